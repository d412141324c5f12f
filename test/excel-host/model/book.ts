import type { Area } from "../../../src/workbook/cell";
import { type Border, type CellFormat, PLAIN } from "./format";

/** What a cell shows; "" is empty. An error stands as its own kind, since "#N/A" may also be a text. */
export type Scalar = string | number | boolean | { readonly error: string };

/** Replaced whole when it changes. */
export interface Cell {
  readonly value: Scalar;
  /** With its "="; null for a plain value. */
  readonly formula: string | null;
  readonly format: CellFormat;
  readonly link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A row or a column as a whole. Sizes are in points; null is the sheet's standard. */
export interface Line {
  size: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

export interface ConditionalFormat {
  readonly id: string;
  /** As the API names kinds: "Custom", "CellValue", "ColorScale", … */
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Of a custom one, with its "=". */
  formula: string;
  readonly shown: {
    fill: string;
    color: string;
    bold: boolean | null;
    italic: boolean | null;
    underline: string | null;
    strikethrough: boolean | null;
    numberFormat: string | null;
    readonly borders: Map<string, Border>;
  };
  /** As the file wrote it: what no one may lose. null for one that was made here. */
  readonly source: string | null;
  /** Excel lists it and finds it no more: https://github.com/OfficeDev/office-js/issues/5222 */
  lost?: boolean;
}

export interface Name {
  readonly name: string;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** null for one of the whole workbook. */
  readonly sheet: Sheet | null;
}

export interface CustomXml {
  readonly id: string;
  xml: string;
}

export interface Page {
  orientation: string;
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  titleRows: Area | null;
  printArea: Area | null;
  centerHorizontally: boolean;
  /** By the names of the API: "CenterFooter" and its like. */
  readonly headersFooters: Map<string, string>;
  /** The row above which a page begins, counted from 0. */
  readonly rowBreaks: Set<number>;
}

export interface ChartSeries {
  name: string;
  values: string;
  categories: string;
  color: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  title: { text: string; visible: boolean };
  readonly series: ChartSeries[];
  /** The cells from and to which it lies. */
  at: { from: string; to: string | null };
  /** In points. */
  box: { left: number; top: number; width: number; height: number };
  legend: { position: string; visible: boolean };
  /** Whatever else was set, by path: "axes.valueAxis.majorGridlines.visible". */
  readonly settings: Map<string, unknown>;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By row, then by column, counted from 0. */
  readonly cells: Map<number, Map<number, Cell>>;
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  /** Of cells, rows and columns that say nothing themselves. */
  format: CellFormat;
  merges: Area[];
  /** The topmost first. */
  conditionalFormats: ConditionalFormat[];
  /** Options of the API by their names; null for a sheet that is not protected. */
  protection: Record<string, unknown> | null;
  frozen: Area | null;
  readonly page: Page;
  readonly charts: Chart[];
  tables: Table[];
  filter: Area | null;
  showGridlines: boolean;
  showHeadings: boolean;
  tabColor: string;
  standardWidth: number;
  standardHeight: number;
}

/** What happened to a workbook, for whoever listens. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly by: "user" | "addin" | "coauthor";
      /** Where whole rows came or went, and not contents alone. */
      readonly rows?: "RowInserted" | "RowDeleted";
    }
  | { readonly kind: "selected" | "rowSorted" | "columnSorted"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "added" | "deleted" | "renamed"; readonly sheet: Sheet };

export interface Book {
  name: string;
  sheets: Sheet[];
  names: Name[];
  parts: CustomXml[];
  /** `workbook.settings`; the values as JSON has them. */
  readonly settings: Map<string, unknown>;
  structureLocked: boolean;
  readOnly: boolean;
  active: Sheet;
  /** Of the active sheet; several areas where a person picked several. */
  selection: readonly Area[];
  /** How many of their own steps a person could take back. */
  undoable: number;
  /** Of a cell without a format. */
  readonly plain: CellFormat;
  tell(event: BookEvent): void;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

let made = 0;

/** An id as Excel gives them: braces, and no meaning. */
export function newId(): string {
  made += 1;
  return `{${made.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

export function newSheet(name: string, format: CellFormat = PLAIN): Sheet {
  return {
    id: newId(),
    name,
    visibility: "Visible",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    format,
    merges: [],
    conditionalFormats: [],
    protection: null,
    frozen: null,
    page: {
      orientation: "Portrait",
      paperSize: null,
      zoom: { scale: 100 },
      margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      titleRows: null,
      printArea: null,
      centerHorizontally: false,
      headersFooters: new Map(),
      rowBreaks: new Set(),
    },
    charts: [],
    tables: [],
    filter: null,
    showGridlines: true,
    showHeadings: true,
    tabColor: "",
    standardWidth: 64 * 0.75,
    standardHeight: 15,
  };
}

export function newBook(name: string, sheets: readonly Sheet[], plain: CellFormat = PLAIN): Book {
  const [first] = sheets;
  if (!first) throw new RangeError("a workbook has a sheet");
  return {
    name,
    sheets: [...sheets],
    names: [],
    parts: [],
    settings: new Map(),
    structureLocked: false,
    readOnly: false,
    active: first,
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    undoable: 0,
    plain,
    tell() {},
  };
}
