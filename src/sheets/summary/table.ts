import { type Area, a1 } from "../../workbook/cell";
import type { DateSerial, DraftCell, DraftRow, DraftStyle, Severity } from "../../workbook/port";
import { fitted } from "../height";
import { LOOKS, type Look, marked, STYLE } from "./style";

/** A column of a table. */
export interface TableColumn {
  /** By which lines, formulas and shares call it; ours, never a word of the file. */
  readonly id: string;
  /** Through one or two header rows: neighbours with the same first heading stand under one cell. */
  readonly heading: readonly [string] | readonly [string, string];
  /**
   * "ordinal" is filled with 1, 2, 3 … where a line says nothing else; "note" is left free for the clerk, whose texts
   * stay beside their rows when the sheet is written again.
   */
  readonly look: Look;
  /** How many columns of the sheet it takes: 1 unless told. */
  readonly span?: number;
  /** Whether its texts tell a row from the others: by them notes find their rows again. */
  readonly names?: boolean;
  /** Whether the total row adds it up, by SUM over the lines. */
  readonly sum?: boolean;
  /** Each line, and the total, is the sum of these columns. */
  readonly adds?: readonly string[];
  /** Each line, and the total, is the share of some columns in others; empty where the base is 0. */
  readonly share?: { readonly of: readonly string[]; readonly base: readonly string[] };
}

/** Where the cells of a table stand, for its formulas. */
export interface Places {
  /** The cell of a column in this row, or in the line of that key: "F12". @throws RangeError for what is not there */
  cell(column: string, key?: string): string;
  /** A column from the first line to the last: "F10:F25". */
  lines(column: string): string;
}

/** A value with more to it than its column says. */
export interface Figured {
  /** With `formula`, its result. */
  readonly value: DraftCell["value"];
  /** Without "="; functions that Excel 2010 and LibreOffice have. */
  readonly formula?: (at: Places) => string;
  /** The cell stands in the colours of a mark: its text must say what the colour says. */
  readonly mark?: Severity;
}

export type Content = DraftCell["value"] | Figured;

export type TableRow =
  /** Over the whole width: what the lines below it belong to. */
  | { readonly kind: "section"; readonly ordinal?: string; readonly text: string }
  | {
      readonly kind: "line";
      /** By which formulas of other lines call it. */
      readonly key?: string;
      /** By column; what is absent is empty. Columns that add or share fill themselves. */
      readonly cells: Readonly<Record<string, Content>>;
      readonly bold?: boolean;
    };

/** A table of a summary sheet: figures are values, totals and shares formulas over them with their results beside. */
export interface TableBlock {
  /** Above the table, where a sheet has several. */
  readonly caption?: string;
  /** Sentences under the caption: what is counted, and what is not. */
  readonly remarks?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the total row is called; no such row where it is absent. */
  readonly total?: string;
}

/** A block laid out: rows from `top` on, with what is merged. */
export interface LaidOut {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
  /** First and last row of the column headings, from 0. */
  readonly header: readonly [number, number];
  /** First and last row of the lines (sections among them), from 0; last < first where there are none. */
  readonly lines: readonly [number, number];
  /** The first column of the sheet that a column of the table takes. @throws RangeError for what is none */
  columnOf(column: string): number;
}

/** What the clerk typed beside the lines: by position in `rows`; that of the total row comes after the last. */
export type Notes = ReadonlyMap<number, string | number | DateSerial>;

/** @param widths of the sheet's columns. @param top the first row of the block, from 0. */
export function layOut(
  block: TableBlock,
  widths: readonly number[],
  top: number,
  notes: Notes = new Map(),
): LaidOut {
  const places = placesOf(block.columns);
  const width = widths.length;
  const rows: DraftRow[] = [];
  const merges: Area[] = [];
  const across = (text: string, style: DraftStyle) => {
    merges.push({ top: top + rows.length, left: 0, bottom: top + rows.length, right: width - 1 });
    const whole = [widths.reduce((sum, each) => sum + each, 0)];
    rows.push(fitted({ cells: [{ value: text, style }] }, whole));
  };
  if (block.caption !== undefined) across(block.caption, STYLE.caption);
  for (const remark of block.remarks ?? []) across(remark, STYLE.remark);

  const head = headerRows(block.columns, places, widths, top + rows.length);
  const header = [top + rows.length, top + rows.length + head.rows.length - 1] as const;
  rows.push(...head.rows);
  merges.push(...head.merges);

  const first = top + rows.length;
  const lines = [first, first + block.rows.length - 1] as const;
  const keys = new Map(
    block.rows.flatMap((row, at) =>
      row.kind === "line" && row.key !== undefined ? [[row.key, first + at]] : [],
    ),
  );
  const context: Context = { columns: block.columns, places, widths, keys, lines };
  let ordinal = 0;
  for (const [at, row] of block.rows.entries()) {
    if (row.kind === "section") {
      merges.push(...sectionMerges(context, first + at, row.ordinal !== undefined));
      rows.push(sectionRow(context, row));
      continue;
    }
    const cells: Record<string, Content> = { ...row.cells };
    for (const { id, look } of block.columns) {
      if (look === "ordinal" && cells[id] === undefined) {
        ordinal += 1;
        cells[id] = ordinal;
      }
      if (look === "note") cells[id] = notes.get(at) ?? null;
    }
    rows.push(lineRow(context, first + at, cells, row.bold === true));
    merges.push(...spans(places, first + at));
  }
  if (block.total !== undefined) {
    rows.push(totalRow(context, block, first + block.rows.length, notes.get(block.rows.length)));
    merges.push(...spans(places, first + block.rows.length));
  }
  return { rows, merges, header, lines, columnOf: (column) => spanOf(places, column)[0] };
}

