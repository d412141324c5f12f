import type { Area } from "../../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";

/** A cell as tests write it; a `Date`-like text stays a text, `{ serial }` is a date cell. */
export type Cells = readonly (readonly CellValue[])[];

export interface SheetFacts {
  readonly name?: string;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly own?: string;
  /** Empty rows above, and empty columns to the left. */
  readonly down?: number;
  readonly right?: number;
}

/** A sheet from its rows; rows without a value are left out, as every adapter leaves them out. */
export function sheet(cells: Cells, facts: SheetFacts = {}): SheetSnapshot {
  const { name = "Sheet1", merges = [], hiddenRows = [], own = null, down = 0, right = 0 } = facts;
  const margin: CellValue[] = new Array(right).fill(null);
  return {
    name,
    visibility: "visible",
    rows: cells.flatMap((row, index) =>
      row.every((value) => value === null)
        ? []
        : [{ index: index + down, cells: [...margin, ...row], hidden: hiddenRows.includes(index) }],
    ),
    merges: merges.map(({ top, left, bottom, right: last }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: last + right,
    })),
    hiddenColumns: [],
    protected: false,
    own,
  };
}

/** "A6:A7" as an area. */
export function area(text: string): Area {
  const [first = "A1", last = first] = text.split(":");
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  return { top, left, bottom, right };
}

function place(text: string): [row: number, column: number] {
  const [, letters = "A", figures = "1"] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(figures) - 1, column];
}
