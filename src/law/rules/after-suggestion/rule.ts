import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { isPrompted } from "../../plan/bindings";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { compareMoments, datedOf, eventsOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/** What must answer a suggestion, and so cannot come before it. */
const ANSWERING = ["selfReviewSentOn", "unitReviewedOn", "reviewedOn"] as const;

/**
 * The review of whoever had a suggestion comes no earlier than the suggestion: it has to answer it. That there is an
 * answer is another rule's business. No text states the order in so many words, so a breach is a warning.
 *
 * Plans of district committees: II.3 (128-KH/HU); II.3.1 and II.4.1, where suggesting is part of the preparation.
 */
export default rule({
  id: "after-suggestion",
  subject: "entry",
  severity: "warning",
  needs: ["promptedOn"],
  parameters: askedOrder("after-suggestion"),
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.3.1",
      quote: "Những vấn đề được gợi ý kiểm điểm",
      verified: "quoted",
    }),
  ],
  text,
  check(entry, { parameters, pass, violation, notApplicable }) {
    const prompted = isPrompted(entry) ? datedOf(entry.date("promptedOn")) : null;
    if (!prompted) return notApplicable("not-prompted");

    const earlier = eventsOf(entry, ANSWERING).filter(({ dated }) => compareMoments(dated, prompted) < 0);
    const [first, ...others] = earlier;
    if (!first) return pass();
    return violation("review-earlier", {
      at: first.dated.cell,
      also: [...others.map(({ dated }) => dated.cell), prompted.cell],
      data: {
        who: entry.name,
        promptedOn: momentOf(prompted),
        earlier: earlier.map(({ field, dated }) => ({ what: field, on: momentOf(dated) })),
      },
      because: [
        { id: "prompted", data: { on: momentOf(prompted) } },
        ...earlier.map(({ field, dated }) => ({
          id: "done" as const,
          data: { what: field, on: momentOf(dated) },
        })),
      ],
      citations: parameters.citations,
    });
  },
});
