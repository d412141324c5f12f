/** A place in a workbook. Rows and columns count from 0 here; people see `address`. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells of one sheet, both ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "F9", as Excel writes it. */
export function a1(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "Cá nhân!F9": the form of the report, the sheet's name unquoted. */
export function address(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell.row, cell.column)}`;
}

/** "F9:H12" or "F9". */
export function areaName(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
