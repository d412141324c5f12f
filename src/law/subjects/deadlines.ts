import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../../roster/model";
import { lastGoodDay, type Milestone, type Plan } from "../plan";
import { boundBy, type Row } from "../plan/bindings";
import { keptFor } from "./kept";

/** Days, the day of asking among them, in which an empty cell is told of. */
const NOTICE = 7;

/** A milestone in a rating year, ready to be asked of rows. */
export interface Deadline {
  readonly milestone: Milestone;
  /** The day itself, or the one before where the text says "trước ngày". */
  readonly lastDay: Temporal.PlainDate;
  binds(row: Row): boolean;
  /** Whether a day meets it: any day up to the last, or that day alone where the text fixes it. */
  isMetBy(day: Temporal.PlainDate): boolean;
}

/** What a cell tells of a deadline. */
export type Standing =
  | { readonly is: "inTime"; readonly day: Temporal.PlainDate }
  /** "Trước ngày D", done on D: the text may be read either way. */
  | { readonly is: "onTheDay"; readonly day: Temporal.PlainDate }
  | { readonly is: "late"; readonly day: Temporal.PlainDate }
  /** Of an event that the text fixes on a day: done on another. */
  | { readonly is: "otherDay"; readonly day: Temporal.PlainDate }
  /** Nothing is written, and the last good day is over. */
  | { readonly is: "overdue"; readonly daysLeft: number }
  /** Nothing is written yet, and at most `NOTICE` days are left. */
  | { readonly is: "due"; readonly daysLeft: number }
  | { readonly is: "open"; readonly daysLeft: number }
  /** Of an event that the text fixes on a day: nothing is written, which says neither late nor early. */
  | { readonly is: "undated" }
  /** What is written is no day. */
  | { readonly is: "unread" };

/** What a plan asks to be done in time in a rating year. */
export function deadlinesOf({ milestones }: Plan, year: number): readonly Deadline[] {
  return milestones.map((milestone) => {
    const lastDay = lastGoodDay(milestone, year);
    // the days of a roster repeat, and are shared
    const compare = keptFor((day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, lastDay));
    return {
      milestone,
      lastDay,
      binds: boundBy(milestone.who),
      isMetBy: (day) => (milestone.exact ? compare(day) === 0 : compare(day) <= 0),
    };
  });
}

/** How somebody who is bound stands, as of a day. "daysLeft" counts that day, and is 0 or less once the time is over. */
export function standingOf(reading: DateReading, deadline: Deadline, asOf: Temporal.PlainDate): Standing {
  const { milestone, lastDay } = deadline;
  if (reading.state === "date") {
    const { date: day } = reading;
    if (deadline.isMetBy(day)) return { is: "inTime", day };
    if (milestone.exact) return { is: "otherDay", day };
    const isOnTheDay = milestone.strict && daysBetween(lastDay, day) === 1;
    return { is: isOnTheDay ? "onTheDay" : "late", day };
  }
  if (reading.state !== "empty") return { is: "unread" };
  if (milestone.exact) return { is: "undated" };
  const daysLeft = daysBetween(asOf, lastDay) + 1;
  if (daysLeft <= 0) return { is: "overdue", daysLeft };
  return { is: daysLeft <= NOTICE ? "due" : "open", daysLeft };
}

/** Whole days from one to another; below 0 where the second comes first. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}
