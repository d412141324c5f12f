import type { CellRef } from "../workbook/cell";
import type { CellValue } from "../workbook/port";
import { dateOf } from "./dates";
import type { DateField, Field } from "./fields";
import type { DateReading, Entry, Line, NamedPlace, Part, RatingReading, Stage, Table } from "./model";
import { numberOf } from "./numbers";
import { type RatedRow, ratingOf } from "./ratings";
import type { TableReader } from "./reader";
import { truthOf } from "./truth";
import { shown } from "./values";

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
    return this.reader.columns(field).map(({ index }) => this.place(index));
  }

  parts(field: Field): readonly Part[] {
    return this.reader.columns(field).map(({ index, heading }) => {
      const value = this.value(index);
      return {
        heading,
        cell: this.place(index),
        text: textIn(value),
        number: numberOf(value),
        truth: truthOf(value),
      };
    });
  }

  text(field: Field): string {
    for (const { index } of this.reader.columns(field)) {
      const text = textIn(this.value(index));
      if (text !== "") return text;
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
    const column = this.reader.dateColumn(field);
    if (!column) return null;
    const { index, isMixed } = column;
    return dateOf(this.value(index), this.place(index), isMixed);
  }

  hasClearDates(field: DateField): boolean {
    return this.reader.dateColumn(field)?.isClear ?? true;
  }

  rating(stage: Stage): RatingReading | null {
    return ratingOf(this.reader.columns(stage), this);
  }

  governingRating(): RatingReading | null {
    const { governingStage } = this.table;
    return governingStage && this.rating(governingStage);
  }

  value(column: number): CellValue {
    return this.reader.value(this.values, this.line.row, column);
  }

  place(column: number): CellRef {
    return this.reader.cell(this.line.row, column);
  }

  notes(): readonly NamedPlace[] {
    return NOTES.map((field) => this.named(field)).filter((note) => note !== null);
  }

  /** The text of a field with its cell; null where empty. */
  protected named(field: Field): NamedPlace | null {
    const text = this.text(field);
    const cell = this.cell(field);
    return text !== "" && cell ? { text, cell } : null;
  }

  /** The text of a field in the first row of the group, where the column names each group once. */
  protected namedForGroup(field: Field): NamedPlace | null {
    const [column] = this.reader.columns(field);
    const first = column && this.reader.groupLine(this.line, column.index);
    if (!column || !first) return null;
    const text = textIn(this.reader.value(this.reader.rowOf(first), first.row, column.index));
    return text === "" ? null : { text, cell: this.reader.cell(first.row, column.index) };
  }

  /** The text of a field with its Alt+Enter lines, for cells that list several things. */
  protected lines(field: Field): string {
    const [column] = this.reader.columns(field);
    const value = column ? this.value(column.index) : null;
    return typeof value === "string" ? value : this.text(field);
  }

  private first<T>(field: Field, read: (value: CellValue) => T | null): T | null {
    for (const { index } of this.reader.columns(field)) {
      const found = read(this.value(index));
      if (found !== null) return found;
    }
    return null;
  }
}

function textIn(value: CellValue): string {
  return isError(value) ? "" : shown(value);
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null && "error" in value;
}
