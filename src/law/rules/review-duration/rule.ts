import { isPrompted, unitNamed } from "../../plan/bindings";
import { rule } from "../../rule";
import { datedOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * The review lasted as long as the plan asks: so many days, more where it was prompted, and a span of its own for
 * the standing committee. Where no number of days is written, the days of the meeting are counted ("15-16/12/2023").
 *
 * Days and clauses are those of the plan; 43-HD/BTCTW, as reported, in the defaults from 2025.
 */
export default rule({
  id: "review-duration",
  subject: "collective",
  severity: "error",
  needs: ["reviewDays"],
  parameters: ({ reviewDays }) =>
    reviewDays && { ...reviewDays, hasSpan: unitNamed(reviewDays.standingCommittee?.unit ?? []) },
  citations: [],
  text,
  check(collective, { parameters, pass, violation, needsReview, notApplicable }) {
    const counted = collective.cell("reviewDays");
    const written = collective.text("reviewDays");
    const held = written === "" ? datedOf(collective.date("reviewedOn")) : null;
    const at = held?.span ? held.cell : counted;
    const lasted = held?.span ? held.span.days : collective.number("reviewDays");
    if (!at || (lasted === null && written === "")) return notApplicable("not-written");
    if (lasted === null) return needsReview("unreadable", { at, data: { written } });

    const { minimum, prompted, citation, standingCommittee: span, hasSpan } = parameters;
    const data = { collective: collective.name, lasted };
    if (span && hasSpan(collective)) {
      const facts = {
        at,
        data: { ...data, from: span.from, to: span.to },
        citations: span.citation ? [span.citation] : [],
      };
      if (!span.planned && lasted < span.from) return violation("below-span", facts);
      if (!span.planned && lasted < span.to) return violation("within-span", { ...facts, severity: "info" });
      if (span.planned && (lasted < span.from || lasted > span.to)) {
        return violation("beside-span", { ...facts, severity: "info" });
      }
      return pass();
    }

    const wasPrompted = isPrompted(collective);
    const least = wasPrompted ? prompted : minimum;
    if (lasted >= least) return pass();
    return violation(wasPrompted ? "prompted-too-short" : "too-short", {
      at,
      also: wasPrompted ? collective.cells("prompted") : [],
      data: { ...data, least },
      because: [{ id: "asked", data: { minimum, prompted } }],
      citations: citation ? [citation] : [],
    });
  },
});
