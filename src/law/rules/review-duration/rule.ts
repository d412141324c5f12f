import { isPrompted, unitNamed } from "../../plan/bindings";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * The review lasted as long as the plan asks: so many days, more where it was prompted, and a span of its own for
 * the standing committee.
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
    const at = collective.cell("reviewDays");
    const written = collective.text("reviewDays");
    const lasted = collective.number("reviewDays");
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
