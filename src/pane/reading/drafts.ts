import { type Corrected, type Correction, isSameMatter, isSameTable } from "./corrections";
import type { ReadingSheet, ReadingTable } from "./data";

/** Corrections that were chosen and not applied yet, and how to choose another. */
export interface Drafts {
  readonly list: readonly Correction[];
  /** @param isAsTaken whether it says what is taken by now, so that nothing is to be changed */
  add(correction: Correction, isAsTaken: boolean): void;
}

export function withDraft(
  list: readonly Correction[],
  correction: Correction,
  isAsTaken: boolean,
): readonly Correction[] {
  const others = list.filter((one) => !isSameMatter(one, correction));
  return isAsTaken ? others : [...others, correction];
}

/**
 * The corrections where what they are about stands by now: somebody may have put rows or columns before it. Tables and
 * columns are known by their headings; of what is gone, or stands twice, nothing is said any more.
 */
export function placedAnew(
  list: readonly Correction[],
  sheets: readonly ReadingSheet[],
): readonly Correction[] {
  const tablesOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.tables ?? [];
  return list.flatMap((one): Correction[] => {
    if (one.what === "column") return columnAnew(one, tablesOf(one.table.sheet));
    if (one.what === "kind") {
      const headings = headingsOf(one.table);
      const isIt = (other: ReadingTable) => headingsOf(other) === headings || isSameTable(other, one.table);
      const table = sole(tablesOf(one.table.sheet), one.table, isIt);
      return table ? [{ ...one, table }] : [];
    }
    return sheets.some(({ name }) => name === one.sheet) ? [one] : [];
  });
}

function columnAnew(
  one: Extract<Correction, { what: "column" }>,
  tables: readonly ReadingTable[],
): Correction[] {
  const at = ({ columns }: Corrected) => columns.find(({ index }) => index === one.index)?.heading.join();
  const heading = at(one.table);
  const within = ({ columns }: Corrected) => columns.filter((column) => column.heading.join() === heading);
  const table = sole(tables, one.table, (other) => within(other).length === 1 || at(other) === heading);
  if (!table) return [];
  if (at(table) === heading) return [{ ...one, table }];
  return within(table).map(({ index }) => ({ ...one, table, index }));
}

/** The table where the one stood that is meant, if it fits; else the only one that does. */
function sole(
  tables: readonly ReadingTable[],
  meant: Corrected,
  fits: (table: ReadingTable) => boolean,
): ReadingTable | undefined {
  const fitting = tables.filter(fits);
  return (
    fitting.find((table) => isSameTable(table, meant)) ?? (fitting.length === 1 ? fitting[0] : undefined)
  );
}

function headingsOf({ columns }: Corrected): string {
  return JSON.stringify(columns.map(({ heading }) => heading));
}

/** What was chosen for a column; undefined where nothing was. */
export function draftOfColumn(
  list: readonly Correction[],
  table: Corrected,
  index: number,
): Extract<Correction, { what: "column" }> | undefined {
  const wanted: Correction = { what: "column", table, index, field: null, level: null };
  const found = list.find((one) => isSameMatter(one, wanted));
  return found?.what === "column" ? found : undefined;
}

/** What kind was chosen for a table; undefined where none was. */
export function draftOfKind(
  list: readonly Correction[],
  table: Corrected,
): Extract<Correction, { what: "kind" }> | undefined {
  const wanted: Correction = { what: "kind", table, kind: "other" };
  const found = list.find((one) => isSameMatter(one, wanted));
  return found?.what === "kind" ? found : undefined;
}
