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
  | "SIGNED_WORKBOOK";

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
