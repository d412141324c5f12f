import type { SheetRow } from "../../workbook/port";
import { meaningOfValues } from "../detect/fit";
import type { HeaderColumn } from "../detect/headings";
import type { HeadingReader } from "../detect/meaning";
import { PERIODIC, Periods } from "../detect/periods";
import { EMPTY_SHAPE, isBlank, type Shape, shapesOf } from "../detect/shapes";
import type { Field } from "../fields";
import { type Evidence, type Level, STAGES, type Table } from "../model";
import { levelOf } from "../ratings/levels";
import { Headings, headingKey } from "./headings";

/** How a column came to be taken for what it is, or why it is taken for nothing. */
export type Understood =
  /** By the very words of its heading, by words like them, by what stands above its heading (a list of items). */
  | "heading"
  | "likeHeading"
  | "underHeading"
  /** By its values, or as one of the columns of levels. */
  | "values"
  | "levels"
  /** As the clerk said. */
  | "corrected"
  /** It holds numbers of people, or the names of those who have a level, or something that no rule asks for. */
  | "counts"
  | "names"
  | "notNeeded"
  /** A rating or a score of an earlier year or of a part of the year, or one that was promised. */
  | "otherPeriod"
  /** Its heading is known: another column is what it says, or its values are nothing of the kind. */
  | "another"
  | "otherValues"
  /** Not understood; the second has no heading to go by. */
  | "unknown"
  | "noHeading";

export interface DescribedColumn {
  readonly index: number;
  readonly heading: readonly string[];
  readonly fields: readonly { readonly field: Field; readonly level: Level | null }[];
  readonly understood: Understood;
  /** 0 to 1; null where it was taken for nothing. */
  readonly confidence: number | null;
  /** What it may mean besides, the likeliest first. */
  readonly alternatives: readonly { readonly field: Field; readonly confidence: number }[];
}

/** Below this a column is taken for what it is without being sure of it. */
const SURE = 0.9;

/** Whether a column is taken for what it is by its values, or by a heading like a known one, and so perhaps wrongly. */
export function isGuessed({ understood, confidence }: DescribedColumn): boolean {
  return (
    (understood === "values" || understood === "likeHeading") && confidence !== null && confidence < SURE
  );
}

/** Whether a column has a heading or values that nothing could be made of. */
export function isNotUnderstood({ understood }: DescribedColumn): boolean {
  return NOT_UNDERSTOOD.has(understood);
}
const NOT_UNDERSTOOD: ReadonlySet<Understood> = new Set(["unknown", "noHeading", "another", "otherValues"]);

/** The rows that tell whether a column without a heading holds anything. */
const LOOKED_AT = 60;
/** Beyond any roster. */
const WIDEST = 256;

function rowsOf({ sheet, firstRow, lastRow }: Table): readonly SheetRow[] {
  const last = sheet.rows.findLastIndex(({ index }) => index < firstRow);
  return sheet.rows.slice(last + 1, last + 1 + LOOKED_AT).filter(({ index }) => index <= lastRow);
}

/** What every column of a table that has a heading or values was taken for, from left to right. */
export function describeColumns(table: Table, read: HeadingReader): readonly DescribedColumn[] {
  const asked = columnsOf(table);
  const headed = asked.map((column) => ({ ...column, meanings: read.likely(column.heading) }));
  const periods = new Periods(headed, table.title);
  return asked.map((column) => describeColumn(column, table, read, periods));
}

interface AskedColumn {
  readonly index: number;
  readonly heading: readonly string[];
  /** Whether it holds nothing and has only the heading of the column before it, with which it is merged. */
  readonly isCovered: boolean;
}

/** Every column that has a heading or values, or was given a meaning. */
function columnsOf(table: Table): readonly AskedColumn[] {
  const headed = new Headings(table.sheet).at(table.headerRows);
  const filled = new Set<number>();
  for (const { cells } of rowsOf(table)) {
    for (const [index, value] of cells.slice(0, WIDEST).entries()) if (!isBlank(value)) filled.add(index);
  }
  for (const { index } of [...table.columns.values()].flat()) filled.add(index);
  const isCovered = ({ index, heading }: HeaderColumn, at: number): boolean => {
    const before = headed[at - 1];
    const isSame = before?.index === index - 1 && headingKey(before.heading) === headingKey(heading);
    return isSame && !filled.has(index);
  };
  const asked = headed.map((column, at) => ({ ...column, isCovered: isCovered(column, at) }));
  for (const { index } of headed) filled.delete(index);
  const bare = [...filled].map((index) => ({ index, heading: [], isCovered: false }));
  return [...asked, ...bare].sort((a, b) => a.index - b.index);
}

