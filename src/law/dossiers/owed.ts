import { fold } from "../../roster/fold";
import type { Roster } from "../../roster/model";
import { isResidenceExempt } from "../papers/residenceForm";
import type { DossierItem, ItemCondition } from "../plan";
import { isPrompted, type Row } from "../plan/bindings";
import { isPartyMember } from "../subjects/membership";
import { datedOf } from "../subjects/moment";
import { excellentCell } from "../subjects/proposals";

/** "perhaps" where a person must tell. */
type Answer = "yes" | "no" | "perhaps";

/** Whether a row owes an item. */
export function owes(row: Row, { when }: DossierItem, roster: Roster): Answer {
  return when === undefined ? "yes" : CONDITIONS[when](row, roster);
}

const CONDITIONS: Readonly<Record<ItemCondition, (row: Row, roster: Roster) => Answer>> = {
  prompted: (row) => sure(isPrompted(row)),
  complaint: (row) => (notesComplaint(row) ? "perhaps" : "no"),
  proposedExcellent: (row) => sure(excellentCell(row) !== null),
  hasLeaders,
  decided: (row) => (datedOf(row.date("archivedOn")) ? "yes" : "perhaps"),
  residenceComment: (row) => sure(!isFreeOfResidence(row)),
  ifAny: () => "no",
};

function sure(holds: boolean): Answer {
  return holds ? "yes" : "no";
}

/** A roster has no column for complaints; a note may speak of one. */
function notesComplaint(row: Row): boolean {
  const notes = fold(`${row.text("note")} ${row.text("reason")}`);
  return (
    /\b(?:khieu nai|kien nghi)\b/.test(notes) && !/\bkhong (?:co )?(?:khieu nai|kien nghi)\b/.test(notes)
  );
}

function hasLeaders(row: Row, roster: Roster): Answer {
  if (row.kind === "individual") return "yes";
  const members = roster.membersOf(row);
  if (members.length === 0) return "perhaps";
  return sure(members.some(({ leads }) => leads !== null));
}

function isFreeOfResidence(row: Row): boolean {
  return row.kind === "individual" && (isPartyMember(row) === false || isResidenceExempt(row));
}