/** First and last column of the sheet that each column of a table takes. */
type Span = readonly [number, number];

interface Context {
  readonly columns: readonly TableColumn[];
  readonly places: ReadonlyMap<string, Span>;
  readonly widths: readonly number[];
  readonly keys: ReadonlyMap<string, number>;
  readonly lines: readonly [number, number];
}

function placesOf(columns: readonly TableColumn[]): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  let next = 0;
  for (const { id, span = 1 } of columns) {
    if (places.has(id)) throw new RangeError(`two columns are called "${id}"`);
    places.set(id, [next, next + span - 1]);
    next += span;
  }
  return places;
}

function spanOf(places: ReadonlyMap<string, Span>, id: string): Span {
  const span = places.get(id);
  if (!span) throw new RangeError(`no column is called "${id}"`);
  return span;
}

function spans(places: ReadonlyMap<string, Span>, row: number): Area[] {
  return [...places.values()]
    .filter(([left, right]) => right > left)
    .map(([left, right]) => ({ top: row, left, bottom: row, right }));
}

function headerRows(
  columns: readonly TableColumn[],
  places: ReadonlyMap<string, Span>,
  widths: readonly number[],
  top: number,
): { rows: DraftRow[]; merges: Area[] } {
  const deep = columns.some(({ heading }) => heading.length > 1);
  const upper = new Cells(widths);
  const lower = new Cells(widths);
  const merges: Area[] = [];
  for (const [at, { id, heading }] of columns.entries()) {
    const [group, own] = heading;
    const [left, right] = spanOf(places, id);
    if (own === undefined) {
      upper.put(left, right, { value: group, style: STYLE.column });
      if (deep) lower.put(left, right, { value: null, style: STYLE.column });
      if (deep || right > left) merges.push({ top, left, bottom: deep ? top + 1 : top, right });
      continue;
    }
    lower.put(left, right, { value: own, style: STYLE.column });
    if (right > left) merges.push({ top: top + 1, left, bottom: top + 1, right });
    if (isUnder(columns[at - 1], group)) continue;
    const after = columns.findIndex((other, index) => index > at && !isUnder(other, group));
    const last = columns[after < 0 ? columns.length - 1 : after - 1];
    const end = last ? spanOf(places, last.id)[1] : right;
    upper.put(left, end, { value: group, style: STYLE.column });
    if (end > left) merges.push({ top, left, bottom: top, right: end });
  }
  if (!deep) return { rows: [upper.row()], merges };
  // A heading over both rows has room in both: the upper row is only as high as what stands over groups.
  const whole = upper.row(
    columns.flatMap(({ id, heading }) => (heading.length === 1 ? spanOf(places, id)[0] : [])),
  );
  const below = lower.row();
  const needed = upper.row().height ?? 0;
  const height = Math.max(below.height ?? LINE, needed - (whole.height ?? LINE));
  return {
    rows: [
      { ...whole, height: whole.height ?? LINE },
      { ...below, height },
    ],
    merges,
  };
}

/** In points, of one line of text in a table. */
const LINE = 17;

function isUnder(column: TableColumn | undefined, group: string): boolean {
  return column !== undefined && column.heading.length > 1 && column.heading[0] === group;
}

/** The cells of a row, some over several columns; the row is as high as its texts need. */
class Cells {
  private readonly cells: (DraftCell | null)[];
  private readonly room: number[];

  constructor(private readonly widths: readonly number[]) {
    this.cells = widths.map(() => null);
    this.room = widths.map(() => 0);
  }

