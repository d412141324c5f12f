import type { SheetSnapshot } from "../../workbook/port";
import type { HeaderColumn } from "../detect/headings";
import { fitColumns } from "./fitColumns";
import { anchorsOf, Headings, headingKey } from "./headings";
import type { ColumnMapping, Mapping, MappingNote, SheetMapping, TableMapping } from "./mapping";

/** A mapping as it fits the sheets of a workbook: every place is where its headings stand now. */
export interface FittedMapping {
  /** By the name of the sheet. */
  readonly bySheet: ReadonlyMap<string, SheetMapping>;
  readonly notes: readonly MappingNote[];
}

/** A header is looked for as far down as frames, titles and rows put in above it take it. */
const FOLLOWED_WITHIN = 200;

/**
 * Fits a mapping to the sheets of a workbook that people go on working in. What moved is followed by its headings, as
 * long as they stand in one place only; what is no longer found is let go, and either is told.
 */
export function fitMapping(mapping: Mapping, sheets: readonly SheetSnapshot[]): FittedMapping {
  const office = sheets.filter(({ own }) => own === null);
  const bySheet = new Map<string, SheetMapping>();
  const notes: MappingNote[] = [];
  const named = mapping.sheets.map((said) => ({ said, sheet: office.find((one) => isNamed(one, said)) }));
  const free = office.filter((one) => !named.some(({ sheet }) => sheet === one));
  for (const { said, sheet: known } of named) {
    const sheet = known ?? renamed(said, free);
    if (!sheet) {
      // of a sheet of ours there is nothing to be corrected
      if (!sheets.some((one) => isNamed(one, said))) notes.push({ what: "sheetGone", sheet: said.name });
      continue;
    }
    if (!known) notes.push({ what: "sheetRenamed", sheet: said.name, to: sheet.name });
    const fitted = said.read ? fitTables(said, sheet) : notRead(sheet);
    bySheet.set(sheet.name, { ...said, name: sheet.name, tables: fitted.tables });
    notes.push(...fitted.notes);
  }
  return { bySheet, notes };
}

function notRead({ name }: SheetSnapshot): ReturnType<typeof fitTables> {
  return { tables: [], notes: [{ what: "notRead", sheet: name }] };
}

function isNamed(sheet: SheetSnapshot, { name }: SheetMapping): boolean {
  const key = (text: string) => text.normalize("NFC").toLowerCase();
  return key(sheet.name) === key(name);
}

/** The one sheet, of those that nothing is said of, on which every heading noted stands in some header. */
function renamed({ tables }: SheetMapping, free: readonly SheetSnapshot[]): SheetSnapshot | null {
  const anchors = tables.reduce((count, table) => count + anchorsOf(table).length, 0);
  if (anchors < 2) return null;
  const alike = free.filter((sheet) => {
    const headings = new Headings(sheet);
    return tables.every((table) => {
      const rows = placeOf(table, sheet, headings);
      return rows !== null && matches(table, headings.at(rows)) === anchorsOf(table).length;
    });
  });
  const [only] = alike;
  return alike.length === 1 && only ? only : null;
}

function fitTables(
  said: SheetMapping,
  sheet: SheetSnapshot,
): { tables: readonly TableMapping[]; notes: readonly MappingNote[] } {
  const headings = new Headings(sheet);
  const notes: MappingNote[] = [];
  const tables = byHeader(said.tables).flatMap((group) => {
    const [first] = group;
    const whole = { ...first, columns: columnsOf(group) };
    const [row] = whole.headerRows;
    const rows = placeOf(whole, sheet, headings);
    if (!rows) {
      notes.push({ what: "headerGone", sheet: sheet.name, row });
      return [];
    }
    if (rows[0] !== row) notes.push({ what: "headerMoved", sheet: sheet.name, row, to: rows[0] });
    const header = headings.at(rows);
    const fitted = fitColumns(whole.columns, header, sheet.name);
    notes.push(...fitted.notes);
    return group.map((table) => ({
      ...table,
      headerRows: rows,
      columns: placed(table.columns, fitted.places, header),
    }));
  });
  return { tables: tables.sort((a, b) => a.headerRows[0] - b.headerRows[0]), notes };
}

/**
 * The columns at their places, with the headings as they stand there. Of two that come to be one, that which was
 * followed by its heading is believed.
 */
function placed(
  columns: readonly ColumnMapping[],
  places: ReadonlyMap<number, number>,
  header: readonly HeaderColumn[],
): readonly ColumnMapping[] {
  const byIndex = new Map<number, ColumnMapping>();
  const headed = (column: ColumnMapping) => column.heading !== null;
  for (const column of [...columns.filter((one) => !headed(one)), ...columns.filter(headed)]) {
    const index = places.get(column.index);
    if (index === undefined) continue;
    const heading = header.find((one) => one.index === index)?.heading ?? [];
    byIndex.set(index, { ...column, index, heading });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/** Tables may share a header: side by side under one, or collectives and individuals in parts of one list. */
function byHeader(tables: readonly TableMapping[]): readonly (readonly [TableMapping, ...TableMapping[]])[] {
  const groups = new Map<string, [TableMapping, ...TableMapping[]]>();
  for (const table of tables) {
    const key = table.headerRows.join("–");
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()];
}

/** Every column that was noted of a header, once; rather as something is said of it. */
function columnsOf(tables: readonly TableMapping[]): readonly ColumnMapping[] {
  const columns = new Map<number, ColumnMapping>();
  for (const column of tables.flatMap((table) => table.columns)) {
    const known = columns.get(column.index);
    if (!known || known.field === "asFound") columns.set(column.index, column);
  }
  return [...columns.values()];
}

/**
 * Where a header is: where it was, if half of what was noted of it stands there; else in the one place with most of it,
 * and half at least. One of which nothing was noted is where it was.
 */
function placeOf(
  table: TableMapping,
  { rows }: SheetSnapshot,
  headings: Headings,
): TableMapping["headerRows"] | null {
  const [top, bottom] = table.headerRows;
  const enough = anchorsOf(table).length / 2;
  if (enough === 0 || matches(table, headings.at(table.headerRows)) >= enough) return table.headerRows;
  const places = rows
    .slice(0, FOLLOWED_WITHIN)
    .map(({ index }) => [index, index + bottom - top] as const)
    .map((place) => ({ place, count: matches(table, headings.at(place)) }))
    .filter(({ count }) => count > 0 && count >= enough);
  const most = Math.max(0, ...places.map(({ count }) => count));
  const best = places.filter(({ count }) => count === most);
  const [only] = best;
  return best.length === 1 && only ? only.place : null;
}

/** How many of the headings noted stand in a header, in whatever columns. */
function matches(table: TableMapping, header: readonly HeaderColumn[]): number {
  const keys = new Set(header.map(({ heading }) => headingKey(heading)));
  return anchorsOf(table).filter(({ heading }) => keys.has(headingKey(heading))).length;
}
