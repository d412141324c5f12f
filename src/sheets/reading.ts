import { canonicalHeading } from "../roster";
import { type Assumed, type DescribedTable, describeTable } from "../roster/mapping/described";
import { type DescribedColumn, isGuessed, isNotUnderstood } from "../roster/mapping/describedColumns";
import type { MappingNote } from "../roster/mapping/mapping";
import type { Roster, Table } from "../roster/model";
import type { Text } from "../text/text";
import { type CellRef, columnName } from "../workbook/cell";

/** What is told of one place of a workbook. */
export interface Remark {
  readonly at: CellRef;
  readonly text: string;
}

/**
 * What each table was taken for and what was assumed of it, with how sure that is, and the columns that were guessed or
 * not understood. A table that is no list is passed by, unless only its words show that it is of other things. Of merged
 * lists it is told where they come from.
 */
export function readingRemarks({ tables }: Roster, text: Text): readonly Remark[] {
  return tables
    .filter(({ kind, source }) => kind !== "plan" && source === undefined)
    .map((table) => describeTable(table))
    .filter(
      ({ table, why, assumed }) => table.kind !== "other" || assumed.length > 0 || why === "ofOtherThings",
    )
    .flatMap((described) => {
      const { sheet, headerRows } = described.table;
      const at = { sheet: sheet.name, row: headerRows[0], column: 0 };
      const lines = [...tableLines(described, text), ...correctedLine(described, text)];
      return lines.map((line) => ({ at, text: line }));
    });
}

/** The same of one table, without its single columns. */
export function tableLines(described: DescribedTable, text: Text): readonly string[] {
  const { why, columns, assumed } = described;
  const guessed = columns.filter(isGuessed).map((column) => guessedText(column, text));
  const unknown = columns.filter(isNotUnderstood).map((column) => columnText(column, text));
  return [
    headLine(described, text),
    ...assumed.map((evidence) => assumedLine(evidence, text)),
    ...(guessed.length > 0 && why === null ? [text.columns.guessed({ columns: guessed.join("; ") })] : []),
    ...(unknown.length > 0 && why === null
      ? [text.columns.notUnderstood({ columns: unknown.join("; ") })]
      : []),
  ];
}

/** How a column of a table came to be taken for what it is, and how sure that is. */
export function columnEvidence(table: Table, column: number, text: Text): string | null {
  const found = describeTable(table).columns.find(({ index }) => index === column);
  return found ? evidenceText(found, text) : null;
}

/** "theo giá trị trong cột (chưa chắc, 55%)". */
export function evidenceText({ understood, confidence }: DescribedColumn, { columns: words }: Text): string {
  const sure = confidence === null || confidence === 1 ? "" : ` (${words.confidence({ confidence })})`;
  return `${words.evidence[understood]}${sure}`;
}

function headLine({ table, why }: DescribedTable, text: Text): string {
  const { columns: words } = text;
  const { sheet, kind, lines, firstRow, lastRow } = table;
  const facts = { sheet: sheet.name, kind: words.kinds[kind], header: headerText(table) };
  if (why !== null) return words.noList({ ...facts, why: words.whyNoList[why] });
  const confidence = words.confidence(table);
  return words.table({ ...facts, confidence, rows: lines.length, first: firstRow + 1, last: lastRow + 1 });
}

function headerText({ headerRows: [first, last] }: Table): string {
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}

/** "G “Ý kiến khác” (có thể là “Ghi chú”)". */
function columnText({ index, heading, alternatives }: DescribedColumn, text: Text): string {
  const named = text.columns.column({ column: columnName(index), heading: heading.join(" › ") });
  const fields = alternatives.map(({ field }) => text.quote(canonicalHeading(field))).join(", ");
  return fields === "" ? named : `${named} (${text.columns.likely({ fields })})`;
}

/** "D “Cột một”: “Mức xếp loại”, theo giá trị trong cột (chưa chắc, 55%)". */
function guessedText(column: DescribedColumn, text: Text): string {
  return `${takenText(column, text)}, ${evidenceText(column, text)}`;
}

/** "D “Cột một”: “Mức xếp loại”". */
function takenText({ index, heading, fields }: DescribedColumn, text: Text): string {
  const named = text.columns.column({ column: columnName(index), heading: heading.join(" › ") });
  const taken = fields.map(({ field }) => text.quote(canonicalHeading(field))).join(", ");
  return `${named}: ${taken || text.columns.none}`;
}

/** The columns that are taken for what the clerk says. */
function correctedLine({ columns }: DescribedTable, text: Text): string[] {
  const corrected = columns.filter(({ understood }) => understood === "corrected");
  if (corrected.length === 0) return [];
  return [text.columns.corrected({ columns: corrected.map((column) => takenText(column, text)).join("; ") })];
}

function assumedLine({ kind, text: seen, field, column, count = 0, score }: Assumed, text: Text): string {
  // what the clerk says of a table as a whole: its unit, else its kind
  const words = kind === "corrected" && !field ? text.columns.kinds[seen as Table["kind"]] : seen;
  const facts = { text: words, column: column === undefined ? "" : columnName(column), rows: count };
  return `${text.columns.assumed[kind](facts)} (${text.columns.confidence({ confidence: score })})`;
}

/** What has become of the clerk's corrections. */
export function correctionLines(corrections: Roster["corrections"], text: Text): readonly string[] {
  return corrections.map((note) => correctionLine(note, text));
}

function correctionLine(note: MappingNote, { columns: { notes, kinds } }: Text): string {
  switch (note.what) {
    case "notRead":
      return notes.notRead(note);
    case "sheetRenamed":
      return notes.sheetRenamed(note);
    case "sheetGone":
      return notes.sheetGone(note);
    case "headerMoved":
      return notes.headerMoved({ ...note, row: note.row + 1, to: note.to + 1 });
    case "columnMoved":
      return notes.columnMoved({ ...note, column: columnName(note.column), to: columnName(note.to) });
    case "headerGone":
      return notes.headerGone({ ...note, row: note.row + 1 });
    case "columnGone":
    case "columnTwice":
      return notes[note.what]({ ...note, column: columnName(note.column) });
    case "noNames":
      return notes.noNames({ ...note, row: note.row + 1, kind: kinds[note.kind] });
    case "unreadable":
      return notes.unreadable;
  }
}
