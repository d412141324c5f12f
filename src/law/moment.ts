import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../roster/model";

type Dated = Extract<DateReading, { state: "date" }>;

/** The date of a cell, where there is one to compare. */
export function datedOf(reading: DateReading | null): Dated | null {
  return reading?.state === "date" ? reading : null;
}

/**
 * −1, 0 or 1: did `a` happen before `b`, or after? 0 on one day unless both have a time of day: then by the time.
 */
export function compareMoments(a: Dated, b: Dated): number {
  const byDate = Temporal.PlainDate.compare(a.date, b.date);
  return byDate !== 0 || !a.time || !b.time ? byDate : Temporal.PlainTime.compare(a.time, b.time);
}
