import { Temporal } from "temporal-polyfill";
import type { Plan, Registration } from "../../plan";
import { ofStandingCommittee } from "../../plan/bindings";
import { rule } from "../../rule";
import { beginningOf, datedOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

const DAYS_A_WEEK = 7;

/**
 * A review meeting was put on the schedule before the plan's hour, in the week before the meeting's (Monday to
 * Sunday). That hour itself is too late. The text does not say which week's meetings a Thursday governs: the next
 * week's is the ordinary reading of a working schedule, so a breach is no more than a warning. The standing committee
 * draws the schedule up for others, and does not register with itself.
 *
 * Plan of a district committee, IV.1 (128-KH/HU).
 */
export default rule({
  id: "registration-cutoff",
  subject: "entry",
  severity: "warning",
  needs: ["registeredOn", "reviewedOn"],
  parameters: cutoffOf,
  citations: [],
  text,
  check(entry, { parameters, asOf, pass, violation, needsReview, notApplicable }) {
    const registered = entry.date("registeredOn");
    const held = datedOf(entry.date("reviewedOn"));
    if (!registered || !held) return notApplicable("no-meeting");
    const met = beginningOf(held);
    if (parameters.isOwn(entry)) return notApplicable("own-meeting");

    const day = cutoffDay(met.date, parameters);
    const facts = {
      at: registered.cell,
      also: [met.cell],
      because: [
        {
          id: "cutoff" as const,
          data: { metOn: momentOf(met), day: day.toString(), before: parameters.before },
        },
      ],
      citations: parameters.citation ? [parameters.citation] : [],
    };
    const data = { who: entry.name, metOn: momentOf(met), day: day.toString(), before: parameters.before };
    if (registered.state === "empty") {
      const isOver = Temporal.PlainDate.compare(asOf, day) > 0;
      return isOver ? needsReview("unregistered", { ...facts, data }) : pass();
    }
    if (registered.state !== "date") return notApplicable("date-not-read");

    const dated = { ...data, registeredOn: momentOf(registered) };
    const byDay = Temporal.PlainDate.compare(registered.date, day);
    if (byDay < 0) return pass();
    if (byDay > 0) return violation("late", { ...facts, data: dated });
    if (!registered.time) return needsReview("no-hour", { ...facts, data: dated });
    const isInTime = Temporal.PlainTime.compare(registered.time, parameters.before) < 0;
    return isInTime ? pass() : violation("late", { ...facts, data: dated });
  },
});

/** What the plan sets, and which meeting is that of the standing committee itself. */
function cutoffOf(plan: Plan) {
  return plan.registration && { ...plan.registration, isOwn: ofStandingCommittee(plan) };
}

/** The plan's weekday in the week before that of the meeting. */
function cutoffDay(met: Temporal.PlainDate, { weekday }: Registration): Temporal.PlainDate {
  return met.subtract({ days: met.dayOfWeek + DAYS_A_WEEK - weekday });
}
