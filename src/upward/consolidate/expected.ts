import type { Temporal } from "temporal-polyfill";
import { lastGoodDay, type Milestone, type Plan } from "../../law/plan";
import { boundBy } from "../../law/plan/bindings";
import { isRoster, readRoster } from "../../roster";
import { buildRoster } from "../../roster/build";
import { shown } from "../../roster/cells/values";
import { fold } from "../../roster/fold";
import type { Collective, Roster, Table } from "../../roster/model";
import { formerNames } from "../../roster/names/formerNames";
import { atHome, isPlace, mayBeOne, placeOf } from "../../roster/names/places";
import { organisationKey, unitKey } from "../../roster/units";
import type { ExpectedUnit } from "../../sheets/reconciliation/model";
import { frameOf } from "../../sheets/summary/frame";
import type { SheetSnapshot } from "../../workbook/port";

/** What a file says of whose it is, each as keys. */
export interface Sender {
  readonly file: string;
  /** That the titles of its lists name; null where none does. */
  readonly year: number | null;
  /** Units of the people in it. */
  readonly people: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  /** What stands above its lists. */
  readonly titles: ReadonlySet<string>;
  /** Folded, without its ending. */
  readonly fileName: string;
}

/** Whose a file is, from what it holds. */
export function senderOf(file: string, roster: Roster): Sender {
  const units = new Set(roster.individuals.flatMap(({ unit }) => unit?.text ?? []));
  const titles = roster.tables.flatMap(({ title }) => title);
  return {
    file,
    year: roster.year,
    people: new Set([...units].map(bodyKey)),
    collectives: new Set(roster.collectives.map(({ name }) => bodyKey(name))),
    titles: new Set([...titles, ...issuersOf(roster)].map(bodyKey)),
    fileName: nameOf(file),
  };
}

/** What a file is called, folded, without its ending. */
function nameOf(file: string): string {
  return fold(file.replace(/\.xl\w+$/i, ""));
}

/** Who issues the lists, of what stands beside each other in their head: "ỦY BAN NHÂN DÂN" over "XÃ SUỐI VÀNG" is one. */
function issuersOf(roster: Roster): readonly string[] {
  const { superior, issuing } = frameOf(roster, null);
  if (issuing === null) return [];
  return superior === null ? [issuing] : [issuing, `${superior} ${issuing}`];
}

/**
 * The units that should send: the collectives that a workbook lists, else the texts of the first column of its first
 * sheet that has any, without a heading ("Đơn vị", "Danh sách đơn vị").
 */
export function unitsIn(sheets: readonly SheetSnapshot[]): readonly Collective[] {
  const roster = readRoster(sheets);
  if (isRoster(roster) && roster.collectives.length > 0) return eachOnce(roster.collectives);
  const [sheet] = sheets.filter(({ own, rows }) => own === null && rows.length > 0);
  return sheet ? eachOnce(buildRoster([plainList(sheet)], []).collectives) : [];
}

/** A list that people type names some twice. */
function eachOnce(units: readonly Collective[]): readonly Collective[] {
  const seen = new Set<string>();
  return units.filter(({ name }) => seen.size < seen.add(unitKey(name)).size);
}

/** Words that head a list of units and are no unit. */
const HEADING =
  /^(?:(?:ten |danh sach )?(?:cac )?(?:don vi|tap the|co quan)(?: .*\b(?:gui|nop)\b.*)?|stt|tt)$/;

/** A list with nothing but names: of a column of numbers beside them nothing is asked. */
function plainList(sheet: SheetSnapshot): Table {
  const isName = (row: SheetSnapshot["rows"][number], column: number) => {
    const text = fold(shown(row.cells[column] ?? null));
    return /[a-z]{2}/.test(text) && !HEADING.test(text);
  };
  const widths = sheet.rows.map(({ cells }) => cells.length);
  const columns = Array.from({ length: widths.reduce((a, b) => Math.max(a, b), 0) }, (_, column) => column);
  const filled = (column: number) => sheet.rows.filter((row) => isName(row, column)).length;
  const index = columns.reduce((best, column) => (filled(column) > filled(best) ? column : best), 0);
  const lines = sheet.rows
    .filter((row) => isName(row, index))
    .map(({ index: row }) => ({ row, section: null }));
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  return {
    sheet,
    kind: "collectives",
    headerRows: [first, first],
    firstRow: first,
    lastRow: last,
    columns: new Map([["unit", [{ index, heading: [] }]]]),
    governingStage: null,
    confidence: 1,
    evidence: [],
    title: [],
    lines,
  };
}

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
      const unit = byLength.find(({ words }) => ` ${nameOf(file)} `.includes(words));
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

/** The same for all names of one body: its party committee sends for the organisation that it leads. */
function bodyKey(name: string): string {
  return organisationKey(unitKey(name));
}

/**
 * The units as they call themselves at home, without the district or province that a list of many names: "UBND xã Suối
 * Vàng" of "UBND xã Suối Vàng, huyện Vân Khê". Only where it can be no other of the list.
 */
class Homes {
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
function namesByUnit(units: readonly Collective[]): ReadonlyMap<string, readonly string[]> {
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
