import type { Area } from "../../cell";
import { WorkbookError } from "../../errors";
import type { SheetSnapshot } from "../../port";
import { SPREADSHEET } from "../namespaces";
import { XmlDamage } from "../scan/damage";
import { CLOSE, END, OPEN, XmlScanner } from "../scan/xmlScanner";
import { truthAttribute, wholeAttribute } from "./attributes";
import { type CellContext, CellReader } from "./cells";
import { COLUMNS_OF_SHEET, parseArea } from "./references";
import { type CellCount, RowReader } from "./rows";
import {
  AREA,
  COLUMN,
  COLUMNS,
  FIRST,
  HIDDEN,
  LAST,
  MERGE_CELL,
  MERGE_CELLS,
  SHEET,
  SHEET_DATA,
  SHEET_PROTECTION,
  WORDS,
  WORKSHEET,
} from "./words";

/** What the part of a sheet holds: all of a snapshot but what the workbook says of the sheet. */
export type SheetContent = Pick<SheetSnapshot, "rows" | "merges" | "hiddenColumns" | "protected">;

/** Told how many bytes of a part are read. */
export type BytesRead = (bytes: number) => void;

/** Columns from the first to the last. */
type Range = readonly [first: number, last: number];

/** How many rows are read between two reports. */
const REPORT_EVERY = 1000;

/**
 * Reads a worksheet from its bytes, in UTF-8 without a byte order mark.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE
 */
export function scanSheet(
  bytes: Uint8Array,
  part: string,
  context: CellContext,
  count: CellCount,
  onBytes: BytesRead = () => {},
): SheetContent {
  try {
    return readSheet(new XmlScanner(bytes, WORDS, SPREADSHEET), part, context, count, onBytes);
  } catch (cause) {
    if (cause instanceof XmlDamage) throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
    throw cause;
  }
}

function readSheet(
  scanner: XmlScanner,
  part: string,
  context: CellContext,
  count: CellCount,
  onBytes: BytesRead,
): SheetContent {
  if (scanner.next() !== OPEN || scanner.word !== WORKSHEET) throw new XmlDamage("no worksheet", 0);
  const rowReader = new RowReader(scanner, new CellReader(scanner, context), count, part);
  let rowsRead = 0;
  const onRow = () => {
    rowsRead++;
    if (rowsRead % REPORT_EVERY === 0) onBytes(scanner.position);
  };
  let rows: SheetSnapshot["rows"] | null = null;
  const merges: Area[] = [];
  const hidden: Range[] = [];
  let isProtected = false;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.word) {
      case SHEET_DATA:
        if (rows !== null) throw new XmlDamage("sheet data twice", scanner.position);
        rows = rowReader.read(onRow);
        break;
      case COLUMNS:
        for (const range of readHiddenColumns(scanner, count, part)) hidden.push(range);
        break;
      case MERGE_CELLS:
        readMerges(scanner, merges, count, part);
        break;
      case SHEET_PROTECTION:
        isProtected = truthAttribute(scanner, SHEET);
        scanner.skip();
        break;
      default:
        scanner.skip();
    }
  }
  if (scanner.next() !== END) throw new XmlDamage("second root", scanner.position);
  return {
    rows: rows ?? [],
    merges,
    hiddenColumns: columnsOf(hidden),
    protected: isProtected,
  };
}

function readHiddenColumns(scanner: XmlScanner, count: CellCount, part: string): Range[] {
  const ranges: Range[] = [];
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word === COLUMN && truthAttribute(scanner, HIDDEN)) {
      count.add(1, part);
      const first = Math.max(1, wholeAttribute(scanner, FIRST)) - 1;
      ranges.push([first, Math.min(COLUMNS_OF_SHEET, wholeAttribute(scanner, LAST)) - 1]);
    }
    scanner.skip();
  }
  return ranges;
}

/** Every column of these ranges, once, ascending. */
function columnsOf(ranges: readonly Range[]): number[] {
  const columns: number[] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const from = Math.max(first, (columns.at(-1) ?? -1) + 1);
    for (let column = from; column <= last; column++) columns.push(column);
  }
  return columns;
}

function readMerges(scanner: XmlScanner, merges: Area[], count: CellCount, part: string): void {
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    const place = scanner.word === MERGE_CELL ? scanner.attributes.find(AREA) : -1;
    if (place >= 0) {
      const area = parseArea(scanner.attributes.value(place));
      if (area === null) throw new XmlDamage("malformed area", scanner.position);
      count.add(1, part);
      merges.push(area);
    }
    scanner.skip();
  }
}
