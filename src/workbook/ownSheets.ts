/**
 * Sheets of ours are known by a hidden defined name that refers to their A1, not by their title: a clerk may rename
 * a sheet, and may have one of the same title.
 */
const PREFIX = "_xeploai_sheet_";

/** The defined name that marks the sheet written from the draft `id`: "findings" is "_xeploai_sheet_findings". */
export function ownSheetName(id: string): string {
  return PREFIX + id;
}

/** The draft's id that a defined name tells, or null where the name is not one of ours. */
export function ownSheetId(definedName: string): string | null {
  return definedName.startsWith(PREFIX) ? definedName.slice(PREFIX.length) : null;
}

/**
 * The title of the sheet that the name of one of ours refers to: "'Kết quả kiểm tra'!$A$1". In its place may stand
 * "#REF!", where a person deleted the first row, or a cell a little below, where they put rows above.
 *
 * @returns null where it refers to no sheet of ours any more. A name goes where its cell goes: whoever cuts out what we
 * wrote and pastes it beside or below a list of theirs takes the name there, and that list is not ours to rewrite
 */
export function ownSheetTitle(refersTo: string): string | null {
  const [, quoted, bare, cell = ""] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? bare ?? null;
  const [, row] = /^\$?A\$?(\d+)$/i.exec(cell) ?? [];
  return cell.startsWith("#REF!") || Number(row ?? Number.POSITIVE_INFINITY) <= LOWEST ? title : null;
}

/** A list of an office's has its titles and headings in these rows, and our sheet at most what a person put above. */
const LOWEST = 5;
