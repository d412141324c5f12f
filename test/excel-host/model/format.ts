/** Colours are "#RRGGBB" as Excel's JavaScript API writes them; "" is none or automatic. */
export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
}

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const EDGES = [
  "EdgeLeft",
  "EdgeRight",
  "EdgeTop",
  "EdgeBottom",
  "DiagonalDown",
  "DiagonalUp",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Edge = (typeof EDGES)[number];
/** What a single cell keeps: the inside of an area is the edges of its cells. */
export type CellEdge = Exclude<Edge, "InsideVertical" | "InsideHorizontal">;

/** How a cell is shown, whole: never changed in place, so that many cells share one. */
export interface CellFormat {
  readonly numberFormat: string;
  /** Typed with a leading apostrophe: what follows is text, whatever it looks like. */
  readonly quotePrefix: boolean;
  readonly font: Font;
  readonly fill: string;
  readonly borders: Readonly<Record<CellEdge, Border>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Of a cell nobody touched, in a workbook that says nothing else. */
export const PLAIN: CellFormat = {
  numberFormat: "General",
  quotePrefix: false,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    color: "#000000",
  },
  fill: "",
  borders: {
    EdgeLeft: NO_BORDER,
    EdgeRight: NO_BORDER,
    EdgeTop: NO_BORDER,
    EdgeBottom: NO_BORDER,
    DiagonalDown: NO_BORDER,
    DiagonalUp: NO_BORDER,
  },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};
