import type { PriorOpinion } from "../../plan";
import { boundBy, type Row } from "../../plan/bindings";
import { rule } from "../../rule";
import { compareMoments, datedOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * An opinion that the plan wants before a review or a decision is there, and came before it. Without a date of the
 * decision, a decided rating shows that it was taken.
 *
 * Opinions and clauses are those of the plan: of a district committee, II.5.2; of the office of a provincial people's
 * committee, II.1.2; 128-KH/HU, IV.1.
 */
export default rule({
  id: "prior-opinion",
  subject: "entry",
  severity: "error",
  needs: ["priorOpinionOn"],
  parameters: ({ priorOpinions }) => (priorOpinions.length > 0 ? priorOpinions.map(asked) : null),
  citations: [],
  text,
  check(row, { parameters, pass, violation, needsReview, notApplicable }) {
    return parameters.map(({ opinion, binds }) => {
      const had = binds(row) ? row.date("priorOpinionOn") : null;
      if (!had) return notApplicable("not-asked");
      const { from, before, sameDay, severity, citation } = opinion;
      const event = row.date(before);
      const took = datedOf(event);
      const facts = {
        at: had.cell,
        also: event ? [event.cell] : [],
        data: { who: row.name, from, before },
        because: [{ id: "asked" as const, data: { whose: opinion.title, from, before } }],
        citations: citation ? [citation] : [],
      };

      if (had.state === "empty") {
        return took || isDecided(row, opinion) ? violation("missing", { ...facts, severity }) : pass();
      }
      const given = datedOf(had);
      if (!given || !took) return notApplicable("no-two-dates");

      const order = compareMoments(given, took);
      if (order < 0 || (order === 0 && sameDay)) return pass();
      const dates = { givenOn: given.date.toString(), tookOn: took.date.toString() };
      if (order > 0) return violation("later", { ...facts, severity, data: { ...facts.data, ...dates } });
      return needsReview("same-day", { ...facts, data: { ...facts.data, ...dates } });
    });
  },
});

function asked(opinion: PriorOpinion) {
  const bindings = opinion.who.map(boundBy);
  return { opinion, binds: (row: Row) => bindings.some((binds) => binds(row)) };
}

/** Whether the rating that the opinion goes before was given, though no date says when. */
function isDecided(row: Row, { before }: PriorOpinion): boolean {
  const decided = before === "decidedOn" ? row.rating("rating") : null;
  return decided?.state === "rated" && decided.level !== "notRated";
}
