import type { Collective } from "../../roster/model";
import { formerNames } from "../../roster/names/formerNames";
import { atHome, isPlace, mayBeOne } from "../../roster/names/places";
import { organisationKey, unitKey } from "../../roster/units";

/** The same for all names of one body: its party committee sends for the organisation that it leads. */
export function bodyKey(name: string): string {
  return organisationKey(unitKey(name));
}

/**
 * The units as they call themselves at home, without the district or province that a list of many names: "UBND xã Suối
 * Vàng" of "UBND xã Suối Vàng, huyện Vân Khê". Only where it can be no other of the list.
 */
export class Homes {
  /** The one key with a name at home; null where there are several. */
  private readonly known = new Map<string, string | null>();
  private readonly atHomeIn = new Map<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

  constructor(keys: ReadonlySet<string>) {
    for (const key of keys) {
      const home = atHome(key).key;
      if (!BODIES_ALONE.has(home)) this.known.set(home, this.known.has(home) ? null : key);
    }
  }

  /** Whether a name may be that of one unit. */
  isOfOne(name: string): boolean {
    const home = atHome(name);
    const key = this.known.get(home.key) ?? null;
    return key !== null && mayBeOne(home, atHome(key));
  }

  /** The file that knows a unit by such a name, of files by the names in them. */
  fileOf(key: string, files: ReadonlyMap<string, string>): string | undefined {
    const home = atHome(key);
    if (this.known.get(home.key) !== key) return undefined;
    const name = this.namesIn(files)
      .get(home.key)
      ?.find((one) => mayBeOne(home, atHome(one)));
    return name === undefined ? undefined : files.get(name);
  }

  private namesIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
    let names = this.atHomeIn.get(files);
    if (names === undefined) {
      const found = new Map<string, string[]>();
      for (const name of files.keys()) {
        const home = atHome(name).key;
        const others = found.get(home);
        if (others) others.push(name);
        else found.set(home, [name]);
      }
      names = found;
      this.atHomeIn.set(files, names);
    }
    return names;
  }
}

/** The bodies that send for a place, where a list of units names no more than that: "Xã Suối Vàng". */
const OF_PLACE = ["UBND", "Đảng bộ", "HĐND"];
/** What every place has is nobody's name. */
const BODIES_ALONE: ReadonlySet<string> = new Set(OF_PLACE.map(bodyKey));

function bodyKeys(name: string): readonly string[] {
  const key = bodyKey(name);
  return isPlace(key) ? [key, ...OF_PLACE.map((body) => bodyKey(`${body} ${name}`))] : [key];
}

/**
 * The keys of each unit's names, its name first: a list may put another in brackets, "Xã Mới (xã Cũ A, xã Cũ B)", and
 * a file may come under a name that the unit had before. What may be said of several units is nobody's.
 */
export function namesByUnit(units: readonly Collective[]): ReadonlyMap<string, readonly string[]> {
  const names = new Set(units.map(({ name }) => name));
  const others = new Map([...names].map((name) => [name, otherKeys(name)]));
  const taken = new Map<string, number>();
  const claim = (keys: readonly string[]) => {
    for (const key of new Set(keys)) taken.set(key, (taken.get(key) ?? 0) + 1);
  };
  for (const name of names) claim([...bodyKeys(name), ...(others.get(name) ?? [])]);
  return new Map(
    [...others].map(([name, keys]) => [
      name,
      [...bodyKeys(name), ...keys.filter((key) => taken.get(key) === 1)],
    ]),
  );
}

function otherKeys(name: string): readonly string[] {
  const own = new Set(bodyKeys(name));
  const [, before] = /^(.*?\S)\s*[([][^()[\]]+[)\]]\s*$/u.exec(name) ?? [];
  const named = [...(before === undefined ? [] : [before]), ...formerNames(name)];
  return named.flatMap(bodyKeys).filter((key) => !own.has(key));
}
