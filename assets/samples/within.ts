import type { Temporal } from "temporal-polyfill";
import type { District, SampleCollective, SamplePerson } from "./district";

/** Who is who in a district. */
export class Within {
  constructor(private readonly district: District) {}

  collective(name: string): SampleCollective {
    return only(
      this.district.collectives.find((one) => one.unit.name === name),
      name,
    );
  }

  /** The person of this rank among those who lead the unit; 0 is the head. */
  leader(unit: string, rank: number): SamplePerson {
    return only(this.team(unit).filter((person) => person.leads)[rank], unit);
  }

  /** The first of the unit without a leading post. */
  staff(unit: string): SamplePerson {
    return only(
      this.team(unit).find((person) => !person.leads),
      unit,
    );
  }

  reviewTeamOn(unit: string, date: Temporal.PlainDate): void {
    for (const person of this.team(unit)) person.reviewedOn = date;
  }

  toTheEnd(person: SamplePerson): void {
    const { people } = this.district;
    people.push(...people.splice(people.indexOf(person), 1));
  }

  private team(unit: string): SamplePerson[] {
    return this.district.people.filter((person) => person.unit === unit);
  }
}

function only<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`the district has no such one: ${name}`);
  return found;
}
