import type { Area } from "../../workbook/cell";
import type { DraftRow } from "../../workbook/port";
import { Cells, type Spans, spanOf } from "./spans";
import { STYLE } from "./style";
import type { TableColumn } from "./table";

/** The column headings, one or two rows deep. `top` is the first of them, from 0. */
export function headingRows(
  columns: readonly TableColumn[],
  spans: Spans,
  widths: readonly number[],
  top: number,
): { rows: DraftRow[]; merges: Area[] } {
  const deep = columns.some(({ heading }) => heading.length > 1);
  const upper = new Cells(widths);
  const lower = new Cells(widths);
  const merges: Area[] = [];
  for (const [at, { id, heading }] of columns.entries()) {
    const [group, own] = heading;
    const [left, right] = spanOf(spans, id);
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
    const end = last ? spanOf(spans, last.id)[1] : right;
    upper.put(left, end, { value: group, style: STYLE.column });
    if (end > left) merges.push({ top, left, bottom: top, right: end });
  }
  if (!deep) return { rows: [upper.row()], merges };
  // A heading over both rows has room in both: the upper row is only as high as what stands over groups.
  const whole = upper.row(
    columns.flatMap(({ id, heading }) => (heading.length === 1 ? spanOf(spans, id)[0] : [])),
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
