import { WorkbookError } from "../../errors";
import type { CellLook, ColumnLook, SheetLook } from "../../look";
import { SPREADSHEET } from "../namespaces";
import { XmlDamage } from "../scan/damage";
import type { Vocabulary } from "../scan/names";
import { CLOSE, OPEN, XmlScanner } from "../scan/xmlScanner";
import { referenceAttribute, truthAttribute, wholeAttribute } from "../sheet/attributes";
import { COLUMNS_OF_SHEET } from "../sheet/references";

const FORMAT = 1;
const COLUMNS = 2;
const COLUMN = 3;
const VIEW = 4;
const PANE = 5;
const DATA = 6;
const ROW = 7;
const CELL = 8;
const REFERENCE = 9;
const STYLE = 10;
const FIRST = 11;
const LAST = 12;
const WIDTH = 13;
const HEIGHT = 14;
const DEFAULT_WIDTH = 15;
const DEFAULT_HEIGHT = 16;
const ROWS_SPLIT = 17;
const COLUMNS_SPLIT = 18;
const STATE = 19;
const GRIDLINES = 20;
const CUSTOM_FORMAT = 21;
const VIEWS = 22;
const HIDDEN = 23;

const WORDS: Vocabulary = new Map([
  ["sheetFormatPr", FORMAT],
  ["cols", COLUMNS],
  ["col", COLUMN],
  ["sheetViews", VIEWS],
  ["sheetView", VIEW],
  ["pane", PANE],
  ["sheetData", DATA],
  ["row", ROW],
  ["c", CELL],
  ["r", REFERENCE],
  ["s", STYLE],
  // of columns an attribute of the same name as a row's or cell's
  ["style", STYLE],
  ["min", FIRST],
  ["max", LAST],
  ["width", WIDTH],
  ["ht", HEIGHT],
  ["defaultColWidth", DEFAULT_WIDTH],
  ["defaultRowHeight", DEFAULT_HEIGHT],
  ["ySplit", ROWS_SPLIT],
  ["xSplit", COLUMNS_SPLIT],
  ["state", STATE],
  ["showGridLines", GRIDLINES],
  ["customFormat", CUSTOM_FORMAT],
  ["hidden", HIDDEN],
]);

/** How much of a sheet anybody will look at: beyond it formats may run on to the last row. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How the cells within an extent look.
 *
 * @param bytes of the sheet's part, in UTF-8 without a byte order mark
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readSheetLook(
  bytes: Uint8Array,
  part: string,
  looks: readonly CellLook[],
  extent: Extent,
): SheetLook {
  try {
    return new LookReader(new XmlScanner(bytes, WORDS, SPREADSHEET), looks, extent).read();
  } catch (cause) {
    if (cause instanceof XmlDamage) throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
    throw cause;
  }
}

/** Of the default font of most workbooks; Excel reckons the width from the font, which a reader here has not. */
const WIDTH_UNTOLD = 8.43;
const HEIGHT_UNTOLD = 15;

class LookReader {
  private defaultWidth = WIDTH_UNTOLD;
  private defaultHeight = HEIGHT_UNTOLD;
  private frozen = { rows: 0, columns: 0 };
  private gridlines = true;
  private readonly columns: ColumnLook[] = [];
  private readonly heights = new Map<number, number>();
  private readonly styles = new Map<number, Uint16Array>();
  private readonly built: Uint16Array;
  private row = -1;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly looks: readonly CellLook[],
    private readonly extent: Extent,
  ) {
    this.built = new Uint16Array(extent.columns);
  }

  /** @throws XmlDamage */
  read(): SheetLook {
    const { scanner, looks } = this;
    scanner.next();
    this.children((word) => {
      if (word === FORMAT) {
        this.defaultWidth = this.decimal(DEFAULT_WIDTH) ?? WIDTH_UNTOLD;
        this.defaultHeight = this.decimal(DEFAULT_HEIGHT) ?? HEIGHT_UNTOLD;
      } else if (word === VIEWS) return this.readViews();
      else if (word === COLUMNS) return this.readColumns();
      else if (word === DATA) return this.readRows();
      scanner.skip();
    });
    const { defaultWidth, defaultHeight, columns, heights, styles, frozen, gridlines } = this;
    return { looks, defaultWidth, defaultHeight, columns, heights, styles, frozen, gridlines };
  }

  private readViews(): void {
    let isFirst = true;
    this.children((word) => {
      if (word !== VIEW || !isFirst) return this.scanner.skip();
      isFirst = false;
      this.gridlines = this.scanner.attributes.find(GRIDLINES) < 0 || truthAttribute(this.scanner, GRIDLINES);
      this.children((inner) => {
        const isFrozen = inner === PANE && ["frozen", "frozenSplit"].includes(this.text(STATE) ?? "");
        if (isFrozen) {
          this.frozen = { rows: this.decimal(ROWS_SPLIT) ?? 0, columns: this.decimal(COLUMNS_SPLIT) ?? 0 };
        }
        this.scanner.skip();
      });
    });
  }

  private readColumns(): void {
    const { scanner } = this;
    this.children((word) => {
      if (word === COLUMN) {
        const first = wholeAttribute(scanner, FIRST) - 1;
        const last = Math.min(wholeAttribute(scanner, LAST), COLUMNS_OF_SHEET) - 1;
        const width = this.decimal(WIDTH);
        const style = this.style();
        if (first >= 0 && last >= first) this.columns.push({ first, last, width, style });
      }
      scanner.skip();
    });
  }

  private readRows(): void {
    const { scanner, extent, built } = this;
    this.children((word) => {
      if (word !== ROW) return scanner.skip();
      const told = wholeAttribute(scanner, REFERENCE);
      this.row = told < 0 ? this.row + 1 : told - 1;
      if (this.row >= extent.rows) return scanner.skip();
      const height = truthAttribute(scanner, HIDDEN) ? 0 : this.decimal(HEIGHT);
      if (height !== null) this.heights.set(this.row, height);
      const ofRow = truthAttribute(scanner, CUSTOM_FORMAT) ? this.style() : 0;
      built.fill(ofRow);
      let width = ofRow > 0 ? extent.columns : 0;
      let column = -1;
      this.children((inner) => {
        if (inner === CELL) {
          const place = referenceAttribute(scanner, REFERENCE);
          column = place < 0 ? column + 1 : place % COLUMNS_OF_SHEET;
          if (column < extent.columns) {
            built[column] = this.style();
            width = Math.max(width, column + 1);
          }
        }
        scanner.skip();
      });
      if (width > 0) this.styles.set(this.row, built.slice(0, width));
    });
  }

  /** Visits the elements directly under the one that has just opened; each visit must read its element to the end. */
  private children(visit: (word: number) => void): void {
    for (let token = this.scanner.next(); token !== CLOSE; token = this.scanner.next()) {
      if (token === OPEN) visit(this.scanner.word);
    }
  }

  private style(): number {
    const style = wholeAttribute(this.scanner, STYLE);
    return style < 0 || style >= this.looks.length ? 0 : style;
  }

  private text(word: number): string | null {
    const place = this.scanner.attributes.find(word);
    return place < 0 ? null : this.scanner.attributes.value(place);
  }

  private decimal(word: number): number | null {
    const number = Number(this.text(word) ?? Number.NaN);
    return Number.isFinite(number) && number >= 0 ? number : null;
  }
}