  put(left: number, right: number, cell: DraftCell): void {
    for (let at = left; at <= right; at += 1)
      this.cells[at] = { value: null, ...(cell.style && { style: cell.style }) };
    this.cells[left] = cell;
    this.room[left] = this.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  }

  /** @param unmeasured columns whose texts do not make the row higher. */
  row(unmeasured: readonly number[] = []): DraftRow {
    const cells = this.cells.slice(0, this.cells.findLastIndex((cell) => cell !== null) + 1);
    const measured = cells.map((cell, at) => (unmeasured.includes(at) ? null : cell));
    const { height } = fitted({ cells: measured }, this.room);
    return height === undefined ? { cells } : { height, cells };
  }
}

function sectionMerges({ widths }: Context, row: number, numbered: boolean): Area[] {
  const left = numbered ? 1 : 0;
  return widths.length - 1 > left ? [{ top: row, left, bottom: row, right: widths.length - 1 }] : [];
}

function sectionRow(
  { widths }: Context,
  { ordinal, text }: Extract<TableRow, { kind: "section" }>,
): DraftRow {
  const cells = new Cells(widths);
  if (ordinal !== undefined) cells.put(0, 0, { value: ordinal, style: STYLE.sectionOrdinal });
  cells.put(ordinal === undefined ? 0 : 1, widths.length - 1, { value: text, style: STYLE.section });
  return cells.row();
}

function lineRow(
  context: Context,
  row: number,
  contents: Readonly<Record<string, Content>>,
  bold: boolean,
): DraftRow {
  const values = calculated(context, contents);
  const cells = new Cells(context.widths);
  for (const { id, look } of context.columns) {
    const { value, formula, mark } = values.get(id) ?? { value: null };
    const style = { ...LOOKS[look], ...(bold ? { bold } : {}), ...(mark ? marked(mark) : {}) };
    const [left, right] = spanOf(context.places, id);
    cells.put(left, right, {
      value,
      style,
      ...(formula ? { formula: formula(placesAt(context, row)) } : {}),
    });
  }
  return cells.row();
}

function totalRow(
  context: Context,
  { columns, rows, total = "" }: TableBlock,
  row: number,
  note: Content | undefined,
): DraftRow {
  const label = columns.find(({ look }) => look === "text");
  const contents: Record<string, Content> = {};
  for (const { id, sum } of columns) {
    if (!sum) continue;
    const each = rows.map((line) => (line.kind === "line" ? numberIn(line.cells[id]) : 0));
    const value = each.reduce((all, one) => all + one, 0);
    contents[id] = rows.length === 0 ? 0 : { value, formula: (at) => `SUM(${at.lines(id)})` };
  }
  if (label) contents[label.id] = total;
  const free = columns.find(({ look }) => look === "note");
  if (free) contents[free.id] = note ?? null;
  return lineRow(context, row, contents, true);
}

/** Every column of a row with what adds and shares filled in. */
function calculated(
  { columns }: Context,
  contents: Readonly<Record<string, Content>>,
): ReadonlyMap<string, Figured> {
  const figures = new Map<string, Figured>();
  for (const { id } of columns) figures.set(id, figured(contents[id] ?? null));
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + numberIn(figures.get(id)), 0);
  for (const { id, adds } of columns) {
    if (!adds) continue;
    figures.set(id, { value: sumOf(adds), formula: (at) => adds.map((other) => at.cell(other)).join("+") });
  }
  for (const { id, share } of columns) {
    if (!share) continue;
    const { of, base } = share;
    const whole = sumOf(base);
    figures.set(id, {
      value: whole === 0 ? "" : sumOf(of) / whole,
      formula: (at) => {
        const added = (ids: readonly string[]) => {
          const cells = ids.map((other) => at.cell(other)).join("+");
          return ids.length > 1 ? `(${cells})` : cells;
        };
        return `IF(${added(base)}=0,"",${added(of)}/${added(base)})`;
      },
    });
  }
  return figures;
}

function figured(content: Content): Figured {
  return content !== null && typeof content === "object" && "value" in content ? content : { value: content };
}

function numberIn(content: Content | undefined): number {
  const { value } = figured(content ?? null);
  return typeof value === "number" ? value : 0;
}

function placesAt({ places, keys, lines: [first, last] }: Context, row: number): Places {
  return {
    cell(column, key) {
      const at = key === undefined ? row : keys.get(key);
      if (at === undefined) throw new RangeError(`no line is called "${key}"`);
      return a1(at, spanOf(places, column)[0]);
    },
    lines(column) {
      const [left] = spanOf(places, column);
      return `${a1(first, left)}:${a1(last, left)}`;
    },
  };
}
