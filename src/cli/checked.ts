import path from "node:path";
import { check } from "../check/check";
import type { Report } from "../check/report";
import type { Plan } from "../law/plan";
import { isRoster, readRoster } from "../roster";
import type { Mapping } from "../roster/mapping/mapping";
import { withPlanSheets } from "../sheets/plan";
import type { SheetSnapshot } from "../workbook/port";
import type { CheckedArguments } from "./args";
import { choose } from "./choose";
import { CommandError } from "./errors";
import type { Io } from "./io";
import { ownPlan } from "./ownPlan";

/**
 * The report on the sheets of a file.
 *
 * @param mapping what the clerk says of its tables
 * @param named the plan of `--plan`; null where none was asked for
 * @throws CommandError NOT_A_ROSTER
 */
export function checked(
  sheets: readonly SheetSnapshot[],
  mapping: Mapping | "unreadable" | null,
  named: Plan | null,
  args: CheckedArguments,
  io: Io,
): Report {
  const file = path.basename(args.file);
  const told = withPlanSheets(sheets);
  const roster = readRoster(told, mapping);
  if (!isRoster(roster)) {
    throw new CommandError("NOT_A_ROSTER", (text) => text.errors.NOT_A_ROSTER({ file }));
  }
  const asOf = args.asOf ?? io.today();
  const own = named ? null : ownPlan(told);
  return check(roster, {
    workbook: file,
    asOf,
    ...choose(args, named ?? own?.plan ?? null, roster, asOf),
    unreadPlanCells: own?.unread ?? [],
  });
}
