/** How cells look, as far as somebody who reads a sheet on a screen needs it. */

export interface CellLook {
  /** As the workbook names it; the reader's machine may not have it. */
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "RRGGBB"; null: as the screen's own text. */
  readonly color: string | null;
  /** "RRGGBB"; null: none. Of a pattern or a gradient, the colour that stands out most. */
  readonly fill: string | null;
  /** null: texts to the left, numbers to the right, truths and errors in the middle. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Read from below, from above, or letter below letter; null where the text lies or leans little. */
  readonly turned: "up" | "down" | "stacked" | null;
  /** In steps of about three characters. */
  readonly indent: number;
  /** The line on each side; null where there is none. */
  readonly border: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  };
  /** An Excel number format, "General" where there is none. */
  readonly format: string;
}

export interface BorderLine {
  /** "RRGGBB"; null: as the screen's own text. */
  readonly color: string | null;
}

/** How a sheet looks. Rows and columns count from 0. */
export interface SheetLook {
  /** By the numbers in `styles`; the first is that of cells that nobody touched. Shared by the sheets of a workbook. */
  readonly looks: readonly CellLook[];
  /** In characters of the default font. */
  readonly defaultWidth: number;
  readonly columns: readonly ColumnLook[];
  /** In points. */
  readonly defaultHeight: number;
  /** In points, of the rows that have one of their own; 0 of those that are hidden. */
  readonly heights: ReadonlyMap<number, number>;
  /** By row: which look each cell has, by column; past the end, and in rows that are not here, the column's. */
  readonly styles: ReadonlyMap<number, Uint16Array>;
  /** How many rows and columns stay in view when the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
}

/** Columns from the first to the last, both included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null: the default. */
  readonly width: number | null;
  /** A number of `looks`. */
  readonly style: number;
}
