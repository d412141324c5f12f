import type { Citation } from "./citation";
import type { Order, Plan } from "./plan";
import { PLANS } from "./plans";
import type { Rule } from "./rule";

/** A plan under which a rule runs, and the clauses of that plan that give it its figures, dates and lists. */
export interface UnderPlan {
  readonly plan: Plan;
  readonly clauses: readonly Citation[];
}

/** The built-in plans under which a rule that takes something from a plan runs. */
export function plansOf(rule: Rule): readonly UnderPlan[] {
  return PLANS.flatMap((plan) => {
    const parameters = rule.parameters?.(plan, plan.years.from) ?? null;
    if (parameters === null) return [];
    const order = plan.orderCitations[rule.id.replace(/^order-/, "") as Order];
    return [{ plan, clauses: unique([...(order ? [order] : []), ...citationsIn(parameters)]) }];
  });
}

/** Every clause on which a rule rests: its own, and those of the plans. */
export function clausesOf(rule: Rule): readonly Citation[] {
  return unique([...rule.citations, ...plansOf(rule).flatMap(({ clauses }) => clauses)]);
}

/** Citations anywhere in what a rule takes from a plan. */
function citationsIn(value: unknown, seen = new Set<object>()): Citation[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("document" in value && "verified" in value) return [value as Citation];
  return Object.values(value).flatMap((part) => citationsIn(part, seen));
}

function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
