import type { Area } from "../../workbook/cell";
import type { DraftCell, DraftRow } from "../../workbook/port";
import { fitted } from "../height";
import type { TableColumn } from "./table";

/** First and last column of the sheet that a column of a table takes. */
export type Span = readonly [number, number];

/** Of each column, by its id. */
export type Spans = ReadonlyMap<string, Span>;

/** Where the columns of a table stand, one after the other. @throws RangeError where two have one id */
export function spansOf(columns: readonly TableColumn[]): Spans {
  const spans = new Map<string, Span>();
  let next = 0;
  for (const { id, span = 1 } of columns) {
    if (spans.has(id)) throw new RangeError(`two columns are called "${id}"`);
    spans.set(id, [next, next + span - 1]);
    next += span;
  }
  return spans;
}

/** @throws RangeError for what is no column */
export function spanOf(spans: Spans, id: string): Span {
  const span = spans.get(id);
  if (!span) throw new RangeError(`no column is called "${id}"`);
  return span;
}

/** What is merged in a row: the columns that take several of the sheet's. */
export function merged(spans: Spans, row: number): Area[] {
  return [...spans.values()]
    .filter(([left, right]) => right > left)
    .map(([left, right]) => ({ top: row, left, bottom: row, right }));
}

/** The cells of a row, some over several columns; the row is as high as its texts need. */
export class Cells {
  private readonly cells: (DraftCell | null)[];
  private readonly room: number[];

  constructor(private readonly widths: readonly number[]) {
    this.cells = widths.map(() => null);
    this.room = widths.map(() => 0);
  }

  put(left: number, right: number, cell: DraftCell): void {
    for (let at = left + 1; at <= right; at += 1)
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
