import type { Area } from "../../../src/workbook/cell";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openPackage, type Package } from "../../../src/workbook/ooxml/package";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import { relationsOf } from "../../../src/workbook/ooxml/relations";
import { readWorkbookPart, type WorkbookPart } from "../../../src/workbook/ooxml/workbookPart";
import { attributes, documentElement } from "../../../src/workbook/ooxml/write/elements";
import { plainText } from "../../../src/workbook/ooxml/write/escape";
import { areaOf, splitAddress } from "../model/areas";
import { type Book, type Cell, newBook, newId, type Sheet } from "../model/book";
import { PLAIN } from "../model/format";
import { namespaceOf } from "../objects/customXml";
import { loadSheet } from "./loadSheet";
import { readFormats } from "./styles";

/** A workbook of a file, and what it was before anybody touched it. */
export interface Loaded {
  readonly book: Book;
  readonly bytes: Uint8Array;
  readonly date1904: boolean;
  /** Of its custom XML parts. */
  readonly namespaces: readonly string[];
  /** Sheets that came with the file, as they were. */
  readonly before: ReadonlyMap<Sheet, SheetBefore>;
}

export interface SheetBefore {
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Area[];
  readonly formats: Sheet["conditionalFormats"];
}

/** Opens an .xlsx by our own reader. @throws WorkbookError */
export function load(name: string, bytes: Uint8Array): Loaded {
  const package_ = openPackage(bytes, { codec: nodeCodec });
  const workbook = readWorkbookPart(package_);
  const styles = workbook.relations.find(({ kind }) => kind === "styles")?.target;
  const formats = styles && package_.has(styles) ? readFormats(package_.text(styles)) : [PLAIN];
  const parts = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  const sheets = readSheets(package_).map((read, at) => {
    const part = parts[at]?.partName ?? "";
    const sheet = loadSheet(read, { xml: package_.text(part), part, formats, date1904: workbook.date1904 });
    sheet.tables = tablesOf(package_, part);
    return sheet;
  });
  const book = newBook(name, sheets, formats[0] ?? PLAIN);
  book.structureLocked = workbook.structureLocked;
  loadNames(book, workbook);
  book.parts = relationsOf(package_, workbook.partName)
    .filter(({ kind, external, target }) => kind === "customXml" && !external && package_.has(target))
    .map(({ target }) => ({ id: newId(), xml: package_.text(target) }));
  const before = new Map(sheets.map((sheet) => [sheet, beforeOf(sheet)]));
  const namespaces = book.parts.map(({ xml }) => namespaceOf(xml));
  return { book, bytes, date1904: workbook.date1904, namespaces, before };
}

function beforeOf({ name, cells, merges, conditionalFormats }: Sheet): SheetBefore {
  return {
    name,
    cells: new Map([...cells].map(([row, line]) => [row, new Map(line)])),
    merges: [...merges],
    formats: conditionalFormats.map((format) => ({ ...format })),
  };
}

function loadNames(book: Book, { definedNames, sheets }: WorkbookPart): void {
  for (const { name, refersTo, hidden, localSheet } of definedNames) {
    const local = localSheet === null ? null : sheets[localSheet]?.name;
    const sheet = book.sheets.find((one) => one.name === local) ?? null;
    if (name === "_xlnm.Print_Titles" && sheet) sheet.page.titleRows = titleRows(refersTo);
    // Names that Excel keeps for itself, such as those of print areas, are parts of the page's layout.
    if (name.startsWith("_xlnm.")) continue;
    book.names.push({ name, formula: `=${refersTo}`, visible: !hidden, comment: "", sheet });
  }
}

function titleRows(refersTo: string): Area | null {
  const address = refersTo
    .split(",")
    .map((one) => splitAddress(one).address)
    .find((one) => /^\$?\d+:\$?\d+$/.test(one));
  return address === undefined ? null : areaOf(address);
}

function tablesOf(package_: Package, part: string): Sheet["tables"] {
  return relationsOf(package_, part)
    .filter(({ kind, target }) => kind === "table" && package_.has(target))
    .map(({ target }) => {
      const xml = package_.text(target);
      const get = (name: string) => plainText(attributes(xml, documentElement(xml)).get(name)?.raw ?? "");
      return {
        id: newId(),
        name: get("displayName"),
        area: areaOf(get("ref")),
        showHeaders: get("headerRowCount") !== "0",
      };
    });
}
