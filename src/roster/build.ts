import { ByTexts } from "./byTexts";
import { TableReader } from "./cells/reader";
import { yearOf } from "./dates/year";
import type { Field } from "./fields";
import type { Collective, Individual, Roster, Table, UnreadRow } from "./model";
import { Offices } from "./people/offices";
import { ofOneUnit } from "./people/oneUnit";
import { CollectiveRow, IndividualRow } from "./people/people";
import { postsOf, type ReadPost } from "./posts/posts";
import { unitKey } from "./units";

/**
 * The roster of tables that have been told apart: their rows as people and collectives, found by name, unit and post.
 * Cells are read, and lookups made, when they are first asked for.
 */
export function buildRoster(
  found: readonly Table[],
  unread: readonly UnreadRow[],
  corrections: Roster["corrections"] = [],
): Roster {
  const collectives = ofKind(found, "collectives").flatMap((table) => {
    const reader = new TableReader(table);
    return table.lines.map((line): Collective => new CollectiveRow(reader, line));
  });
  const offices = new Offices(collectives, (): readonly Individual[] => individuals);
  // the rows of merged lists say under which unit their own file placed them
  const isMerged = found.some(({ source }) => source !== undefined);
  const tables = isMerged ? found : ofOneUnit(found, offices.bodies());
  const postsOfCells = readPosts();
  const individuals: readonly IndividualRow[] = ofKind(tables, "individuals").flatMap((table) => {
    const reader = new TableReader(table);
    const headship = offices.headship(table);
    return table.lines.map((line) => new IndividualRow(reader, line, headship, postsOfCells));
  });

  const collectiveOf = (person: Individual) =>
    person instanceof IndividualRow ? offices.headship(person.table).home(person) : null;
  const headed = (person: Individual) =>
    person instanceof IndividualRow && collectives.length > 0
      ? offices.headship(person.table).headed(person)
      : NOBODY;
  const byKey = lazily(() => grouped(individuals, (person) => [person.key]));
  const heads = lazily(() =>
    grouped(individuals, (person) => headed(person).map(({ collective }) => collective)),
  );
  const members = lazily(() => grouped(individuals, (person) => [collectiveOf(person)]));
  const fields = {
    individuals: fieldsOf(tables, "individuals"),
    collectives: fieldsOf(tables, "collectives"),
  };

  return {
    tables,
    individuals,
    collectives,
    unread,
    corrections,
    year: yearOf(tables),
    has: (kind, field) => fields[kind].has(field),
    collectiveNamed: (name, asked) => offices.bodies(asked?.table).named(unitKey(name)),
    collectiveOf,
    collectivesHeadedBy: headed,
    headsOf: (collective) => heads().get(collective) ?? [],
    membersOf: (collective) => members().get(collective) ?? [],
    withKey: (key) => byKey().get(key) ?? [],
  };
}

function ofKind(tables: readonly Table[], kind: Table["kind"]): readonly Table[] {
  return tables.filter((table) => table.kind === kind);
}

function fieldsOf(tables: readonly Table[], kind: Table["kind"]): ReadonlySet<Field> {
  const fields = new Set<Field>(
    ofKind(tables, kind).flatMap(({ columns, governingStage }) =>
      [...columns.keys(), governingStage ?? []].flat(),
    ),
  );
  const hasSections = ofKind(tables, kind).some(({ lines }) => lines.some(({ section }) => section !== null));
  return hasSections ? fields.add("unit") : fields;
}

/** Everyone under each key, in the order of the roster. */
function grouped<K>(
  people: readonly Individual[],
  keysOf: (person: Individual) => readonly K[],
): ReadonlyMap<K, readonly Individual[]> {
  const groups = new Map<K, Individual[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The posts of each text, read once: most of a list are "Chuyên viên", and share one answer. */
function readPosts(): (cells: readonly string[]) => readonly ReadPost[] {
  const known = new ByTexts<readonly ReadPost[]>();
  return (cells) => known.get(cells, () => cells.flatMap(postsOf));
}

const NOBODY: readonly never[] = [];
