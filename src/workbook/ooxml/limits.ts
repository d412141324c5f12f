import { WorkbookError } from "../errors";

/** What a workbook may cost. A file is hostile until it is read, so each is held before memory is taken for it. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Entries of the package. */
  readonly parts: number;
  /** Bytes of one part, unpacked. */
  readonly part: number;
  /** Bytes of all parts together, unpacked. */
  readonly total: number;
  /** Unpacked over packed bytes, asked of parts above `ratioFloor` bytes. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Cells of all sheets together, counting those that stand empty before a value in their row. */
  readonly cells: number;
}

const MEGABYTE = 1_000_000;

export const DEFAULT_LIMITS: Limits = {
  file: 200 * MEGABYTE,
  parts: 10_000,
  part: 1_000 * MEGABYTE,
  total: 2_000 * MEGABYTE,
  ratio: 400,
  ratioFloor: MEGABYTE,
  cells: 20_000_000,
};

/** @throws WorkbookError WORKBOOK_TOO_LARGE when `actual` passes the limit called `limit`. */
export function hold(limits: Limits, limit: keyof Limits, actual: number, part?: string): void {
  if (actual <= limits[limit]) return;
  throw new WorkbookError("WORKBOOK_TOO_LARGE", {
    limit,
    atMost: limits[limit],
    ...(part === undefined ? {} : { part }),
  });
}
