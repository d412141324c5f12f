import type { Individual } from "../../../roster/model";
import { committeeSeat } from "../../committees";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { compareMoments, datedOf, eventsOf, momentOf } from "../../moment";
import { askedOrder } from "../../orders";
import { rule } from "../../rule";
import * as text from "./text";

/** The places below, each with its date; of the residence there is only a comment, without a date. */
const BELOW = ["cellReviewedOn", "unitReviewedOn"] as const;
/** Places in which a member of the committee is reviewed: the leading collective of the unit, and the cell. */
const PLACES_OF_MEMBER = 2;
const TWO_PLACES = cite("124-QĐ/TW", { article: "7", verified: "paraphrased" });

/**
 * A member of the standing committee is reviewed in the party cell and in the unit no later than before the standing
 * committee: three places. A member of the committee is reviewed in two. A place without a date is a warning.
 *
 * 124-QĐ/TW, Điều 11, as reported (lower levels first); plans of district committees, IV.5 (128-KH/HU) and II.2.2.
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
  check(person, { parameters: { citations }, pass, violation, needsReview, notApplicable }) {
    const seat = committeeSeat(person);
    if (!seat) return notApplicable("on-no-committee");
    if (seat === "committee") {
      const blank = tooFewPlaces(person);
      const [at, ...also] = blank.map(({ cell }) => cell);
      if (!at) return pass();
      return violation("too-few-places", {
        at,
        also,
        severity: "warning",
        data: { person: person.name, places: blank.map(({ field }) => field) },
        because: [{ id: "two-places", data: {} }],
        citations: [TWO_PLACES],
      });
    }

    const above = datedOf(person.date("reviewedOn"));
    if (!above) return notApplicable("not-reviewed-above");
    const data = { person: person.name, reviewedOn: momentOf(above) };
    const later = eventsOf(person, BELOW).filter(({ dated }) => compareMoments(dated, above) > 0);
    // the plans speak of the district's standing committee; one without a name may be another
    const answer = seat === "standing" ? violation : needsReview;
    const [first, ...others] = later;
    const reversed = first
      ? answer("lower-later", {
          at: first.dated.cell,
          also: [...others.map(({ dated }) => dated.cell), above.cell],
          data: { ...data, places: later.map(({ field }) => field) },
          because: [
            { id: "above", data: { on: momentOf(above) } },
            ...later.map(({ field, dated }) => ({
              id: "place" as const,
              data: { place: field, on: momentOf(dated) },
            })),
          ],
          citations,
        })
      : pass();

    const blank = seat === "standing" ? blanks(person, BELOW) : [];
    const [at, ...also] = blank.map(({ cell }) => cell);
    const missing = at
      ? violation("place-missing", {
          at,
          also: [...also, above.cell],
          severity: "warning",
          data: { ...data, places: blank.map(({ field }) => field) },
          because: [{ id: "above", data: { on: momentOf(above) } }],
          citations,
        })
      : pass();
    return [reversed, missing];
  },
});

type Place = (typeof BELOW)[number] | "reviewedOn";

/** The places that a row has a column for and leaves empty. */
function blanks<P extends Place>(person: Individual, places: readonly P[]) {
  return places.flatMap((field) => {
    const reading = person.date(field);
    return reading?.state === "empty" ? [{ field, cell: reading.cell }] : [];
  });
}

/** The empty places of somebody who was reviewed, but in fewer places than the roster could show; else none. */
function tooFewPlaces(person: Individual) {
  const kept = ([...BELOW, "reviewedOn"] as const).filter((field) => person.table.columns.has(field));
  const empty = blanks(person, kept);
  const filled = kept.length - empty.length;
  return filled > 0 && filled < PLACES_OF_MEMBER ? empty : [];
}
