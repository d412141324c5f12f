import { type Assumed, describeTable } from "../roster/mapping/described";
import { type DescribedColumn, isGuessed, isNotUnderstood } from "../roster/mapping/describedColumns";
import type { MappingNote } from "../roster/mapping/mapping";
import type { Table, UnreadRow } from "../roster/model";
import { columnName } from "../workbook/cell";

/**
 * What is not certain about a table: what was assumed of it, which columns were guessed, and which were not understood.
 * Of a merged list that is told where its rows come from.
 */
export function doubtsJson(table: Table): object {
  if (table.source !== undefined) return { assumed: [], guessed: [], notUnderstood: [] };
  const { why, columns, assumed } = describeTable(table);
  const ofList = why === null ? columns : [];
  return {
    assumed: assumed.map(assumedJson),
    guessed: ofList.filter(isGuessed).map(guessedJson),
    notUnderstood: ofList
      .filter(isNotUnderstood)
      .map(({ index, heading }) => ({ column: columnName(index), heading })),
  };
}

function guessedJson({ index, heading, fields, understood, confidence }: DescribedColumn): object {
  return {
    column: columnName(index),
    heading,
    fields: fields.map(({ field }) => field),
    understood,
    confidence,
  };
}

/** What was assumed of a table, or said of it as a whole, with how sure that is. */
export function assumedJson({ kind, text, field, column, count, score }: Assumed): object {
  return {
    kind,
    text,
    field: field ?? null,
    column: column === undefined ? null : columnName(column),
    rows: count ?? null,
    confidence: score,
  };
}

/** A row that was not understood. */
export function unreadJson({ sheet, row, text }: UnreadRow): object {
  return { sheet, row: row + 1, text };
}

/** What has become of a correction of the clerk's; rows and columns as people count them. */
export function noteJson(note: MappingNote): object {
  switch (note.what) {
    case "headerMoved":
      return { ...note, row: note.row + 1, to: note.to + 1 };
    case "headerGone":
    case "noNames":
      return { ...note, row: note.row + 1 };
    case "columnMoved":
      return { ...note, column: columnName(note.column), to: columnName(note.to) };
    case "columnGone":
    case "columnTwice":
      return { ...note, column: columnName(note.column) };
    default:
      return note;
  }
}
