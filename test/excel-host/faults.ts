/**
 * What can go wrong between an add-in and Excel, by the numbers under which Office tells its library: the library
 * makes its own errors and messages of them.
 */
export const FAULTS = {
  /** A cell is being edited: "InvalidOperationInCellEditMode". */
  cellEdit: 5004,
  /** The workbook was closed or the session timed out: "InvalidOrTimedOutSession". */
  lostSession: 5012,
  /** Too many requests under way: "ActivityLimitReached". */
  activityLimit: 5102,
  /** "RequestPayloadSizeLimitExceeded". */
  requestTooLarge: 5103,
  /** "ResponsePayloadSizeLimitExceeded". */
  responseTooLarge: 5104,
  /** Nobody knows: "GeneralException". */
  unknown: 5001,
} as const;
export type Fault = keyof typeof FAULTS;

/** A failure of Excel's own in the midst of a batch, at the first action that fits. */
export interface BatchFault {
  readonly code: string;
  readonly message: string;
  /** The member at which it happens, "Range.values" or "values"; anywhere where it is left out. */
  readonly at?: string;
}
