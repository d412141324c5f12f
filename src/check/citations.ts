import type { Citation } from "../law/citation";
import { documentNumbered } from "../law/documents";
import type { Plan } from "../law/plan";
import type { Breach, Rule } from "../law/rule";

/**
 * What a finding rests on: the clauses of the plan that the rule read, then the rule's own. Of these only what
 * binds this office in this year: the instruments that its plan rests on, or, without a plan, those in force at the
 * end of the rating year. No office is held to another office's plan. Where the breach names its own basis, the rule
 * has found what binds.
 */
export function citationsFor(
  breach: Breach,
  rule: Rule,
  plan: Plan | null,
  year: number,
): readonly Citation[] {
  const cited = new Set(breach.citations.map(({ document }) => document));
  const binds = ({ document }: Citation) =>
    plan ? plan.documents.includes(document) : isInForce(document, `${year}-12-31`);
  const own = breach.basis ?? rule.citations.filter(binds);
  return [...breach.citations, ...own.filter(({ document }) => !cited.has(document))];
}

/** Instruments without a known first day, such as an office's unnumbered plan, are in force nowhere else. */
function isInForce(number: string, day: string): boolean {
  const { from = null, to = null } = documentNumbered(number)?.inForce ?? {};
  return from !== null && from <= day && (to === null || day <= to);
}
