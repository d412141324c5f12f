import * as v from "valibot";
import { columnIndex, columnName } from "../../workbook/cell";
import { FIELDS } from "../fields";
import { LEVELS, STAGES } from "../model";
import {
  type ColumnMapping,
  type Mapping,
  SAID_KINDS,
  type SheetMapping,
  type TableMapping,
} from "./mapping";

export const MAPPING_SCHEMA = "xep-loai/columns@1";

/** What is wrong with a document that should be a mapping; `property` is its path, "" for the whole. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  constructor(
    readonly property: string,
    readonly problem: "unknown" | "wrongKind" | "missing" | "noRating" | "twice",
  ) {
    super(`${problem} ${property}`);
  }
}

/** What `columns --json` tells beside what can be said; it is taken back unread. */
const told = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, v.optional(v.unknown())]));

const text = v.pipe(v.string(), v.nonEmpty());
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;
/** More rows than any header has. */
const DEEPEST = 10;

const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_ROW));
const letters = v.pipe(
  v.string(),
  v.check((name) => /^[A-Z]{1,3}$/.test(name) && columnIndex(name) <= LAST_COLUMN),
);

const Column = v.strictObject({
  column: letters,
  heading: v.optional(v.array(v.string())),
  field: v.optional(v.nullable(v.picklist(FIELDS))),
  level: v.optional(v.nullable(v.picklist(LEVELS))),
  confirmed: v.optional(v.literal(true)),
  ...told("also", "understood", "like", "confidence", "alternatives"),
});

const Table = v.strictObject({
  headerRows: v.pipe(v.array(row), v.minLength(1), v.maxLength(DEEPEST), v.check(followEachOther)),
  kind: v.optional(v.nullable(v.picklist(SAID_KINDS))),
  confirmed: v.optional(v.literal(true)),
  unit: v.optional(v.nullable(text)),
  columns: v.optional(v.array(Column), []),
  ...told("firstRow", "lastRow", "rows", "confidence", "assumed", "why"),
});

const Sheet = v.strictObject({
  name: text,
  read: v.optional(v.boolean(), true),
  tables: v.optional(v.array(Table), []),
  ...told("visibility", "own", "why", "hiddenRows", "hiddenColumns", "unread"),
});

const Document = v.strictObject({
  schema: v.literal(MAPPING_SCHEMA),
  sheets: v.array(Sheet),
  ...told("workbook", "isRoster", "corrections"),
});

/**
 * A mapping as JSON: what `columns --json` prints, or as much of it as there is to say.
 *
 * @throws MappingError naming the first property that is unknown, of the wrong kind, or missing
 */
export function parseMapping(json: unknown): Mapping {
  const read = v.safeParse(Document, json);
  if (!read.success) throw problemOf(read.issues[0]);
  const sheets = read.output.sheets.map(sheetOf);
  refuseTwice(sheets);
  return { sheets };
}

/** The document of a mapping: what `parseMapping` gives back. */
export function mappingDocument({ sheets }: Mapping): object {
  return {
    schema: MAPPING_SCHEMA,
    sheets: sheets.map(({ name, read, tables }) => ({
      name,
      ...(read ? {} : { read }),
      ...(tables.length > 0 && { tables: tables.map(tableDocument) }),
    })),
  };
}

function tableDocument({ headerRows: [first, last], kind, confirmed, unit, columns }: TableMapping): object {
  return {
    headerRows: Array.from({ length: last - first + 1 }, (_, offset) => first + offset + 1),
    ...(kind && { kind }),
    ...(confirmed && { confirmed }),
    ...(unit !== null && { unit }),
    columns: columns.map(({ index, heading, field, level, confirmed }) => ({
      column: columnName(index),
      ...(heading && { heading }),
      ...(field !== "asFound" && { field }),
      ...(level && { level }),
      ...(confirmed && { confirmed }),
    })),
  };
}

function sheetOf({ name, read, tables }: v.InferOutput<typeof Sheet>, at: number): SheetMapping {
  return { name, read, tables: tables.map((table, place) => tableOf(table, `sheets.${at}.tables.${place}`)) };
}

function tableOf(
  { headerRows, kind, confirmed, unit, columns }: v.InferOutput<typeof Table>,
  path: string,
): TableMapping {
  const [first = 1] = headerRows;
  return {
    headerRows: [first - 1, (headerRows.at(-1) ?? first) - 1],
    kind: kind ?? null,
    ...(confirmed && { confirmed }),
    unit: unit ?? null,
    columns: columns.map((column, place) => columnOf(column, `${path}.columns.${place}`)),
  };
}

function columnOf(
  { column, heading, field, level, confirmed }: v.InferOutput<typeof Column>,
  path: string,
): ColumnMapping {
  if (level && !isRated(field)) throw new MappingError(`${path}.level`, "noRating");
  return {
    index: columnIndex(column),
    heading: heading ?? null,
    field: field === undefined ? "asFound" : field,
    level: level ?? null,
    ...(confirmed && { confirmed }),
  };
}

/** A level is what a mark in a column of a rating gives. */
function isRated(field: string | null | undefined): boolean {
  return typeof field === "string" && RATED.has(field);
}
const RATED: ReadonlySet<string> = new Set([...STAGES, "collectiveRating"]);

/** Of two words on one sheet, or on one column, neither could be believed. */
function refuseTwice(sheets: readonly SheetMapping[]): void {
  const again = <T>(things: readonly T[], key: (thing: T) => string | number) =>
    things.findIndex((thing, at) => things.slice(0, at).some((other) => key(other) === key(thing)));
  const sheet = again(sheets, ({ name }) => name.normalize("NFC").toLowerCase());
  if (sheet >= 0) throw new MappingError(`sheets.${sheet}.name`, "twice");
  for (const [at, { tables }] of sheets.entries()) {
    for (const [place, { columns }] of tables.entries()) {
      const column = again(columns, ({ index }) => index);
      if (column >= 0)
        throw new MappingError(`sheets.${at}.tables.${place}.columns.${column}.column`, "twice");
    }
  }
}

function followEachOther(rows: number[]): boolean {
  return rows.every((each, place) => each === (rows[0] ?? 0) + place);
}

function problemOf(issue: v.BaseIssue<unknown>): MappingError {
  const path = v.getDotPath(issue) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") return new MappingError(path, "unknown");
  if (issue.input === undefined) return new MappingError(path, "missing");
  return new MappingError(path, "wrongKind");
}
