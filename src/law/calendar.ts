import type { Temporal } from "temporal-polyfill";

/** Which days people work. */
export interface Calendar {
  isWorking(date: Temporal.PlainDate): boolean;
  /** The last working day on or before a date. */
  lastWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate;
  /** Working days after `from`, up to and including `to`; 0 where `to` is not after `from`. */
  workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number;
}
