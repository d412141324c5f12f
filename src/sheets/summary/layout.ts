import type { Area } from "../../workbook/cell";
import type { DraftRow, DraftStyle } from "../../workbook/port";
import { fitted } from "../height";
import { calculated, numberIn, placesAt, type TablePlace } from "./calculated";
import { headingRows } from "./headings";
import { Cells, merged, spanOf, spansOf } from "./spans";
import { cellStyle, STYLE } from "./style";
import type { Content, Notes, TableBlock, TableColumn, TableRow } from "./table";

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

/** @param widths of the sheet's columns. @param top the first row of the block, from 0. */
export function layOut(
  block: TableBlock,
  widths: readonly number[],
  top: number,
  notes: Notes = new Map(),
): LaidOut {
  const spans = spansOf(block.columns);
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

  const head = headingRows(block.columns, spans, widths, top + rows.length);
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
  const context: Context = { columns: block.columns, spans, widths, keys, lines };
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
    merges.push(...merged(spans, first + at));
  }
  if (block.total !== undefined) {
    rows.push(totalRow(context, block, first + block.rows.length, notes.get(block.rows.length)));
    merges.push(...merged(spans, first + block.rows.length));
  }
  return { rows, merges, header, lines, columnOf: (column) => spanOf(spans, column)[0] };
}

interface Context extends TablePlace {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
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
  const values = calculated(context.columns, contents);
  const cells = new Cells(context.widths);
  for (const { id, look } of context.columns) {
    const { value, formula, mark } = values.get(id) ?? { value: null };
    const style = cellStyle(look, bold, mark);
    const [left, right] = spanOf(context.spans, id);
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
