import { toneKey } from "../../roster/fold";
import type { Collective, Individual, RatingReading, Table } from "../../roster/model";
import { unitKey } from "../../roster/units";
import type { QuotaScope, QuotaSettings } from "../plan";
import { isPartyBody } from "../subjects/party";
import { listName } from "./lists";

/** A group that somebody is counted in. */
export interface Place {
  readonly scope: QuotaScope;
  /** The same for everybody in the group, and for nobody else. */
  readonly key: string;
  readonly name: string;
  readonly over: "collective" | "list";
  /** Whether everybody in it is counted in a larger group of the scope too: posts of similar duties in their list. */
  readonly part: boolean;
}

/** Is told of each rating and the group it is counted in. */
export type Count = (place: Place, rating: RatingReading) => void;

/** Says which groups a row of the roster is counted in; one is made for a roster, since it remembers names. */
export interface Placing {
  individual(person: Individual, count: Count): void;
  collective(collective: Collective, count: Count): void;
}

/**
 * Leaders are counted over the collective they lead, other staff over their list (or unit) and over the posts of
 * similar duties, party-member ratings over the cell, collectives over their kind. A list of those of one level alone is
 * no base of any share.
 *
 * 124-QĐ/TW, Điều 12 (groups of similar posts); 48/2023/NĐ-CP (agency and similar posts); 21-HD/BTCTW (party
 * members over the grass-roots organisation).
 */
export function placing(tables: readonly Table[], staffOver: QuotaSettings["staffOver"]): Placing {
  const lists = new Map<Table, ReturnType<typeof placesInList>>();
  for (const [index, table] of tables.entries()) {
    const before = table.continues && lists.get(tables[index - 1] as Table);
    lists.set(table, before || placesInList(table, index));
  }
  const leading = bodies("leaders");
  const units = bodies("staff");
  const cells = bodies("members");
  const isParty = remembered(isPartyBody);

  const countStaff = (person: Individual, rating: RatingReading, count: Count) => {
    const unit = staffOver === "unit" ? person.unit : null;
    const list = lists.get(person.table);
    if (unit) count(units(person.table, unit.text), rating);
    else if (list) count(list.staff, rating);
    const similar = person.text("group");
    if (list && similar) count(list.similar(similar), rating);
  };
  const countMember = (person: Individual, rating: RatingReading, count: Count) => {
    if (rating.state === "missing" && !isMember(person)) return;
    // a list divided by cells, in place of a column for them
    const unit = person.unit && isParty(person.unit.text) ? person.unit.text : "";
    const cell = person.text("partyCell") || unit;
    const list = lists.get(person.table);
    if (cell) count(cells(person.table, cell), rating);
    else if (list) count(list.members, rating);
  };

  return {
    individual(person, count) {
      if (person.table.oneLevel) return;
      const rating = person.table.governingStage === "partyRating" ? null : person.governingRating();
      if (rating && person.leads) count(leading(person.table, person.leads.name), rating);
      else if (rating) countStaff(person, rating, count);

      const party = person.rating("partyRating");
      if (party) countMember(person, party, count);
    },
    collective(collective, count) {
      if (collective.table.oneLevel) return;
      const rating = collective.governingRating();
      const list = lists.get(collective.table);
      if (!rating || !list) return;
      const kind = collective.text("unitKind");
      for (const place of kind ? list.kind(kind) : list.collectives) count(place, rating);
    },
  };
}

/** Everybody on a list of members; beside another rating, those whom the roster calls members. */
function isMember(person: Individual): boolean {
  return person.table.governingStage === "partyRating" || person.truth("isPartyMember") === true;
}

/** A collective, a unit or a party cell: one group, however its name is spelled; in a merged list one in each file. */
function bodies(scope: QuotaScope): (table: Table, name: string) => Place {
  const inFile = remembered((file) =>
    remembered((name): Place => {
      const key = `${scope} of ${unitKey(name)}`;
      return { scope, key: file === "" ? key : `${key} in ${file}`, name, over: "collective", part: false };
    }),
  );
  return ({ source }, name) => inFile(source?.file ?? "")(name);
}

/** The groups within one list: the whole of it, and its parts by a word that the rows bear. */
function placesInList(table: Table, index: number) {
  const name = listName(table);
  const whole = (scope: QuotaScope): Place => ({
    scope,
    key: `${scope} in ${index}`,
    name,
    over: "list",
    part: false,
  });
  const named = (scope: QuotaScope, word: string): Place => ({
    ...whole(scope),
    key: `${scope} in ${index} ${toneKey(word)}`,
    name: word,
  });
  const together = placesOverFiles(table);
  return {
    staff: whole("staff"),
    similar: remembered((word): Place => ({ ...named("staff", word), part: true })),
    members: whole("members"),
    collectives: together?.("") ?? [whole("collectives")],
    kind: remembered((word) => together?.(word) ?? [named("collectives", word)]),
  };

  /**
   * The collectives of a merged list are counted over all files, kind by kind: there the office above sees what no
   * sender of one collective can. A file that lists several is counted by itself too.
   */
  function placesOverFiles({ source, sheet, lines }: Table): ((word: string) => readonly Place[]) | null {
    if (!source) return null;
    return (word) => {
      const own = lines.length > 1 ? [word === "" ? whole("collectives") : named("collectives", word)] : [];
      const key = `collectives in all files ${toneKey(word)}`;
      return [...own, { ...whole("collectives"), key, name: word || sheet.name }];
    };
  }
}

/** A function that works out each name once: a list of a thousand people holds a dozen units. */
function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? work(name);
    known.set(name, value);
    return value;
  };
}
