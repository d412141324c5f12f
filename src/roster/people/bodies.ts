import type { Collective } from "../model";
import { formerNames } from "../names/formerNames";
import { atHome, bareName, isPlace, mayBeOne, placeOf } from "../names/places";
import { isLeadingCollective, organisationKey, unitKey } from "../units";

/** The listed collectives, found by their names. */
export class Bodies {
  private readonly byKey = new Map<string, Collective>();
  private readonly byOrganisation = new Map<string, Collective[]>();
  /** Organisations by their names without the district. */
  private readonly byHome = new Map<string, string[]>();
  /** Those that the list itself says had another name: "Xã Sơn Trà (trước đây là xã Sơn Hà)". */
  private readonly byFormerName = new Map<string, Collective[]>();

  /** @param elsewhere where a body is looked for, by its `unitKey`, that is not among these */
  constructor(
    collectives: readonly Collective[],
    private readonly elsewhere: (key: string) => readonly Collective[] = () => [],
  ) {
    for (const collective of collectives) {
      const { key } = collective;
      if (key === "") continue;
      if (!this.byKey.has(key)) this.byKey.set(key, collective);
      for (const former of formerNames(collective.name)) this.learnFormer(former, collective);
      const organisation = organisationKey(key);
      const bodies = this.byOrganisation.get(organisation);
      if (bodies) {
        bodies.push(collective);
        continue;
      }
      this.byOrganisation.set(organisation, [collective]);
      const { key: short } = atHome(organisation);
      const homes = this.byHome.get(short);
      if (homes) homes.push(organisation);
      else this.byHome.set(short, [organisation]);
    }
  }

  private learnFormer(name: string, collective: Collective): void {
    const organisation = organisationKey(unitKey(name));
    this.byFormerName.set(organisation, [...(this.byFormerName.get(organisation) ?? []), collective]);
  }

  /** The collective of that name; else the first of the same organisation ("Đảng ủy xã A" for "Đảng bộ xã A"). */
  named(key: string): Collective | null {
    return this.byKey.get(key) ?? this.of(key)[0] ?? null;
  }

  /** The collective of exactly that name. */
  exactly(key: string): Collective | null {
    return this.byKey.get(key) ?? null;
  }

  /** "xã sơn trà" for "sơn trà", where bodies of one such place are listed; null where of none or of several. */
  placeCalled(name: string): string | null {
    const ends = [...this.byKey.keys()].map(placeOf).filter((place) => place?.endsWith(` ${name}`));
    const [only, ...others] = new Set(ends);
    return only && others.length === 0 && bareName(only) === name ? only : null;
  }

  /** An organisation and the collectives that lead it, as far as they are listed. */
  of(key: string): readonly Collective[] {
    const organisation = organisationKey(key);
    return (
      this.byOrganisation.get(organisation) ??
      this.byOrganisation.get(this.meant(organisation)) ??
      this.byOrganisation.get(administered(organisation)) ??
      this.formerly(organisation) ??
      this.elsewhere(key)
    );
  }

  /** The one listed organisation that a name means when either leaves out the district; "" where there is none. */
  private meant(organisation: string): string {
    const home = atHome(organisation);
    const [only, ...others] = this.byHome.get(home.key) ?? [];
    return only !== undefined && others.length === 0 && mayBeOne(home, atHome(only)) ? only : "";
  }

  /** The one that had the name; of a unit that was divided nobody can tell which is meant. */
  private formerly(organisation: string): readonly Collective[] | undefined {
    const found = this.byFormerName.get(organisation) ?? this.byFormerName.get(administered(organisation));
    return found?.length === 1 ? found : undefined;
  }

  /** The collective over which the leaders of a body are counted: the one that leads it, else the body. */
  leading(key: string): Collective | null {
    const bodies = this.of(key);
    return bodies.find((collective) => isLeadingCollective(collective.key)) ?? bodies[0] ?? null;
  }
}

/** A list by communes ("Xã Sơn Trà") means their administration: "xã sơn trà" of "ubnd xã sơn trà", else "". */
function administered(organisation: string): string {
  const place = organisation.replace(/^ubnd /u, "");
  return place !== organisation && isPlace(place) ? place : "";
}
