import type { Collective, Individual, RatingReading, Roster, Stage } from "../../roster/model";
import { nameKey } from "../../roster/names/personNames";
import { unitKey } from "../../roster/units";

export interface Rated {
  readonly stage: Stage;
  readonly reading: RatingReading;
}

/** The ratings of whoever is proposed: in their own row, else where another list rates them. */
export type Found =
  | { readonly state: "rated"; readonly ratings: readonly Rated[] }
  /** Lists of ratings have nobody of that name. */
  | { readonly state: "unlisted" }
  /** Lists of ratings have several of that name, and nothing tells which is meant. */
  | { readonly state: "several" }
  /** The roster rates nobody of the kind. */
  | { readonly state: "unknown" };

/** The rating in office before that as a member. */
export function ratingsOf(entry: Individual | Collective, roster: Roster): Found {
  const own = ratingsIn(entry);
  if (own.length > 0) return { state: "rated", ratings: own };
  const rated = ratedRows(roster)[entry.kind];
  if (rated.size === 0) return { state: "unknown" };
  const named = rated.get(entry.kind === "individual" ? nameKey(entry.name) : entry.key) ?? [];
  const inFile = named.filter(({ table }) => table.source?.file === entry.table.source?.file);
  const found = inFile.length > 0 ? inFile : named;
  const [only, ...others] = found.length > 1 ? sameUnit(entry, found) : found;
  if (!only) return { state: found.length === 0 ? "unlisted" : "several" };
  return others.length === 0 ? { state: "rated", ratings: ratingsIn(only) } : { state: "several" };
}

type Row = Individual | Collective;

function ratingsIn(entry: Row): readonly Rated[] {
  const { governingStage } = entry.table;
  if (!governingStage) return [];
  const stages = new Set<Stage>([governingStage, "partyRating"]);
  return [...stages].flatMap((stage) => {
    const reading = entry.rating(stage);
    return reading ? [{ stage, reading }] : [];
  });
}

function sameUnit(entry: Row, found: readonly Row[]): readonly Row[] {
  const own = unitOf(entry);
  return own === "" ? [] : found.filter((row) => unitOf(row) === own);
}

function unitOf(row: Row): string {
  return row.kind === "individual" ? unitKey(row.unit?.text ?? "") : "";
}

type ByName = ReadonlyMap<string, readonly Row[]>;

/** Everybody whom the roster rates, by name; found once a roster. */
function ratedRows(roster: Roster): Readonly<Record<Row["kind"], ByName>> {
  let known = KNOWN.get(roster);
  if (!known) {
    known = {
      individual: byName(roster.individuals, (person) => nameKey(person.name)),
      collective: byName(roster.collectives, ({ key }) => key),
    };
    KNOWN.set(roster, known);
  }
  return known;
}
const KNOWN = new WeakMap<Roster, Readonly<Record<Row["kind"], ByName>>>();

function byName<R extends Row>(rows: readonly R[], key: (row: R) => string): ByName {
  const names = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.table.governingStage) continue;
    const name = key(row);
    const same = names.get(name);
    if (same) same.push(row);
    else names.set(name, [row]);
  }
  return names;
}
