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
