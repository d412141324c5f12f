import type { Temporal } from "temporal-polyfill";
import { calendarOf } from "../law/calendar";
import { covers, type Plan } from "../law/plan";
import type { UnreadPlanCell } from "../law/plan/planCell";
import { quotaGroups } from "../law/quota/groups";
import { RULES } from "../law/rules/registry.generated";
import type { Roster } from "../roster/model";
import { ratingCounts } from "./counts";
import { inOrder } from "./order";
import type { Report } from "./report";
import { runRule } from "./run";

export interface CheckOptions {
  /** File name only. */
  readonly workbook: string;
  /** The rating year. */
  readonly year: number;
  /** Set where nobody named that year. */
  readonly yearAssumed?: true;
  /** Today, for every deadline. */
  readonly asOf: Temporal.PlainDate;
  /** The plan asked for; it is not applied where it does not cover the year. */
  readonly plan: Plan | null;
  /** Where the plan is the workbook's own sheet: its cells that could not be read. */
  readonly unreadPlanCells?: readonly UnreadPlanCell[];
  /** Days off beyond those of the calendar and of the plan; ISO dates. */
  readonly holidays?: readonly string[];
}

/** Runs every rule over a roster. The same arguments give the same report, wherever and whenever it runs. */
export function check(roster: Roster, options: CheckOptions): Report {
  const { workbook, year, yearAssumed, asOf, plan: asked, unreadPlanCells = [], holidays = [] } = options;
  const plan = asked && covers(asked, year) ? asked : null;
  const quotas = plan ? quotaGroups(roster, plan.quota) : [];
  const calendar = calendarOf([...(plan?.holidays ?? []), ...holidays]);
  const facts = { roster, quotas, workbook, year, asOf, calendar, plan, unreadPlanCells };
  const runs = RULES.map((rule) => runRule(rule, facts));

  return {
    workbook,
    year,
    ...(yearAssumed && { yearAssumed }),
    asOf,
    plan,
    roster,
    ratings: {
      individuals: ratingCounts(roster, "individuals"),
      collectives: ratingCounts(roster, "collectives"),
    },
    quotas,
    findings: inOrder(
      runs.flatMap((run) => run.findings),
      roster,
    ),
    notRun: runs.flatMap((run) => run.notRun),
  };
}
