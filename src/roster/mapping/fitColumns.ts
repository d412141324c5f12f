import type { HeaderColumn } from "../detect/headings";
import { headingKey } from "./headings";
import type { ColumnMapping, MappingNote } from "./mapping";

interface FittedColumns {
  readonly columns: readonly ColumnMapping[];
  readonly notes: readonly MappingNote[];
}

/** Columns that were noted under one heading, and those that stand under it now; each from left to right. */
interface Alike {
  readonly noted: readonly ColumnMapping[];
  readonly present: readonly number[];
}

/**
 * The columns of a mapping where their headings are now, with these headings as they stand. Several under one heading keep their order. A column without
 * a heading, or one of which nobody noted it, cannot be followed: the first is let go where anything else moved, the
 * second is where it was said to be.
 */
export function fitColumns(
  columns: readonly ColumnMapping[],
  header: readonly HeaderColumn[],
  sheet: string,
): FittedColumns {
  const groups = groupsOf(columns, header);
  const moved = groups.filter((group) => !isSame(group));
  const above = new Map(header.map(({ index, heading }) => [index, heading]));
  const fitted: ColumnMapping[] = columns.filter(({ heading }) => heading === null);
  const notes: MappingNote[] = [];
  for (const group of groups) {
    const othersMoved = moved.some((other) => other !== group);
    for (const [place, column] of group.noted.entries()) {
      const to = placeNow(column, place, group, othersMoved, header);
      const heading = column.heading?.join(" › ") ?? "";
      const isSaid = column.field !== "asFound";
      if (typeof to === "number") fitted.push({ ...column, index: to });
      if (!isSaid || to === column.index) continue;
      notes.push(
        typeof to === "number"
          ? { what: "columnMoved", sheet, column: column.index, to, heading }
          : { what: to, sheet, column: column.index, heading },
      );
    }
  }
  const headed = fitted.map((column) => ({ ...column, heading: above.get(column.index) ?? [] }));
  return { columns: headed.sort((a, b) => a.index - b.index), notes };
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
