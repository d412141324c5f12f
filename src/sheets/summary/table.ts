import type { DateSerial, DraftCell, Severity } from "../../workbook/port";
import type { Look } from "./style";

/** A column of a table. */
export interface TableColumn {
  /** By which lines, formulas and shares call it; ours, never a word of the file. */
  readonly id: string;
  /** Through one or two header rows: neighbours with the same first heading stand under one cell. */
  readonly heading: readonly [string] | readonly [string, string];
  /**
   * "ordinal" is filled with 1, 2, 3 … where a line says nothing else; "note" is left free for the clerk, whose texts
   * stay beside their rows when the sheet is written again.
   */
  readonly look: Look;
  /** How many columns of the sheet it takes: 1 unless told. */
  readonly span?: number;
  /** Whether its texts tell a row from the others: by them notes find their rows again. */
  readonly names?: boolean;
  /** Whether the total row adds it up, by SUM over the lines. */
  readonly sum?: boolean;
  /** Each line, and the total, is the sum of these columns. */
  readonly adds?: readonly string[];
  /** Each line, and the total, is the share of some columns in others; empty where the base is 0. */
  readonly share?: { readonly of: readonly string[]; readonly base: readonly string[] };
}

/** Where the cells of a table stand, for its formulas. */
export interface Places {
  /** The cell of a column in this row, or in the line of that key: "F12". @throws RangeError for what is not there */
  cell(column: string, key?: string): string;
  /** A column from the first line to the last: "F10:F25". */
  lines(column: string): string;
}

/** A value with more to it than its column says. */
export interface Figured {
  /** With `formula`, its result. */
  readonly value: DraftCell["value"];
  /** Without "="; functions that Excel 2010 and LibreOffice have. */
  readonly formula?: (at: Places) => string;
  /** The cell stands in the colours of a mark: its text must say what the colour says. */
  readonly mark?: Severity;
}

export type Content = DraftCell["value"] | Figured;

export type TableRow =
  /** Over the whole width: what the lines below it belong to. */
  | { readonly kind: "section"; readonly ordinal?: string; readonly text: string }
  | {
      readonly kind: "line";
      /** By which formulas of other lines call it. */
      readonly key?: string;
      /** By column; what is absent is empty. Columns that add or share fill themselves. */
      readonly cells: Readonly<Record<string, Content>>;
      readonly bold?: boolean;
    };

/** A table of a summary sheet: figures are values, totals and shares formulas over them with their results beside. */
export interface TableBlock {
  /** Above the table, where a sheet has several. */
  readonly caption?: string;
  /** Sentences under the caption: what is counted, and what is not. */
  readonly remarks?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the total row is called; no such row where it is absent. */
  readonly total?: string;
}

/** What the clerk typed beside the lines: by position in `rows`; that of the total row comes after the last. */
export type Notes = ReadonlyMap<number, string | number | DateSerial>;
