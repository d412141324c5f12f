import type { Individual } from "../../roster/model";

/** What only members of the Party have written beside them. */
const OF_MEMBERS = ["partyCardNumber", "partyPost", "partyCell", "admittedOn"] as const;

/**
 * Whether somebody is a member of the Party: as the row says, else by what only members have, else by a column of
 * ticks that leaves the row blank. null where nothing tells.
 */
export function isPartyMember(person: Individual): boolean | null {
  const said = person.truth("isPartyMember");
  if (said !== null) return said;
  if (person.table.governingStage === "partyRating") return true;
  const shows =
    person.text("isPartyMember") !== "" ||
    OF_MEMBERS.some((field) => person.text(field) !== "") ||
    isRatedAsMember(person);
  return shows || person.ticked("isPartyMember");
}

function isRatedAsMember(person: Individual): boolean {
  const rating = person.rating("partyRating");
  return rating?.state === "rated" && rating.level !== "notRated";
}
