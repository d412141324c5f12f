import { Temporal } from "temporal-polyfill";
import type { Plan } from "../../plan";
import { ofStandingCommittee } from "../../plan/bindings";
import { rule } from "../../rule";
import { beginningOf, datedOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * The draft of the collective's report reached those attending so many days before the meeting. Of working days
 * there are two readings: the day of the meeting counted (lenient), or that many whole days between (strict).
 *
 * Days and clauses are those of the plan. Where meetings are registered with the standing committee, the drafts go to
 * its member in charge (128-KH/HU, IV.1): its own meeting is not held to that.
 */
export default rule({
  id: "lead-time",
  subject: "collective",
  severity: "error",
  needs: ["draftSentOn", "reviewedOn"],
  parameters: leadTimeOf,
  citations: [],
  text,
  check(collective, { parameters, calendar, pass, violation, needsReview, notApplicable }) {
    if (parameters.isReceiver(collective)) return notApplicable("receives-the-drafts");
    const sent = collective.date("draftSentOn");
    const held = datedOf(collective.date("reviewedOn"));
    if (sent?.state !== "date" || !held) return notApplicable("no-two-dates");
    const met = beginningOf(held);

    const { days, working, citation } = parameters;
    const facts = {
      at: sent.cell,
      also: [met.cell],
      citations: citation ? [citation] : [],
    };
    const dates = {
      collective: collective.name,
      sentOn: sent.date.toString(),
      metOn: met.date.toString(),
      days,
    };
    if (Temporal.PlainDate.compare(sent.date, met.date) > 0) {
      return violation("after-meeting", { ...facts, data: dates });
    }

    if (!working) {
      const given = sent.date.until(met.date).days;
      return given >= days ? pass() : violation("calendar-days", { ...facts, data: { ...dates, given } });
    }
    const counted = calendar.workingDaysBetween(sent.date, met.date);
    const between = counted - (calendar.isWorking(met.date) ? 1 : 0);
    const unconfirmed = calendar.unconfirmedDaysOffBetween(sent.date, met.date);
    const because = [{ id: "readings" as const, data: { counted, between } }];
    if (between >= days) return pass();
    if (counted + unconfirmed < days) {
      return violation("working-days", { ...facts, because, data: { ...dates, given: counted } });
    }
    if (counted < days) {
      return needsReview("unconfirmed-day-off", {
        ...facts,
        because,
        data: { ...dates, given: counted, unconfirmed },
      });
    }
    return violation("between-readings", {
      ...facts,
      because,
      severity: "warning",
      data: { ...dates, between },
    });
  },
});

/** What the plan sets, and which collective receives the drafts of the others. */
function leadTimeOf(plan: Plan) {
  const isReceiver = plan.registration ? ofStandingCommittee(plan) : () => false;
  return plan.leadTime && { ...plan.leadTime, isReceiver };
}
