import type { Plan } from "../../law/plan";
import { canonicalHeading } from "../../roster";
import { shown } from "../../roster/cells/values";
import { LIST_FIELDS } from "../../roster/detect/lexicon";
import type { Field } from "../../roster/fields";
import { type ListKind, PATH_MARK, TITLE_MARK } from "../../roster/merged";
import {
  type Collective,
  type Individual,
  type RatingReading,
  type Roster,
  STAGES,
  type Stage,
  type Table,
} from "../../roster/model";
import { levelName } from "../../text/words";
import { a1 } from "../../workbook/cell";
import type { CellValue } from "../../workbook/port";

/** What is kept of a list of one file once the file is let go. */
export interface ReducedList {
  readonly kind: ListKind;
  /** Of the sheet in the file; behind a merged list stand the file and sheet that it was merged from. */
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly ReducedColumn[];
  readonly rows: readonly ReducedRow[];
}

export interface ReducedColumn {
  readonly field: Field;
  /** The heading in the file, for columns of a list of items; null for the one column of any other field. */
  readonly item: readonly string[] | null;
}

export interface ReducedRow {
  /** Where the name stands in the file: "B9". */
  readonly at: string;
  readonly section: string;
  /** As many as there are columns. */
  readonly values: readonly CellValue[];
}

/** What is kept of a plan sheet. */
export interface OwnPlan {
  readonly plan: Plan;
  /** Whether every cell of it could be read. */
  readonly isWhole: boolean;
}

/**
 * The lists of a roster as rows of values by field, with nothing left of the sheets they came from: so the memory that
 * many files take grows with the people in them alone. Marks under levels become one word, names in two cells one
 * name, and a unit that is named once for its group stands in every row.
 *
 * @param texts keeps one copy of a text, whichever files it stands in.
 */
export function reducedLists(file: string, roster: Roster, texts: Texts): readonly ReducedList[] {
  const rows = new Map<Table, (Individual | Collective)[]>();
  for (const entry of [...roster.collectives, ...roster.individuals]) {
    const others = rows.get(entry.table);
    if (others) others.push(entry);
    else rows.set(entry.table, [entry]);
  }
  return [...rows].map(([table, entries]) => reducedList(file, table, entries, texts));
}

/** One copy of each text. */
export class Texts {
  private readonly known = new Map<string, string>();

  one(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, text);
    return text;
  }
}

interface ReadColumn extends ReducedColumn {
  readonly read: (entry: Individual | Collective) => CellValue;
}

function reducedList(
  file: string,
  table: Table,
  entries: readonly (Individual | Collective)[],
  texts: Texts,
): ReducedList {
  const kind = table.kind as ListKind;
  const columns = columnsOf(table, kind);
  const naming: Field = kind === "individuals" ? "fullName" : "unit";
  return {
    kind,
    file: table.source ? file + PATH_MARK + table.source.file : file,
    sheet: table.source?.sheet ?? table.listedOn ?? table.sheet.name,
    title: table.title.join(TITLE_MARK),
    columns: columns.map(({ field, item }) => ({ field, item })),
    rows: entries.map((entry) => {
      const cell = entry.cell(naming) ?? entry.cell("fullName");
      return {
        at: cell ? a1(cell.row, cell.column) : a1(entry.line.row, 0),
        section: texts.one(entry.line.section?.text ?? ""),
        values: columns.map(({ read }) => {
          const value = read(entry);
          return typeof value === "string" ? texts.one(value) : value;
        }),
      };
    }),
  };
}

function columnsOf(table: Table, kind: ListKind): readonly ReadColumn[] {
  const stage = table.governingStage;
  // levels that the sections, the title or the sheet's name say
  const isGiven = stage !== null && !table.columns.has(stage);
  const given: ReadColumn[] = isGiven
    ? [{ field: stage, item: null, read: (entry) => ratingText(entry.rating(stage)) }]
    : [];
  const found = [
    ...given,
    ...[...table.columns].flatMap(([field, columns]): ReadColumn[] => {
      if (!LIST_FIELDS.has(field)) return [{ field, item: null, read: readerOf(field, table) }];
      return columns.map(({ index, heading }) => ({
        field,
        item: heading,
        read: (entry) => entry.value(index),
      }));
    }),
  ];
  if (kind === "individuals" || table.columns.has("unit")) return found;
  // collectives that a list names under another heading, or by its sections alone
  return [{ field: "unit", item: null, read: ({ name }) => name }, ...found];
}

function readerOf(field: Field, { columns, stageRows }: Table): ReadColumn["read"] {
  const own = columns.get(field) ?? [];
  const [first] = own;
  // signs of a list's own mean nothing without its legend
  const isMarked = own.length > 1 || first?.level !== undefined || first?.signs !== undefined;
  if (!first) return () => null;
  if (first.part !== undefined) return (entry) => entry.text(field) || null;
  if (isStage(field) && (isMarked || stageRows)) return (entry) => ratingText(entry.rating(field));
  if (field === "fullName" && isMarked) {
    return (entry) =>
      own
        .map(({ index }) => shown(entry.value(index)))
        .filter(isFilled)
        .join(" ");
  }
  if (field === "unit") {
    return (entry) => entry.value(first.index) ?? groupUnit(entry, first.index);
  }
  if (!isMarked) return (entry) => entry.value(first.index);
  return (entry) => own.map(({ index }) => entry.value(index)).find((value) => value !== null) ?? null;
}

function isStage(field: Field): field is Stage {
  return STAGES.some((stage) => stage === field);
}

function isFilled(text: string): boolean {
  return text !== "";
}

/** The unit that a column names beside the first row of its group. */
function groupUnit(entry: Individual | Collective, column: number): string | null {
  if (entry.kind === "collective") return entry.name || null;
  return entry.unit?.cell.column === column && entry.unit.cell.sheet === entry.table.sheet.name
    ? entry.unit.text
    : null;
}

/** What marks say in words: one level, two that contradict each other, or what stands there and is no level. */
function ratingText(reading: RatingReading | null): string | null {
  switch (reading?.state) {
    case "rated":
      // a blank that another cell of the row excuses stays one
      return reading.cells.length > 1 && reading.level === "notRated" ? null : levelName.vi[reading.level];
    case "conflict":
      return reading.levels.map((level) => levelName.vi[level]).join("; ");
    case "unrecognised":
      return reading.text;
    default:
      return null;
  }
}

/** The heading of a merged column, in its two rows; the second is empty but for lists of items. */
export function headingsOf({ field, item }: ReducedColumn): readonly [string, string] {
  return [canonicalHeading(field), item?.join(PATH_MARK) ?? ""];
}
