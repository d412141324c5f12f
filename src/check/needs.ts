import type { Rule, SubjectKind } from "../law/rule";
import type { Field } from "../roster/fields";
import { keeps, type Roster, type Table } from "../roster/model";

/** Tables whose rows a subject is made of. */
const KINDS: Readonly<Record<SubjectKind, readonly Table["kind"][]>> = {
  individual: ["individuals"],
  collective: ["collectives"],
  entry: ["individuals", "collectives"],
  group: ["individuals", "collectives"],
  roster: ["individuals", "collectives"],
};

/** The tables with every column that a rule needs. */
export function tablesFor(rule: Rule, roster: Roster): readonly Table[] {
  return tablesOf(rule, roster).filter((table) => rule.needs.every((field) => hasField(table, field)));
}

/** What kept a rule from running: columns that no table of its subject has, else those that no one table has all of. */
export function missingFor(rule: Rule, roster: Roster): readonly Field[] {
  const tables = tablesOf(rule, roster);
  const nowhere = rule.needs.filter((field) => !tables.some((table) => hasField(table, field)));
  return nowhere.length > 0 ? nowhere : rule.needs;
}

/** The columns that parts of a rule would read and that the roster does not keep. */
export function missingParts(rule: Rule, parameters: unknown, roster: Roster): readonly Field[] {
  const missing = (rule.partNeeds?.(parameters) ?? []).filter(
    ({ kind, field }) => !isKept(kind, field, roster),
  );
  return [...new Set(missing.map(({ field }) => field))];
}

function isKept(kind: "individuals" | "collectives", field: Field, roster: Roster): boolean {
  const has = (of: Table["kind"], wanted: Field) =>
    roster.tables.some((table) => table.kind === of && hasField(table, wanted));
  return has(kind, field) || (field === "collectiveRating" && has("collectives", "rating"));
}

function tablesOf(rule: Rule, roster: Roster): readonly Table[] {
  return roster.tables.filter((table) => KINDS[rule.subject].includes(table.kind));
}

function hasField(table: Table, field: Field): boolean {
  if (field === "unit" && table.lines.some((line) => line.section !== null)) return true;
  if (field === "rating") return table.governingStage !== null;
  return keeps(table, field) || [...table.columns.keys()].some((column) => meets(field, column, table));
}

/** Whether a column is one that a rule asks for when it needs a field. */
export function meets(need: Field, column: Field, table: Table): boolean {
  if (need === "rating") return column === table.governingStage;
  return (MET_BY[need] ?? [need]).includes(column);
}

/** Columns of which any one will do. */
const MET_BY: Partial<Readonly<Record<Field, readonly Field[]>>> = {
  post: ["post", "partyPost", "governmentPost", "massPost", "isHead"],
  prompted: ["prompted", "promptedOn"],
  isPartyMember: ["isPartyMember", "partyCardNumber", "partyPost", "partyCell", "admittedOn", "partyRating"],
  staffKind: ["staffKind", "civilRating", "civilRatedOn"],
};
