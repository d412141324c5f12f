import type { SheetSnapshot } from "../../workbook/port";
import type { HeaderColumn } from "../detect/headings";
import { fitColumns } from "./fitColumns";
import { anchorsOf, Headings, headingKey } from "./headings";
import type { Mapping, MappingNote, SheetMapping, TableMapping } from "./mapping";

/** A mapping as it fits the sheets of a workbook: every place is where its headings stand now. */
export interface FittedMapping {
  readonly bySheet: ReadonlyMap<SheetSnapshot, SheetMapping>;
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
  const bySheet = new Map<SheetSnapshot, SheetMapping>();
  const notes: MappingNote[] = [];
  const named = mapping.sheets.map((said) => ({ said, sheet: office.find((one) => isNamed(one, said)) }));
  const free = office.filter((one) => !named.some(({ sheet }) => sheet === one));
  for (const { said, sheet: known } of named) {
    const sheet = known ?? renamed(said, free);
    if (!sheet) {
      notes.push({ what: "sheetGone", sheet: said.name });
      continue;
    }
    if (!known) notes.push({ what: "sheetRenamed", sheet: said.name, to: sheet.name });
    const fitted = said.read ? fitTables(said, sheet) : { tables: [], notes: [] };
    bySheet.set(sheet, { ...said, name: sheet.name, tables: fitted.tables });
    notes.push(...fitted.notes);
  }
  return { bySheet, notes };
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
  const tables = said.tables.flatMap((table) => {
    const [row] = table.headerRows;
    const rows = placeOf(table, sheet, headings);
    if (!rows) {
      notes.push({ what: "headerGone", sheet: sheet.name, row });
      return [];
    }
    if (rows[0] !== row) notes.push({ what: "headerMoved", sheet: sheet.name, row, to: rows[0] });
    const fitted = fitColumns(table.columns, headings.at(rows), sheet.name);
    notes.push(...fitted.notes);
    return [{ ...table, headerRows: rows, columns: fitted.columns }];
  });
  return { tables: tables.sort((a, b) => a.headerRows[0] - b.headerRows[0]), notes };
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
