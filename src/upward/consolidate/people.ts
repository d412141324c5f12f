import { isPartyBody } from "../../law/subjects/party";
import type { Collective, Individual } from "../../roster/model";
import { nameKey } from "../../roster/names/personNames";
import { isLevelAlone, placeOf } from "../../roster/names/places";
import type { Origin, Repeated, Standing } from "../../sheets/reconciliation/model";
import type { CellRef } from "../../workbook/cell";

/** More files than this with one name say nothing: it is a common name. */
const MOST_NAMESAKES = 10;
/** Of a birth date; two people of one name and one year are met in every district. */
const YEAR_ALONE = /^\d{4}$/;

type Row = Individual | Collective;
type OriginOf = (cell: CellRef) => Origin | null;

/**
 * People whom several files list. The same name with the same card number or the same birth date is one person; the
 * same name with a year of birth alone, with nothing, or beside something else that differs (two birth dates, two card
 * numbers) is to be looked at. Nothing is resolved: every row stays where it is.
 *
 * Levels are compared within one capacity: what an office decided, and what the Party decided, are two ratings.
 */
export function repeatedPeople(individuals: readonly Individual[], origin: OriginOf): readonly Repeated[] {
  const named = [...grouped(individuals, ({ name }) => nameKey(name)).values()];
  return named.filter(hasSeveralFiles).flatMap((people) => {
    const found: Repeated[] = [];
    const told = new Set<Individual>();
    for (const part of ["card", "birth"] as const) {
      const free = people.filter((person) => !told.has(person));
      for (const [key, same] of grouped(free, (person) => person.keyPart(part))) {
        if (!hasSeveralFiles(same)) continue;
        for (const person of same) told.add(person);
        if (YEAR_ALONE.test(key) || gainsaid(same))
          found.push(repeated("namesake", "individual", same, part, origin));
        else found.push(...sameOne("individual", same, part, origin));
      }
    }
    const unsure = people.find((person) => !told.has(person) && !person.keyIsSure);
    const possible = unsure ? people.filter((person) => !gainsaid([person, unsure])) : [];
    if (!hasSeveralFiles(possible) || new Set(possible.map(fileOf)).size > MOST_NAMESAKES) return found;
    return [...found, repeated("namesake", "individual", possible, "name", origin)];
  });
}

/**
 * Collectives that several files list. A name is that of one body only where it names its place ("Đảng ủy xã Sơn
 * Trà"): every office has a "Văn phòng".
 */
export function repeatedCollectives(
  collectives: readonly Collective[],
  origin: OriginOf,
): readonly Repeated[] {
  const placed = collectives.filter(({ key }) => {
    const place = placeOf(key);
    return place !== null && !isLevelAlone(place);
  });
  return [...grouped(placed, ({ key }) => key).values()]
    .filter(hasSeveralFiles)
    .flatMap((same) => sameOne("collective", same, "name", origin));
}

/** What several files say of the same one: in each capacity, one level or several; nothing where only one rates it. */
function sameOne(
  kind: Repeated["kind"],
  rows: readonly Row[],
  by: Repeated["by"],
  origin: OriginOf,
): readonly Repeated[] {
  return [...grouped(rows, capacityOf).values()].filter(hasSeveralFiles).map((same) => {
    const levels = new Set(same.flatMap((row) => levelOf(row) ?? []));
    return repeated(levels.size > 1 ? "conflict" : "duplicate", kind, same, by, origin);
  });
}

function repeated(
  is: Repeated["is"],
  kind: Repeated["kind"],
  rows: readonly Row[],
  by: Repeated["by"],
  origin: OriginOf,
): Repeated {
  // of several spellings always the same one, whatever the order of the files
  const [name = ""] = rows.map((row) => row.name).sort();
  return { is, kind, name, by, standings: rows.map((row) => standing(row, origin)) };
}

/** What a row rates somebody as; the same word for rows whose levels must agree. */
export function capacityOf(row: Individual | Collective): string {
  const { governingStage } = row.table;
  const unit = row.kind === "individual" ? row.unit?.text : undefined;
  const isOfParty = unit !== undefined && isPartyBody(unit);
  if (governingStage === "partyRating" || (isOfParty && governingStage === "rating")) return "party";
  if (governingStage === "civilRating" || governingStage === "rating") return "office";
  return governingStage ?? "none";
}

/** Two card numbers or two birth dates are those of two people, or one of them is mistyped. */
function gainsaid(people: readonly Individual[]): boolean {
  return (["card", "birth"] as const).some(
    (part) => new Set(people.map((person) => person.keyPart(part)).filter((key) => key !== "")).size > 1,
  );
}

function standing(row: Row, origin: OriginOf): Standing {
  const at = row.governingRating()?.cell ??
    row.cell(row.kind === "individual" ? "fullName" : "unit") ?? {
      sheet: row.table.sheet.name,
      row: row.line.row,
      column: 0,
    };
  const from = origin(at) ?? { file: fileOf(row), sheet: at.sheet, cell: "" };
  const unit = row.kind === "individual" ? (row.unit?.text ?? "") : "";
  return { ...from, at, unit, stage: row.table.governingStage, level: levelOf(row) };
}

function levelOf(row: Row) {
  const reading = row.governingRating();
  return reading?.state === "rated" ? reading.level : null;
}

function fileOf({ table }: Row): string {
  return table.source?.file ?? "";
}

function hasSeveralFiles(rows: readonly Row[]): boolean {
  const [first] = rows;
  return first !== undefined && rows.some((row) => fileOf(row) !== fileOf(first));
}

/** By key, in the order of the roster; those without one are left out. */
function grouped<R extends Row>(
  rows: readonly R[],
  keyOf: (row: R) => string,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
