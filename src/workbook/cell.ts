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

/** A sheet's name as references write it: always in quotes, which is right for every name. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The last cell of a sheet, XFD1048576. */
const LAST = { row: 1_048_575, column: 16_383 };

/**
 * The cell of "Cá nhân!F9", as people type it: the sheet's name may stand in quotes, the cell have $ or small letters.
 * null for anything else, a range among them.
 */
export function cellAt(address: string): CellRef | null {
  const [, quoted, bare, letters = "", figures] =
    /^(?:'(.+)'|(.+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined) return null;
  const cell = { sheet, row: Number(figures) - 1, column: columnIndex(letters.toUpperCase()) };
  return cell.row <= LAST.row && cell.column <= LAST.column ? cell : null;
}

/** The reverse of `columnName`, of capital letters. */
export function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => 26 * index + letter.charCodeAt(0) - 64, 0) - 1;
}
