import { strToU8 } from "fflate";
import type { WorkbookErrorCode } from "../../../src/workbook/errors";
import { WorkbookError } from "../../../src/workbook/errors";
import type { Codec } from "../../../src/workbook/ooxml/codec/codec";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { portableCodec } from "../../../src/workbook/ooxml/codec/portable";
import type { Limits } from "../../../src/workbook/ooxml/limits";
import { openPackage } from "../../../src/workbook/ooxml/package";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import {
  MAIN,
  OFFICE,
  type Parts,
  relationships,
  sharedStrings,
  workbookFile,
  worksheet,
} from "./workbookFile";
import { type ZipItem, zipFile } from "./zipFile";

interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly data: object;
}

/** The code and the facts with which a file is refused; every part is read. */
function refusalBy(codec: Codec, bytes: Uint8Array, limits: Partial<Limits> = {}): Refusal | null {
  try {
    const package_ = openPackage(bytes, { codec, limits });
    for (const name of package_.names()) package_.read(name);
    readSheets(package_);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, data: error.data };
    throw error;
  }
}

/** The same, by whichever codec. */
function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): Refusal | null {
  const refused = refusalBy(nodeCodec, bytes, limits);
  expect(refusalBy(portableCodec, bytes, limits)).toEqual(refused);
  return refused;
}

const sheet = (xml: string): Parts => ({ "xl/worksheets/sheet1.xml": xml });
const rows = (xml: string): Parts => sheet(worksheet(xml));
const TYPES: ZipItem = { name: "[Content_Types].xml", content: strToU8("<Types/>") };

