import { Temporal } from "temporal-polyfill";
import { vietnameseDate } from "../../text/words";
import type { DateSerial } from "../../workbook/port";

const EPOCH = Temporal.PlainDate.from("1899-12-30");
/** Up to here Excel counts a day that never was. */
const FIRST_SURE = Temporal.PlainDate.from("1900-03-01");

/** A day as a cell keeps it: a date that formulas can reckon with; as text where Excel has no such date. */
export function dayCell(day: Temporal.PlainDate): DateSerial | string {
  if (Temporal.PlainDate.compare(day, FIRST_SURE) < 0) return vietnameseDate(day.toString());
  return { serial: EPOCH.until(day, { largestUnit: "days" }).days };
}
