import { fold } from "../../roster/fold";
import type { Roster } from "../../roster/model";
import { isResidenceExempt } from "../papers/residenceForm";
import type { DossierItem, ItemCondition } from "../plan";
import { isPrompted, type Row } from "../plan/bindings";
import { isPartyMember } from "../subjects/membership";
import { datedOf } from "../subjects/moment";
import { excellentCell, isNotRated } from "../subjects/proposals";
import { numberedDossier } from "./columns";
import { type Shown, shownIn } from "./evidence";
import type { List, Lists } from "./lists";

/** A dossier that a row owes. */
export interface OwedDossier {
  readonly list: List;
  /** What the row shows of it. */
  shown(): Shown;
}

/**
 * The dossiers that a row owes; none of those who are not rated. Where a table keeps them in one cell, which cannot
 * tell two dossiers apart, it is the one of whose items the cell names most, else the first.
 */
export function owedDossiers(row: Row, { lists, columnsOf }: Lists): readonly OwedDossier[] {
  const bound = lists.filter(({ binds }) => binds(row));
  if (bound.length === 0 || isNotRated(row)) return [];
  const columns = columnsOf(row.table);
  const numbered = numberedDossier(
    bound.map(({ dossier }) => dossier),
    columns,
  );
  const told = columns.isList ? mostNamed(bound, row.text("dossierItems")) : bound;
  return told.map((list) => ({ list, shown: () => shownIn(row, list, columns, numbered) }));
}

function mostNamed(lists: readonly List[], text: string): readonly List[] {
  const named = lists.map((list) => ({ list, count: list.named(text).length }));
  return named
    .sort((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ list }) => list);
}

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