/** A compound file whose directory holds streams by these names. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * (names.length + 1));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  for (const [index, name] of ["Root Entry", ...names].entries()) {
    const at = 512 + 128 * index;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
    bytes[at + 66] = index === 0 ? 5 : 2;
  }
  return new Uint8Array(bytes);
}

describe("what is no workbook is refused by what it is", () => {
  test.each<[string, WorkbookErrorCode, Uint8Array]>([
    ["an empty file", "NOT_A_WORKBOOK", new Uint8Array()],
    ["a CSV", "NOT_A_WORKBOOK", strToU8("Họ tên;Mức\nLê Thị A;HTTNV\n")],
    ["a web page", "NOT_A_WORKBOOK", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
    ["a picture", "NOT_A_WORKBOOK", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["a zip of something else", "NOT_A_WORKBOOK", zipFile([{ name: "a.txt", content: strToU8("a") }])],
    ["an empty zip", "NOT_A_WORKBOOK", zipFile([])],
    ["an .xls", "LEGACY_WORKBOOK", compoundFile("Workbook", "\u0005SummaryInformation")],
    ["an .xls of Excel 95", "LEGACY_WORKBOOK", compoundFile("Book")],
    ["an .xls of Excel 4", "LEGACY_WORKBOOK", Buffer.from("0904060000001000000000000a000000", "hex")],
    ["a workbook with a password", "ENCRYPTED_WORKBOOK", compoundFile("EncryptionInfo", "EncryptedPackage")],
    ["an old Word document", "NOT_A_WORKBOOK", compoundFile("WordDocument")],
    ["a zip with a password", "ENCRYPTED_WORKBOOK", zipFile([{ ...TYPES, encrypted: true }])],
    [
      "a Word document",
      "NOT_A_WORKBOOK",
      workbookFile({
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      }),
    ],
  ])("%s: %s", (_, code, bytes) => {
    expect(refusal(bytes)?.code).toBe(code);
  });
});

const NESTED = `<extLst>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</extLst>`;

describe("a damaged workbook is refused, and the part named", () => {
  test.each<[string, string, Parts]>([
    ["no workbook part", "xl/workbook.xml", { "xl/workbook.xml": null }],
    ["no root relationships", "_rels/.rels", { "_rels/.rels": null }],
    ["no sheet part", "xl/worksheets/sheet1.xml", { "xl/worksheets/sheet1.xml": null }],
    ["no content types", "[Content_Types].xml", { "[Content_Types].xml": null }],
    ["no relationship of a sheet", "xl/workbook.xml", { "xl/_rels/workbook.xml.rels": relationships() }],
    [
      "one part for two sheets",
      "xl/workbook.xml",
      {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      },
    ],
    [
      "two lists of sheets",
      "xl/workbook.xml",
      {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    ],
    // whose reading would take the square of its depth: a few thousand bytes, hours
    [
      "a workbook nested too deep",
      "xl/workbook.xml",
      {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${NESTED}</workbook>`,
      },
    ],
    [
      "relationships nested too deep",
      "_rels/.rels",
      { "_rels/.rels": `<Relationships>${NESTED}</Relationships>` },
    ],
    ["a document type", "xl/worksheets/sheet1.xml", sheet(`<!DOCTYPE worksheet>${worksheet("").slice(39)}`)],
    [
      "an entity that reads a file",
      "xl/workbook.xml",
      {
        "xl/workbook.xml": `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook xmlns="${MAIN}">&x;</workbook>`,
      },
    ],
    ["another root", "xl/worksheets/sheet1.xml", sheet(`<chartsheet xmlns="${MAIN}"/>`)],
    ["a sheet of no namespace", "xl/worksheets/sheet1.xml", sheet("<worksheet><sheetData/></worksheet>")],
    ["XML cut in half", "xl/worksheets/sheet1.xml", sheet(worksheet("<row r='1'>").slice(0, -20))],
    ["a mismatched tag", "xl/worksheets/sheet1.xml", rows('<row r="1"><c r="A1"><v>1</c></v></row>')],
    [
      "a shared string that is not there",
      "xl/worksheets/sheet1.xml",
      rows('<row><c t="s"><v>0</v></c></row>'),
    ],
    [
      "a type of cell that is not there",
      "xl/worksheets/sheet1.xml",
      rows('<row><c t="x"><v>0</v></c></row>'),
    ],
    ["a row past the last", "xl/worksheets/sheet1.xml", rows('<row r="1048577"><c><v>1</v></c></row>')],
    ["a column past the last", "xl/worksheets/sheet1.xml", rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["a cell of another row", "xl/worksheets/sheet1.xml", rows('<row r="1"><c r="A2"><v>1</v></c></row>')],
    [
      "two cells of one place",
      "xl/worksheets/sheet1.xml",
      rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    ],
    [
      "two rows of one place",
      "xl/worksheets/sheet1.xml",
      rows('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'),
    ],
    [
      "a malformed merge",
      "xl/worksheets/sheet1.xml",
      sheet(worksheet("", "", '<mergeCells><mergeCell ref="A"/></mergeCells>')),
    ],
    [
      "broken shared strings",
      "xl/sharedStrings.xml",
      { "xl/sharedStrings.xml": sharedStrings("<t>a").slice(0, -4) },
    ],
    [
      "shared strings of another kind",
      "xl/sharedStrings.xml",
      { "xl/sharedStrings.xml": `<sheet xmlns="${MAIN}"/>` },
    ],
    ["broken styles", "xl/styles.xml", { "xl/styles.xml": "<styleSheet>" }],
    [
      "bytes that are no UTF-8",
      "xl/worksheets/sheet1.xml",
      { "xl/worksheets/sheet1.xml": Buffer.from(worksheet("<!-- \u00ff -->"), "latin1") },
    ],
  ])("%s: %s", (_, part, parts) => {
    expect(refusal(workbookFile(parts))).toEqual({ code: "DAMAGED_WORKBOOK", data: { part } });
  });

  const whole = workbookFile(rows('<row r="1"><c r="A1"><v>12</v></c></row>'));

  test("a zip that ends too early", () => {
    for (const length of [4, 30, 100, whole.length - 30, whole.length - 1]) {
      expect(refusal(whole.subarray(0, length))?.code).toBe("DAMAGED_WORKBOOK");
    }
  });

  test.each<[string, readonly ZipItem[]]>([
    ["two parts of one name", [TYPES, { ...TYPES, name: "[CONTENT_TYPES].XML" }]],
    ["a checksum that does not fit", [{ ...TYPES, declaredCrc: 1 }]],
    ["a size that does not fit", [{ ...TYPES, declaredSize: 3 }]],
    ["a size that is too large", [{ ...TYPES, declaredSize: 30 }]],
  ])("%s", (_, items) => {
    expect(refusal(zipFile(items))?.code).toBe("DAMAGED_WORKBOOK");
  });

  test("entries that share their data, the way of a bomb", () => {
    const bytes = Buffer.from(zipFile([TYPES, { name: "b", content: new Uint8Array(9) }]));
    const record = bytes.lastIndexOf("PK\u0001\u0002");
    bytes.writeUInt32LE(0, record + 42);
    expect(refusal(new Uint8Array(bytes))?.code).toBe("DAMAGED_WORKBOOK");
  });

  test("a file with any byte changed is refused by a code, or read", () => {
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ 0x55;
      for (const codec of [nodeCodec, portableCodec]) expect(() => refusalBy(codec, changed)).not.toThrow();
    }
  });
});

describe("a workbook past a limit is too large, before memory is taken for it", () => {
  const zeros = new Uint8Array(3_000_000);
  const many = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>1</v></c></row>';

  test.each<[string, Uint8Array, Partial<Limits>, object]>([
    ["bytes of the file", workbookFile(), { file: 100 }, { limit: "file", atMost: 100 }],
    ["parts", workbookFile(), { parts: 4 }, { limit: "parts", atMost: 4 }],
    [
      "bytes of a part",
      zipFile([TYPES, { name: "a", content: zeros, stored: true }]),
      { part: 2e6 },
      { limit: "part", atMost: 2e6, part: "a" },
    ],
    [
      "bytes in all",
      zipFile([TYPES, { name: "a", content: zeros, stored: true }]),
      { total: 3e6 },
      { limit: "total", atMost: 3e6 },
    ],
    [
      "ratio",
      zipFile([TYPES, { name: "a", content: zeros }]),
      {},
      { limit: "ratio", atMost: 400, part: "a" },
    ],
    [
      "a size that lies",
      zipFile([TYPES, { name: "a", content: zeros, declaredSize: 10 }]),
      {},
      { part: "a" },
    ],
    [
      "cells",
      workbookFile(rows(many)),
      { cells: 2 },
      { limit: "cells", atMost: 2, part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "empty places before a value",
      workbookFile(rows('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      { cells: 16_383 },
      { limit: "cells", atMost: 16_383, part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "merges",
      workbookFile(
        sheet(worksheet("", "", '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>')),
      ),
      { cells: 1 },
      { limit: "cells", atMost: 1, part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "shared strings",
      workbookFile({ "xl/sharedStrings.xml": sharedStrings("", "", "") }),
      { cells: 2 },
      { limit: "cells", atMost: 2, part: "xl/sharedStrings.xml" },
    ],
  ])("%s", (_, bytes, limits, data) => {
    expect(refusal(bytes, limits)).toEqual({ code: "WORKBOOK_TOO_LARGE", data });
  });

  test("a workbook at its limits is read", () => {
    expect(refusal(workbookFile(rows(many)), { cells: 3, parts: 5 })).toBeNull();
  });
});
