import { Temporal } from "temporal-polyfill";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * The draft of the collective's report reached those attending so many days before the meeting. Of working days
 * there are two readings: the day of the meeting counted (lenient), or that many whole days between (strict).
 *
 * Days and clauses are those of the plan.
 */
export default rule({
  id: "lead-time",
  subject: "collective",
  severity: "error",
  needs: ["draftSentOn", "reviewedOn"],
  parameters: ({ leadTime }) => leadTime,
  citations: [],
  text,
  check(collective, { parameters, calendar, pass, violation, needsReview, notApplicable }) {
    const sent = collective.date("draftSentOn");
    const met = collective.date("reviewedOn");
    if (sent?.state !== "date" || met?.state !== "date") return notApplicable("no-two-dates");

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
