import type { Individual } from "../../../roster/model";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { type Outcome, rule } from "../../rule";
import { committeeSeat } from "../../subjects/committees";
import { compareMoments, datedOf, eventsOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/** The places below, each with its date; of the residence there is only a comment, without a date. */
const BELOW = ["cellReviewedOn", "unitReviewedOn"] as const;
const PLACES = [...BELOW, "reviewedOn"] as const;
/** In how many places members of the standing committee, and of the committee, are reviewed. */
const NEEDED = { standing: 3, committee: 2 } as const;
const TWO_PLACES = cite("124-QĐ/TW", { article: "7", verified: "paraphrased" });

/**
 * A member of the standing committee is reviewed in the party cell and in the unit no later than before the standing
 * committee: three places. A member of the committee is reviewed in two. A place without a date is a warning.
 *
 * 124-QĐ/TW, Điều 11 (lower levels first) and Điều 7, as reported; plans of district committees, IV.5 (128-KH/HU) and
 * II.2.2.
 */
export default rule({
  id: "order-lower-places-first",
  subject: "individual",
  severity: "error",
  needs: ["reviewedOn"],
  parameters: askedOrder("lower-places-first"),
  partNeeds: () => BELOW.map((field) => ({ kind: "individuals", field })),
  citations: [
    cite("124-QĐ/TW", { article: "11", verified: "paraphrased" }),
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.2.2",
      quote:
        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện kiểm điểm trước tập thể lãnh đạo cơ quan, đơn vị nơi làm việc và ở chi bộ",
      verified: "quoted",
    }),
  ],
  text,
  check(person, { parameters, violation, needsReview, notApplicable }) {
    const seat = committeeSeat(person);
    if (!seat) return notApplicable("on-no-committee");
    const outcomes: Outcome[] = [];

    const above = seat === "committee" ? null : datedOf(person.date("reviewedOn"));
    const later = above
      ? eventsOf(person, BELOW).filter(({ dated }) => compareMoments(dated, above) > 0)
      : [];
    const [first, ...others] = later;
    if (above && first) {
      // the plans speak of the district's standing committee; one without a name may be another
      const answer = seat === "standing" ? violation : needsReview;
      outcomes.push(
        answer("lower-later", {
          at: first.dated.cell,
          also: [...others.map(({ dated }) => dated.cell), above.cell],
          data: {
            person: person.name,
            reviewedOn: momentOf(above),
            places: later.map(({ field }) => field),
          },
          because: [{ field: "reviewedOn" as const, dated: above }, ...later].map(({ field, dated }) => ({
            id: "place",
            data: { seat, place: field, on: momentOf(dated) },
          })),
          citations: parameters.citations,
        }),
      );
    }

    const missing = seat === "otherStanding" ? [] : missingPlaces(person, NEEDED[seat]);
    const [at, ...also] = missing.map(({ cell }) => cell);
    if (at && seat !== "otherStanding") {
      outcomes.push(
        violation("place-missing", {
          at,
          also,
          severity: "warning",
          data: { person: person.name, seat, places: missing.map(({ field }) => field) },
          because: [{ id: "needed", data: { seat } }],
          citations: seat === "standing" ? parameters.citations : [TWO_PLACES],
        }),
      );
    }
    return outcomes;
  },
});

/** The empty places of somebody who was reviewed, but in fewer than are needed; none where the roster keeps fewer. */
function missingPlaces(person: Individual, needed: number) {
  const kept = PLACES.filter((field) => person.table.columns.has(field));
  const empty = kept.flatMap((field) => {
    const reading = person.date(field);
    return reading?.state === "empty" ? [{ field, cell: reading.cell }] : [];
  });
  const filled = kept.length - empty.length;
  return filled > 0 && filled < needed ? empty : [];
}
