import type { Report } from "../../check/report";
import { LEVELS, type RankedLevel } from "../../roster/model";
import { summaryListWords } from "../../text/summaryLists.vi";
import { levelName } from "../../text/words";
import type { Paper } from "./paper";
import { type PartyFigures, partyFigures, type Reasons } from "./partyFigures";
import type { Figured, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.party;
const LINES = WORDS.lines;

const COLUMNS: readonly TableColumn[] = [
  { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
  { id: "content", heading: [WORDS.columns.content], look: "text", names: true, span: 2 },
  { id: "count", heading: [WORDS.columns.count], look: "figure" },
  { id: "ofMembers", heading: [WORDS.columns.ofMembers], look: "share" },
  { id: "ofRated", heading: [WORDS.columns.ofRated], look: "share" },
  { id: "note", heading: [summaryListWords.note], look: "note" },
];
/** Two columns for the content: the foot of the paper needs the place to part. */
const WIDTHS = [7, 40, 32, 13, 19, 21, 30];

const RANKED = LEVELS.filter((level): level is RankedLevel => level !== "notRated");

/** "Thống kê đảng viên": a list in which every sum is a formula over the lines below it. Null without party ratings. */
export function partySummary(report: Report): Paper | null {
  const figures = partyFigures(report);
  if (!figures) return null;
  const { untold } = figures;
  return {
    id: "summary_party",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: [WORDS.identities, WORDS.once, ...(untold > 0 ? [WORDS.untold({ count: untold })] : [])],
    widths: WIDTHS,
    blocks: [{ columns: COLUMNS, rows: rowsOf(figures) }],
  };
}

/** A line of the list: a figure of the roster, or the sum of other lines. */
interface Item {
  readonly key: string;
  readonly ordinal: string;
  readonly text: string;
  readonly count: number | readonly Item[];
  readonly bold?: boolean;
  /** Whether it is also shown as a share of those rated. */
  readonly ofRated?: boolean;
  /** Its parts stand beneath it, or elsewhere in the list. */
  readonly partsElsewhere?: boolean;
}

function rowsOf(figures: PartyFigures): readonly TableRow[] {
  const { standing, notDue, rated } = figures;
  const levels = RANKED.map((level, at) => levelItem(level, `4.${at + 1}`, figures));
  const exempted: readonly Item[] = [
    part("exempt", LINES.exempt, notDue.exempt),
    part("suspended", LINES.suspended, notDue.suspended),
    part("newlyAdmitted", LINES.newlyAdmitted, notDue.newlyAdmitted),
    ...reasonItems("notDue", notDue.otherwise, (reason) => LINES.otherwise({ reason })),
  ];
  const outside: Item = {
    key: "notDue",
    ordinal: "2",
    text: LINES.notDue,
    count: lettered(exempted),
    bold: true,
  };
  const isRated: Item = {
    key: "rated",
    ordinal: "3.1",
    text: LINES.rated,
    count: levels,
    partsElsewhere: true,
  };
  const unrated: Item = {
    key: "unrated",
    ordinal: "3.2",
    text: LINES.unrated,
    count: lettered([
      part("blank", LINES.blank, figures.blank),
      part("unclear", LINES.unclear, figures.unclear),
    ]),
  };
  const due: Item = { key: "due", ordinal: "3", text: LINES.due, count: [isRated, unrated], bold: true };
  const members: Item = {
    key: "members",
    ordinal: "1",
    text: LINES.members,
    count: [outside, due],
    bold: true,
    partsElsewhere: true,
  };
  const shown = (item: Item): readonly TableRow[] => [
    rowOf(item, { members, rated: isRated }),
    ...(typeof item.count === "number" || item.partsElsewhere ? [] : item.count.flatMap(shown)),
  ];
  const split: readonly Item[] = standing
    ? [
        part("full", LINES.full, standing.full),
        part("probationary", LINES.probationary, standing.probationary),
        ...(standing.unsaid > 0 ? [part("unsaid", LINES.unsaid, standing.unsaid)] : []),
      ]
    : [];
  const total = RANKED.reduce((sum, level) => sum + rated[level], 0);
  const results: Item = {
    key: "results",
    ordinal: "4",
    text: LINES.results,
    count: levels,
    bold: true,
    ofRated: total > 0,
  };
  return [
    ...shown(members),
    ...lettered(split).flatMap(shown),
    ...shown(outside),
    ...shown(due),
    ...shown(results),
  ];
}

function levelItem(level: RankedLevel, ordinal: string, { rated, reasons }: PartyFigures): Item {
  const why = level === "completed" || level === "notCompleted" ? reasons[level] : null;
  const isTold = why !== null && why.told.length > 0;
  return {
    key: level,
    ordinal,
    text: levelName.vi[level],
    count: isTold ? lettered(reasonItems(level, why, (reason) => reason)) : rated[level],
    ofRated: true,
  };
}

function reasonItems(
  of: string,
  { told, others, none }: Reasons,
  worded: (reason: string) => string,
): readonly Item[] {
  return [
    ...told.map(({ text, count }, at) => part(`${of} ${at}`, worded(text), count)),
    ...(others > 0 ? [part(`${of} others`, LINES.others, others)] : []),
    ...(none > 0 ? [part(`${of} none`, LINES.noReason, none)] : []),
  ];
}

function part(key: string, text: string, count: number): Item {
  return { key, ordinal: "", text, count };
}

/** As Vietnamese lists go on. */
const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"];

function lettered(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => ({ ...item, ordinal: `${LETTERS[at] ?? "-"})` }));
}

function sumOf({ count }: Item): number {
  return typeof count === "number" ? count : count.reduce((sum, item) => sum + sumOf(item), 0);
}

function rowOf(item: Item, bases: { readonly members: Item; readonly rated: Item }): TableRow {
  const { key, ordinal, text, count, bold = false, ofRated = false } = item;
  const isSum = typeof count !== "number";
  const share = (base: Item): Figured => {
    const whole = sumOf(base);
    return {
      value: whole === 0 ? "" : sumOf(item) / whole,
      formula: (at) => {
        const below = at.cell("count", base.key);
        return `IF(${below}=0,"",${at.cell("count")}/${below})`;
      },
    };
  };
  return {
    kind: "line",
    key,
    bold,
    cells: {
      ordinal,
      content: text,
      count: isSum
        ? {
            value: sumOf(item),
            formula: (at) => count.map((one) => at.cell("count", one.key)).join("+"),
          }
        : count,
      ofMembers: share(bases.members),
      ofRated: ofRated ? share(bases.rated) : null,
    },
  };
}
