import type { Collective, Individual, Roster } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { type Outcome, rule } from "../../rule";
import * as text from "./text";

/**
 * Every collective has one head on the list, and none has two. A list on which nobody heads anything is one of
 * staff, or its posts were not understood: that is said once, not for each collective.
 *
 * Rests on no instrument: without its head a collective cannot be compared with the head's rating.
 */
export default rule({
  id: "head-missing",
  subject: "roster",
  severity: "warning",
  needs: ["fullName"],
  partNeeds: () => [{ kind: "individuals", field: "post" }],
  citations: [],
  text,
  check(roster, { violation, needsReview, notApplicable }) {
    const { collectives } = roster;
    if (collectives.length === 0 || !tellsHeads(roster)) return notApplicable("heads-not-listed");

    const heads = new Map(collectives.map((collective) => [collective, people(roster.headsOf(collective))]));
    if ([...heads.values()].every((found) => found.length === 0)) {
      return needsReview("none-at-all", { at: null, data: { collectives: collectives.length } });
    }
    // of merged lists, a file that lists nobody's head is one without its people
    const fileOf = ({ table }: Collective) => table.source?.file;
    const telling = new Set(collectives.filter((one) => heads.get(one)?.length).map(fileOf));
    return collectives.flatMap((collective): readonly Outcome[] => {
      const found = heads.get(collective) ?? [];
      if (found.length === 1 || !telling.has(fileOf(collective))) return [];
      const subject = { kind: "collective", name: collective.name } as const;
      const at = nameCell(collective);
      if (found.length > 1) {
        return [
          violation("several", {
            at,
            also: roster.headsOf(collective).flatMap(postCell),
            data: { collective: collective.name, heads: found.map(({ name }) => name).sort() },
            subject,
          }),
        ];
      }
      const members = roster.membersOf(collective).length;
      return [violation("none", { at, data: { collective: collective.name, members }, subject })];
    });
  },
});

/** Whether the roster says anything from which a head could be known. */
function tellsHeads(roster: Roster): boolean {
  return TELLING.some((field) => roster.has("individuals", field));
}
const TELLING = ["post", "governmentPost", "partyPost", "massPost", "isHead"] as const;

/** The same person on two lists, of an office and of a party cell, is one head. */
function people(rows: readonly Individual[]): readonly Individual[] {
  return [...new Map(rows.map((person) => [person.key, person])).values()];
}

function nameCell(collective: Collective): CellRef | null {
  return collective.cell("unit");
}

function postCell(person: Individual): readonly CellRef[] {
  const cell = person.cell("post") ?? person.cell("fullName");
  return cell ? [cell] : [];
}
