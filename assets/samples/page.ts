import { Temporal } from "temporal-polyfill";
import { a1, columnName } from "../../src/workbook/cell";
import type { Book } from "./book";

/** What a cell is given: a date becomes a serial with a date format, a string stays text. */
export type Content = string | number | Temporal.PlainDate | null;

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly border?: boolean;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
}

/** The height of a line of text of 12 points, in points. */
export const LINE = 16;

/** How many lines a text is likely to take in a column: words break before the column is full. */
export function linesOf(text: string, width: number): number {
  return Math.ceil(text.length / (0.9 * width));
}

const EPOCH = Temporal.PlainDate.from("1899-12-30");

/** One sheet being written; rows and columns count from 0. */
export class Page {
  constructor(
    private readonly book: Book,
    readonly name: string,
  ) {}

  put(row: number, column: number, content: Content, look: Look = {}): void {
    const isDate = content instanceof Temporal.PlainDate;
    const cell = a1(row, column);
    const style = this.book.style(isDate ? { format: "dd/mm/yyyy", ...look } : look);
    this.book.told(this.book.file.SetCellStyle(this.name, cell, cell, style));
    if (content === null || content === "") return;
    const value = isDate ? EPOCH.until(content).days : content;
    this.book.told(
      typeof value === "string"
        ? this.book.file.SetCellStr(this.name, cell, value)
        : this.book.file.SetCellValue(this.name, cell, value),
    );
  }

  /** A block of cells shown as one. */
  putAcross(
    [top, left, bottom, right]: readonly [number, number, number, number],
    content: Content,
    look: Look = {},
  ): void {
    this.put(top, left, content, look);
    this.book.told(
      this.book.file.SetCellStyle(this.name, a1(top, left), a1(bottom, right), this.book.style(look)),
    );
    if (top === bottom && left === right) return;
    this.book.told(this.book.file.MergeCell(this.name, a1(top, left), a1(bottom, right)));
  }

  /** A formula with the result it had when the file was saved. */
  putFormula(row: number, column: number, formula: string, result: number, look: Look): void {
    this.put(row, column, result, look);
    this.book.told(this.book.file.SetCellFormula(this.name, a1(row, column), formula));
  }

  widths(widths: readonly number[]): void {
    widths.forEach((width, column) => {
      const name = columnName(column);
      this.book.told(this.book.file.SetColWidth(this.name, name, name, width));
    });
  }

  height(row: number, points: number): void {
    this.book.told(this.book.file.SetRowHeight(this.name, row + 1, points));
  }

  /** A4, as wide as the sheet; the header rows stay in view and stand on every printed page. */
  printed(orientation: "landscape" | "portrait", headerRows?: readonly [number, number]): void {
    const { file } = this.book;
    this.book.told(file.SetSheetProps(this.name, { FitToPage: true }));
    this.book.told(
      file.SetPageLayout(this.name, { Size: 9, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 }),
    );
    this.book.told(
      file.SetPageMargins(this.name, { Left: 0.6, Right: 0.4, Top: 0.6, Bottom: 0.6, Horizontally: true }),
    );
    this.book.told(file.SetHeaderFooter(this.name, { OddFooter: "&C&P/&N" }));
    if (!headerRows) return;
    const [first, last] = headerRows;
    this.book.told(
      file.SetDefinedName({
        Name: "_xlnm.Print_Titles",
        RefersTo: `'${this.name}'!$${first + 1}:$${last + 1}`,
        Scope: this.name,
      }),
    );
    this.book.told(
      file.SetPanes(this.name, {
        Freeze: true,
        YSplit: last + 1,
        TopLeftCell: a1(last + 1, 0),
        ActivePane: "bottomLeft",
      }),
    );
  }
}
