import type { Field } from "../../roster/fields";
import type { Mapping, SaidKind, SheetMapping, TableMapping } from "../../roster/mapping/mapping";
import type { Level } from "../../roster/model";
import type { ReadingColumn, ReadingTable } from "./data";

/** The table that a correction is about, known by its header and its columns. */
export type Corrected = Pick<ReadingTable, "sheet" | "headerRows"> & {
  readonly columns: readonly Pick<ReadingColumn, "index" | "heading">[];
};

/** One thing that the clerk says otherwise than it was taken. */
export type Correction =
  | {
      readonly what: "column";
      readonly table: Corrected;
      readonly index: number;
      /** null: not used. */
      readonly field: Field | null;
      readonly level: Level | null;
      /** Said in answer to a question, so that it is not asked again. */
      readonly confirmed?: true;
    }
  | {
      readonly what: "kind";
      readonly table: Corrected;
      readonly kind: SaidKind;
      readonly confirmed?: true;
    }
  | { readonly what: "read"; readonly sheet: string; readonly read: boolean }
  /** A list where none was seen; its header row counted from 0. */
  | { readonly what: "header"; readonly sheet: string; readonly row: number; readonly kind: SaidKind };

/** What is said once these corrections are added to what was said before; of two about one thing the later counts. */
export function withCorrections(said: Mapping, corrections: readonly Correction[]): Mapping {
  return corrections.reduce(withOne, said);
}

/** Whether two corrections are about the same thing, so that one takes the place of the other. */
export function isSameMatter(a: Correction, b: Correction): boolean {
  if (a.what === "column" && b.what === "column") return a.index === b.index && isSameTable(a.table, b.table);
  if (a.what === "kind" && b.what === "kind") return isSameTable(a.table, b.table);
  return a.what === b.what && "sheet" in a && "sheet" in b && a.sheet === b.sheet;
}

/** Whether two tables stand in the same place: under a header in the same row, with a column in common. */
export function isSameTable(a: Corrected, b: Corrected): boolean {
  return a.sheet === b.sheet && a.headerRows[0] === b.headerRows[0] && sharesColumn(a.columns, b.columns);
}

function withOne(said: Mapping, correction: Correction): Mapping {
  switch (correction.what) {
    case "read":
      return onSheet(said, correction.sheet, (sheet) => ({ ...sheet, read: correction.read }));
    case "header": {
      const { row, kind } = correction;
      const table: TableMapping = { headerRows: [row, row], kind, unit: null, columns: [] };
      return onSheet(said, correction.sheet, (sheet) => ({
        ...sheet,
        read: true,
        tables: [...sheet.tables.filter(({ headerRows }) => headerRows[0] !== row), table].sort(
          (a, b) => a.headerRows[0] - b.headerRows[0],
        ),
      }));
    }
    case "kind":
      return onTable(said, correction.table, ({ confirmed: _, ...table }) => ({
        ...table,
        kind: correction.kind,
        ...(correction.confirmed && { confirmed: true }),
      }));
    case "column": {
      const { index, field, level, confirmed, table: of } = correction;
      const heading = of.columns.find((column) => column.index === index)?.heading ?? null;
      return onTable(said, of, (table) => ({
        ...table,
        columns: [
          ...table.columns.filter((column) => column.index !== index),
          { index, heading, field, level, ...(confirmed && { confirmed }) },
        ].sort((a, b) => a.index - b.index),
      }));
    }
  }
}

function onSheet(said: Mapping, name: string, change: (sheet: SheetMapping) => SheetMapping): Mapping {
  const known = said.sheets.find((sheet) => sheet.name === name);
  if (known) return { sheets: said.sheets.map((sheet) => (sheet === known ? change(sheet) : sheet)) };
  return { sheets: [...said.sheets, change({ name, read: true, tables: [] })] };
}

function onTable(said: Mapping, of: Corrected, change: (table: TableMapping) => TableMapping): Mapping {
  return onSheet(said, of.sheet, (sheet) => {
    const known = sheet.tables.find(
      ({ headerRows, columns }) =>
        headerRows[0] === of.headerRows[0] && (columns.length === 0 || sharesColumn(columns, of.columns)),
    );
    const { tables } = sheet;
    if (known) return { ...sheet, tables: tables.map((table) => (table === known ? change(table) : table)) };
    return {
      ...sheet,
      tables: [...tables, change(unsaid(of))].sort((a, b) => a.headerRows[0] - b.headerRows[0]),
    };
  });
}

/** A table of which nothing is said; its headings tell it from another that stands beside it. */
function unsaid({ headerRows, columns }: Corrected): TableMapping {
  return {
    headerRows,
    kind: null,
    unit: null,
    columns: columns.map(({ index, heading }) => ({ index, heading, field: "asFound", level: null })),
  };
}

function sharesColumn(
  a: readonly { readonly index: number }[],
  b: readonly { readonly index: number }[],
): boolean {
  return a.some(({ index }) => b.some((other) => other.index === index));
}
