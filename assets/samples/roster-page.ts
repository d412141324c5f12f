import { a1 } from "../../src/workbook/cell";
import type { SampleColumn } from "./columns";
import { FRAME_ROWS, putFrame, putSignature } from "./frame";
import { type Content, LINE, type Look, linesOf, type Page } from "./page";
import type { PlantedField } from "./planted";

/** Rows that belong together, under a section row where the layout has them. */
export interface Section<T> {
  readonly heading: string | null;
  readonly entries: readonly T[];
}

/** Where the fields of an entry were written: several cells where the field is a row of marks. */
export type Written<T> = Map<T, ReadonlyMap<PlantedField, readonly Place[]>>;
export interface Place {
  /** "Cá nhân!F9". */
  readonly cell: string;
  readonly column: number;
  readonly content: Content;
}

const BODY: Look = { border: true };
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const HEADER: Look = { border: true, bold: true, align: "center", fill: "DDEBF7" };

/** Frame, header two rows deep, sections, totals, signature. Tells where everything stands. */
export function putRoster<T>(
  page: Page,
  title: string,
  columns: readonly SampleColumn<T>[],
  sections: readonly Section<T>[],
  totalOf: (count: number) => string,
): Written<T> {
  putFrame(page, columns.length, title);
  putHeader(page, columns);
  page.widths(columns.map((column) => column.width));
  page.printed("landscape", [FRAME_ROWS, FRAME_ROWS + 1]);

  const written: Written<T> = new Map();
  const first = FRAME_ROWS + 2;
  let row = first;
  sections.forEach(({ heading, entries }, at) => {
    const above = heading === null ? [] : [putSection(page, row++, columns.length, roman(at + 1), heading)];
    entries.forEach((entry, index) => {
      const places = putEntry(page, row++, columns, entry, index);
      // Where no column names the unit, the section row does.
      written.set(entry, new Map([["unit", above], ...places]));
    });
  });
  const afterTotals = putTotals(page, [first, row - 1], columns, totalOf(written.size), written);
  putSignature(page, afterTotals + 1, columns.length);
  return written;
}

function putHeader<T>(page: Page, columns: readonly SampleColumn<T>[]): void {
  const [top, below] = [FRAME_ROWS, FRAME_ROWS + 1];
  columns.forEach(({ heading: [group, heading] }, column) => {
    if (heading === undefined) {
      page.putAcross([top, column, below, column], group, HEADER);
      return;
    }
    page.put(below, column, heading, HEADER);
    if (columns[column - 1]?.heading[0] === group) return;
    const after = columns.findIndex((other, at) => at > column && other.heading[0] !== group);
    page.putAcross([top, column, top, after - 1], group, HEADER);
  });
  page.height(top, 24);
  page.height(below, 50);
}

function putSection(page: Page, row: number, columns: number, ordinal: string, heading: string): Place {
  const look: Look = { ...BODY, bold: true, fill: "F2F2F2" };
  page.height(row, LINE + 5);
  page.put(row, 0, ordinal, { ...look, align: "center" });
  page.putAcross([row, 1, row, columns - 1], heading, look);
  return { cell: `${page.name}!${a1(row, 1)}`, column: 1, content: heading };
}

function putEntry<T>(
  page: Page,
  row: number,
  columns: readonly SampleColumn<T>[],
  entry: T,
  index: number,
): ReadonlyMap<PlantedField, readonly Place[]> {
  const places = new Map<PlantedField, readonly Place[]>();
  let lines = 1;
  columns.forEach((column, at) => {
    const content = column.show(entry, index);
    if (typeof content === "string") lines = Math.max(lines, linesOf(content, column.width));
    page.put(row, at, content, { ...BODY, align: column.align ?? "left" });
    if (!column.field) return;
    const place = { cell: `${page.name}!${a1(row, at)}`, column: at, content };
    places.set(column.field, [...(places.get(column.field) ?? []), place]);
  });
  // A row fits its text, as a clerk would have drawn it; the file's writer does not measure.
  page.height(row, LINE * lines + 3);
  return places;
}

/** The total row; under mark columns also how many, and what share of all. Answers the row below. */
function putTotals<T>(
  page: Page,
  [first, last]: readonly [number, number],
  columns: readonly SampleColumn<T>[],
  label: string,
  written: Written<T>,
): number {
  const look: Look = { ...BODY, bold: true };
  const [total, share] = [last + 1, last + 2];
  page.height(total, LINE + 5);
  const firstLevel = columns.findIndex((column) => column.level);
  if (firstLevel === -1) {
    page.putAcross([total, 0, total, columns.length - 1], label, look);
    return total + 1;
  }
  page.height(share, LINE + 5);
  page.putAcross([total, 0, total, firstLevel - 1], label, look);
  page.putAcross([share, 0, share, firstLevel - 1], "Tỷ lệ %", look);
  columns.forEach((column, at) => {
    if (at < firstLevel) return;
    const centred: Look = { ...look, align: "center" };
    if (!column.level) {
      for (const row of [total, share]) page.put(row, at, null, centred);
      return;
    }
    const marked = [...written.values()].filter((places) => isMarked(places, at)).length;
    const area = `${a1(first, at)}:${a1(last, at)}`;
    page.putFormula(total, at, `COUNTIF(${area},"x")`, marked, centred);
    page.put(share, at, marked / written.size, { ...centred, format: "0.0%" });
  });
  return share + 1;
}

function isMarked(places: ReadonlyMap<PlantedField, readonly Place[]>, column: number): boolean {
  return (places.get("rating") ?? []).some((place) => place.column === column && place.content !== null);
}

/** "XIV" for the fourteenth; enough for fewer than forty sections. */
function roman(ordinal: number): string {
  return "X".repeat(Math.floor(ordinal / 10)) + ONES[ordinal % 10];
}
