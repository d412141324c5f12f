import { WorkbookError, type WorkbookErrorCode } from "../errors";

/**
 * What each code of an `OfficeExtension.Error` means to the person at the workbook. The codes are stable and not
 * localised; the messages are neither, and not meant for people.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const MEANINGS: ReadonlyMap<string, WorkbookErrorCode> = new Map<string, WorkbookErrorCode>([
  ["InvalidOperationInCellEditMode", "CELL_BEING_EDITED"],
  ["ActivityLimitReached", "EXCEL_BUSY"],
  ["RequestAborted", "EXCEL_BUSY"],
  ["Conflict", "EXCEL_BUSY"],
  ["ConnectionFailure", "EXCEL_LOST"],
  ["InvalidOrTimedOutSession", "EXCEL_LOST"],
  ["ServiceNotAvailable", "EXCEL_LOST"],
  ["Unauthenticated", "EXCEL_LOST"],
  ["HostRestartNeeded", "EXCEL_LOST"],
  ["InactiveWorkbook", "OTHER_WORKBOOK_IN_FRONT"],
  ["ItemNotFound", "WORKBOOK_CHANGED"],
  ["ItemAlreadyExists", "WORKBOOK_CHANGED"],
  ["InvalidReference", "WORKBOOK_CHANGED"],
  ["InvalidBinding", "WORKBOOK_CHANGED"],
  ["InvalidObjectPath", "WORKBOOK_CHANGED"],
  ["FilteredRangeConflict", "FILTERED_RANGE"],
  ["MergedRangeConflict", "MERGED_RANGE"],
  ["RequestPayloadSizeLimitExceeded", "TOO_MUCH_AT_ONCE"],
  ["ResponsePayloadSizeLimitExceeded", "TOO_MUCH_AT_ONCE"],
  ["RangeExceedsLimit", "TOO_MUCH_AT_ONCE"],
  ["OperationCellsExceedLimit", "TOO_MUCH_AT_ONCE"],
  ["MemoryLimitReached", "TOO_MUCH_AT_ONCE"],
  ["ApiNotFound", "EXCEL_TOO_OLD"],
  ["ApiNotAvailable", "EXCEL_TOO_OLD"],
  ["NotImplemented", "EXCEL_TOO_OLD"],
]);

/** What was going on when Excel refused: it tells why access was denied, which the code does not. */
export type Circumstances = "reading" | "writing" | "writingReadOnly";

const DENIED: Readonly<Record<Circumstances, WorkbookErrorCode>> = {
  reading: "EXCEL_REFUSED",
  writing: "PROTECTED_SHEET",
  writingReadOnly: "READ_ONLY_WORKBOOK",
};

/** A failure of Excel as one of the workbook's. Our own errors pass through, as do mistakes of the program. */
export function workbookError(cause: unknown, during: Circumstances): unknown {
  const code = errorCode(cause);
  if (code === null) return cause;
  const meaning = code === "AccessDenied" ? DENIED[during] : (MEANINGS.get(code) ?? "EXCEL_REFUSED");
  return new WorkbookError(meaning, meaning === "EXCEL_REFUSED" ? { reason: code } : {}, { cause });
}

/** Whether Excel refused because a request asked for, or brought, too much at once. */
export function isTooMuch(cause: unknown): boolean {
  return MEANINGS.get(errorCode(cause) ?? "") === "TOO_MUCH_AT_ONCE";
}

/** The code of an `OfficeExtension.Error`; null for any other error. */
export function errorCode(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  const { code } = cause as { readonly code?: unknown };
  const isOffice = cause.name.startsWith("RichApi") || "debugInfo" in cause;
  return isOffice && typeof code === "string" ? code : null;
}

/** Whether setting up a page failed: on a machine without a printer Excel refuses that, and only that. */
export function isOfPrinting(cause: unknown): boolean {
  if (errorCode(cause) === null) return false;
  const { debugInfo } = cause as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return /^(?:PageLayout|HeaderFooter|HeaderFooterGroup|PageBreak)\b/.test(String(debugInfo?.errorLocation));
}
