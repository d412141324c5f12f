import type { Area } from "../../cell";
import { SPREADSHEET } from "../namespaces";
import { LESS } from "../scan/bytes";
import { XmlDamage } from "../scan/damage";
import { CLOSE, END, OPEN, XmlScanner } from "../scan/xmlScanner";
import { referenceAttribute, truthAttribute, wholeAttribute } from "../sheet/attributes";
import { COLUMNS_OF_SHEET, parseArea } from "../sheet/references";
import {
  AREA,
  CELL,
  CUSTOM_FORMAT,
  FORMULA,
  REFERENCE,
  ROW,
  RUN_TEXT,
  SHEET_DATA,
  STRING,
  STYLE,
  WORDS,
  WORKSHEET,
} from "../sheet/words";

/** Where an element stands in the bytes of a sheet. */
export interface Place {
  /** Of its "<". */
  readonly start: number;
  /** What follows its opening tag. */
  readonly openEnd: number;
  /** "<" of its closing tag; `openEnd` where it closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface CellPlace extends Pick<Place, "start" | "end"> {
  readonly column: number;
  /** The number of the formula that it shares, and whether it is the one that writes it out. */
  readonly shared: { readonly group: number; readonly isFirst: boolean } | null;
}

export interface RowPlace extends Place {
  readonly cells: readonly CellPlace[];
  /** The format of cells that are not written, where the row has one. */
  readonly style: number | null;
}

export interface CellPlaces {
  readonly sheetData: Place;
  /** The rows that were asked for and are there. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Where a row of this index that is not there belongs. */
  placeOf(row: number): number;
  /** Areas that one formula fills: no cell of them can be changed by itself. */
  readonly arrays: readonly Area[];
  /** The cells that write out a formula which others share. */
  readonly firsts: readonly { readonly row: number; readonly column: number; readonly group: number }[];
  /** How many cells share each formula. */
  readonly sharing: ReadonlyMap<number, number>;
}

/**
 * Finds rows of a worksheet and their cells, reading it from end to end as strictly as for its values.
 *
 * @param bytes in UTF-8 without a byte order mark.
 * @throws XmlDamage
 */
export function findCells(bytes: Uint8Array, wanted: ReadonlySet<number>): CellPlaces {
  const scanner = new XmlScanner(bytes, WORDS, SPREADSHEET);
  if (scanner.next() !== OPEN || scanner.word !== WORKSHEET) throw new XmlDamage("no worksheet", 0);
  const finder = new Finder(scanner, wanted);
  let sheetData: Place | null = null;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word !== SHEET_DATA) scanner.skip();
    else sheetData = finder.within(() => finder.readRows());
  }
  if (sheetData === null || scanner.next() !== END) throw new XmlDamage("no sheet data", scanner.position);
  const { rows, indexes, starts, arrays, firsts, sharing } = finder;
  const last = sheetData.closeStart;
  return {
    sheetData,
    rows,
    arrays,
    firsts,
    sharing,
    placeOf: (row) => starts[indexes.findIndex((index) => index > row)] ?? last,
  };
}

class Finder {
  readonly rows = new Map<number, RowPlace>();
  /** Of every row, in the order of the file. */
  readonly indexes: number[] = [];
  readonly starts: number[] = [];
  readonly arrays: Area[] = [];
  readonly firsts: { row: number; column: number; group: number }[] = [];
  readonly sharing = new Map<number, number>();
  private row = -1;
  private column = -1;
  private cells: CellPlace[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  /** The place of the element that has just opened, whose inside `read` goes over to its end. */
  within(read: () => void): Place {
    const { scanner } = this;
    const openEnd = scanner.position;
    const start = this.tagStart();
    const selfClosing = scanner.isEmpty;
    read();
    const end = scanner.position;
    return { start, openEnd, closeStart: selfClosing ? openEnd : this.tagStart(), end, selfClosing };
  }

  readRows(): void {
    const { scanner } = this;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.word === ROW) this.readRow();
      else scanner.skip();
    }
  }

  private readRow(): void {
    const { scanner } = this;
    const told = wholeAttribute(scanner, REFERENCE);
    const formatted = truthAttribute(scanner, CUSTOM_FORMAT);
    const style = wholeAttribute(scanner, STYLE);
    this.row = told < 0 ? this.row + 1 : told - 1;
    this.column = -1;
    this.cells = [];
    const place = this.within(() => this.readCells(told < 0));
    this.indexes.push(this.row);
    this.starts.push(place.start);
    if (!this.wanted.has(this.row)) return;
    if (this.rows.has(this.row)) throw new XmlDamage("two rows of one place", place.start);
    this.rows.set(this.row, { ...place, cells: this.cells, style: formatted && style >= 0 ? style : null });
  }

  /** @param tellsRow in a row that does not say where it is, the first cell may. */
  private readCells(tellsRow: boolean): void {
    const { scanner } = this;
    let first = tellsRow;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.word !== CELL) {
        scanner.skip();
        continue;
      }
      const reference = referenceAttribute(scanner, REFERENCE);
      if (reference >= 0 && first) this.row = Math.floor(reference / COLUMNS_OF_SHEET);
      this.column = reference < 0 ? this.column + 1 : reference % COLUMNS_OF_SHEET;
      first = false;
      this.readCell();
    }
  }

  private readCell(): void {
    let shared: CellPlace["shared"] = null;
    const { start, end } = this.within(() => {
      const { scanner } = this;
      for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
        if (token !== OPEN) continue;
        if (scanner.word === FORMULA) shared = this.readFormula();
        scanner.skip();
      }
    });
    this.cells.push({ column: this.column, start, end, shared });
  }

  private readFormula(): CellPlace["shared"] {
    const { scanner } = this;
    const type = this.text(RUN_TEXT);
    const area = this.text(AREA);
    if (type === "array" || type === "dataTable") {
      const filled = parseArea(area ?? "");
      if (filled !== null) this.arrays.push(filled);
    }
    if (type !== "shared") return null;
    const group = wholeAttribute(scanner, STRING);
    this.sharing.set(group, (this.sharing.get(group) ?? 0) + 1);
    const isFirst = area !== null;
    if (isFirst) this.firsts.push({ row: this.row, column: this.column, group });
    return { group, isFirst };
  }

  private text(word: number): string | null {
    const place = this.scanner.attributes.find(word);
    return place < 0 ? null : this.scanner.attributes.value(place);
  }

  /** "<" of the tag that the scanner has just passed: none stands inside a tag. */
  private tagStart(): number {
    return this.scanner.bytes.lastIndexOf(LESS, this.scanner.position - 1);
  }
}
