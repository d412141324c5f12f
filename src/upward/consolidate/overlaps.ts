import type { Collective, Individual, Roster } from "../../roster/model";
import { nameKey } from "../../roster/names/personNames";
import { isLevelAlone, placeOf } from "../../roster/names/places";
import { unitKey } from "../../roster/units";
import { capacityOf } from "./people";

/** Two files that list mostly the same: a list that was sent twice, or sent again with corrections. */
export interface Overlap {
  /** The one with fewer rows, or that came later. */
  readonly file: string;
  readonly other: string;
  /** How many rows of the first stand in the other as well, of how many. */
  readonly same: number;
  readonly of: number;
}

/** So many of the rows, and so many at least: a few may well stand in the lists of two levels. */
const MOST = 0.8;
const FEWEST = 3;
/** What stands in more files than this tells nothing of any two of them. */
const MOST_FILES = 10;

/** The files of which one lists mostly who stands in another too: the same names in the same units. */
export function overlapsIn({
  collectives,
  individuals,
}: Pick<Roster, "collectives" | "individuals">): readonly Overlap[] {
  const files = new Map<string, Set<string>>();
  const holders = new Map<string, string[]>();
  for (const row of [...collectives, ...individuals]) {
    const key = keyOf(row);
    const file = row.table.source?.file;
    if (key === null || file === undefined) continue;
    const rows = files.get(file) ?? new Set();
    files.set(file, rows);
    if (rows.has(key)) continue;
    rows.add(key);
    holders.set(key, [...(holders.get(key) ?? []), file]);
  }
  const places = new Map([...files.keys()].map((file, place) => [file, place]));
  const sizeOf = (file: string) => files.get(file)?.size ?? 0;
  return [...sharedBy(holders.values())].flatMap(([file, others]) =>
    [...others].flatMap(([other, same]): Overlap[] => {
      const later = (places.get(file) ?? 0) > (places.get(other) ?? 0);
      const isSecond = sizeOf(file) < sizeOf(other) || (sizeOf(file) === sizeOf(other) && later);
      const [one, two] = isSecond ? [file, other] : [other, file];
      const of = sizeOf(one);
      return same >= FEWEST && same >= MOST * of ? [{ file: one, other: two, same, of }] : [];
    }),
  );
}

/** How many rows each two files share: by the one that came first, then by the other. */
function sharedBy(holders: Iterable<readonly string[]>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const shared = new Map<string, Map<string, number>>();
  for (const files of holders) {
    if (files.length > MOST_FILES) continue;
    for (const [index, file] of files.entries()) {
      for (const other of files.slice(index + 1)) {
        const counts = shared.get(file) ?? new Map<string, number>();
        shared.set(file, counts);
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/**
 * What is the same of two rows of one list. People are held apart by capacity, for a member of the Party is rated twice
 * by right; null for a collective whose name every office has: "Văn phòng".
 */
function keyOf(row: Individual | Collective): string | null {
  if (row.kind === "individual")
    return [capacityOf(row), nameKey(row.name), unitKey(row.unit?.text ?? "")].join("\n");
  const place = placeOf(row.key);
  return place === null || isLevelAlone(place) ? null : row.key;
}

/** Whether each two of these files overlap: what stands in them all is told by that. */
export function areOverlapping(files: readonly string[], overlaps: readonly Overlap[]): boolean {
  const isTold = (one: string, two: string) =>
    overlaps.some(({ file, other }) => (file === one && other === two) || (file === two && other === one));
  return files.every((one, index) => files.slice(index + 1).every((two) => isTold(one, two)));
}
