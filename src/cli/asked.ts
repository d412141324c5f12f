import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plan } from "../law/plan";
import { PlanError, parsePlan } from "../law/plan/planFile";
import { PLANS, planById } from "../law/plans";
import type { CheckRequest } from "../tasks/check";
import type { CheckedArguments } from "./args";
import { CommandError } from "./errors";
import type { Io } from "./io";

/** What the arguments of a command ask of a check. @param plan that of `--plan`; null where none was asked for */
export function requestOf(args: CheckedArguments, plan: Plan | null, io: Io): CheckRequest {
  return { workbook: path.basename(args.file), asOf: args.asOf ?? io.today(), year: args.year, plan };
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
