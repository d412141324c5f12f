import { compareLevels, type Individual, type RankedLevel } from "../../../roster/model";
import type { Citation } from "../../citation";
import { inYear } from "../../dated";
import { cite } from "../../documents";
import { type Context, type Outcome, rule } from "../../rule";
import { type RankedRating, rankedRatings } from "../../subjects/ratings";
import { SERVICE, SERVICE_IN_OFFICE, serviceOf } from "../../subjects/service";
import { servesTheState } from "../../subjects/staff";
import * as text from "./text";

/** The highest level after such a leave. */
const CAP: RankedLevel = "completed";

/** Members after three months of sick leave: known of the guidance until 2023, not read in that of 2023 and 2024. */
const OF_MEMBERS = [
  { from: 2020, to: 2022, value: cite("21-HD/BTCTW", { verified: "paraphrased" }) },
  { from: 2023, to: 2024, value: cite("25-HD/BTCTW", { verified: "unverified" }) },
];

/**
 * Who was away from three to less than six months is rated no more than "completed"; maternity leave caps nothing:
 * there the time actually worked is rated.
 *
 * 90/2020/NĐ-CP, Điều 2, as reported; until the rating year 2025.
 */
export default rule({
  id: "leave-cap",
  subject: "individual",
  severity: "error",
  needs: ["rating", "leaveMonths"],
  partNeeds: () => [{ kind: "individuals", field: "leaveKind" }],
  validity: { from: 2020, to: 2025 },
  citations: [...SERVICE_IN_OFFICE, ...OF_MEMBERS].map(({ value }) => value),
  text,
  check(person, context) {
    const above = rankedRatings(person).filter(({ level }) => compareLevels(level, CAP) > 0);
    if (above.length === 0) return context.pass();
    const inOffice = above.find(({ stage }) => stage !== "partyRating");
    const asMember = above.find(({ stage }) => stage === "partyRating");
    return [
      inOffice ? ofOffice(person, inOffice, context) : context.pass(),
      asMember ? ofMember(person, asMember, context) : context.pass(),
    ];
  },
});

type Asked = Context<typeof text.vi, undefined>;

function lawOf({ year }: Asked): readonly Citation[] {
  const law = inYear(SERVICE_IN_OFFICE, year);
  return law ? [law] : [];
}

function ofOffice(person: Individual, rating: RankedRating, context: Asked): Outcome {
  if (servesTheState(person) === false) return context.notApplicable("own-rules");
  const { away, worked, exceptions } = serviceOf(person);
  const facts = { ...factsOf(person, rating), basis: lawOf(context) };
  if (!away) return unreadable(person, rating, context);

  const data = { ...facts.data, months: away.months };
  const because = [{ id: "away" as const, data: { months: away.months } }];
  if (!exceptions.includes("longLeave")) {
    const isGap = away.kind !== "maternity" && away.kind !== "school" && away.months >= SERVICE.capped.below;
    if (!isGap || exceptions.includes("shortService")) return context.pass();
    return context.needsReview("six-months", {
      ...facts,
      data: { ...data, worked: worked?.months ?? null },
      because,
    });
  }
  if (exceptions.length > 1) {
    return context.needsReview("exceptions", { ...facts, data: { ...data, exceptions }, because });
  }
  const answer = away.kind === "unknown" ? context.needsReview : context.violation;
  return answer(away.kind === "unknown" ? "unknown-kind" : "above", { ...facts, data, because });
}

function ofMember(person: Individual, rating: RankedRating, context: Asked): Outcome {
  const citation = inYear(OF_MEMBERS, context.year);
  const { away } = serviceOf(person);
  if (!citation || !away || away.months < SERVICE.capped.from) return context.pass();
  if (away.kind === "maternity" || away.kind === "school") return context.pass();
  const facts = factsOf(person, rating);
  return context.needsReview("member", {
    ...facts,
    data: { ...facts.data, months: away.months },
    because: [{ id: "away", data: { months: away.months } }],
    basis: [citation],
  });
}

function unreadable(person: Individual, rating: RankedRating, context: Asked): Outcome {
  const written = person.text("leaveMonths");
  if (written === "" || person.number("leaveMonths") !== null) return context.pass();
  if (person.truth("leaveMonths") === false) return context.pass();
  const facts = factsOf(person, rating);
  return context.needsReview("unreadable", {
    ...facts,
    data: { ...facts.data, written },
    basis: lawOf(context),
  });
}

function factsOf(person: Individual, { stage, level, cell }: RankedRating) {
  return {
    at: cell,
    also: [...person.cells("leaveMonths"), ...person.cells("leaveKind")],
    data: { person: person.name, stage, rating: level },
  };
}
