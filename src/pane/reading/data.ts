import { canonicalHeading, isRoster } from "../../roster";
import { FIELDS, type Field } from "../../roster/fields";
import { type DescribedSheet, type DescribedTable, describe } from "../../roster/mapping/described";
import type { DescribedColumn } from "../../roster/mapping/describedColumns";
import { keptMapping } from "../../roster/mapping/kept";
import type { Mapping } from "../../roster/mapping/mapping";
import { LEVELS, type Level, type TableKind } from "../../roster/model";
import { correctionLines, evidenceText, tableLines } from "../../sheets/reading";
import type { Taken } from "../../tasks/check";
import { type Text, textIn } from "../../text/text";
import { type Language, levelName } from "../../text/words";
import { columnName } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/port";

/** What a workbook was taken for, heading by heading, whether it is a roster or not. */
export interface ReadingData {
  readonly isRoster: boolean;
  /** The year that the titles of the lists name; null where none does, or where they disagree. */
  readonly year: number | null;
  /** The plan in the workbook's own sheet; null where it has none that can be read. */
  readonly ownPlan: string | null;
  /** What has become of the clerk's corrections, a sentence each. */
  readonly notes: readonly string[];
  readonly sheets: readonly ReadingSheet[];
  /** What the clerk has said so far, as it fits the workbook by now. */
  readonly said: Mapping;
  /** Everything that a column can be taken for. */
  readonly fields: readonly FieldChoice[];
  /** A column of marks for one level. */
  readonly levels: readonly FieldChoice[];
}

export interface FieldChoice {
  readonly field: Field;
  /** The level that a mark in the column gives; null where it is no column of marks. */
  readonly level: Level | null;
  /** As a good roster heads it. */
  readonly name: string;
}

export interface ReadingSheet {
  readonly name: string;
  /** "own": written by the program; "notRead": the clerk said so; "none": nothing like a list in it. */
  readonly state: "read" | "own" | "notRead" | "none";
  /** Why nothing is read, and what of the sheet is hidden. */
  readonly remarks: readonly string[];
  readonly tables: readonly ReadingTable[];
  /** Rows that were not understood, counted from 1; at most `MOST_UNREAD` of them. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  readonly unreadMore: number;
}

export interface ReadingTable {
  readonly key: string;
  readonly sheet: string;
  readonly kind: TableKind;
  /** From 0. */
  readonly headerRows: readonly [number, number];
  /** How many people or collectives. */
  readonly rows: number;
  /** Rows of the sheet, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** How sure that is: "chắc chắn, 97%". */
  readonly confidence: string;
  /** Whether somebody should say if it is what it was taken for. */
  readonly asks: boolean;
  /** What was assumed, and why it is no list where it is none. */
  readonly remarks: readonly string[];
  readonly columns: readonly ReadingColumn[];
}

export interface ReadingColumn {
  readonly index: number;
  /** "G". */
  readonly letter: string;
  readonly heading: readonly string[];
  readonly taken: readonly FieldChoice[];
  /** How it came to be taken for that, or why it is not used, with how sure that is. */
  readonly evidence: string;
  /** Whether the clerk has said so. */
  readonly said: boolean;
  /** What it may be besides, the likeliest first. */
  readonly likely: readonly FieldChoice[];
  /** Whether somebody should say what it is: taken without being sure, or not understood though there is a guess. */
  readonly asks: boolean;
}

/** Below this a person is asked. */
const SURE = 0.7;
/** Nobody reads more; the rest is counted. */
const MOST_UNREAD = 50;

/**
 * What a workbook was taken for.
 *
 * @param mapping what the clerk has said by now
 */
export function readingData(
  taken: Taken,
  mapping: Mapping | "unreadable" | null,
  language: Language,
): ReadingData {
  const { sheets, roster, own } = taken;
  const text = textIn(language);
  return {
    isRoster: isRoster(roster),
    year: roster.year,
    ownPlan: own?.plan?.title ?? null,
    notes: correctionLines(roster.corrections, text),
    sheets: describe(sheets, roster).map((sheet) => sheetData(sheet, language, text)),
    said: fitted(mapping, sheets),
    fields: FIELDS.map((field) => choice(field)),
    levels: LEVELS.map((level) => choice("rating", level, language)),
  };
}

function fitted(mapping: Mapping | "unreadable" | null, sheets: readonly SheetSnapshot[]): Mapping {
  return mapping === null || mapping === "unreadable" ? { sheets: [] } : keptMapping(mapping, sheets);
}

function sheetData(described: DescribedSheet, language: Language, text: Text): ReadingSheet {
  const { sheet, why, tables, hiddenRows, unread } = described;
  const { columns: words } = text;
  return {
    name: sheet.name,
    state: why === null ? "read" : why === "own" || why === "notRead" ? why : "none",
    remarks: [
      ...(why === null ? [] : [words.whyNoTable[why]]),
      ...(sheet.visibility === "visible" ? [] : [words.hiddenSheet]),
      ...(hiddenRows > 0 ? [words.hiddenRows({ rows: hiddenRows })] : []),
      ...(sheet.hiddenColumns.length > 0
        ? [words.hiddenColumns({ columns: sheet.hiddenColumns.map(columnName).join(", ") })]
        : []),
    ],
    tables: tables.map((table, at) => tableData(table, at, language, text)),
    unread: unread.slice(0, MOST_UNREAD).map(({ row, text: content }) => ({ row: row + 1, text: content })),
    unreadMore: Math.max(0, unread.length - MOST_UNREAD),
  };
}

function tableData(described: DescribedTable, at: number, language: Language, text: Text): ReadingTable {
  const { table, why, columns } = described;
  const { sheet, kind, headerRows, lines, firstRow, lastRow, confidence } = table;
  const isList = why === null;
  const said = new Set(
    columns
      .filter(({ understood }) => understood === "corrected")
      .flatMap(({ fields }) => fields.map(({ field }) => field)),
  );
  // the first line is told by the figures, and the columns stand below
  const assumed = tableLines({ ...described, columns: [] }, text).slice(1);
  return {
    key: `${sheet.name}!${headerRows[0]}.${at}`,
    sheet: sheet.name,
    kind,
    headerRows,
    rows: lines.length,
    first: firstRow + 1,
    last: lastRow + 1,
    confidence: text.columns.confidence(table),
    asks: isList && confidence < SURE,
    remarks: [...(why === null ? [] : [text.columns.whyNoList[why]]), ...assumed],
    columns: columns.map((column) => columnData(column, isList ? said : null, language, text)),
  };
}

/** @param elsewhere what the clerk has said of columns of the list, which is asked of no other; null where nothing is asked */
function columnData(
  column: DescribedColumn,
  elsewhere: ReadonlySet<Field> | null,
  language: Language,
  text: Text,
): ReadingColumn {
  const { index, heading, fields, understood, confidence, alternatives } = column;
  const isUnknown = understood === "unknown" || understood === "noHeading";
  return {
    index,
    letter: columnName(index),
    heading,
    taken: fields.map(({ field, level }) => choice(field, level, language)),
    evidence: evidenceText(column, text),
    said: understood === "corrected",
    likely: alternatives.map(({ field }) => choice(field)),
    asks:
      elsewhere !== null &&
      (isUnknown
        ? alternatives.some(({ field }) => !elsewhere.has(field))
        : confidence !== null && confidence < SURE),
  };
}

function choice(field: Field, level: Level | null = null, language: Language = "vi"): FieldChoice {
  const name = canonicalHeading(field);
  return { field, level, name: level === null ? name : `${name}: ${levelName[language][level]}` };
}
