import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import * as SheetJs from "xlsx";
import { WorkbookError } from "../../../src/workbook/errors";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openPackage, type Package } from "../../../src/workbook/ooxml/package";
import { partUtf8 } from "../../../src/workbook/ooxml/partText";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import { CellCount } from "../../../src/workbook/ooxml/sheet/rows";
import { scanSheet } from "../../../src/workbook/ooxml/sheet/sheetScanner";
import { sheetsOf } from "../../../src/workbook/ooxml/workbookPart";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { readReference } from "./referenceReader";

const CORPUS = path.join(__dirname, "../../../../shared/corpus");
const here = existsSync(CORPUS);
const files = here
  ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.xls[xm]$/.test(name))
      .sort()
  : [];

/** Above this, in bytes, a file or a sheet is left to the other tests: comparing it would take most of the time. */
const LARGE = 300_000;

function openFile(file: string): Package {
  return openPackage(new Uint8Array(readFileSync(path.join(CORPUS, file))), { codec: nodeCodec });
}

/** What a file holds, or the code with which it is refused; anything else thrown is a fault. */
function readFile(file: string): readonly SheetSnapshot[] | string {
  try {
    return readSheets(openFile(file));
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw new Error(file, { cause: error });
  }
}

(here ? describe : describe.skip)(
  "workbooks that nobody here wrote (skipped where ../shared/corpus is absent)",
  () => {
    const read = new Map(files.map((file) => [file, readFile(file)]));

    test("are read, but for a few that are refused by a code", () => {
      const refused = [...read].filter(([, sheets]) => typeof sheets === "string");
      expect(Object.fromEntries(refused)).toEqual({
        "calamine/issue252.xlsx": "DAMAGED_WORKBOOK",
        "calamine/pass_protected.xlsx": "ENCRYPTED_WORKBOOK",
        "exceljs/invalid-xml.xlsx": "DAMAGED_WORKBOOK",
        "exceljs/missing-bits.xlsx": "DAMAGED_WORKBOOK",
      });
      expect(read.size).toBeGreaterThan(1000);
    });

    test("are read from their bytes as by an XML parser", () => {
      const strings = Array.from({ length: 100_000 }, (_, index) => String(index));
      let compared = 0;
      for (const [file, sheets] of read) {
        if (typeof sheets === "string") continue;
        const package_ = openFile(file);
        for (const { kind, partName } of sheetsOf(package_)) {
          if (kind !== "worksheet" || package_.sizeOf(partName) > LARGE) continue;
          const bytes = partUtf8(package_.read(partName), partName);
          const context = { strings, dateKinds: [], date1904: false };
          const scanned = scanSheet(bytes, partName, context, new CellCount(package_.limits));
          expect([file, scanned]).toEqual([file, readReference(bytes, strings.length)]);
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(1000);
    });

    test("hold the values that SheetJS finds in them", () => {
      const different: Record<string, readonly string[]> = {};
      for (const [file, sheets] of read) {
        if (typeof sheets === "string" || statSync(path.join(CORPUS, file)).size > LARGE) continue;
        const found = differences(file, sheets);
        if (found.length > 0) different[file] = found;
      }
      expect(different).toEqual(SHEETJS_DIFFERS);
    });
  },
);

/** Where SheetJS 0.18.5 and we differ, it is wrong. */
const SHEETJS_DIFFERS = {
  // It leaves out a time without a day.
  "calamine/date_iso.xlsx": ["A3"],
  // It drops the runs of a rich text that follow a plain one.
  "calamine/minimal_package.xlsx": ["A1"],
  "calamine/richtext-after-plain.xlsx": ["A2"],
  "readxl/inlineStr2.xlsx": ["B1"],
  // It cannot read the file.
  "exceljs/test-issue-771.xlsx": ["unread"],
  // It takes "_X0000_" for an escape, which has a small x.
  "xlsxwriter/optimize07.xlsx": ["A10"],
  "xlsxwriter/shared_strings02.xlsx": ["A10"],
};

function differences(file: string, sheets: readonly SheetSnapshot[]): string[] {
  let book: SheetJs.WorkBook;
  try {
    book = SheetJs.read(readFileSync(path.join(CORPUS, file)), { cellNF: true, cellText: false });
  } catch {
    return ["unread"];
  }
  return sheets.flatMap((sheet) => {
    const theirs = book.Sheets[sheet.name] as SheetJs.WorkSheet;
    const ours = new Map<string, CellValue>();
    for (const { index, cells } of sheet.rows) {
      for (const [c, value] of cells.entries()) {
        if (value !== null) ours.set(SheetJs.utils.encode_cell({ r: index, c }), value);
      }
    }
    const places = new Set([...ours.keys(), ...Object.keys(theirs).filter((key) => !key.startsWith("!"))]);
    return [...places].filter((place) => !isSame(ours.get(place) ?? null, theirs[place]));
  });
}

function isSame(ours: CellValue, theirs: SheetJs.CellObject | undefined): boolean {
  const value = theirs?.v === "" || theirs?.t === "z" ? undefined : theirs?.v;
  const isDate = theirs?.t === "n" && theirs.z !== undefined && SheetJs.SSF.is_date(String(theirs.z));
  if (ours === null) return value === undefined;
  if (typeof ours === "string") return String(value).replaceAll("\r", "") === ours.replaceAll("\r", "");
  if (typeof ours !== "object") return value === ours && !isDate;
  if ("error" in ours) return ours.error === "UNCALCULATED" ? value === undefined : theirs?.t === "e";
  return isDate && (value === ours.serial || Number(value) + 1462 === ours.serial);
}
