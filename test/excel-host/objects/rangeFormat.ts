import type { Area } from "../../../src/workbook/cell";
import { failures } from "../batch/failures";
import type { Book, Line, Sheet } from "../model/book";
import { cellCount, formatAt, isWholeColumns, isWholeRows, lineOf, places, reformat } from "../model/cells";
import type { CellFormat } from "../model/format";
import { guardSheet } from "../model/guards";
import { HostObject } from "./hostObject";
import { RangeBorderCollectionObject } from "./rangeBorders";

/** The cells whose format is told or changed. */
export interface Formatted {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** What all cells have, or null where they differ: "returns null" is what the documentation says of mixed formats. */
export function common<Value>({ sheet, areas }: Formatted, of: (format: CellFormat) => Value): Value | null {
  let first: { value: Value } | null = null;
  for (const area of areas) {
    // Where whole rows or columns are meant, what a far cell has stands for all that are not there.
    const cells =
      isWholeColumns(area) || isWholeRows(area) ? { ...area, top: area.bottom, left: area.right } : area;
    for (const [row, column] of places(cells)) {
      const value = of(formatAt(sheet, row, column));
      first ??= { value };
      if (first.value !== value) return null;
    }
  }
  return first?.value ?? null;
}

export function change({ sheet, areas }: Formatted, to: (format: CellFormat) => CellFormat): void {
  guardSheet(sheet, "allowFormatCells");
  // Equal formats become one again, however many cells are changed.
  const known = new Map<CellFormat, CellFormat>();
  reformat(sheet, areas, (format) => {
    const changed = known.get(format) ?? to(format);
    known.set(format, changed);
    return changed;
  });
}

export class RangeFormatObject extends HostObject implements Formatted {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get WrapText() {
    return common(this, (format) => format.wrapText);
  }
  set WrapText(wrapText: unknown) {
    change(this, (format) => ({ ...format, wrapText: wrapText === true }));
  }
  get HorizontalAlignment() {
    return common(this, (format) => format.horizontalAlignment);
  }
  set HorizontalAlignment(value: unknown) {
    change(this, (format) => ({ ...format, horizontalAlignment: word(value, HORIZONTAL) }));
  }
  get VerticalAlignment() {
    return common(this, (format) => format.verticalAlignment);
  }
  set VerticalAlignment(value: unknown) {
    change(this, (format) => ({ ...format, verticalAlignment: word(value, VERTICAL) }));
  }
  get IndentLevel() {
    return common(this, (format) => format.indentLevel);
  }
  set IndentLevel(value: unknown) {
    change(this, (format) => ({ ...format, indentLevel: Number(value) }));
  }
  get TextOrientation() {
    return common(this, (format) => format.textOrientation);
  }
  set TextOrientation(value: unknown) {
    change(this, (format) => ({ ...format, textOrientation: Number(value) }));
  }
  get ShrinkToFit() {
    return common(this, (format) => format.shrinkToFit);
  }
  set ShrinkToFit(value: unknown) {
    change(this, (format) => ({ ...format, shrinkToFit: value === true }));
  }

  /** In points; null where the columns differ. */
  get ColumnWidth() {
    return sizeOf(this.sheet.columns, this.areas, "left", "right", this.sheet.standardWidth);
  }
  set ColumnWidth(width: unknown) {
    guardSheet(this.sheet, "allowFormatColumns");
    for (const area of this.areas) setSizes(this.sheet.columns, area.left, area.right, width);
  }
  /** In points; null where the rows differ. */
  get RowHeight() {
    return sizeOf(this.sheet.rows, this.areas, "top", "bottom", this.sheet.standardHeight);
  }
  set RowHeight(height: unknown) {
    guardSheet(this.sheet, "allowFormatRows");
    for (const area of this.areas) setSizes(this.sheet.rows, area.top, area.bottom, height);
  }
  get UseStandardHeight() {
    return sizeOf(this.sheet.rows, this.areas, "top", "bottom", -1) === -1;
  }
  set UseStandardHeight(standard: unknown) {
    guardSheet(this.sheet, "allowFormatRows");
    if (standard === true)
      for (const area of this.areas) setSizes(this.sheet.rows, area.top, area.bottom, null);
  }
  get UseStandardWidth() {
    return sizeOf(this.sheet.columns, this.areas, "left", "right", -1) === -1;
  }
  set UseStandardWidth(standard: unknown) {
    guardSheet(this.sheet, "allowFormatColumns");
    if (standard === true)
      for (const area of this.areas) setSizes(this.sheet.columns, area.left, area.right, null);
  }

