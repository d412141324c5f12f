import type { CellValue, SheetRow } from "../../workbook/port";
import { shown } from "../cells/values";
import type { Field } from "../fields";
import { fold } from "../fold";
import { type Column, type Evidence, STAGES, type Table } from "../model";
import { isLetter, isOfAnotherScale, signKey } from "../ratings/signs";
import type { Header } from "./header";
import type { ReadColumn } from "./headings";
import type { Legend } from "./legends";
import { EMPTY_SHAPE, isBlank, ROWS_FOR_SHAPES, type Shape } from "./shapes";

/** The columns that hold levels in words or signs. */
const RATINGS = [...STAGES, "collectiveRating"] as const satisfies readonly Field[];
const IS_RATING: ReadonlySet<string> = new Set(RATINGS);

/** A legend may be that of another list; letters are seldom of another scale than that of the law; "A1" never of it. */
const SURE = { legend: 0.85, letters: 0.8, otherScale: 0.6 } as const;
/** Words that a legend of pay, attendance or pupils does not have. */
const DUTIES = /nhiem vu|\bk?ht(?:xs|t)?nv\b/;
/** Of the values so many are signs of the legend. */
const MOST = 0.6;

/** A legend whose signs stand in some column of ratings; null for one of another list, or of none. */
export function legendUsed(
  legend: Legend | null,
  { columns }: Header,
  rows: readonly SheetRow[],
): Legend | null {
  const isUsed = ({ index }: ReadColumn) =>
    rows.some(({ cells }) => keyOf(cells[index]).some((key) => legend?.signs.has(key)));
  return columns.filter(isRated).some(isUsed) ? legend : null;
}

const isRated = ({ meanings: [first] }: ReadColumn): boolean => IS_RATING.has(first?.of ?? "");

/**
 * The shapes of a header's columns where a legend tells what their signs mean: under a heading of ratings, "1" and "A2" are
 * levels as their words would be.
 */
export function shapesBySigns(
  { columns }: Header,
  shapes: ReadonlyMap<number, Shape>,
  rows: readonly SheetRow[],
  { signs, text }: Legend,
): ReadonlyMap<number, Shape> {
  const read = new Map(shapes);
  const speaksOfDuties = DUTIES.test(fold(text));
  for (const { index } of columns.filter(isRated)) {
    const values = rows.slice(0, ROWS_FOR_SHAPES).flatMap(({ cells }) => keyOf(cells[index]));
    const filled = values.length;
    const levels = values.filter((key) => (signs.get(key) ?? null) !== null).length;
    if (levels > 0 && levels >= MOST * filled) {
      read.set(index, { ...EMPTY_SHAPE, filled, levels, fullLevels: speaksOfDuties ? levels : 0 });
    }
  }
  return read;
}

/**
 * A table whose columns of levels know the signs that are their own: those of the legend, where they hold any of them; else
 * none at all, where a sign is of another scale ("A1", "B+"): letters beside it are no levels. What was read so, and the
 * letters that were read as the grades of the law, are told.
 */
export function withSigns(table: Table, legend: Legend | null): Table {
  const held = RATINGS.flatMap((field) =>
    (table.columns.get(field) ?? []).flatMap((column) => {
      const found = column.level === undefined ? signsIn(table, column.index, legend) : null;
      return found ? [{ field, column, ...found }] : [];
    }),
  );
  if (held.length === 0) return table;
  // a list has one scale: beside a column with "A1" the letters of another column are of that scale too
  const other = held.find(({ kind }) => kind === "otherScale");
  const evidence: Evidence[] = [];
  const columns = new Map<Field, readonly Column[]>(table.columns);
  for (const { field, column, count, ...found } of held) {
    const { kind, text } = found.kind === "letters" && other ? other : found;
    evidence.push({ kind, field, column: column.index, text, count, score: SURE[kind] });
    if (kind === "letters") continue;
    const signs = kind === "legend" && legend ? legend.signs : NO_SIGNS;
    const given = columns.get(field) ?? [];
    columns.set(
      field,
      given.map((one) => (one === column ? { ...one, signs } : one)),
    );
  }
  return { ...table, columns, evidence: [...table.evidence, ...evidence] };
}

const NO_SIGNS: ReadonlyMap<string, null> = new Map();

interface Found {
  readonly kind: keyof typeof SURE;
  readonly text: string;
  readonly count: number;
}

/** What the lines of a table have in a column that are signs and no words. */
function signsIn(table: Table, column: number, legend: Legend | null): Found | null {
  const letters = new Set<string>();
  let [said, alone, others, other] = [0, 0, 0, ""];
  for (const [value, count] of valuesIn(table, column)) {
    const [key] = keyOf(value);
    if (key === undefined || key === "") continue;
    if (legend?.signs.has(key)) said += count;
    if (typeof value !== "string") continue;
    if (isLetter(key)) {
      letters.add(key.toUpperCase());
      alone += count;
    } else if (isOfAnotherScale(key)) {
      other ||= shown(value);
      others += count;
    }
  }
  if (legend && said > 0) {
    return [...legend.signs.values()].some((level) => level !== null)
      ? { kind: "legend", text: legend.text, count: said }
      : { kind: "otherScale", text: legend.text, count: said };
  }
  if (others > 0) return { kind: "otherScale", text: other, count: others + alone };
  return alone > 0 ? { kind: "letters", text: [...letters].sort().join(", "), count: alone } : null;
}

/** What stands in a column, with how many lines say so: a long list says the same few words. */
function valuesIn({ sheet, lines }: Table, column: number): ReadonlyMap<CellValue, number> {
  const values = new Map<CellValue, number>();
  let position = 0;
  for (const { row } of lines) {
    while ((sheet.rows[position]?.index ?? row) < row) position++;
    const found = sheet.rows[position];
    const value = found?.index === row ? (found.cells[column] ?? null) : null;
    if (value !== null) values.set(value, (values.get(value) ?? 0) + 1);
  }
  return values;
}

/** The sign that a cell holds, none where it is empty or holds something else than a text or a number. */
function keyOf(value: CellValue | undefined): readonly string[] {
  if (value === undefined || isBlank(value)) return [];
  if (typeof value === "number") return [signKey(shown(value))];
  return [typeof value === "string" ? signKey(value) : ""];
}
