import type { Temporal } from "temporal-polyfill";
import type { Individual } from "../../../roster/model";
import { inYear } from "../../dated";
import { type Context, type Outcome, rule } from "../../rule";
import { admittedShortly, NEW_MEMBERS } from "../../subjects/admission";
import { keptFields } from "../../subjects/kept";
import { type RankedRating, rankedRatings } from "../../subjects/ratings";
import { SERVICE_IN_OFFICE, serviceOf } from "../../subjects/service";
import { servesTheState } from "../../subjects/staff";
import * as text from "./text";

/**
 * People who served less than six months of the year are not rated in office, nor members admitted less than six
 * months before its end as members. A level typed for them counts as typed until somebody changes it.
 *
 * 90/2020/NĐ-CP, Điều 2; 124-QĐ/TW, Điều 5, both as reported.
 */
export default rule({
  id: "service-length",
  subject: "individual",
  severity: "warning",
  needs: ["rating"],
  partNeeds: () => [
    { kind: "individuals", field: "monthsWorked" },
    { kind: "individuals", field: "admittedOn" },
  ],
  validity: { from: 2020 },
  citations: [
    ...SERVICE_IN_OFFICE.map(({ value }) => value),
    ...NEW_MEMBERS.map(({ value }) => value.citation),
  ],
  text,
  check(person, context) {
    // nearly every roster
    if (told(person.table).length === 0) return context.notApplicable("not-told");
    const ratings = rankedRatings(person);
    if (ratings.length === 0) return context.notApplicable("not-rated");
    return [ofService(person, ratings, context), ofAdmission(person, ratings, context)];
  },
});

type Asked = Context<typeof text.vi, undefined>;

const told = keptFields(["monthsWorked", "leaveMonths", "admittedOn"]);

/** Too short a service: a matter of the rating in office. */
function ofService(person: Individual, ratings: readonly RankedRating[], context: Asked): Outcome {
  const law = inYear(SERVICE_IN_OFFICE, context.year);
  const rating = ratings.find(({ stage }) => stage !== "partyRating");
  if (!law || !rating || servesTheState(person) === false) return context.notApplicable("not-bound");

  const { worked, exceptions, cells } = serviceOf(person);
  const who = { person: person.name, stage: rating.stage, rating: rating.level };
  const facts = { at: rating.cell, also: cells, basis: [law] };
  if (!worked) {
    const written = person.text("monthsWorked");
    if (written === "") return context.notApplicable("not-told");
    return context.needsReview("unreadable", { ...facts, data: { ...who, written } });
  }
  if (!exceptions.includes("shortService")) return context.pass();
  const because = [{ id: "worked" as const, data: worked }];
  if (exceptions.length > 1) {
    return context.needsReview("exceptions", { ...facts, data: { ...who, exceptions }, because });
  }
  return context.violation("short", { ...facts, data: { ...who, worked }, because });
}

/** Too short a membership: a matter of the rating as a member. */
function ofAdmission(person: Individual, ratings: readonly RankedRating[], context: Asked): Outcome {
  const law = inYear(NEW_MEMBERS, context.year);
  const rating = asMember(person, ratings);
  const admitted = law && rating ? admittedShortly(person.date("admittedOn"), context.year) : null;
  if (!law || !rating || !admitted) return context.notApplicable("not-bound");
  if (!admitted.latest) return context.pass();

  const facts = {
    at: rating.cell,
    also: person.cells("admittedOn"),
    data: {
      person: person.name,
      stage: rating.stage,
      rating: rating.level,
      admittedOn: person.text("admittedOn"),
      year: context.year,
    },
    because: [{ id: "admitted" as const, data: { fullSixMonthsOn: isoOf(admitted.fullOn) } }],
    basis: [law.citation],
  };
  if (!admitted.earliest) return context.needsReview("admitted-unclear", facts);
  if (!law.known) return context.needsReview("admitted-law-unread", facts);
  if (rating.stage !== "partyRating") return context.needsReview("admitted-whose-rating", facts);
  return context.violation("admitted", facts);
}

/** The rating as a member; where the list keeps none by that name, one that may be it. */
function asMember(person: Individual, ratings: readonly RankedRating[]): RankedRating | null {
  const asMember = ratings.find(({ stage }) => stage === "partyRating");
  if (asMember || person.rating("partyRating")) return asMember ?? null;
  return ratings.find(({ stage }) => stage !== "civilRating") ?? null;
}

function isoOf(day: Temporal.PlainDate): string {
  return day.toString();
}
