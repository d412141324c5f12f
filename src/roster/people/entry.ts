import type { CellRef } from "../../workbook/cell";
import type { CellValue } from "../../workbook/port";
import { numberOf } from "../cells/numbers";
import type { TableReader } from "../cells/reader";
import { truthOf } from "../cells/truth";
import { shown } from "../cells/values";
import { dateOf } from "../dates/dates";
import { isBlank } from "../detect/shapes";
import { type DateField, type Field, SEVERAL_FIELDS } from "../fields";
import { clean } from "../fold";
import type {
  Column,
  DateReading,
  Entry,
  Line,
  NamedPlace,
  Part,
  RatingReading,
  Stage,
  Table,
} from "../model";
import { nameAndPost } from "../names/nameAndPost";
import { type RatedRow, ratingOf, together } from "../ratings/ratings";

/** Where a row may state why it has no rating. */
const NOTES = ["note", "reason", "leaveKind", "summaryText"] as const satisfies readonly Field[];

/** A row of a table; every cell is read when it is asked for, so that a long roster stays small. */
export abstract class RowEntry implements Entry, RatedRow {
  private readonly values: readonly CellValue[];

  constructor(
    protected readonly reader: TableReader,
    readonly line: Line,
  ) {
    this.values = reader.rowOf(line);
  }

  abstract get name(): string;

  get table(): Table {
    return this.reader.table;
  }

  cell(field: Field): CellRef | null {
    const [column] = this.reader.columns(field);
    return column ? this.place(column.index) : null;
  }

  cells(field: Field): readonly CellRef[] {
    if (this.line.more === undefined) {
      return this.reader.columns(field).map(({ index }) => this.reader.cell(this.line.row, index));
    }
    return this.filled(field).map(({ row, index }) => this.reader.cell(row, index));
  }

  parts(field: Field): readonly Part[] {
    return this.filled(field).map(({ row, index, heading }) => {
      const value = this.valueIn(row, index);
      return {
        heading,
        cell: this.reader.cell(row, index),
        text: textIn(value),
        number: numberOf(value),
        truth: truthOf(value),
      };
    });
  }

  text(field: Field): string {
    if (this.line.more && SEVERAL_FIELDS.has(field)) return this.texts(field).map(clean).join("; ");
    for (const { index, says, part } of this.reader.columns(field)) {
      const value = this.value(index);
      const text = part === undefined ? textIn(value) : inPart(part, lineText(value));
      if (text !== "") return says ?? text;
    }
    return "";
  }

  number(field: Field): number | null {
    return this.first(field, numberOf);
  }

  truth(field: Field): boolean | null {
    return this.first(field, truthOf);
  }

  ticked(field: Field): boolean | null {
    return this.reader.uses(field) ? this.truth(field) === true : null;
  }

  date(field: DateField): DateReading | null {
    let blank: DateReading | null = null;
    for (const { index, isMixed } of this.reader.dateColumns(field)) {
      const reading = dateOf(this.value(index), this.place(index), isMixed);
      if (reading.state !== "empty") return reading;
      blank ??= reading;
    }
    return blank;
  }

  hasClearDates(field: DateField): boolean {
    return this.reader.dateColumns(field).every(({ isClear }) => isClear);
  }

  rating(stage: Stage): RatingReading | null {
    const columns = this.reader.columns(stage);
    if (columns.length === 0) return stage === this.table.governingStage ? this.givenRating() : null;
    if (this.table.stageRows) return this.ratingInRow(stage, columns, this.table.stageRows);
    if (this.line.more === undefined) return ratingOf(columns, this);
    const said = this.rows().filter((row) => columns.some(({ index }) => this.saysInRow(row, index)));
    const readings = said.flatMap((row) => ratingOf(columns, this.inRow(row)) ?? []);
    return readings.length > 1 ? together(readings) : ratingOf(columns, this);
  }

  /** Of the rows of this entry the one that is of the stage; one that does not say so is of the governing stage. */
  private ratingInRow(
    stage: Stage,
    columns: readonly Column[],
    stages: ReadonlyMap<number, Stage>,
  ): RatingReading | null {
    const row = this.rows().find((one) => (stages.get(one) ?? this.table.governingStage) === stage);
    if (row !== undefined) return ratingOf(columns, this.inRow(row));
    const cell = this.cell("fullName") ?? this.cell("unit") ?? this.place(0);
    return { state: "missing", cell, cells: [cell] };
  }

