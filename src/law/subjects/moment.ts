import { Temporal } from "temporal-polyfill";
import type { DateField } from "../../roster/fields";
import type { DateReading, Entry } from "../../roster/model";

/** A cell that holds a day, and perhaps the time of it. */
export type Dated = Extract<DateReading, { state: "date" }>;

/** The date of a cell, where there is one to compare. */
export function datedOf(reading: DateReading | null): Dated | null {
  return reading?.state === "date" ? reading : null;
}

/** When something began that took several days; else when it was. */
export function beginningOf(dated: Dated): Dated {
  const { span, ...whole } = dated;
  return span ? { ...whole, date: span.first } : dated;
}

/**
 * −1, 0 or 1: did `a` happen before `b`, or after? 0 on one day unless both have a time of day: then by the time. Of
 * several days all must lie before: 0 where they run into each other.
 */
export function compareMoments(a: Dated, b: Dated): number {
  if (a.span || b.span) return compareSpans(a, b);
  const byDate = Temporal.PlainDate.compare(a.date, b.date);
  return byDate !== 0 || !a.time || !b.time ? byDate : Temporal.PlainTime.compare(a.time, b.time);
}

function compareSpans(a: Dated, b: Dated): number {
  if (Temporal.PlainDate.compare(a.date, beginningOf(b).date) < 0) return -1;
  return Temporal.PlainDate.compare(beginningOf(a).date, b.date) > 0 ? 1 : 0;
}

/** "2023-12-05", or "2023-12-05T08:00" where the cell holds a time: a moment as findings carry it. */
export function momentOf({ date, time }: Dated): string {
  return time ? `${date}T${time.toString({ smallestUnit: "minute" })}` : date.toString();
}

/** Something that was done, by the column that says when. */
export interface Event<F extends DateField = DateField> {
  readonly field: F;
  readonly dated: Dated;
}

/** What a row says was done, of these things, in this order; without those whose date is absent or cannot be read. */
export function eventsOf<F extends DateField>(entry: Entry, fields: readonly F[]): readonly Event<F>[] {
  return fields.flatMap((field) => {
    const dated = datedOf(entry.date(field));
    return dated ? [{ field, dated }] : [];
  });
}
