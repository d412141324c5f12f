import type { Individual } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { leaderships } from "../../subjects/leaderships";
import { compareMoments, datedOf } from "../../subjects/moment";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * The head of a collective is reviewed no later than its deputies and leading members: by date and time, on one day
 * by the column of the order of review. The ordinal of the row says nothing.
 *
 * Plan of a district committee, II.4.2.
 */
export default rule({
  id: "order-head-first",
  subject: "roster",
  severity: "error",
  needs: [],
  parameters: askedOrder("head-first"),
  partNeeds: () => [{ kind: "individuals", field: "reviewedOn" }],
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.2",
      quote: "người đứng đầu trước, cấp phó và các thành viên lãnh đạo sau",
      verified: "quoted",
    }),
  ],
  text,
  check(roster, { parameters, pass, violation, needsReview }) {
    return leaderships(roster).flatMap(({ name, heads, others }) =>
      heads.map((head) => {
        const orders = others.map((other) => ({ other, order: orderOf(other, head) }));
        const before = orders.filter(({ order }) => order === "before").map(({ other }) => other);
        const sameDay = orders.filter(({ order }) => order === "unknown").map(({ other }) => other);
        const found = before.length > 0 ? before : sameDay;
        if (found.length === 0) return pass();

        const answer = before.length > 0 ? violation : needsReview;
        return answer(before.length > 0 ? "head-later" : "same-day", {
          at: placeOf(head),
          also: found.map(placeOf).filter((cell) => cell !== null),
          data: { head: head.name, collective: name, others: found.map((other) => other.name) },
          because: [head, ...found].map((person) => ({ id: "reviewed", data: reviewOf(person) })),
          subject: subjectNameOf(head),
          citations: parameters.citations,
        });
      }),
    );
  },
});

/** Whether `other` was reviewed before `head`; "unknown" on one day that nothing orders. */
function orderOf(other: Individual, head: Individual): "before" | "after" | "unknown" | null {
  const [theirs, own] = [datedOf(other.date("reviewedOn")), datedOf(head.date("reviewedOn"))];
  const moments = theirs && own ? compareMoments(theirs, own) : 0;
  if (moments !== 0) return moments < 0 ? "before" : "after";

  const [theirTurn, ownTurn] = [other.number("reviewOrder"), head.number("reviewOrder")];
  if (theirTurn !== null && ownTurn !== null) return theirTurn < ownTurn ? "before" : "after";
  if (!theirs || !own) return null;
  return theirs.time && own.time ? "after" : "unknown";
}

function placeOf(person: Individual): CellRef | null {
  return person.cell("reviewedOn") ?? person.cell("reviewOrder");
}

function reviewOf(person: Individual) {
  const moment = datedOf(person.date("reviewedOn"));
  return {
    name: person.name,
    reviewedOn: moment?.date.toString() ?? null,
    time: moment?.time?.toString({ smallestUnit: "minute" }) ?? null,
    turn: person.number("reviewOrder"),
  };
}
