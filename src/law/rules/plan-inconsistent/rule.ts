import type { Temporal } from "temporal-polyfill";
import type { Citation } from "../../citation";
import {
  cite,
  DISTRICT_PLAN_UNDER_245,
  documentNumbered,
  PROVINCIAL_OFFICE_PLAN_2023,
} from "../../documents";
import { lastGoodDay, type Milestone, milestoneDay } from "../../plan";
import { clashesOf, isOfAnotherYear, issuedAfter, tooShortOf } from "../../plan/planDates";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * The plan agrees with itself: what comes first is due first, dates lie in its year, and an instrument has one number.
 * Cells of the sheet "Kế hoạch" that nobody can read are told here too: what they say is not checked.
 *
 * Cited are the places where the plans of 2023 contradict themselves; what other plans say is held against itself.
 */
export default rule({
  id: "plan-inconsistent",
  subject: "roster",
  severity: "info",
  needs: [],
  citations: [
    cite("128-KH/HU", {
      part: "III",
      quote: "gửi hồ sơ, báo cáo về Tỉnh ủy trước ngày 05/01/2024",
      verified: "quoted",
    }),
    cite("01-KH/ĐĐ", {
      part: "II.3",
      quote: "Hướng dẫn số 27-HD/ĐĐ, ngày 27/11/2023 của Đảng đoàn LĐLĐ tỉnh",
      verified: "quoted",
    }),
    cite(PROVINCIAL_OFFICE_PLAN_2023, {
      part: "IV",
      quote: "để tổng hợp trình Hội nghị cán bộ chủ chốt",
      verified: "quoted",
    }),
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.4",
      quote: "48/2013/NĐ-CP ngày 17/7/2023 của Chính phủ",
      verified: "quoted",
    }),
  ],
  text,
  check(_roster, { plan, year, calendar, unreadPlanCells, pass, violation, needsReview }) {
    const unread = unreadPlanCells.map(({ cell, ...data }) =>
      needsReview("unreadable", { at: cell, data, basis: [] }),
    );
    if (!plan) return unread.length > 0 ? unread : pass();

    const day = (milestone: Milestone) => lastGoodDay(milestone, year);
    const dated = (milestone: Milestone) => ({ what: milestone.title, last: day(milestone).toString() });
    const step = (milestone: Milestone) => ({
      id: "milestone" as const,
      data: {
        what: milestone.title,
        day: milestoneDay(milestone, year).toString(),
        strict: milestone.strict,
        exact: milestone.exact ?? false,
      },
    });
    const about = (...milestones: readonly Milestone[]) => ({
      at: null,
      because: milestones.map(step),
      citations: clausesOf(milestones),
      basis: [],
    });

    const clashes = clashesOf(plan, year).map(({ before, after }) => {
      const { because, ...rest } = about(before, after);
      const apart = { id: "apart" as const, data: { days: daysBetween(day(after), day(before)) } };
      const data = {
        ...dated(before),
        into: after.title,
        intoLast: day(after).toString(),
        exact: after.exact ?? false,
      };
      return violation("order", { ...rest, because: [...because, apart], data });
    });
    const dates = plan.milestones.flatMap((milestone) => {
      if (isOfAnotherYear(milestone, year)) {
        return [violation("other-year", { ...about(milestone), data: { ...dated(milestone), year } })];
      }
      const later = issuedAfter(milestone, plan, year);
      if (!later?.issued) return [];
      const data = { ...dated(milestone), document: later.number, issued: later.issued };
      return [violation("before-issue", { ...about(milestone), data })];
    });
    const tooShort = tooShortOf(plan, year, calendar).map(({ prompting, dossier, earliest }) => {
      const data = {
        ...dated(dossier),
        prompted: day(prompting).toString(),
        leadDays: plan.leadTime?.days ?? 0,
        working: plan.leadTime?.working ?? false,
        reviewDays: plan.reviewDays?.prompted ?? 0,
        earliest: earliest.toString(),
      };
      return violation("too-short", { ...about(prompting, dossier), data });
    });
    const numbers = plan.misprints.map(({ printed, meant, citations }) => {
      const facts = { at: null, citations, basis: [] };
      if (meant === null) return violation("two-numbers", { ...facts, data: { printed } });
      return violation("misprint", { ...facts, data: { printed, meant, title: titleOf(meant) } });
    });
    const unnamed = plan.unnamed.map((number) =>
      violation("unnamed", { at: null, data: { number, title: titleOf(number) }, basis: [] }),
    );
    return [...unread, ...clashes, ...dates, ...tooShort, ...numbers, ...unnamed];
  },
});

/** The clauses that set some dates, each once. */
function clausesOf(milestones: readonly Milestone[]): readonly Citation[] {
  return [...new Set(milestones.flatMap(({ citation }) => citation ?? []))];
}

function titleOf(number: string): string | null {
  return documentNumbered(number)?.title ?? null;
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to).days;
}
