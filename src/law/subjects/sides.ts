import { fold } from "../../roster/fold";
import type { Collective } from "../../roster/model";
import { atHome, isLevelAlone, isPlace, mayBeOne, placeOf } from "../../roster/names/places";
import { isBareKind } from "../../roster/posts/kinds";
import { organisationKey, unitKey } from "../../roster/units";

/** A body and what it is of: a commune or district ("xã sơn trà"), or an agency ("phòng nội vụ"). */
export interface Sided {
  readonly side: "party" | "government";
  /** A place as a `unitKey`; "" where the name says no more than the kind; null where it names none. */
  readonly place: string | null;
  /** The agency itself, whose party cell bears its name. */
  readonly organisation: string;
}

const COMMITTEE = /^(?<level>tỉnh|huyện|thành|thị|quận) ủy(?: (?<name>.+))?$/u;
const LEVELS: ReadonlyMap<string, string> = new Map([
  ["thành", "thành phố"],
  ["thị", "thị xã"],
]);
const PARTY_BODY =
  /^(?:đảng bộ|chi bộ|ban cán sự đảng|ban cán sự|đảng đoàn)(?: (?:bộ phận|cơ sở|trực thuộc|cơ quan))*(?: (?<of>.+))?$/u;
/** Offices and boards of the Party: they are neither its committees nor government, professional or mass bodies. */
const OF_THE_PARTY =
  /(?<!\S)(?:đảng ủy|đảng bộ|chi bộ|chi ủy|đảng đoàn|(?:tỉnh|huyện|thành|thị|quận) ủy)(?!\S)/u;
const PARTY_BLOCKS = new Set(["Đảng", "Khối Đảng", "Cơ quan Đảng", "Ban Đảng"].map(fold));

/**
 * Which side a collective stands on: a party organisation or its committee; or a government, professional or mass
 * body. null for the Party's own offices and boards. Its place is what remains of its name without the words of its
 * kind; where nothing remains, the place that heads its section of the list.
 */
export function sideOf(collective: Collective): Sided | null {
  const key = unitKey(collective.name);
  const organisation = organisationKey(key);
  const section = unitKey(collective.line.section?.text ?? "");
  const elsewhere = section !== "" && isPlace(section) ? section : null;

  const party = partyPlace(organisation);
  if (party !== null) return { side: "party", place: party || (elsewhere ?? ""), organisation };
  if (OF_THE_PARTY.test(key) || PARTY_BLOCKS.has(fold(collective.text("block")))) return null;
  const bare = isBareKind(organisation) ? "" : null;
  return { side: "government", place: placeOf(organisation) ?? elsewhere ?? bare, organisation };
}

/** What a party body is of; "" where its name does not say; null of a body that is none. */
function partyPlace(organisation: string): string | null {
  const committee = COMMITTEE.exec(organisation)?.groups;
  if (committee?.level) {
    const level = LEVELS.get(committee.level) ?? committee.level;
    return committee.name ? `${level} ${committee.name}` : level;
  }
  const body = PARTY_BODY.exec(organisation);
  return body ? organisationKey(body.groups?.of ?? "") : null;
}

/** Finds the government, professional and mass bodies of what a party body is of. */
export class Governments<T extends { readonly sided: Sided }> {
  private readonly byPlace = new Map<string, T[]>();

  constructor(bodies: readonly T[]) {
    for (const body of bodies) {
      if (body.sided.side !== "government") continue;
      for (const key of new Set([...keysOf(body.sided.place), ...keysOf(body.sided.organisation)])) {
        const those = this.byPlace.get(key);
        if (those) those.push(body);
        else this.byPlace.set(key, [body]);
      }
    }
  }

  /** Those of one place, or the one agency, that a party body is of. */
  of({ place }: Sided): readonly T[] {
    const found = new Set(keysOf(place).flatMap((key) => this.byPlace.get(key) ?? []));
    return [...found].filter(({ sided }) => isSame(place, sided.organisation) || isSame(place, sided.place));
  }
}

/** A name is found without its district's, and a district also by its level: a list seldom has two. */
function keysOf(name: string | null): readonly string[] {
  if (name === null) return [];
  const level = DISTRICT.exec(name)?.[0];
  return level ? [name, level] : [atHome(name).key];
}

const DISTRICT = /^(?:tỉnh|huyện|quận|thị xã|thành phố)(?!\S)/u;

/** "Huyện ủy" is of "huyện Bình An"; "xã Sơn Trà" may leave out its district. */
function isSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  if (!DISTRICT.test(a)) return mayBeOne(atHome(a), atHome(b));
  return isOfLevel(a, b) || isOfLevel(b, a);
}

function isOfLevel(level: string, place: string): boolean {
  return isLevelAlone(level) && place.startsWith(`${level} `);
}
