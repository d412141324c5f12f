import type { Individual, RatingReading, Roster, Stage } from "../../../roster/model";
import { cite } from "../../documents";
import { boundBy } from "../../plan/bindings";
import { rule } from "../../rule";
import { isPartyBody } from "../../subjects/party";
import * as text from "./text";

/** The last year for which we know the sentence to be law. */
const KNOWN_TO_BE_LAW = 2022;

/**
 * A party member who serves the State is not excellent as a member without being excellent in office.
 *
 * 21-HD/BTCTW, as reported, for 2019 to 2022; from 2023 the sentence has not been seen, so it is a warning.
 */
export default rule({
  id: "party-above-civil",
  subject: "individual",
  severity: "error",
  needs: ["partyRating"],
  partNeeds: () => [{ kind: "individuals", field: "civilRating" }],
  validity: { from: 2019 },
  citations: [
    cite("21-HD/BTCTW", { verified: "paraphrased" }),
    cite("25-HD/BTCTW", { verified: "unverified" }),
  ],
  text,
  check(member, { roster, year, pass, violation, needsReview, notApplicable }) {
    const party = member.rating("partyRating");
    if (party?.state !== "rated" || party.level !== "excellent") return notApplicable("not-excellent");
    if (member.text("staffKind") !== "" && !servesTheState(member)) return notApplicable("not-in-office");

    const office = inOwnRow(member) ?? inAnotherList(member, roster);
    if (!office) return notApplicable("no-rating-in-office");
    const { stage, reading, sure } = office;
    const facts = { at: party.cell, also: [reading.cell] };
    if (reading.state === "unrecognised" || reading.state === "conflict") return notApplicable("not-read");
    const level = reading.state === "rated" ? reading.level : "notRated";
    if (level === "notRated") {
      if (!servesTheState(member)) return notApplicable("not-in-office");
      return needsReview("unrated-in-office", { ...facts, data: { person: member.name, stage } });
    }
    if (level === "excellent") return pass();

    const data = { person: member.name, stage, level };
    if (!sure) return needsReview("namesake-below", { ...facts, data });
    const isLaw = year <= KNOWN_TO_BE_LAW;
    return violation("above", {
      ...facts,
      severity: isLaw && stage === "civilRating" ? "error" : "warning",
      data,
      because: [{ id: "basis", data: { isLaw } }],
    });
  },
});

interface InOffice {
  readonly stage: Stage;
  readonly reading: RatingReading;
  /** Whether it is certainly of the same person. */
  readonly sure: boolean;
}

const servesTheState = boundBy({ kind: "individual", isCivilServant: true });

function inOwnRow(person: Individual): InOffice | null {
  for (const stage of ["civilRating", "rating"] as const) {
    const reading = person.rating(stage);
    if (reading) return { stage, reading, sure: true };
  }
  return null;
}

/** The list of the office may stand beside that of the cell; of namesakes nobody can tell which it is. */
function inAnotherList(member: Individual, roster: Roster): InOffice | null {
  const [only, ...others] = roster
    .withKey(member.key)
    .filter(({ table, unit }) => table !== member.table && !(unit && isPartyBody(unit.text)))
    .flatMap((person) => inOwnRow(person) ?? []);
  return only && others.length === 0 ? { ...only, sure: member.keyIsSure } : null;
}
