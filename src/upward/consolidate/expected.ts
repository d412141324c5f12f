import type { Temporal } from "temporal-polyfill";
import { lastGoodDay, type Milestone, type Plan } from "../../law/plan";
import { boundBy } from "../../law/plan/bindings";
import { fold } from "../../roster/fold";
import type { Collective } from "../../roster/model";
import { placeOf } from "../../roster/names/places";
import type { ExpectedUnit } from "../../sheets/reconciliation/model";
import { fileNameKey, type Sender } from "./sender";
import { Homes, namesByUnit } from "./unitNames";

/**
 * Which of the units that should send did, and by when the others had to. A file is a unit's where its people are of
 * that unit, else where it lists the unit, else where the unit stands above a list, else where it is called so. A file
 * that lists units of several places was made by somebody above them: it is the file of none.
 *
 * @param unread files that could not be read: what they are called is all that is known of them
 */
export function expectedUnits(
  units: readonly Collective[],
  received: readonly Sender[],
  unread: readonly string[],
  { plan, year, asOf }: { plan: Plan | null; year: number; asOf: Temporal.PlainDate },
): readonly ExpectedUnit[] {
  // of two files of one unit, that of another year is not the one that was due
  const isOfYear = (sender: Sender) => sender.year === null || sender.year === year;
  const senders = [...received.filter(isOfYear), ...received.filter((sender) => !isOfYear(sender))];
  const namesOf = namesByUnit(units);
  const keys = new Set([...namesOf.values()].flat());
  const homes = new Homes(keys);
  const own = senders.filter(({ collectives }) =>
    areOfOnePlace([...collectives].filter((key) => keys.has(key) || homes.isOfOne(key))),
  );
  const first = {
    people: firstFiles(senders, ({ people }) => people),
    collective: firstFiles(own, ({ collectives }) => collectives),
    title: firstFiles(senders, ({ titles }) => titles),
  };
  const named = new Map(senders.map(({ fileName, file }) => [fileName, file]));
  const unreadOf = called(unread, units);
  const owed = (plan?.milestones ?? [])
    .filter(({ who, column }) => who.kind === "collective" && column === "dossierSentOn")
    .map((milestone) => ({ milestone, binds: boundBy(milestone.who) }));

  return units.map((unit) => {
    const names = namesOf.get(unit.name) ?? [];
    const fileBy = (way: keyof typeof first) =>
      names
        .map((key) => first[way].get(key) ?? homes.fileOf(key, first[way]))
        .find((one) => one !== undefined);
    const by = (["people", "collective", "title"] as const).find(fileBy);
    const file = by ? fileBy(by) : named.get(fold(unit.name));
    return {
      name: unit.name,
      file: file ?? null,
      by: file === undefined ? null : (by ?? "fileName"),
      unread: file === undefined ? (unreadOf.get(unit.name) ?? null) : null,
      deadlines: owed
        .filter(({ binds }) => binds(unit))
        .map(({ milestone }) => deadline(milestone, year, asOf))
        .sort((a, b) => compare(a.lastDay, b.lastDay)),
    };
  });
}

/** Files by the unit that they are called after, among other words: of several such units the one with the longest name. */
function called(files: readonly string[], units: readonly Collective[]): ReadonlyMap<string, string> {
  const byLength = units
    .map(({ name }) => ({ name, words: ` ${fold(name)} ` }))
    .sort((a, b) => b.words.length - a.words.length);
  return new Map(
    files.flatMap((file) => {
      const unit = byLength.find(({ words }) => ` ${fileNameKey(file)} `.includes(words));
      return unit ? [[unit.name, file] as const] : [];
    }),
  );
}

/** The files that are nobody's of those who should send: they name none of them. */
export function unexpectedFiles(units: readonly Collective[], senders: readonly Sender[]): readonly string[] {
  const keys = new Set([...namesByUnit(units).values()].flat());
  const homes = new Homes(keys);
  const fileNames = new Set(units.map(({ name }) => fold(name)));
  return senders
    .filter(({ people, collectives, titles, fileName }) => {
      const named = [...people, ...collectives, ...titles];
      return !fileNames.has(fileName) && !named.some((key) => keys.has(key) || homes.isOfOne(key));
    })
    .map(({ file }) => file);
}

function areOfOnePlace(bodies: readonly string[]): boolean {
  return bodies.length <= 1 || new Set(bodies.map((key) => placeOf(key) ?? key)).size === 1;
}

function deadline(milestone: Milestone, year: number, asOf: Temporal.PlainDate) {
  const lastDay = lastGoodDay(milestone, year);
  return { title: milestone.title, lastDay, isPast: compare(asOf, lastDay) > 0 };
}

function compare(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return a.toString() < b.toString() ? -1 : Number(a.toString() > b.toString());
}

function firstFiles(
  senders: readonly Sender[],
  keysOf: (sender: Sender) => ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const sender of senders) {
    for (const key of keysOf(sender)) if (!first.has(key)) first.set(key, sender.file);
  }
  return first;
}
