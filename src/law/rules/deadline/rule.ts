import { Temporal } from "temporal-polyfill";
import type { CellRef } from "../../../workbook/cell";
import type { Calendar } from "../../calendar";
import { lastGoodDay, type Milestone } from "../../plan";
import { boundBy } from "../../plan/bindings";
import { rule } from "../../rule";
import { keptFor } from "../../subjects/kept";
import * as text from "./text";

/** Days, today among them, in which an empty cell is told of. */
const NOTICE = 7;

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
  parameters: ({ milestones }, year) =>
    milestones.length > 0
      ? milestones.map((milestone) => {
          const lastDay = lastGoodDay(milestone, year);
          // the days of a roster repeat, and are shared
          const compare = keptFor((day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, lastDay));
          return { milestone, binds: boundBy(milestone.who), lastDay, compare };
        })
      : null,
  partNeeds: (milestones) =>
    milestones.map(({ milestone: { who, column } }) => ({
      kind: who.kind === "collective" ? ("collectives" as const) : ("individuals" as const),
      field: column,
    })),
  citations: [],
  text,
  check(entry, context) {
    const { parameters: milestones, asOf, calendar, pass, notApplicable } = context;
    return milestones.map(({ milestone, binds, lastDay, compare }) => {
      const met = entry.date(milestone.column);
      if (!met) return notApplicable("not-bound");
      // asked before whom it binds, which takes longer: nearly every row is in time
      const side = met.state === "date" ? compare(met.date) : null;
      if (side !== null && (milestone.exact ? side === 0 : side <= 0)) return pass();
      if (!binds(entry)) return notApplicable("not-bound");
      const miss = milestone.exception ? context.needsReview : context.violation;
      const facts = () => ({ at: met.cell, ...told(entry.name, milestone, lastDay, calendar) });

      if (milestone.exact) {
        // another milestone says by when it must be over; here only the day counts
        if (met.state !== "date") return pass();
        return context.violation("other-day", { ...dated(facts(), met.date, lastDay), severity: "warning" });
      }
      if (met.state === "empty") {
        const daysLeft = daysBetween(asOf, lastDay) + 1;
        if (daysLeft > NOTICE) return pass();
        const { because, ...told } = facts();
        const empty = { id: "empty" as const, data: { asOf: asOf.toString(), daysLeft } };
        const owed = { ...told, because: [...because, empty] };
        if (daysLeft <= 0) return miss("overdue", owed);
        return miss("due", { ...owed, severity: "info", data: { ...owed.data, daysLeft } });
      }
      if (met.state !== "date") return notApplicable("date-not-read");

      const owed = dated(facts(), met.date, lastDay);
      if (milestone.strict && daysBetween(lastDay, met.date) === 1)
        return miss("on-the-day", { ...owed, severity: "warning" });
      return miss("late", owed);
    });
  },
});

/** What every finding of a milestone says. */
function told(who: string, milestone: Milestone, lastDay: Temporal.PlainDate, calendar: Calendar) {
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

/** The same, of a day that is written. */
function dated(
  { data, because, ...rest }: ReturnType<typeof told> & { readonly at: CellRef },
  day: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
) {
  const metOn = day.toString();
  const daysAfter = daysBetween(lastDay, day);
  return {
    ...rest,
    data: { ...data, metOn },
    because: [...because, { id: "written" as const, data: { metOn, daysAfter } }],
  };
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}
