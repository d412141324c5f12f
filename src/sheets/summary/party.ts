import type { Report } from "../../check/report";
import { LEVELS, type RankedLevel } from "../../roster/model";
import { summaryListWords } from "../../text/summaryLists.vi";
import { levelName } from "../../text/words";
import { partsOfHundred } from "./hundred";
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
  /** Its parts stand elsewhere in the list, not beneath it. */
  readonly partsElsewhere?: boolean;
}

function rowsOf(figures: PartyFigures): readonly TableRow[] {
  const { notDue } = figures;
  const levels = RANKED.map((level, at) => levelItem(level, `4.${at + 1}`, figures));
  const outside: Item = {
    key: "notDue",
    ordinal: "2",
    text: LINES.notDue,
    count: lettered([
      part("exempt", LINES.exempt, notDue.exempt),
      part("suspended", LINES.suspended, notDue.suspended),
      part("newlyAdmitted", LINES.newlyAdmitted, notDue.newlyAdmitted),
      ...reasonItems("2", notDue.otherwise, (reason) => LINES.otherwise({ reason })),
    ]),
    bold: true,
  };
  const rated: Item = {
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
  const due: Item = { key: "due", ordinal: "3", text: LINES.due, count: [rated, unrated], bold: true };
  const members: Item = {
    key: "members",
    ordinal: "1",
    text: LINES.members,
    count: [outside, due],
    bold: true,
    partsElsewhere: true,
  };
  const results: Item = { key: "results", ordinal: "4", text: LINES.results, count: levels, bold: true };

  const ofMembers = partsOf([outside, rated, unrated], members);
  const ofRated = partsOf(levels, rated);
  const shares: Shares = {
    ofMembers: new Map([
      ...ofMembers,
      ["due", added("ofMembers", [rated, unrated], ofMembers, members)],
      ["members", added("ofMembers", [outside, rated, unrated], ofMembers, members)],
    ]),
    ofRated: new Map([...ofRated, ["results", added("ofRated", levels, ofRated, rated)]]),
  };
  const shown = (item: Item): readonly TableRow[] => [
    rowOf(item, shares),
    ...(typeof item.count === "number" || item.partsElsewhere ? [] : item.count.flatMap(shown)),
  ];
  return [members, ...standingItems(figures), outside, due, results].flatMap(shown);
}

/** By the key of a line. */
type ShareOfLine = ReadonlyMap<string, Figured>;
interface Shares {
  readonly ofMembers: ShareOfLine;
  readonly ofRated: ShareOfLine;
}

/** The shares of lines in a whole, which print as 100 together. */
function partsOf(items: readonly Item[], whole: Item): ShareOfLine {
  const shares = partsOfHundred(
    items.map(sumOf),
    (at) => at.cell("count"),
    (at) => at.cell("count", whole.key),
  );
  return new Map(items.map(({ key }, at) => [key, shares[at] ?? { value: "" }]));
}

/** The sum of shares in a whole that stand in the column already. */
function added(column: keyof Shares, items: readonly Item[], shares: ShareOfLine, whole: Item): Figured {
  const sum = items.reduce((all, { key }) => all + Number(shares.get(key)?.value), 0);
  return {
    value: sumOf(whole) === 0 ? "" : sum,
    formula: (at) => {
      const cells = items.map(({ key }) => at.cell(column, key));
      return `IF(${at.cell("count", whole.key)}=0,"",${cells.join("+")})`;
    },
  };
}

/** Full and probationary members, where the roster tells them apart. */
function standingItems({ standing }: PartyFigures): readonly Item[] {
  if (!standing) return [];
  const { full, probationary, unsaid } = standing;
  return lettered([
    part("full", LINES.full, full),
    part("probationary", LINES.probationary, probationary),
    ...(unsaid > 0 ? [part("unsaid", LINES.unsaid, unsaid)] : []),
  ]);
}

function levelItem(level: RankedLevel, ordinal: string, { rated, reasons }: PartyFigures): Item {
  const why = level === "completed" || level === "notCompleted" ? reasons[level] : null;
  const isTold = why !== null && why.told.length > 0;
  return {
    key: level,
    ordinal,
    text: levelName.vi[level],
    count: isTold ? lettered(reasonItems(ordinal, why, (reason) => reason)) : rated[level],
  };
}

/** @param of the number of the line that they are parts of: notes find their rows by the words of a line. */
function reasonItems(
  of: string,
  { told, others, none }: Reasons,
  worded: (reason: string) => string,
): readonly Item[] {
  return [
    ...told.map(({ text, count }, at) => part(`${of} ${at}`, worded(text), count)),
    ...(others > 0 ? [part(`${of} others`, LINES.others({ of }), others)] : []),
    ...(none > 0 ? [part(`${of} none`, LINES.noReason({ of }), none)] : []),
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

function rowOf(item: Item, shares: Shares): TableRow {
  const { key, ordinal, text, count, bold = false } = item;
  return {
    kind: "line",
    key,
    bold,
    cells: {
      ordinal,
      content: text,
      count:
        typeof count === "number"
          ? count
          : {
              value: sumOf(item),
              formula: (at) => count.map((one) => at.cell("count", one.key)).join("+"),
            },
      ofMembers: shares.ofMembers.get(key) ?? null,
      ofRated: shares.ofRated.get(key) ?? null,
    },
  };
}
