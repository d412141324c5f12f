import { SaxesParser } from "saxes";
import type { Area } from "../../../src/workbook/cell";
import type { SheetContent } from "../../../src/workbook/ooxml/sheet/sheetScanner";
import type { CellValue, DateSerial, SheetRow } from "../../../src/workbook/port";
import { MAIN } from "./workbookFile";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** An element; one of another namespace has no name. */
interface Element {
  readonly name: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/**
 * Reads a sheet the plain way: a tree built by saxes, then what the tree says. No number is a date here, and the
 * strings that cells share are the numbers they are kept under. Throws on whatever the scanner must refuse.
 */
export function readReference(bytes: Uint8Array, sharedStrings: number): SheetContent {
  const root = tree(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (root.name !== "worksheet") throw new Error("no worksheet");
  const [data, second] = elements(root, "sheetData");
  if (second !== undefined) throw new Error("sheet data twice");
  const hidden = elements(root, "cols")
    .flatMap((all) => elements(all, "col"))
    .filter((column) => truth(column, "hidden"))
    .flatMap((column) => {
      const first = Math.max(1, whole(column, "min") ?? -1);
      const last = Math.min(16384, whole(column, "max") ?? -1);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index - 1);
    });
  const merges = elements(root, "mergeCells")
    .flatMap((all) => elements(all, "mergeCell"))
    .flatMap((merge) => merge.attributes.get("ref") ?? [])
    .map(area);
  return {
    rows: data === undefined ? [] : rows(data, sharedStrings),
    merges,
    hiddenColumns: [...new Set(hidden)].sort((a, b) => a - b),
    protected: truth(elements(root, "sheetProtection").at(-1), "sheet"),
  };
}

/** The strings that cells share, the same way. */
export function readReferenceStrings(bytes: Uint8Array): readonly string[] {
  const root = tree(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (root.name !== "sst") throw new Error("no table of strings");
  return elements(root, "si").map((item) => unescape_(richText(item)));
}

function tree(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: "1.0", forceXMLVersion: true });
  const root: Element = { name: null, attributes: new Map(), children: [] };
  const open = [root];
  const refuse = (error?: unknown) => {
    throw error instanceof Error ? error : new Error("document type");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((attribute) => attribute.uri === "");
    const element: Element = {
      name: uri === MAIN || uri === STRICT ? local : null,
      attributes: new Map(own.map((attribute) => [attribute.local, attribute.value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== "string") as Element;
}

function rows(data: Element, sharedStrings: number): SheetRow[] {
  let index = -1;
  const all = elements(data, "row").map((row) => {
    const cells = elements(row, "c");
    const told = whole(row, "r");
    const first = cells[0] === undefined ? undefined : place(cells[0]);
    index = told === undefined ? (first?.row ?? index + 1) : told - 1;
    if (index < 0 || index >= 1_048_576) throw new Error("no such row");
    return { index, cells: cellsOf(cells, index, sharedStrings), hidden: truth(row, "hidden") };
  });
  const valued = all.filter(({ cells }) => cells.length > 0).sort((a, b) => a.index - b.index);
  if (new Set(valued.map((row) => row.index)).size < valued.length) throw new Error("two rows of one place");
  return valued;
}

function cellsOf(cells: readonly Element[], row: number, sharedStrings: number): CellValue[] {
  const values: CellValue[] = [];
  let column = -1;
  for (const cell of cells) {
    const told = place(cell);
    if (told !== undefined && told.row !== row) throw new Error("cell of another row");
    column = told?.column ?? column + 1;
    if (column >= 16_384) throw new Error("no such column");
    const value = cellValue(cell, sharedStrings);
    if (value === null) continue;
    if ((values[column] ?? null) !== null) throw new Error("two cells of one place");
    values[column] = value;
  }
  return Array.from(values, (value) => value ?? null);
}

function cellValue(cell: Element, sharedStrings: number): CellValue {
  const type = cell.attributes.get("t") ?? "n";
  const [value, anotherValue] = elements(cell, "v");
  const [inline, anotherInline] = elements(cell, "is");
  if (!["n", "s", "str", "b", "e", "d", "inlineStr"].includes(type)) throw new Error("unknown type");
  if (anotherValue !== undefined || anotherInline !== undefined) throw new Error("two values");
  whole(cell, "s");
  const text = value === undefined ? "" : textOf(value);
  const written = inline === undefined ? "" : richText(inline);
  if (written !== "" && (text === "" || type === "inlineStr")) return unescape_(written);
  if (text === "") return elements(cell, "f").length > 0 && type !== "str" ? { error: "UNCALCULATED" } : null;
  switch (type) {
    case "n":
      return number(text) ?? (text.trim() || null);
    case "s":
      if (!/^\d{1,9}$/.test(text) || Number(text) >= sharedStrings) throw new Error("no such string");
      return String(Number(text));
    case "b":
      return ({ "1": true, true: true, "0": false, false: false } as const)[text] ?? text;
    case "e":
      return { error: text };
    case "d":
      return isoDate(text) ?? text;
    default:
      return unescape_(text);
  }
}

function number(text: string): number | null {
  const written = /^[ \t\r\n]*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[ \t\r\n]*$/i.test(text);
  return written && Number.isFinite(Number(text)) ? Number(text) + 0 : null;
}

/** A date of our century, with or without a time, or a time alone. */
function isoDate(text: string): DateSerial | null {
  const [, day, hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text) ?? [];
  if (day === undefined && hour === undefined) return null;
  const days = day === undefined ? 0 : 25569 + Date.parse(day) / 86_400_000;
  return {
    serial: days + (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400,
  };
}

function unescape_(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function richText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return "";
      return child.name === "t" ? textOf(child) : child.name === "r" ? richText(child) : "";
    })
    .join("");
}

function textOf(element: Element): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

function elements(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => typeof child !== "string" && child.name === name) as Element[];
}

function truth(element: Element | undefined, name: string): boolean {
  const value = element?.attributes.get(name);
  return value === "1" || value === "true";
}

function whole(element: Element, name: string): number | undefined {
  const value = element.attributes.get(name) ?? "";
  if (value === "") return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new Error("malformed attribute");
  return Number(value);
}

function place(cell: Element): { row: number; column: number } | undefined {
  const reference = cell.attributes.get("r") ?? "";
  return reference === "" ? undefined : parsed(reference);
}

function parsed(reference: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(reference) ?? [];
  if (letters === undefined) throw new Error("malformed reference");
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  if (column > 16_384 || row < 1 || row > 1_048_576) throw new Error("no such cell");
  return { row: row - 1, column: column - 1 };
}

function area(reference: string): Area {
  const ends = reference.replaceAll("$", "").split(":").map(parsed);
  if (ends.length > 2) throw new Error("malformed area");
  const [rows_, columns] = [ends.map(({ row }) => row), ends.map(({ column }) => column)];
  return {
    top: Math.min(...rows_),
    left: Math.min(...columns),
    bottom: Math.max(...rows_),
    right: Math.max(...columns),
  };
}
