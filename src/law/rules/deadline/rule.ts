import type { Temporal } from "temporal-polyfill";
import type { DateReading } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import type { Calendar } from "../../calendar";
import { type Context, type Outcome, rule } from "../../rule";
import { type Deadline, daysBetween, deadlinesOf, standingOf } from "../../subjects/deadlines";
import * as text from "./text";

/**
 * Whoever a milestone binds meets it in time. "Trước ngày D" is before D: on D itself the text may be read either
 * way, so it is a warning.
 *
 * An event that the text fixes on a day is not a matter of late or early: another day is a warning.
 *
 * Where the text gives some another date, and the roster cannot tell whom, a late one is to be looked at.
 *
 * Dates and clauses are those of the plan; 90/2020/NĐ-CP, Điều 20, in the default for 2023.
 */
export default rule({
  id: "deadline",
  subject: "entry",
  severity: "error",
  needs: [],
  parameters: (plan, year) => (plan.milestones.length > 0 ? deadlinesOf(plan, year) : null),
  partNeeds: (deadlines) =>
    deadlines.map(({ milestone: { who, column } }) => ({
      kind: who.kind === "collective" ? ("collectives" as const) : ("individuals" as const),
      field: column,
    })),
  citations: [],
  text,
  check(entry, context) {
    const { parameters: deadlines, pass, notApplicable } = context;
    return deadlines.map((deadline) => {
      const met = entry.date(deadline.milestone.column);
      if (!met) return notApplicable("not-bound");
      // asked before whom it binds, which takes longer: nearly every row is in time
      if (met.state === "date" && deadline.isMetBy(met.date)) return pass();
      if (!deadline.binds(entry)) return notApplicable("not-bound");
      return answer(entry.name, met, deadline, context);
    });
  },
});

type Asked = Context<typeof text.vi, readonly Deadline[]>;

/** Of somebody who is bound. */
function answer(who: string, met: DateReading, deadline: Deadline, context: Asked): Outcome {
  const { asOf, calendar, pass, notApplicable, violation, needsReview } = context;
  const { milestone } = deadline;
  const standing = standingOf(met, deadline, asOf);
  const miss = milestone.exception ? needsReview : violation;
  const facts = () => ({ at: met.cell, ...told(who, deadline, calendar) });
  switch (standing.is) {
    // another milestone says by when an event on a fixed day must be over; here only the day counts
    case "inTime":
    case "open":
    case "undated":
      return pass();
    case "unread":
      return milestone.exact ? pass() : notApplicable("date-not-read");
    case "otherDay":
      return violation("other-day", { ...dated(facts(), standing.day, deadline), severity: "warning" });
    case "onTheDay":
      return miss("on-the-day", { ...dated(facts(), standing.day, deadline), severity: "warning" });
    case "late":
      return miss("late", dated(facts(), standing.day, deadline));
    case "overdue":
      return miss("overdue", owed(facts(), asOf, standing.daysLeft));
    case "due": {
      const { daysLeft } = standing;
      const due = owed(facts(), asOf, daysLeft);
      return miss("due", { ...due, severity: "info", data: { ...due.data, daysLeft } });
    }
  }
}

/** What every finding of a milestone says. */
function told(who: string, { milestone, lastDay }: Deadline, calendar: Calendar) {
  const { title: what, strict, exact = false, exception = null, citation } = milestone;
  const lastWorkingDay = calendar.lastWorkingDay(lastDay);
  const day = lastDay.add({ days: strict ? 1 : 0 });
  const limit = {
    lastDay: lastDay.toString(),
    lastWorkingDay: lastWorkingDay.equals(lastDay) ? null : lastWorkingDay.toString(),
  };
  return {
    data: { who, what, ...limit, exception },
    because: [
      { id: "milestone" as const, data: { what, day: day.toString(), strict, exact } },
      ...(exact ? [] : [{ id: "last-day" as const, data: { ...limit, strict } }]),
    ],
    citations: citation ? [citation] : [],
  };
}

type Told = ReturnType<typeof told> & { readonly at: CellRef };

/** The same, of a day that is written. */
function dated({ data, because, ...rest }: Told, day: Temporal.PlainDate, { lastDay }: Deadline) {
  const metOn = day.toString();
  const daysAfter = daysBetween(lastDay, day);
  return {
    ...rest,
    data: { ...data, metOn },
    because: [...because, { id: "written" as const, data: { metOn, daysAfter } }],
  };
}

/** The same, of an empty cell. */
function owed({ because, ...rest }: Told, asOf: Temporal.PlainDate, daysLeft: number) {
  return {
    ...rest,
    because: [...because, { id: "empty" as const, data: { asOf: asOf.toString(), daysLeft } }],
  };
}
