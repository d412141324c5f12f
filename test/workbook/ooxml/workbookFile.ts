import { strToU8, type Zippable, zipSync } from "fflate";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import type { Limits } from "../../../src/workbook/ooxml/limits";
import { openPackage, type Package } from "../../../src/workbook/ooxml/package";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import type { SheetSnapshot } from "../../../src/workbook/port";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content by part name; null leaves out a part that the smallest workbook has. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** The parts of the smallest workbook: one sheet "Cá nhân" without rows, no styles, no shared strings. */
const SMALLEST: Parts = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": relationships(["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Cá nhân" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
    ["rId2", `${OFFICE}/styles`, "styles.xml"],
    ["rId3", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
  ),
  "xl/worksheets/sheet1.xml": worksheet(""),
};

export function relationships(
  ...all: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** A worksheet with these rows, and what stands before and after them. */
export function worksheet(rows: string, before = "", after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** Cell formats with these number formats: an id, or a code of its own. */
export function styles(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${attribute(format)}"/>` : "",
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The smallest workbook with these parts in place of its own, or beside them. */
export function workbookFile(parts: Parts = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries({ ...SMALLEST, ...parts })) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2023, 11, 26) });
}

export function open(bytes: Uint8Array, limits: Partial<Limits> = {}): Package {
  return openPackage(bytes, { codec: nodeCodec, limits });
}

export function read(parts: Parts, limits: Partial<Limits> = {}): SheetSnapshot[] {
  return readSheets(open(workbookFile(parts), limits));
}

/** The one sheet of a workbook that has these rows in it. */
export function readRows(rows: string, parts: Parts = {}): SheetSnapshot["rows"] {
  const [sheet] = read({ "xl/worksheets/sheet1.xml": worksheet(rows), ...parts });
  return (sheet as SheetSnapshot).rows;
}
