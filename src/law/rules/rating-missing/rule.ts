import type { Collective, Individual, RatingReading, Stage } from "../../../roster/model";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * Everyone who is due a rating has one; a stated reason for not rating counts as one. Due is the rating that
 * governs the list and, beside it, the party-member rating of those whom the roster calls party members.
 *
 * Who is not rated: 124-QĐ/TW, Điều 5; 90/2020/NĐ-CP, Điều 2.
 */
export default rule({
  id: "rating-missing",
  subject: "entry",
  severity: "warning",
  needs: ["rating"],
  citations: [],
  text,
  check(entry, { pass, violation }) {
    const missing = dueStages(entry)
      .map((stage) => ({ stage, reading: entry.rating(stage) }))
      .filter(({ reading }) => isMissing(reading));
    const [at, ...also] = missing.flatMap(({ reading }) => reading?.cells ?? []);
    if (!at) return pass();
    return violation("missing", { at, also, data: { stages: missing.map(({ stage }) => stage) } });
  },
});

function dueStages(entry: Individual | Collective): readonly Stage[] {
  const { governingStage } = entry.table;
  if (!governingStage || (governingStage === "civilRating" && isMemberOnly(entry))) return [];
  const isMember = governingStage !== "partyRating" && entry.truth("isPartyMember") === true;
  return isMember ? [governingStage, "partyRating"] : [governingStage];
}

/**
 * On a list with both ratings and a column for posts in office, a member without such a post is rated as a member
 * only: most members of a commune's party cells hold no office.
 */
function isMemberOnly(entry: Individual | Collective): boolean {
  const { columns } = entry.table;
  const isInOffice = entry.text("governmentPost") !== "" || entry.text("staffKind") !== "";
  return columns.has("governmentPost") && !isInOffice && entry.rating("partyRating")?.state === "rated";
}

function isMissing(reading: RatingReading | null): boolean {
  return reading?.state === "missing";
}
