import type { CellRef } from "../../workbook/cell";
import type { CellValue } from "../../workbook/port";
import { markOf } from "../cells/truth";
import { shown } from "../cells/values";
import { clean } from "../fold";
import { type Column, LEVELS, type Level, type NamedPlace, type RatingReading, type Signs } from "../model";
import { isExcuse, isExcuseAlone } from "./excuses";
import { levelOf, nearestLevel } from "./levels";
import { isLetter, levelBySigns, signKey } from "./signs";

/** The row that a rating stands in. Asked for every row by many rules: a silent cell costs nothing but a look. */
export interface RatedRow {
  value(column: number): CellValue;
  place(column: number): CellRef;
  /** Where the row may state why it has no rating. */
  notes(): readonly NamedPlace[];
}

type Said = Levels | Unknown;
interface Levels {
  readonly levels: readonly [Level, Level?];
}
interface Unknown {
  readonly unknown: string;
  readonly offer: Level | null;
}
interface Heard<S extends Said> {
  readonly column: number;
  readonly said: S;
}

/**
 * What the columns of a stage say together in a row: marks and texts that agree are one rating, two levels a conflict,
 * a text that is no level unrecognised. Where all are blank, a reason for not rating that another cell of the row
 * states makes it "notRated". null where there is no column.
 */
export function ratingOf(columns: readonly Column[], row: RatedRow): RatingReading | null {
  return inOneWord(columns, row) ?? inAllColumns(columns, row);
}

/** Nearly every rating is a known text in the one column of its stage, and is asked for by rule after rule. */
function inOneWord(columns: readonly Column[], row: RatedRow): RatingReading | null {
  const [column] = columns;
  if (!column || columns.length > 1 || column.level !== undefined) return null;
  const value = row.value(column.index);
  const text = typeof value === "string" ? clean(value) : "";
  const level = text === "" ? null : levelBySigns(text, column.signs);
  if (level === null) return null;
  const cell = row.place(column.index);
  return { state: "rated", level, text, cell, cells: [cell] };
}

function inAllColumns(columns: readonly Column[], row: RatedRow): RatingReading | null {
  const heard: Heard<Said>[] = [];
  for (const { index, level, signs } of columns) {
    const said = hear(row.value(index), level, signs);
    if (said) heard.push({ column: index, said });
  }
  const [only, second] = heard;
  if (!only) return blank(columns, row);
  // nearly every row of a list with a column for each level
  if (!second && "levels" in only.said && !only.said.levels[1]) {
    return rated(only.said.levels[0], only.column, heard, row);
  }

  const known = heard.filter((one): one is Heard<Levels> => "levels" in one.said);
  const levels = [
    ...new Set(known.flatMap(({ said }) => said.levels.filter((level) => level !== undefined))),
  ];
  const unknown = heard.find((one): one is Heard<Unknown> => "unknown" in one.said);
  if (levels.length < 2 && unknown) {
    const { unknown: text, offer: nearest } = unknown.said;
    return { state: "unrecognised", text, nearest, ...places(unknown.column, heard, row) };
  }

  const [first] = known;
  const [level, ...others] = levels;
  if (!first || !level) return null;
  if (others.length === 0) return rated(level, first.column, known, row);
  return { state: "conflict", levels, ...places(first.column, known, row) };
}

/**
 * What several rows of one person say together: the same level is one rating, two are a conflict; what is no level, or a
 * conflict in itself, is what the first such row says. Takes at least one.
 */
export function together(readings: readonly RatingReading[]): RatingReading {
  const [first] = readings as readonly [RatingReading];
  const doubtful = readings.find(({ state }) => state === "unrecognised" || state === "conflict");
  if (doubtful) return doubtful;
  const levels = [...new Set(readings.flatMap((one) => (one.state === "rated" ? [one.level] : [])))];
  const cells = readings.flatMap((one) => one.cells);
  return levels.length > 1 ? { state: "conflict", levels, cell: first.cell, cells } : { ...first, cells };
}

function rated(level: Level, column: number, heard: readonly Heard<Said>[], row: RatedRow): RatingReading {
  return { state: "rated", level, text: shown(row.value(column)), ...places(column, heard, row) };
}

function blank(columns: readonly Column[], row: RatedRow): RatingReading | null {
  const cells = columns.map(({ index }) => row.place(index));
  const [cell] = cells;
  if (!cell) return null;
  const note = row.notes().find(({ text }) => isExcuse(text));
  if (!note) return { state: "missing", cell, cells };
  return { state: "rated", level: "notRated", text: note.text, cell, cells: [...cells, note.cell] };
}

/** null: the cell says nothing. `level` is that of a column of marks. */
function hear(value: CellValue, level: Level | undefined, signs: Signs | undefined): Said | null {
  if (value === null) return null;
  if (level === undefined) {
    const text = shown(value);
    if (text === "") return null;
    const read = typeof value === "string" ? levelOrExcuse(text, signs) : (signs?.get(signKey(text)) ?? null);
    if (read) return ONE[read];
    // beside signs of its own a letter is near to nothing
    const offer = signs && isLetter(text) ? null : (levelBeforeRemark(text) ?? nearestLevel(text));
    return { unknown: text, offer };
  }

  const marked = markOf(value);
  if (marked !== null) return marked ? ONE[level] : null;
  const text = shown(value);
  if (typeof value !== "string") return { unknown: text, offer: null };
  const read = level === "notRated" && isExcuse(text) ? level : levelOrExcuse(text);
  // a level's words under the heading of another say both; "KXL" under any heading says itself
  if (read) return read === "notRated" || read === level ? ONE[read] : { levels: [level, read] };
  return { unknown: text, offer: level };
}

const ONE = Object.fromEntries(LEVELS.map((level) => [level, { levels: [level] }])) as unknown as Readonly<
  Record<Level, Levels>
>;

/**
 * "Hoàn thành xuất sắc nhiệm vụ (có bằng khen)": offered and not taken, for a remark may take back what stands before it.
 * Where it says why somebody is not rated, nothing is offered.
 */
function levelBeforeRemark(text: string): Level | null {
  const bracket = text.indexOf("(");
  return bracket > 0 && !isExcuse(text.slice(bracket)) ? levelOf(text.slice(0, bracket)) : null;
}

function levelOrExcuse(text: string, signs?: Signs): Level | null {
  return levelBySigns(text, signs) ?? (isExcuseAlone(text) ? "notRated" : null);
}

function places(
  first: number,
  heard: readonly Heard<Said>[],
  row: RatedRow,
): { readonly cell: CellRef; readonly cells: readonly CellRef[] } {
  const cell = row.place(first);
  return { cell, cells: heard.length === 1 ? [cell] : heard.map(({ column }) => row.place(column)) };
}
