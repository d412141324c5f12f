import type { Temporal } from "temporal-polyfill";
import type { Report } from "../../check/report";
import { daysBetween, type Standing } from "../../law/subjects/deadlines";
import { canonicalHeading } from "../../roster";
import { summaryListWords } from "../../text/summaryLists.vi";
import { vietnameseDate } from "../../text/words";
import type { DraftCell } from "../../workbook/port";
import { dayCell } from "./day";
import type { Paper } from "./paper";
import { COUNTED, type Counted, countedAs, type MilestoneProgress, progressOf } from "./progressRows";
import type { Figured, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.progress;

const ORDINAL: TableColumn = { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" };
const TERM: readonly TableColumn[] = [
  { id: "term", heading: [WORDS.columns.term], look: "centred" },
  { id: "lastDay", heading: [WORDS.columns.lastDay], look: "date" },
];

const BY_MILESTONE: readonly TableColumn[] = [
  ORDINAL,
  { id: "milestone", heading: [WORDS.columns.milestone], look: "text", span: 2 },
  ...TERM,
  // the sum of those that follow
  { id: "bound", heading: [WORDS.columns.bound], look: "figure" },
  ...COUNTED.map((id): TableColumn => ({ id, heading: [WORDS.columns[id]], look: "figure" })),
];
const BY_ROW: readonly TableColumn[] = [
  ORDINAL,
  { id: "who", heading: [summaryListWords.who], look: "text", names: true },
  { id: "unit", heading: [summaryListWords.unit], look: "text", names: true },
  ...TERM,
  { id: "metOn", heading: [WORDS.columns.metOn], look: "date" },
  { id: "standing", heading: [WORDS.columns.standing], look: "centred", span: 2 },
  { id: "daysLate", heading: [WORDS.columns.daysLate], look: "figure" },
  { id: "daysLeft", heading: [WORDS.columns.daysLeft], look: "figure" },
  { id: "note", heading: [summaryListWords.note], look: "note", span: 2 },
];
/** Number, who, unit, term, last day, day or count, and six figures. */
const WIDTHS = [5, 29, 27, 20, 12, 12, 10, 10, 10, 10, 10, 12];

/** How long a list may be. */
interface Most {
  /** With more, only those whom somebody must look at are listed. */
  readonly all: number;
  /** With more of these, nobody is: a sheet has room for a million rows, and nobody reads them. */
  readonly open: number;
}
const MOST: Most = { all: 20_000, open: 200_000 };

/** "Tiến độ": each milestone with how many met it, then everybody whom it binds. Null where nothing can be followed. */
export function progressSummary(report: Report, most: Most = MOST): Paper | null {
  const progress = progressOf(report);
  if (!report.plan || progress.length === 0) return null;
  const bound = rowsIn(progress);
  const open = progress.map(withoutSettled);
  const isLong = bound > most.all;
  const isTooLong = isLong && rowsIn(open) > most.open;
  const listed = isTooLong ? [] : isLong ? open : progress;
  const rows = listed.flatMap((one) => linesOf(one, report.asOf));
  return {
    id: "summary_progress",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: [
      WORDS.plan(report.plan),
      summaryListWords.asOf({ day: vietnameseDate(report.asOf.toString()) }),
      ...(progress.some(({ milestone }) => milestone.strict) ? [WORDS.strict] : []),
      ...(isTooLong ? [WORDS.tooLong({ bound })] : isLong ? [WORDS.long({ bound })] : []),
    ],
    legend: (["error", "warning", "info"] as const).map((mark) => ({ mark, ...WORDS.legend[mark] })),
    widths: WIDTHS,
    blocks: [
      { caption: WORDS.byMilestone, columns: BY_MILESTONE, rows: progress.map(countsOf) },
      ...(rows.length > 0 ? [{ caption: WORDS.byRow, columns: BY_ROW, rows }] : []),
    ],
  };
}

function rowsIn(progress: readonly MilestoneProgress[]): number {
  return progress.reduce((sum, { rows }) => sum + (rows?.length ?? 0), 0);
}

/** The roster of a province: only those whom somebody must look at are listed, the others are counted. */
function withoutSettled(progress: MilestoneProgress): MilestoneProgress {
  const { rows } = progress;
  const open = rows?.filter((row) => !["inTime", "open"].includes(countedAs(row))) ?? null;
  return { ...progress, rows: open };
}

/** What a milestone asks for, whoever it binds. */
function termCells({ milestone, lastDay }: MilestoneProgress): Readonly<Record<string, DraftCell["value"]>> {
  const { strict, exact } = milestone;
  const day = vietnameseDate(lastDay.add({ days: strict ? 1 : 0 }).toString());
  const term = exact
    ? WORDS.term.exact({ day })
    : strict
      ? WORDS.term.strict({ day })
      : WORDS.term.until({ day });
  return { term, lastDay: exact ? null : dayCell(lastDay) };
}

function countsOf(progress: MilestoneProgress): TableRow {
  const { milestone, rows } = progress;
  const { title, column, exception } = milestone;
  const cells = termCells(progress);
  if (!rows) {
    const untracked = WORDS.noColumn({ title, column: canonicalHeading(column) });
    return { kind: "line", cells: { ...cells, milestone: untracked } };
  }
  const counts = COUNTED.map((counted) => [counted, rows.filter((row) => countedAs(row) === counted).length]);
  const bound: Figured = {
    value: rows.length,
    formula: (at) => COUNTED.map((counted) => at.cell(counted)).join("+"),
  };
  return {
    kind: "line",
    cells: {
      ...cells,
      milestone: exception === undefined ? title : WORDS.exception({ title, exception }),
      bound,
      ...(Object.fromEntries(counts) as Record<Counted, number>),
    },
  };
}

function linesOf(progress: MilestoneProgress, asOf: Temporal.PlainDate): readonly TableRow[] {
  if (!progress.rows || progress.rows.length === 0) return [];
  return [
    { kind: "section", text: progress.milestone.title },
    ...progress.rows.map((one): TableRow => {
      const { row, standing, written, severity } = one;
      const word = WORDS.standing[standing.is];
      const isExcused = progress.milestone.exception !== undefined && severity === "warning";
      return {
        kind: "line",
        cells: {
          who: row.name,
          unit: row.kind === "individual" ? (row.unit?.text ?? null) : null,
          ...termCells(progress),
          metOn: "day" in standing ? dayCell(standing.day) : written || null,
          standing: {
            value: isExcused ? WORDS.toLookAt({ word }) : word,
            ...(severity ? { mark: severity } : {}),
          },
          daysLate: daysLate(standing, progress.lastDay, asOf),
          daysLeft: daysLeft(standing, asOf),
        },
      };
    }),
  ];
}

/** Days after the last good one: of the day that is written, or as of the day of asking. */
function daysLate(standing: Standing, lastDay: Temporal.PlainDate, asOf: Temporal.PlainDate): Figured | null {
  switch (standing.is) {
    case "late":
      return {
        value: daysBetween(lastDay, standing.day),
        formula: (at) => `${at.cell("metOn")}-${at.cell("lastDay")}`,
      };
    case "overdue":
      return {
        value: daysBetween(lastDay, asOf),
        formula: (at) => `${dateFormula(asOf)}-${at.cell("lastDay")}`,
      };
    default:
      return null;
  }
}

/** Days in which it can still be done in time, the day of asking among them. */
function daysLeft(standing: Standing, asOf: Temporal.PlainDate): Figured | null {
  if (standing.is !== "due" && standing.is !== "open") return null;
  return {
    value: standing.daysLeft,
    formula: (at) => `${at.cell("lastDay")}-${dateFormula(asOf)}+1`,
  };
}

function dateFormula({ year, month, day }: Temporal.PlainDate): string {
  return `DATE(${year},${month},${day})`;
}