  /** What stands around the rows of a list says their levels: it is told of the cell that names whom it is about. */
  private givenRating(): RatingReading | null {
    const cell = this.cell("fullName") ?? this.cell("unit") ?? this.place(0);
    const { given } = this.line;
    return given
      ? { state: "rated", ...given, cell, cells: [cell] }
      : { state: "missing", cell, cells: [cell] };
  }

  governingRating(): RatingReading | null {
    const { governingStage } = this.table;
    return governingStage && this.rating(governingStage);
  }

  value(column: number): CellValue {
    const own = this.reader.value(this.values, this.line.row, column);
    if (this.line.more === undefined || !isBlank(own)) return own;
    return this.valueIn(this.rowSaying(column), column);
  }

  place(column: number): CellRef {
    return this.reader.cell(this.rowSaying(column), column);
  }

  notes(): readonly NamedPlace[] {
    return NOTES.map((field) => this.named(field)).filter((note) => note !== null);
  }

  /** The text of a field with the cell where it stands; null where empty. */
  protected named(field: Field): NamedPlace | null {
    const text = this.text(field);
    const [column] = this.reader.columns(field);
    if (text === "" || !column) return null;
    return { text, cell: this.reader.sayingCell(this.rowSaying(column.index), column.index) };
  }

  /** The text of a field with its Alt+Enter lines, for cells that list several things. */
  protected lines(field: Field): string {
    return this.texts(field).join("\n");
  }

  /** What the rows of this entry say in the first column of a field. */
  private texts(field: Field): readonly string[] {
    const [column] = this.reader.columns(field);
    if (!column) return [];
    return this.rows()
      .filter((row) => this.saysInRow(row, column.index))
      .map((row) => {
        const text = lineText(this.valueIn(row, column.index));
        return column.part === undefined ? text : inPart(column.part, text);
      });
  }

  private inRow(row: number): RatedRow {
    return {
      value: (column) => this.valueIn(row, column),
      place: (column) => this.reader.cell(row, column),
      notes: () => this.notes(),
    };
  }

  private rows(): readonly number[] {
    return [this.line.row, ...(this.line.more ?? [])];
  }

  private valueIn(row: number, column: number): CellValue {
    if (row !== this.line.row) return this.reader.ownValue(row, column);
    return this.reader.value(this.values, row, column);
  }

  /** Whether a row says something in a column that no row above it said: a cell merged over rows says it once. */
  private saysInRow(row: number, column: number): boolean {
    if (isBlank(this.valueIn(row, column))) return false;
    return row === this.line.row || this.reader.cell(row, column).row === row;
  }

  /** The first row that says something in a column; where none does, the first. */
  private rowSaying(column: number): number {
    const { row, more } = this.line;
    if (more === undefined) return row;
    return this.rows().find((one) => !isBlank(this.valueIn(one, column))) ?? row;
  }

  /** The cells of a field: those of the first row, and of the rows that continue it what is filled. */
  private filled(field: Field): readonly (Column & { readonly row: number })[] {
    const columns = this.reader.columns(field);
    return this.rows().flatMap((row, position) =>
      columns
        .filter(({ index }) => position === 0 || this.saysInRow(row, index))
        .map((column) => ({ ...column, row })),
    );
  }

  private first<T>(field: Field, read: (value: CellValue) => T | null): T | null {
    for (const { index } of this.reader.columns(field)) {
      const found = read(this.value(index));
      if (found !== null) return found;
    }
    return null;
  }
}

/** With its Alt+Enter lines. */
function lineText(value: CellValue): string {
  return typeof value === "string" ? value : textIn(value);
}

/** Of a cell that holds a name and a post. Where no post can be told from it, all of it is the name. */
function inPart(part: NonNullable<Column["part"]>, text: string): string {
  const parts = nameAndPost(text);
  return parts ? parts[part] : part === "name" ? clean(text) : "";
}

function textIn(value: CellValue): string {
  return isError(value) ? "" : shown(value);
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null && "error" in value;
}
