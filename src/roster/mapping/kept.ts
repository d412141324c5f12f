import type { SheetSnapshot } from "../../workbook/port";
import { detectTables } from "../detect/tables";
import { readThrough } from "../legacy/legacySheets";
import type { Table } from "../model";
import { fitMapping } from "./fit";
import { Headings } from "./headings";
import type { ColumnMapping, Mapping, SheetMapping, TableMapping } from "./mapping";

/**
 * What of a mapping is worth keeping with its workbook: what the program would not have found by itself. Beside it
 * stand the headings of each table, by which it is known again; what no longer fits is not kept.
 */
export function keptMapping(mapping: Mapping, given: readonly SheetSnapshot[]): Mapping {
  const sheets = given.map((sheet) => (sheet.own === null ? readThrough(sheet) : sheet));
  const { bySheet } = fitMapping(mapping, sheets);
  const found = detectTables(sheets).tables;
  const corrected = detectTables(sheets, bySheet).tables;
  const kept = sheets.flatMap((sheet): SheetMapping[] => {
    const said = bySheet.get(sheet.name);
    if (!said) return [];
    if (!said.read) return [{ name: sheet.name, read: false, tables: [] }];
    const headings = new Headings(sheet);
    const tables = said.tables.flatMap((table) => {
      const made = corrected.filter(
        (one) => one.sheet.name === sheet.name && one.headerRows[0] === table.headerRows[0],
      );
      const isFound = found.some((one) => one.sheet.name === sheet.name && hasHeader(one, table));
      const isShared = said.tables.some((one) => one !== table && one.headerRows[0] === table.headerRows[0]);
      return keptTable(table, made, { isFound, isShared }, headings);
    });
    return tables.length > 0 ? [{ name: sheet.name, read: true, tables }] : [];
  });
  return { sheets: kept };
}

function hasHeader({ headerRows: [top, bottom] }: Table, { headerRows }: TableMapping): boolean {
  return headerRows[0] === top && headerRows[1] === bottom;
}

/** The table with what was corrected in it, and its kind as it was said beside that; nothing where it is all as the program finds it. */
function keptTable(
  said: TableMapping,
  made: readonly Table[],
  { isFound, isShared }: { isFound: boolean; isShared: boolean },
  headings: Headings,
): readonly TableMapping[] {
  const corrections = made.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "corrected"));
  if (isFound && corrections.length === 0) return [];
  const columns = new Set(corrections.flatMap(({ column }) => (column === undefined ? [] : [column])));
  const noted = new Set(said.columns.map(({ index }) => index));
  const anchors = headings
    .at(said.headerRows)
    .filter(({ index }) => noted.has(index) || !isShared)
    .map(({ index, heading }): ColumnMapping => ({ index, heading, field: "asFound", level: null }));
  const own = said.columns.filter(({ index }) => columns.has(index));
  return [
    {
      ...said,
      columns: [...own, ...anchors.filter(({ index }) => !columns.has(index))].sort(
        (a, b) => a.index - b.index,
      ),
    },
  ];
}
