import type { Collective, NamedPlace, Table } from "../model";
import { isLevelAlone, placeOf } from "../names/places";
import { organisationKey, unitKey } from "../units";
import { Bodies } from "./bodies";
import { Headship } from "./headship";

/** Somebody whom a list places under a unit. */
interface Placed {
  readonly table: Table;
  readonly unit: NamedPlace | null;
}

/**
 * Whose names are whose. In merged lists the names of each file are its own: every office has a "Văn phòng". A body
 * that a file does not list is looked for in the others where it can be but one: a single file lists it, and either
 * its name says of which place it is, or the people of one file alone are placed under it.
 */
export class Offices {
  private readonly all: Bodies;
  private readonly ofFile = new Map<string, { readonly bodies: Bodies; readonly headship: Headship }>();
  private readonly listing = new Map<string, Collective[]>();
  private readonly elsewhere = new Map<string, readonly Collective[]>();
  private placing: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  /** @param people asked for when it is first needed whom the lists place where */
  constructor(
    collectives: readonly Collective[],
    private readonly people: () => readonly Placed[],
  ) {
    this.all = new Bodies(collectives);
    for (const collective of collectives) {
      const file = fileOf(collective.table);
      const others = this.listing.get(file);
      if (others) others.push(collective);
      else this.listing.set(file, [collective]);
    }
  }

  /** The bodies that a name in a table can mean; without a table, all. */
  bodies(table?: Table): Bodies {
    return table?.source ? this.of(table).bodies : this.all;
  }

  headship(table: Table): Headship {
    return this.of(table).headship;
  }

  private of(table: Table) {
    const file = fileOf(table);
    let known = this.ofFile.get(file);
    if (!known) {
      const bodies = table.source
        ? new Bodies(this.listing.get(file) ?? [], (key) => this.inAnother(organisationKey(key)))
        : this.all;
      known = { bodies, headship: new Headship(bodies) };
      this.ofFile.set(file, known);
    }
    return known;
  }

  private inAnother(organisation: string): readonly Collective[] {
    let found = this.elsewhere.get(organisation);
    if (!found) {
      const listed = this.all.of(organisation);
      const files = new Set(listed.map(({ table }) => fileOf(table)));
      found = files.size === 1 && this.isOne(organisation) ? listed : [];
      this.elsewhere.set(organisation, found);
    }
    return found;
  }

  private isOne(organisation: string): boolean {
    const place = placeOf(organisation);
    if (place !== null && !isLevelAlone(place)) return true;
    this.placing ??= filesPlacing(this.people());
    return (this.placing.get(organisation)?.size ?? 0) <= 1;
  }
}

/** The files that place somebody under each unit. */
function filesPlacing(people: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { table, unit } of people) {
    if (!unit) continue;
    const key = organisationKey(unitKey(unit.text));
    const known = files.get(key);
    if (known) known.add(fileOf(table));
    else files.set(key, new Set([fileOf(table)]));
  }
  return files;
}

function fileOf({ source }: Table): string {
  return source?.file ?? "";
}