  get Fill() {
    return new RangeFillObject(this);
  }
  get Font() {
    return new RangeFontObject(this);
  }
  get Borders() {
    return new RangeBorderCollectionObject(this);
  }
  get Protection() {
    return new FormatProtectionObject(this);
  }

  /** Rows fit themselves to their text again: no height of their own. Nobody measures text here. */
  AutofitRows() {
    guardSheet(this.sheet, "allowFormatRows");
    for (const area of this.areas) {
      if (cellCount(area) > 0 && !isWholeColumns(area))
        setSizes(this.sheet.rows, area.top, area.bottom, null);
    }
  }
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** One of the words of an enumeration. @throws HostFailure InvalidArgument */
export function word(value: unknown, words: readonly string[]): string {
  const found = words.find((one) => one === value);
  if (found === undefined) throw failures.invalidArgument();
  return found;
}

function sizeOf(
  lines: ReadonlyMap<number, Line>,
  areas: readonly Area[],
  from: "left" | "top",
  to: "right" | "bottom",
  standard: number,
): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    // Past the last line that says anything, all are alike.
    const known = [...lines.keys()].reduce((last, at) => Math.max(last, at), 0) + 1;
    for (let at = area[from]; at <= Math.min(area[to], Math.max(known, area[from])); at += 1) {
      sizes.add(lines.get(at)?.size ?? standard);
    }
  }
  return sizes.size === 1 ? ([...sizes][0] ?? standard) : null;
}

function setSizes(lines: Map<number, Line>, from: number, to: number, size: unknown): void {
  if (size !== null && !(typeof size === "number" && size >= 0 && size <= 1790))
    throw failures.invalidArgument();
  if (to - from > 100_000 && size === null) for (const line of lines.values()) line.size = null;
  else for (let at = from; at <= to; at += 1) lineOf(lines, at).size = size as number | null;
}

export class RangeFillObject extends HostObject {
  constructor(private readonly of: Formatted) {
    super();
  }
  /** White where there is none, as Excel answers. */
  get Color() {
    const color = common(this.of, (format) => format.fill);
    return color === "" ? "#FFFFFF" : color;
  }
  set Color(color: unknown) {
    change(this.of, (format) => ({ ...format, fill: colorOf(color) }));
  }
  Clear() {
    change(this.of, (format) => ({ ...format, fill: "" }));
  }
}

/** "#rrggbb" or a word such as "yellow"; Excel answers in capitals. */
export function colorOf(color: unknown): string {
  if (typeof color !== "string" || !/^(?:#[0-9a-f]{6}|[a-z]+)$/i.test(color))
    throw failures.invalidArgument();
  return color.startsWith("#") ? color.toUpperCase() : color;
}

export class RangeFontObject extends HostObject {
  constructor(private readonly of: Formatted) {
    super();
  }
  get Name() {
    return common(this.of, ({ font }) => font.name);
  }
  set Name(name: unknown) {
    this.set("name", String(name));
  }
  get Size() {
    return common(this.of, ({ font }) => font.size);
  }
  set Size(size: unknown) {
    this.set("size", Number(size));
  }
  get Bold() {
    return common(this.of, ({ font }) => font.bold);
  }
  set Bold(bold: unknown) {
    this.set("bold", bold === true);
  }
  get Italic() {
    return common(this.of, ({ font }) => font.italic);
  }
  set Italic(italic: unknown) {
    this.set("italic", italic === true);
  }
  get Underline() {
    return common(this.of, ({ font }) => font.underline);
  }
  set Underline(underline: unknown) {
    this.set(
      "underline",
      word(underline, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
    );
  }
  get Strikethrough() {
    return common(this.of, ({ font }) => font.strikethrough);
  }
  set Strikethrough(strikethrough: unknown) {
    this.set("strikethrough", strikethrough === true);
  }
  get Color() {
    return common(this.of, ({ font }) => font.color);
  }
  set Color(color: unknown) {
    this.set("color", colorOf(color));
  }
  private set<Key extends keyof CellFormat["font"]>(key: Key, value: CellFormat["font"][Key]) {
    change(this.of, (format) => ({ ...format, font: { ...format.font, [key]: value } }));
  }
}

export class FormatProtectionObject extends HostObject {
  constructor(private readonly of: Formatted) {
    super();
  }
  get Locked() {
    return common(this.of, ({ locked }) => locked);
  }
  set Locked(locked: unknown) {
    change(this.of, (format) => ({ ...format, locked: locked === true }));
  }
  get FormulaHidden() {
    return common(this.of, ({ formulaHidden }) => formulaHidden);
  }
}
