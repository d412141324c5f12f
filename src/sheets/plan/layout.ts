import type { PlanWords } from "../../text/plan.vi";
import type { Area } from "../../workbook/cell";
import type { DraftCell, DraftRow, DraftStyle } from "../../workbook/port";
import { fitted, HIGHEST } from "../height";
import { COLUMN_WIDTHS, STYLE } from "./style";

export type BlockId = keyof PlanWords["blocks"];
export type ColumnId = keyof PlanWords["columns"];

/** A column of a block, and the first and last column of the sheet that it takes. */
type Place = readonly [ColumnId, number, number];

const FACTS: readonly Place[] = [
  ["item", 1, 1],
  ["value", 2, 2],
  ["hint", 3, 7],
  ["basis", 8, 9],
];
const BASIS_AND_CODE: readonly Place[] = [
  ["basis", 8, 8],
  ["code", 9, 9],
];

/** The blocks in the order of the sheet, and how each is laid out. */
export const LAYOUT: Readonly<Record<BlockId, readonly Place[]>> = {
  general: FACTS,
  shares: [
    ["scope", 1, 1],
    ["base", 2, 2],
    ["percent", 3, 3],
    ["rounding", 4, 5],
    ["basis", 6, 9],
  ],
  shareDetails: FACTS,
  milestones: [
    ["ordinal", 0, 0],
    ["task", 1, 1],
    ["who", 2, 2],
    ["proof", 3, 3],
    ["term", 4, 4],
    ["date", 5, 5],
    ["exception", 6, 6],
    ["feeds", 7, 7],
    ...BASIS_AND_CODE,
  ],
  meetings: FACTS,
  holidays: [
    ["ordinal", 0, 0],
    ["date", 1, 1],
  ],
  orders: [
    ["ordinal", 0, 0],
    ["order", 1, 2],
    ["applies", 3, 3],
    ["basis", 4, 9],
  ],
  authority: [
    ["ordinal", 0, 0],
    ["group", 1, 1],
    ["who", 2, 2],
    ["decidedBy", 3, 5],
    ["otherDecides", 6, 7],
    ...BASIS_AND_CODE,
  ],
  priorOpinions: [
    ["ordinal", 0, 0],
    ["opinion", 1, 1],
    ["who", 2, 2],
    ["opinionOf", 3, 4],
    ["before", 5, 5],
    ["sameDay", 6, 6],
    ["severity", 7, 7],
    ...BASIS_AND_CODE,
  ],
  routing: FACTS,
  routes: [
    ["ordinal", 0, 0],
    ["group", 1, 1],
    ["who", 2, 2],
    ["to", 3, 5],
    ["via", 6, 6],
    ["severity", 7, 7],
    ...BASIS_AND_CODE,
  ],
  dossiers: [["ordinal", 0, 0], ["dossier", 1, 1], ["who", 2, 2], ["milestone", 3, 7], ...BASIS_AND_CODE],
  dossierItems: [
    ["itemNumber", 0, 0],
    ["paper", 1, 2],
    ["known", 3, 5],
    ["when", 6, 7],
    ["severity", 8, 8],
    ["ofDossier", 9, 9],
  ],
  forms: [
    ["ordinal", 0, 0],
    ["group", 1, 1],
    ["who", 2, 2],
    ["forms", 3, 5],
    ["decree", 6, 7],
    ...BASIS_AND_CODE,
  ],
  summaryLengths: [["ordinal", 0, 0], ["summary", 1, 1], ["who", 2, 2], ["pages", 3, 7], ...BASIS_AND_CODE],
  scoreBands: [
    ["bands", 1, 2],
    ["excellent", 3, 3],
    ["good", 4, 5],
    ["completed", 6, 7],
    ["basis", 8, 9],
  ],
  followUp: FACTS,
  documents: [
    ["ordinal", 0, 0],
    ["number", 1, 1],
    ["documentTitle", 2, 7],
    ["named", 8, 9],
  ],
  misprints: [
    ["ordinal", 0, 0],
    ["printed", 1, 1],
    ["meant", 2, 2],
    ["basis", 3, 9],
  ],
};

const FIGURES = new Set<ColumnId>([
  ...(["ordinal", "percent", "rounding", "term", "date", "applies", "before", "sameDay"] as const),
  ...(["severity", "itemNumber", "pages", "excellent", "good", "completed", "decree", "named"] as const),
]);
const QUIET = new Set<ColumnId>(["hint", "code", "ofDossier", "milestone", "feeds", "documentTitle"]);

/** The values of a row by column; what is absent is empty. */
export type Values = Partial<Readonly<Record<ColumnId, DraftCell["value"]>>>;

/** Rows of the sheet, and the columns of each that are merged. */
export interface Rows {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

/** A block as rows: heading, column headings, its values, an empty row. `top` is its first row, from 0. */
export function blockRows(
  id: BlockId,
  heading: string,
  values: readonly Values[],
  words: PlanWords,
  top: number,
): Rows {
  const places = LAYOUT[id];
  const headings = Object.fromEntries(places.map(([column]) => [column, words.columns[column]]));
  const rows = [
    { cells: [{ value: heading, style: STYLE.heading }] },
    tableRow(places, headings, () => STYLE.column),
    ...values.map((each) => tableRow(places, each, styleOf)),
    { cells: [] },
  ];
  const merges = values.length + 1;
  return {
    rows,
    merges: Array.from({ length: merges }, (_, index) => top + 1 + index).flatMap((row) =>
      places
        .filter(([, first, last]) => last > first)
        .map(([, left, right]) => ({ top: row, left, bottom: row, right })),
    ),
  };
}

function styleOf(column: ColumnId): DraftStyle {
  if (QUIET.has(column)) return STYLE.quiet;
  return FIGURES.has(column) ? STYLE.figure : STYLE.text;
}

function tableRow(
  places: readonly Place[],
  values: Values,
  style: (column: ColumnId) => DraftStyle,
): DraftRow {
  const cells: (DraftCell | null)[] = Array<null>(COLUMN_WIDTHS.length).fill(null);
  const widths = COLUMN_WIDTHS.map(() => 0);
  for (const [column, first, last] of places) {
    for (let at = first; at <= last; at += 1) cells[at] = { value: null, style: style(column) };
    cells[first] = { value: values[column] ?? null, style: style(column) };
    widths[first] = COLUMN_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
  }
  return roomy({ cells: cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1) }, widths);
}

/** As high as its texts need; where no row of Excel is that high, its long texts are set smaller and smaller. */
function roomy(row: DraftRow, widths: readonly number[], sizes: readonly number[] = [9, 8, 7, 6]): DraftRow {
  const high = fitted(row, widths);
  const [size, ...smaller] = sizes;
  if ((high.height ?? 0) < HIGHEST || size === undefined) return high;
  const cells = row.cells.map((cell) =>
    typeof cell?.value === "string" && cell.value.length > LONG
      ? { ...cell, style: { ...cell.style, size } }
      : cell,
  );
  return roomy({ cells }, widths, smaller);
}

/** In characters. */
const LONG = 500;
