import { type Individual, KEY_PARTS, type KeyPart } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { rule, type SubjectName } from "../../rule";
import { isPartyBody } from "../../subjects/party";
import * as text from "./text";

/**
 * Nobody stands twice in one kind of list. The same birth date or card number beside the name is a warning; the
 * same name alone is told and no more, since namesakes are ordinary. A person in the list of an office and in that
 * of a party cell is rated twice by right.
 *
 * Rests on no instrument: whoever stands twice is counted twice in every figure.
 */
export default rule({
  id: "duplicate-person",
  subject: "roster",
  severity: "warning",
  needs: ["fullName"],
  citations: [],
  text,
  check({ individuals }, { violation }) {
    const repeated = together(individuals, KEY_PARTS);
    const certain = repeated.filter(([person]) => person?.keyIsSure);
    const possible = namesakes(individuals);
    return [
      ...certain.map((rows) => violation("same-person", facts(rows))),
      ...possible.map((rows) => violation("same-name", { ...facts(rows), severity: "info" })),
    ];
  },
});

/** Rows that share these parts of their keys within one kind of list; part by part, since most rows share not even one. */
function together(
  people: readonly Individual[],
  parts: readonly KeyPart[],
): readonly (readonly Individual[])[] {
  return parts
    .reduce<readonly (readonly Individual[])[]>(
      (groups, part) => groups.flatMap((rows) => sharing(rows, part)),
      [people],
    )
    .flatMap(byListKind);
}

function sharing(people: readonly Individual[], part: KeyPart): readonly (readonly Individual[])[] {
  const first = new Map<string, Individual>();
  const repeated = new Map<string, Individual[]>();
  for (const person of people) {
    const key = person.keyPart(part);
    const other = first.get(key);
    const rows = repeated.get(key);
    if (rows) rows.push(person);
    else if (other) repeated.set(key, [other, person]);
    else first.set(key, person);
  }
  return [...repeated.values()];
}

function byListKind(rows: readonly Individual[]): readonly (readonly Individual[])[] {
  const kinds = new Set(rows.map(listKind));
  return [...kinds]
    .map((kind) => rows.filter((person) => listKind(person) === kind))
    .filter((same) => same.length > 1);
}

/** Lists of one kind rate a person for one capacity: as a party member, or in office, at one stage. */
function listKind({ table, unit }: Individual): string {
  const isParty = table.governingStage === "partyRating" || (unit !== null && isPartyBody(unit.text));
  return isParty ? "party" : (table.governingStage ?? "none");
}

/** Rows that share a name, of which one at least has nothing else to be known by. */
function namesakes(individuals: readonly Individual[]): readonly (readonly Individual[])[] {
  const unsure = new Set(individuals.filter((person) => !person.keyIsSure));
  if (unsure.size === 0) return [];
  return together(individuals, ["name"]).filter((rows) => rows.some((person) => unsure.has(person)));
}

function facts(rows: readonly Individual[]): {
  readonly at: CellRef | null;
  readonly also: readonly CellRef[];
  readonly data: text.Duplicate;
  readonly subject: SubjectName;
} {
  const [at = null, ...also] = rows.flatMap((person) => person.cell("fullName") ?? []);
  // of several spellings always the same one, whatever the order of the rows
  const [name = ""] = rows.map((person) => person.name).sort();
  const units = new Set(rows.map((person) => person.unit?.text));
  const [unit] = units;
  return {
    at,
    also,
    data: { name, times: rows.length },
    subject: { kind: "individual", name, ...(unit !== undefined && units.size === 1 ? { unit } : {}) },
  };
}
