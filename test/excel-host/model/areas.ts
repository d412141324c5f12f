import { type Area, areaName, columnIndex } from "../../../src/workbook/cell";
import { HostFailure } from "../batch/failures";
import { LAST_COLUMN, LAST_ROW, type Sheet } from "./book";

export const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What is left of an area when another is cut out of it: at most four pieces. */
export function without(area: Area, cut: Area): Area[] {
  const gone = intersection(area, cut);
  if (!gone) return [area];
  const pieces = [
    { ...area, bottom: gone.top - 1 },
    { ...area, top: gone.bottom + 1 },
    { top: gone.top, bottom: gone.bottom, left: area.left, right: gone.left - 1 },
    { top: gone.top, bottom: gone.bottom, left: gone.right + 1, right: area.right },
  ];
  return pieces.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

/** An area of the sheet. @throws HostFailure InvalidArgument past the sheet's edge, as Excel does. */
export function sound(area: Area): Area {
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && left >= 0 && bottom >= top && right >= left;
  if (!inside || bottom > LAST_ROW || right > LAST_COLUMN) throw invalidAddress();
  return area;
}

/** "B2", "$B$2:C9", "B:C" or "2:9"; a sheet's name before it is the caller's to understand. */
export function areaOf(address: string): Area {
  const [from = "", to = from, ...more] = address.replaceAll("$", "").toUpperCase().split(":");
  const a = corner(from);
  const b = corner(to);
  const whole = (a.row === null) === (b.row === null) && (a.column === null) === (b.column === null);
  const alone = !address.includes(":") && (a.row === null || a.column === null);
  if (more.length > 0 || !whole || alone) throw invalidAddress();
  return sound({
    top: Math.min(a.row ?? 0, b.row ?? 0),
    bottom: Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    right: Math.max(a.column ?? LAST_COLUMN, b.column ?? LAST_COLUMN),
  });
}

function corner(text: string): { row: number | null; column: number | null } {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") throw invalidAddress();
  const [, letters, figures] = match;
  return {
    row: figures === undefined ? null : Number(figures) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

/** "Cá nhân!A1:B2" → the sheet's name, without the quotes, and the address; no name where none is given. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const [, quoted, plain, address = ""] = /^=?(?:'((?:[^']|'')*)'!|([^'!]*)!)?(.*)$/s.exec(text) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, address };
}

/** As Excel writes it: the name in quotes where it has to be. */
export function fullAddress(sheet: Sheet, areas: readonly Area[]): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name) && !/^[A-Za-z]{1,3}\d+$/.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return areas.map((area) => `${name}!${shortAddress(area)}`).join(",");
}

export function shortAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === LAST_ROW && left === 0 && right === LAST_COLUMN) return "1:1048576";
  if (top === 0 && bottom === LAST_ROW)
    return areaName(area)
      .replaceAll(/\d+/g, "")
      .replace(/^(\w+)$/, "$1:$1");
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  return areaName(area);
}

function invalidAddress(): HostFailure {
  return new HostFailure("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}
