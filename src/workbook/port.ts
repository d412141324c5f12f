import type { Area, CellRef } from "./cell";

/**
 * A date, a time or both, as Excel keeps it: days since 1899-12-30 in the 1900 system (serial 60 is the day that
 * never was). Adapters turn the 1904 system into this one.
 */
export interface DateSerial {
  readonly serial: number;
}

/** "#N/A" and its like; "UNCALCULATED" for a formula that was saved without its result. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: a formula counts as its last result. */
export type CellValue = string | number | boolean | DateSerial | CellError | null;

/** A row that holds at least one value. */
export interface SheetRow {
  /** Counted from 0. */
  readonly index: number;
  /** By column, from 0; what lies past the end is empty. */
  readonly cells: readonly CellValue[];
  readonly hidden: boolean;
  /**
   * By column, the names of fonts of encodings older than Unicode (`legacyFont`) that texts of the row are set in. Not
   * there where none is: in nearly every row of nearly every workbook.
   */
  readonly fonts?: readonly (string | null)[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Ascending by index; rows without any value are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Hidden columns, counted from 0, ascending. */
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  /** Set on a sheet of ours, known by its hidden defined name: the id of the draft it was written from. */
  readonly own: string | null;
}

export type Severity = "error" | "warning" | "info";

/**
 * The colours of a mark, "RRGGBB": the same in the cells that are marked and in the legend that explains them. No
 * mark is told by colour alone: adapters add weight and outline, sheets the word.
 */
export const MARK_COLORS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: "FFC7CE", text: "9C0006" },
  warning: { fill: "FFEB9C", text: "7F4F00" },
  info: { fill: "DDEBF7", text: "1F3864" },
};

/** Cells of one sheet to be marked with one severity. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly cells: readonly Pick<CellRef, "row" | "column">[];
}

export interface DraftStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 12 unless told. The font is Times New Roman throughout. */
  readonly size?: number;
  /** "RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** "fill": what does not fit is cut at the edge of the cell, even where the next one is empty. */
  readonly horizontal?: "left" | "center" | "right" | "fill";
  readonly vertical?: "top" | "center" | "bottom";
  /** An Excel number format, such as "dd/mm/yyyy" or "0.0%". */
  readonly numberFormat?: string;
  readonly underline?: boolean;
}

export interface DraftCell {
  /** A string is written as text, whatever it begins with. With `formula`, this is its cached result. */
  readonly value: string | number | DateSerial | null;
  /** Without "="; English names, commas. */
  readonly formula?: string;
  readonly style?: DraftStyle;
  /** A jump to a cell of this workbook; without a sheet, of the draft's own, whatever it comes to be called. */
  readonly link?: Pick<CellRef, "row" | "column"> & Partial<CellRef>;
}

export interface DraftRow {
  /** In points; without it Excel fits the row to its text. */
  readonly height?: number;
  readonly cells: readonly (DraftCell | null)[];
}

/** A chart over cells of the draft's own sheet: one column (or bar) a category, its series stacked. */
export interface DraftChart {
  readonly title: string;
  readonly direction: "columns" | "bars";
  /** One row or column of names. */
  readonly categories: Area;
  readonly series: readonly {
    /** The cell that names it. */
    readonly name: Pick<CellRef, "row" | "column">;
    /** As many cells as there are categories. */
    readonly values: Area;
    /** "RRGGBB". */
    readonly color: string;
  }[];
  /** The cells that it covers. */
  readonly at: Area;
}

/** A sheet of ours, as data; every adapter writes the same one. */
export interface SheetDraft {
  /** Lower-case ASCII; kept in the hidden defined name, so that the next run finds the sheet again. */
  readonly id: string;
  /** The wished title. Another is taken where a sheet of the office's already has it. */
  readonly title: string;
  /** In characters of `DRAFT_CHARACTER` pixels, whatever the default font of the workbook is. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
  /** How many rows stay in view when the rest scrolls. */
  readonly frozenRows: number;
  readonly charts?: readonly DraftChart[];
  readonly print: {
    readonly landscape: boolean;
    /** Rows with which a new page begins, counted from 0, ascending. */
    readonly pageStarts?: readonly number[];
    /** Rows repeated on every page, counted from 0, both included. */
    readonly repeatRows?: readonly [number, number];
    /** Header/footer code of Excel, such as "&CTrang &P/&N". */
    readonly footer?: string;
  };
}

/** A sheet of which nobody has to hold all rows: they are made as they are written. */
export interface LongDraft extends Omit<SheetDraft, "rows"> {
  readonly rows: Iterable<DraftRow> & { readonly length: number };
}

/** A cell of the office's own that a person asked to be changed; its format stays, but for the font where told. */
export interface CellEdit extends CellRef {
  /** A string is written as text, whatever it begins with; null empties the cell. A formula in it goes. */
  readonly value: string | number | DateSerial | null;
  /** The name of the font that it is to have, where its own cannot show the value. */
  readonly font?: string;
  /**
   * The cell is left alone where it would lose more than its text: a formula, formats within the text, a share in a
   * formula of several cells or in the headings of a table. Reading it again tells whether it was.
   */
  readonly onlyText?: boolean;
}

/** Data of ours that travels with the workbook in a custom XML part, which nobody sees. */
export interface CustomPart {
  /** Of its root element; a workbook has at most one part of ours of a namespace. */
  readonly namespace: string;
  /** The whole document; null where it is to be no longer there. */
  readonly xml: string | null;
}

export interface Edits {
  /** null leaves those of an earlier run as they are. */
  readonly marks: readonly Mark[] | null;
  readonly sheets: readonly SheetDraft[];
  /** Formulas that hang on them are calculated anew by Excel; in a file, when it is opened: until then they have no result. */
  readonly values?: readonly CellEdit[];
  readonly parts?: readonly CustomPart[];
}

/** Told now and then during long work; `done` of `of` in units that only mean a share. */
export type Progress = (stage: "read" | "write", done: number, of: number) => void;

/** A workbook that a person keeps. Adapters: .xlsx bytes, memory, Excel. One contract suite. */
export interface Workbook {
  /**
   * What every sheet holds.
   *
   * @param contentsOnly nothing but the contents of cells has changed since the last reading: what else is known of
   * sheets need not be asked for again
   * @throws WorkbookError
   */
  read(progress?: Progress, contentsOnly?: boolean): Promise<readonly SheetSnapshot[]>;
  /**
   * Replaces our marks and our sheets by these; sheets of ours that `edits` does not name stay as they are.
   * Applying twice is applying once. @throws WorkbookError
   */
  apply(edits: Edits, progress?: Progress): Promise<void>;
  /** The custom XML part whose root element is of a namespace; null where there is none. @throws WorkbookError */
  part(namespace: string): Promise<string | null>;
  /** Removes every mark of ours, and nothing else. */
  clear(): Promise<void>;
}
