import { canonicalHeading, shownAt } from "../../roster";
import { FIELDS, type Field } from "../../roster/fields";
import { fold } from "../../roster/fold";
import type { Roster, Table } from "../../roster/model";
import type { Area } from "../../workbook/cell";

/** A column to be emptied, as it was asked for: a field, or a heading of the workbook that is none. */
export interface WishedColumn {
  /** In good Vietnamese, or as the heading stands. */
  readonly name: string;
  readonly field: Field | null;
}

/** The cells of one wished column in one table. */
export interface ColumnCells {
  readonly wished: WishedColumn;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * What a word for a column means: a field by its id ("birthDate") or its heading ("Ngày sinh"), or any heading in the
 * tables of this roster, however it is written; null for none of them.
 */
export function wishedColumn(word: string, roster: Roster): WishedColumn | null {
  const wanted = fold(word);
  const field =
    FIELDS.find((one) => one.toLowerCase() === word.trim().toLowerCase()) ??
    FIELDS.find((one) => fold(canonicalHeading(one)) === wanted) ??
    roster.tables
      .flatMap((table) => [...table.columns])
      .find(([, columns]) =>
        columns.some(
          ({ heading }) => fold(heading.at(-1) ?? "") === wanted || fold(heading.join(" ")) === wanted,
        ),
      )?.[0];
  if (field) return { name: canonicalHeading(field), field };
  const headed = roster.tables.some((table) => headedBy(table, (text) => fold(text) === wanted).length > 0);
  return headed && wanted !== "" ? { name: word.trim(), field: null } : null;
}

/**
 * Every column that is meant, in every table: those taken for the field, and those of the same heading that were taken
 * for none, since of two columns "Ghi chú" only one is the field's.
 */
export function cellsOf(wished: WishedColumn, roster: Roster): ColumnCells[] {
  const each = roster.tables.flatMap((table) => {
    const columns = wished.field ? (table.columns.get(wished.field) ?? []) : [];
    const names = new Set([fold(wished.name), ...columns.map(({ heading }) => fold(heading.at(-1) ?? ""))]);
    names.delete("");
    const taken = new Set(
      [...table.columns].flatMap(([field, all]) =>
        field === wished.field ? [] : all.map(({ index }) => index),
      ),
    );
    const others = headedBy(table, (text) => names.has(fold(text))).filter((index) => !taken.has(index));
    const indexes = new Set([...columns.map(({ index }) => index), ...others]);
    return [...indexes].map((index) => ({
      wished,
      sheet: table.sheet.name,
      area: { top: table.headerRows[1] + 1, left: index, bottom: lastRowOf(table, roster), right: index },
    }));
  });
  return underOneHeading(each);
}

/** The lists of one merged sheet are tables under the same header: each of its columns is told once. */
function underOneHeading(columns: readonly ColumnCells[]): ColumnCells[] {
  const headed = new Map<string, ColumnCells>();
  for (const column of columns) {
    const { sheet, area } = column;
    const key = `${area.top} ${area.left} ${sheet}`;
    const bottom = Math.max(area.bottom, headed.get(key)?.area.bottom ?? 0);
    headed.set(key, { ...column, area: { ...area, bottom } });
  }
  return [...headed.values()];
}

/** The columns of a table with a heading that holds; below a heading over several columns, all of them. */
function headedBy({ sheet, headerRows }: Table, holds: (text: string) => boolean): number[] {
  const [top, bottom] = headerRows;
  const found: number[] = [];
  const width = Math.max(
    0,
    ...sheet.rows.filter(({ index }) => index >= top && index <= bottom).map(({ cells }) => cells.length),
  );
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const text = shownAt(sheet, { row, column });
      if (text === "" || !holds(text)) continue;
      const merge = sheet.merges.find((area) => area.top === row && area.left === column);
      for (let at = column; at <= (merge?.right ?? column); at += 1) found.push(at);
    }
  }
  return found;
}

/** Rows that were not understood, below the last that was, are of the table too. */
function lastRowOf({ sheet: { name }, headerRows, lastRow }: Table, roster: Roster): number {
  const heads = roster.tables.filter(({ sheet }) => sheet.name === name).map((other) => other.headerRows[0]);
  const next = Math.min(...heads.filter((row) => row > lastRow));
  return roster.unread
    .filter(({ sheet, row }) => sheet === name && row < next)
    .reduce((last, { row }) => Math.max(last, row), Math.max(lastRow, headerRows[1] + 1));
}
