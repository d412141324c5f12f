import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Temporal } from "temporal-polyfill";
import type { Plan } from "../law/plan";
import { PlanError, parsePlan } from "../law/plan/planFile";
import { defaultPlan, PLANS, planById } from "../law/plans";
import type { Roster } from "../roster/model";
import type { CheckedArguments } from "./args";
import { CommandError } from "./errors";

/** The rating year and the plan that were asked for, or those that follow from the roster and the day. */
export interface Choice {
  readonly year: number;
  readonly plan: Plan | null;
}

/**
 * The year: as asked, else as the titles of the roster say, else the plan's, else that of the day. The plan: as asked,
 * else the built-in default of the year.
 *
 * @param named the plan of `--plan`, else that of the workbook's own sheet; null where there is neither
 */
export function choose(
  { year: asked }: CheckedArguments,
  named: Plan | null,
  roster: Roster,
  asOf: Temporal.PlainDate,
): Choice {
  const year = asked ?? roster.year ?? (named ? yearUnder(named, asOf.year) : asOf.year);
  return { year, plan: named ?? defaultPlan(year) };
}

/** A plan of several years is taken for the one nearest to the day. */
function yearUnder({ years }: Plan, today: number): number {
  return Math.max(years.from, Math.min(today, years.to ?? today));
}

/** The plan of `--plan`: a built-in id, or a JSON file of one. @throws CommandError UNKNOWN_PLAN */
export async function planNamed(name: string): Promise<Plan> {
  const builtIn = planById(name);
  if (builtIn) return builtIn;
  const text = await readFile(name, "utf8").catch(() => null);
  if (text === null) {
    const known = PLANS.map((plan) => plan.id).join(", ");
    throw new CommandError("UNKNOWN_PLAN", (words) => words.errors.unknownPlan({ plan: name, known }));
  }
  return planIn(name, text);
}

function planIn(file: string, text: string): Plan {
  const plan = path.basename(file);
  try {
    // Excel and Notepad put a byte order mark before what they save as UTF-8.
    return parsePlan(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new CommandError("UNKNOWN_PLAN", (words) => words.errors.planNotJson({ plan }));
    }
    if (!(error instanceof PlanError)) throw error;
    const { problem, property } = error;
    throw new CommandError("UNKNOWN_PLAN", (words) => words.errors.planProblem({ plan, problem, property }));
  }
}
