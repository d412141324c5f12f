import type { Temporal } from "temporal-polyfill";
import { binds } from "../../bindings";
import { lastGoodDay, type Milestone } from "../../plan";
import { rule } from "../../rule";
import * as text from "./text";

/** Days, today among them, in which an empty cell is told of. */
const NOTICE = 7;

/**
 * Whoever a milestone binds meets it in time. "Trước ngày D" is before D: on D itself the text may be read either
 * way, so it is a warning.
 *
 * Dates and clauses are those of the plan; 90/2020/NĐ-CP, Điều 20, in the default for 2023.
 */
export default rule({
  id: "deadline",
  subject: "entry",
  severity: "error",
  needs: [],
  parameters: ({ milestones }) => (milestones.length > 0 ? milestones : null),
  partNeeds: (milestones) =>
    milestones.map(({ who, column }) => ({
      kind: who.kind === "collective" ? ("collectives" as const) : ("individuals" as const),
      field: column,
    })),
  citations: [],
  text,
  check(entry, { parameters: milestones, year, asOf, calendar, pass, violation, notApplicable }) {
    return milestones.map((milestone) => {
      const met = entry.date(milestone.column);
      if (!met || !binds(milestone.who, entry)) return notApplicable("not-bound");

      const lastDay = lastGoodDay(milestone, year);
      const lastWorkingDay = calendar.lastWorkingDay(lastDay);
      const facts = {
        at: met.cell,
        data: {
          who: entry.name,
          what: milestone.title,
          lastDay: lastDay.toString(),
          lastWorkingDay: lastWorkingDay.equals(lastDay) ? null : lastWorkingDay.toString(),
        },
        because: [{ id: "milestone" as const, data: milestoneData(milestone, lastDay) }],
        citations: milestone.citation ? [milestone.citation] : [],
      };

      if (met.state === "empty") {
        const daysLeft = daysBetween(asOf, lastDay) + 1;
        if (daysLeft <= 0) return violation("overdue", facts);
        if (daysLeft > NOTICE) return pass();
        return violation("due", { ...facts, severity: "info", data: { ...facts.data, daysLeft } });
      }
      if (met.state !== "date") return notApplicable("date-not-read");

      const late = daysBetween(lastDay, met.date);
      if (late <= 0) return pass();
      const dated = { ...facts, data: { ...facts.data, metOn: met.date.toString() } };
      if (milestone.strict && late === 1) return violation("on-the-day", { ...dated, severity: "warning" });
      return violation("late", dated);
    });
  },
});

function milestoneData({ title, strict }: Milestone, lastDay: Temporal.PlainDate) {
  return { what: title, day: lastDay.add({ days: strict ? 1 : 0 }).toString(), strict };
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}
