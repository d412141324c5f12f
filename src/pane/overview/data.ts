import type { NotRun, RatingCounts, Report } from "../../check/report";
import { ruleTitle } from "../../check/wording";
import { isRosterTable } from "../../roster/detect/tables";
import { toneKey } from "../../roster/fold";
import { describeTable } from "../../roster/mapping/described";
import { LEVELS, type Level, type Table, type TableKind } from "../../roster/model";
import { reasonOf } from "../../sheets/wording";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";

/** What the workbook was taken for, in short, and what could not be checked. */
export interface OverviewData {
  readonly workbook: string;
  readonly year: number;
  /** Whether nobody named the year, and that of the day was taken. */
  readonly yearAssumed: boolean;
  /** ISO date. */
  readonly asOf: string;
  /** null where no plan covers the year. */
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly collectives: number;
  readonly individuals: number;
  /** Distinct units that people are of. */
  readonly units: number;
  readonly lists: readonly ListRead[];
  readonly ratings: readonly RatingFigures[];
  readonly notRun: readonly NotChecked[];
  /** Rows that were not understood. */
  readonly unread: number;
}

/** A list that was read. */
export interface ListRead {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly rows: number;
  /** 0 to 1: how sure it is that this is such a list. */
  readonly confidence: number;
  /** How many of its columns were not understood, and are not looked at. */
  readonly unknownColumns: number;
}

export interface RatingFigures {
  readonly kind: "collectives" | "individuals";
  readonly counts: Readonly<Record<Level | "missing" | "unrecognised", number>>;
}

/** Rules that did not run for one reason. */
export interface NotChecked {
  readonly reason: NotRun["reason"];
  /** The reason in words, with the columns that are missing. */
  readonly why: string;
  /** Their titles. */
  readonly rules: readonly string[];
}

/** The overview of a report; sentences of rules are in `language`. */
export function overviewData(report: Report, language: Language): OverviewData {
  const { roster, plan } = report;
  return {
    workbook: report.workbook,
    year: report.year,
    yearAssumed: report.yearAssumed === true,
    asOf: report.asOf.toString(),
    plan: plan && { id: plan.id, title: plan.title },
    collectives: roster.collectives.length,
    individuals: roster.individuals.length,
    units: new Set(roster.individuals.flatMap(({ unit }) => (unit ? [toneKey(unit.text)] : []))).size,
    lists: roster.tables.filter(isRosterTable).map(listRead),
    ratings: (["collectives", "individuals"] as const).flatMap((kind) =>
      report.ratings[kind].stage === null ? [] : [{ kind, counts: figuresOf(report.ratings[kind]) }],
    ),
    notRun: notChecked(report.notRun, language),
    unread: roster.unread.length,
  };
}

function listRead(table: Table): ListRead {
  const { sheet, kind, lines, confidence } = table;
  const unknown = describeTable(table).columns.filter(
    ({ understood }) => understood === "unknown" || understood === "noHeading",
  );
  return { sheet: sheet.name, kind, rows: lines.length, confidence, unknownColumns: unknown.length };
}

function figuresOf(counts: RatingCounts): RatingFigures["counts"] {
  const { missing, unrecognised } = counts;
  const levels = Object.fromEntries(LEVELS.map((level) => [level, counts[level]])) as Record<Level, number>;
  return { ...levels, missing, unrecognised };
}

/** By reason: what somebody can do something about first. */
function notChecked(notRun: readonly NotRun[], language: Language): NotChecked[] {
  const text = textIn(language);
  const byReason = new Map<string, { reason: NotRun["reason"]; rules: string[] }>();
  for (const one of notRun) {
    const why = reasonOf(one, text);
    const others = byReason.get(why);
    if (others) others.rules.push(ruleTitle(one.rule, language));
    else byReason.set(why, { reason: one.reason, rules: [ruleTitle(one.rule, language)] });
  }
  const all = [...byReason].map(([why, { reason, rules }]) => ({ reason, why, rules }));
  return REASONS.flatMap((reason) => all.filter((one) => one.reason === reason));
}

const REASONS: readonly NotRun["reason"][] = ["no-plan", "missing-column", "not-in-plan", "not-in-force"];
