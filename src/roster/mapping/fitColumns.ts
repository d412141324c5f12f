import type { HeaderColumn } from "../detect/headings";
import { headingKey } from "./headings";
import type { ColumnMapping, MappingNote } from "./mapping";

interface FittedColumns {
  /** Where each column is now, by where it was; those let go are left out. */
  readonly places: ReadonlyMap<number, number>;
  readonly notes: readonly MappingNote[];
}

/** Columns that were noted under one heading, and those that stand under it now; each from left to right. */
interface Alike {
  readonly noted: readonly ColumnMapping[];
  readonly present: readonly number[];
}

/**
 * Where the columns noted of one header are now, by their headings. Several under one heading keep their order. A
 * column without a heading, or one of which nobody noted it, cannot be followed: the first is let go where anything
 * else moved, the second is where it was said to be.
 */
export function fitColumns(
  columns: readonly ColumnMapping[],
  header: readonly HeaderColumn[],
  sheet: string,
): FittedColumns {
  const groups = groupsOf(columns, header);
  const moved = groups.filter((group) => !isSame(group));
  const places = new Map<number, number>();
  for (const { index, heading } of columns) if (heading === null) places.set(index, index);
  const notes: MappingNote[] = [];
  for (const group of groups) {
    const othersMoved = moved.some((other) => other !== group);
    for (const [place, column] of group.noted.entries()) {
      const to = placeNow(column, place, group, othersMoved, header);
      if (typeof to === "number") places.set(column.index, to);
      if (column.field === "asFound" || to === column.index) continue;
      const told = { sheet, column: column.index, heading: column.heading?.join(" › ") ?? "" };
      notes.push(typeof to === "number" ? { what: "columnMoved", ...told, to } : { what: to, ...told });
    }
  }
  return { places, notes };
}

function placeNow(
  { index, heading }: ColumnMapping,
  place: number,
  { noted, present }: Alike,
  othersMoved: boolean,
  header: readonly HeaderColumn[],
): number | "columnGone" | "columnTwice" {
  if (heading?.length === 0) {
    return othersMoved || header.some((column) => column.index === index) ? "columnGone" : index;
  }
  if (noted.length === present.length) return present[place] ?? "columnGone";
  if (present.length === 0) return "columnGone";
  return present.includes(index) && !othersMoved ? index : "columnTwice";
}

function groupsOf(columns: readonly ColumnMapping[], header: readonly HeaderColumn[]): readonly Alike[] {
  const noted = new Map<string, ColumnMapping[]>();
  for (const column of [...columns].sort((a, b) => a.index - b.index)) {
    if (column.heading === null) continue;
    const key = headingKey(column.heading);
    const others = noted.get(key);
    if (others) others.push(column);
    else noted.set(key, [column]);
  }
  return [...noted].map(([key, group]) => ({
    noted: group,
    present: header.filter(({ heading }) => headingKey(heading) === key).map(({ index }) => index),
  }));
}

function isSame({ noted, present }: Alike): boolean {
  const [first] = noted;
  if (first?.heading?.length === 0) return true;
  return noted.length === present.length && noted.every(({ index }, place) => present[place] === index);
}