/** Below this a meaning is no alternative worth a clerk's look. */
const WORTH_TELLING = 0.3;
const MOST_ALTERNATIVES = 3;
/** A meaning by which a heading is set aside. */
const SET_ASIDE = 0.5;
/** A meaning that is taken where no other column has it already. */
const LIKELY = 0.7;
/** The words of a heading, at most with a note in brackets. */
const VERY_WORDS = 0.97;

function describeColumn(
  { index, heading, isCovered }: AskedColumn,
  table: Table,
  read: HeadingReader,
  periods: Periods,
): DescribedColumn {
  const { columns, evidence } = table;
  const fields = [...columns].flatMap(([field, given]) =>
    given.flatMap((column) => (column.index === index ? [{ field, level: column.level ?? null }] : [])),
  );
  const given = new Set<string>(fields.map(({ field }) => field));
  const told = evidence.filter((one) => one.column === index && one.field !== undefined);
  const meanings = read.likely(heading);
  const known = read.known(heading);
  const proofs = told.filter(({ field }) => field !== undefined && given.has(field));
  const proof = proofs.reduce<Evidence | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const isCorrected = evidence.some(({ kind, column }) => kind === "corrected" && column === index);

  const shape = () => shapesOf(rowsOf(table), [index]).get(index) ?? EMPTY_SHAPE;
  const understood = (): Understood => {
    if (isCorrected) return "corrected";
    if (fields.some(({ level }) => level !== null)) return "levels";
    if (fields.length > 0) {
      if (proof?.kind === "values") return "values";
      if (known.some(({ of, score }) => given.has(of) && score >= VERY_WORDS)) return "heading";
      const above = heading.length > 1 ? read.known(heading.slice(0, -1)) : [];
      return above.some(({ of }) => given.has(of)) ? "underHeading" : "likeHeading";
    }
    if (evidence.some(({ kind, column }) => kind === "stagesInRows" && column === index)) return "values";
    if (heading.length === 0) return "noHeading";
    if (isCovered) return "notNeeded";
    const [likeliest] = meanings;
    if (meanings.some(({ of }) => PERIODIC.has(of)) && periods.isOther(heading)) return "otherPeriod";
    if (levelOf(heading.at(-1) ?? "") !== null && holdsNames(shape())) return "names";
    if (likeliest?.of === "count" || levelOf(heading.at(-1) ?? "") !== null) return "counts";
    if (likeliest && likeliest.score >= LIKELY && RATINGS.has(likeliest.of)) {
      if (columns.has(likeliest.of as Field)) return "another";
      if (known.some(({ score }) => score >= VERY_WORDS) && shape().filled > 0) return "otherValues";
    }
    return likeliest?.of === "other" && likeliest.score >= SET_ASIDE ? "notNeeded" : "unknown";
  };
  const byHeading = meanings.flatMap(({ of, score }) =>
    of === "count" || of === "other" || given.has(of) || score < WORTH_TELLING
      ? []
      : [{ field: of, confidence: rounded(score) }],
  );
  const alternatives = () => {
    if (byHeading.length > 0 || fields.length > 0 || isCorrected) return byHeading;
    const field = meaningOfValues(shape());
    return field ? [{ field, confidence: BY_VALUES }] : [];
  };
  return {
    index,
    heading,
    fields,
    understood: understood(),
    confidence: fields.length === 0 ? null : isCorrected ? 1 : (proof?.score ?? null),
    alternatives: alternatives().slice(0, MOST_ALTERNATIVES),
  };
}

/** The fields of which a heading says surely that its column holds levels. */
const RATINGS: ReadonlySet<string> = new Set([...STAGES, "collectiveRating"]);

/** Whether most of what a column holds are people. */
function holdsNames({ names, nameLists, filled, zeros }: Shape): boolean {
  return 2 * (names + nameLists) > filled - zeros;
}

/** A column known by its values alone is worth little more than a question. */
const BY_VALUES = 0.55;

const rounded = (score: number): number => Math.round(score * 100) / 100;
