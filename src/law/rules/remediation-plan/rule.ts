import { Temporal } from "temporal-polyfill";
import type { Collective, DateReading, Individual } from "../../../roster/model";
import type { Citation } from "../../citation";
import { cite } from "../../documents";
import { lastGoodDay, type Plan } from "../../plan";
import { boundBy } from "../../plan/bindings";
import { rule } from "../../rule";
import { datedOf } from "../../subjects/moment";
import { rankedRatings } from "../../subjects/ratings";
import * as text from "./text";

/**
 * Once rated, a plan to remedy faults is drawn up: by the date that the office's plan gives for it, else as soon as
 * there is a rating; and it comes after the decision that it follows.
 *
 * 128-KH/HU, IV.1, without a date; 01-KH/ĐĐ, IV, before the end of the year.
 */
export default rule({
  id: "remediation-plan",
  subject: "entry",
  severity: "error",
  needs: ["remediationPlanOn"],
  citations: [
    cite("128-KH/HU", {
      part: "IV.1",
      quote: "Sau kiểm điểm, xếp loại phải xây dựng kế hoạch",
      verified: "quoted",
    }),
    cite("01-KH/ĐĐ", {
      part: "IV",
      quote: "xây dựng kế hoạch khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2023",
      verified: "quoted",
    }),
  ],
  text,
  parameters: dutiesOf,
  check(entry, { parameters, asOf, violation, pass, notApplicable }) {
    const duty = parameters.find(({ binds }) => binds(entry));
    const plan = entry.date("remediationPlanOn");
    if (!duty || !plan) return notApplicable("not-bound");
    const lastDay = duty.lastDay?.toString() ?? null;
    const facts = {
      at: plan.cell,
      because: [{ id: "asked" as const, data: { lastDay } }],
      citations: duty.citation ? [duty.citation] : [],
    };
    const data = { name: entry.name, lastDay };

    const drawnUp = datedOf(plan);
    if (drawnUp) {
      const decided = datedOf(entry.date("decidedOn"));
      if (decided && Temporal.PlainDate.compare(drawnUp.date, decided.date) < 0) {
        return violation("before-decision", {
          ...facts,
          severity: "warning",
          also: [decided.cell],
          data: { ...data, drawnUpOn: drawnUp.date.toString(), decidedOn: decided.date.toString() },
        });
      }
      const late = lateBy(drawnUp.date, duty);
      if (late === 0) return pass();
      const dated = { ...facts, data: { ...data, drawnUpOn: drawnUp.date.toString() } };
      // "trước ngày": the day itself can be read either way
      if (duty.strict && late === 1) return violation("on-the-day", { ...dated, severity: "warning" });
      return violation("late", dated);
    }
    if (!isMissing(entry, plan)) return notApplicable("date-not-read");

    const [rating] = rankedRatings(entry);
    if (duty.lastDay) {
      return Temporal.PlainDate.compare(asOf, duty.lastDay) > 0
        ? violation("overdue", { ...facts, data })
        : pass();
    }
    if (!rating) return notApplicable("not-rated");
    return violation("missing", { ...facts, severity: "warning", also: [rating.cell], data });
  },
});

interface Duty {
  readonly binds: (entry: Individual | Collective) => boolean;
  /** null where the plan gives no date. */
  readonly lastDay: Temporal.PlainDate | null;
  readonly strict: boolean;
  readonly citation: Citation | null;
}

/** Those with a date first; null where the plan asks for no such plan. */
function dutiesOf(plan: Plan, year: number): readonly Duty[] | null {
  const dated = plan.milestones
    .filter(({ column }) => column === "remediationPlanOn")
    .map((milestone) => ({
      binds: boundBy(milestone.who),
      lastDay: lastGoodDay(milestone, year),
      strict: milestone.strict,
      citation: milestone.citation ?? null,
    }));
  const { who = [], citation = null } = plan.remediation ?? {};
  const undated = who.map((binding) => ({ binds: boundBy(binding), lastDay: null, strict: false, citation }));
  return dated.length + undated.length > 0 ? [...dated, ...undated] : null;
}

/** Days after the last good one; 0 in time, or without a date. */
function lateBy(day: Temporal.PlainDate, { lastDay }: Duty): number {
  return lastDay ? Math.max(0, lastDay.until(day).days) : 0;
}

/** Empty, or a "no"; a tick says that there is one, though not since when. */
function isMissing(entry: Individual | Collective, { state }: DateReading): boolean {
  return state === "empty" || entry.truth("remediationPlanOn") === false;
}
