import { DATE_FIELDS, type DateField } from "../../../roster/fields";
import type { Collective, DateReading, Individual } from "../../../roster/model";
import { listName } from "../../quota/lists";
import { rule } from "../../rule";
import { keptFields } from "../../subjects/kept";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * Every date cell can be read as a day. Day and month that may have been swapped are asked about, never guessed. A
 * column in which many cells cannot be read was filled in another way: it is told once, with all its cells.
 *
 * Rests on no instrument: what cannot be read cannot be checked.
 */
export default rule({
  id: "date-unreadable",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(roster, { pass, violation, needsReview }) {
    const cells = [...roster.collectives, ...roster.individuals].flatMap(unsettledIn);
    const columns = [...groupedBy(cells, columnOf).values()].filter(isOfColumn);
    const told = new Set(columns.flat());
    const ofRows = [
      ...groupedBy(
        cells.filter((cell) => !told.has(cell)),
        rowOf,
      ).values(),
    ];
    const outcomes = [
      ...columns.map((column) => {
        const facts = columnFacts(column);
        return isSwapped(column[0]) ? needsReview("mixed-column", facts) : violation("unread-column", facts);
      }),
      ...ofRows.map((row) => {
        const facts = rowFacts(row);
        return isSwapped(row[0]) ? needsReview("ambiguous", facts) : violation("unreadable", facts);
      }),
    ];
    return outcomes.length > 0 ? outcomes : pass();
  },
});

/** So many cells of a column that mixes two ways to keep dates, or that cannot be read, say that it is the column. */
const MIXED = 2;
const UNREAD = 5;

type Row = Individual | Collective;
interface Cell {
  readonly row: Row;
  readonly field: DateField;
  readonly heading: string;
  readonly reading: Extract<DateReading, { text: string }>;
}
/** Never empty. */
type Cells = readonly [Cell, ...Cell[]];

const dateFieldsOf = keptFields(DATE_FIELDS);

function unsettledIn(row: Row): readonly Cell[] {
  const fields = dateFieldsOf(row.table).filter((field) => !row.hasClearDates(field));
  return fields.flatMap((field) => {
    const reading = row.date(field);
    const heading = row.table.columns.get(field)?.[0]?.heading.at(-1) ?? field;
    return reading && isUnsettled(field, reading) ? [{ row, field, heading, reading }] : [];
  });
}

/** A birth date may be a year, or a month of one. */
function isUnsettled(field: DateField, reading: DateReading): reading is Cell["reading"] {
  if (reading.state === "partial") return field !== "birthDate";
  return reading.state === "ambiguous" || reading.state === "unreadable";
}

const isSwapped = ({ reading }: Cell): boolean => reading.state === "ambiguous";
const isOfColumn = (cells: Cells): boolean => cells.length >= (isSwapped(cells[0]) ? MIXED : UNREAD);

function groupedBy(cells: readonly Cell[], keyOf: (cell: Cell) => string): ReadonlyMap<string, Cells> {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

/** The column of a table, and what is wrong in it. */
function columnOf(cell: Cell): string {
  const { sheet, headerRows, source } = cell.row.table;
  return [sheet.name, source?.file, source?.sheet, headerRows[0], cell.field, isSwapped(cell)].join("\n");
}

function rowOf(cell: Cell): string {
  const { table, line } = cell.row;
  return [table.sheet.name, line.row, isSwapped(cell)].join("\n");
}

function rowFacts(cells: Cells) {
  const [first, ...others] = cells;
  return {
    at: first.reading.cell,
    also: others.map(({ reading }) => reading.cell),
    subject: subjectNameOf(first.row),
    data: {
      who: first.row.name,
      cells: cells.map(({ heading, reading }) => ({ heading, text: reading.text, days: daysOf(reading) })),
    },
  };
}

function columnFacts(cells: Cells) {
  const [first, ...others] = cells;
  const data = { heading: first.heading, count: cells.length, kinds: kindsOf(cells) };
  return {
    at: first.reading.cell,
    also: others.map(({ reading }) => reading.cell),
    subject: { kind: "list" as const, name: listName(first.row.table) },
    data,
    because: [{ id: "written" as const, data }],
  };
}

/** What stands in the cells, the most frequent first: each with how many say it. */
function kindsOf(cells: Cells) {
  const kinds = new Map<string, { text: string; days: readonly string[]; count: number }>();
  for (const { reading } of cells) {
    const days = daysOf(reading);
    const key = days.join() || reading.text;
    const kind = kinds.get(key);
    if (kind) kind.count++;
    else kinds.set(key, { text: reading.text, days, count: 1 });
  }
  const byCount = [...kinds].sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1));
  return byCount.map(([, kind]) => kind);
}

/** The days that a swapped cell may mean. */
function daysOf(reading: Cell["reading"]): readonly string[] {
  return reading.state === "ambiguous" ? reading.readings.map(String) : [];
}
