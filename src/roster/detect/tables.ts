import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { clean } from "../fold";
import type { Table, UnreadRow } from "../model";
import { assignColumns } from "./columns";
import { findHeader, HEADER_WITHIN, type Header } from "./header";
import { kindOf } from "./kind";
import { readLines, unreadRow } from "./lines";
import { type HeadingReader, headingReader } from "./meaning";
import { Merges } from "./merges";
import { isBlank, ROWS_FOR_SHAPES, shapesOf } from "./shapes";

/** What was found in a workbook: its tables, and the rows inside them that could not be read. */
export interface Detected {
  readonly tables: readonly Table[];
  readonly unread: readonly UnreadRow[];
}

/** Finds the tables of all sheets but our own. */
export function detectTables(sheets: readonly SheetSnapshot[]): Detected {
  const read = headingReader();
  const found = sheets.filter((sheet) => sheet.own === null).map((sheet) => tablesOf(sheet, read));
  return { tables: found.flatMap(({ tables }) => tables), unread: found.flatMap(({ unread }) => unread) };
}

/** The tables of a sheet, one below the other. */
function tablesOf(sheet: SheetSnapshot, read: HeadingReader): Detected {
  const tables: Table[] = [];
  const unread: UnreadRow[] = [];
  const merges = new Merges(sheet.merges);
  let from = 0;
  for (;;) {
    const header = findHeader(sheet.rows.slice(from, from + HEADER_WITHIN), merges, read);
    if (!header) break;
    const { table, unread: rowsUnread, end } = readTable(sheet, from, header, merges, read);
    if (tables.length === 0 || table.kind !== "other") tables.push(table);
    unread.push(...rowsUnread);
    from = end;
  }
  const last = tables.at(-1);
  if (last && isRosterTable(last))
    unread.push(
      ...sheet.rows
        .slice(from)
        .filter(looksLikeLine(last))
        .map((row) => unreadRow(sheet, row)),
    );
  return { tables, unread };
}

/** Whether a table lists people or collectives with something to check. */
export function isRosterTable(table: Table): boolean {
  return (table.kind === "individuals" || table.kind === "collectives") && table.lines.length > 0;
}

function readTable(sheet: SheetSnapshot, from: number, header: Header, merges: Merges, read: HeadingReader) {
  const start = positionAfter(sheet.rows, from, header.bottom);
  const shapes = shapesOf(
    sheet.rows.slice(start, start + ROWS_FOR_SHAPES),
    header.columns.map(({ index }) => index),
  );
  const found = assignColumns(header, shapes, read);
  const title = titleAbove(sheet.rows.slice(from, start), header.top);
  const { kind, confidence, columns, governingStage, evidence } = kindOf(found, header, shapes, {
    title,
    sheetName: sheet.name,
  });
  const { lines, firstRow, lastRow, unread, end } = readLines(sheet, start, {
    kind,
    header,
    columns,
    merges,
  });
  const isRoster = kind === "individuals" || kind === "collectives";
  const table: Table = {
    sheet,
    kind,
    headerRows: [header.top, header.bottom],
    firstRow,
    lastRow,
    columns,
    governingStage,
    confidence,
    evidence: [...found.evidence, ...evidence],
    title,
    lines: isRoster ? lines : [],
  };
  return { table, unread: isRoster ? unread : [], end };
}

/** The first position whose row lies below `row`. */
function positionAfter(rows: readonly SheetRow[], from: number, row: number): number {
  let position = from;
  while (position < rows.length && (rows[position]?.index ?? 0) <= row) position++;
  return position;
}

/** One string a row: the texts above the header, in their order. */
function titleAbove(rows: readonly SheetRow[], top: number): string[] {
  const above: string[] = [];
  for (const row of rows) {
    if (row.index >= top) break;
    const texts = row.cells.filter((value) => typeof value === "string" && !isBlank(value));
    if (texts.length > 0) above.push(texts.map((text) => clean(String(text))).join(" "));
  }
  return above;
}

/** Behind the signatures only what has a number, a name and something to tell is worth the clerk's look. */
function looksLikeLine(table: Table): (row: SheetRow) => boolean {
  const ordinal = table.columns.get("ordinal")?.[0]?.index ?? -1;
  const name = table.columns.get(table.kind === "individuals" ? "fullName" : "unit")?.[0]?.index ?? -1;
  const stage = table.governingStage ? (table.columns.get(table.governingStage) ?? []) : [];
  return ({ cells }) =>
    !isBlank(cells[ordinal]) && !isBlank(cells[name]) && stage.some(({ index }) => !isBlank(cells[index]));
}
