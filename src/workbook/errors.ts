/** Why a workbook could not be read or written. The codes of docs and reports; the sentences are in `text/`. */
export type WorkbookErrorCode =
  | "FILE_NOT_FOUND"
  | "NOT_A_WORKBOOK"
  | "LEGACY_WORKBOOK"
  | "ENCRYPTED_WORKBOOK"
  | "DAMAGED_WORKBOOK"
  | "WORKBOOK_TOO_LARGE"
  | "PROTECTED_SHEET"
  | "CELL_NOT_ALONE"
  | "PROTECTED_WORKBOOK"
  | "SIGNED_WORKBOOK"
  // Of Excel itself, while a workbook is open in it.
  | "CELL_BEING_EDITED"
  | "EXCEL_BUSY"
  | "EXCEL_LOST"
  | "READ_ONLY_WORKBOOK"
  | "OTHER_WORKBOOK_IN_FRONT"
  | "WORKBOOK_CHANGED"
  | "HIDDEN_SHEET"
  | "FILTERED_RANGE"
  | "MERGED_RANGE"
  | "TOO_MUCH_AT_ONCE"
  | "EXCEL_TOO_OLD"
  | "EXCEL_REFUSED";

/** Facts for the sentence: a part's name, a sheet, a limit. Never a value from a personal cell. */
export type ErrorData = Readonly<Record<string, string | number>>;

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    readonly data: ErrorData = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}
