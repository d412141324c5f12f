import fc from "fast-check";
import type { Area } from "../../../../src/workbook/cell";
import { WorkbookError } from "../../../../src/workbook/errors";
import { outlineOf } from "../../../../src/workbook/ooxml/write/elements";
import { addMarks as addMarksTo, removeMarks } from "../../../../src/workbook/ooxml/write/sheetMarks";
import type { Severity } from "../../../../src/workbook/port";

const addMarks = (sheet: string, areas: ReadonlyMap<Severity, readonly Area[]>) =>
  addMarksTo(outlineOf(sheet), areas, DXF);
const DXF = { error: 7, warning: 8, info: 9 };
const AREA: Area = { top: 4, left: 1, bottom: 4, right: 1 };
const ERROR = new Map<Severity, Area[]>([["error", [AREA]]]);
/** The areas of our formats in a sheet, as they are written. */
const sqrefsOf = (sheet: string) =>
  [...sheet.matchAll(/sqref="([^"]*)"><cfRule [^>]*><formula>LEN\("xep-loai:/g)].map(
    ([, areas = ""]) => areas,
  );
const OURS = (priority: number, prefix = "") =>
  `<${prefix}conditionalFormatting sqref="B5"><${prefix}cfRule type="expression" dxfId="7" priority="${priority}">` +
  `<${prefix}formula>LEN("xep-loai:error")&gt;0</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
const office = (priority: string, more = "") =>
  `<conditionalFormatting sqref="A1:C9"><cfRule type="expression" priority="${priority}"${more}><formula>TRUE</formula></cfRule></conditionalFormatting>`;

test.each([
  ["after the cells", "<worksheet><sheetData/>|</worksheet>"],
  [
    "after merges, before print settings",
    '<worksheet><sheetData></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>|<pageMargins/><extLst/></worksheet>',
  ],
  [
    "after the filter, before validations and links",
    "<worksheet><sheetData/><autoFilter/>|<dataValidations/><hyperlinks/></worksheet>",
  ],
  [
    "before an alternate content that stands for controls",
    "<worksheet><sheetData/>|<mc:AlternateContent/><tableParts/></worksheet>",
  ],
  [
    "past a '>' in an attribute, a comment and CDATA",
    "<worksheet a='x>y'><!-- </worksheet> --><sheetData><c><![CDATA[</sheetData>]]></c></sheetData>|<drawing/></worksheet>",
  ],
])("a mark stands %s", (_, sheet) => {
  expect(addMarks(sheet.replace("|", ""), ERROR)).toBe(sheet.replace("|", OURS(1)));
});

test("a sheet whose elements have a prefix gets a mark with the prefix", () => {
  expect(addMarks("<x:worksheet><x:sheetData/></x:worksheet>", ERROR)).toBe(
    `<x:worksheet><x:sheetData/>${OURS(1, "x:")}</x:worksheet>`,
  );
});

test("ours come first, and the office's formats move down one, those of Excel 2010 too", () => {
  const rest = (priority: number) =>
    `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="${priority}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const sheet = `<worksheet><sheetData/>${office("1")}${office("3")}${rest(2)}</worksheet>`;
  const marked = `<worksheet><sheetData/>${OURS(1)}${office("2")}${office("4")}${rest(3)}</worksheet>`;
  expect(addMarks(sheet, ERROR)).toBe(marked);
  expect(removeMarks(marked)).toBe(sheet);
});

test.each([
  ["a pivot table knows it by its priority", "2", ' pivot="1"', 3],
  ["its priority is no plain number", "0", "", 1],
])("a format of the office's stays where it is when %s, and ours come after", (_, priority, more, ours) => {
  const sheet = `<worksheet><sheetData/>${office(priority, more)}</worksheet>`;
  const marked = addMarks(sheet, ERROR);
  expect(marked).toBe(`<worksheet><sheetData/>${OURS(ours)}${office(priority, more)}</worksheet>`);
  expect(removeMarks(marked)).toBe(sheet);
});

test("what Excel made of our formats is removed too: one among the office's rules, another place in the order", () => {
  const ours =
    '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("xep-loai:info")&gt;0</formula></cfRule>';
  const theirs = '<cfRule type="duplicateValues" dxfId="1" priority="1"/>';
  const sheet = (rules: string) =>
    `<worksheet><sheetData/><conditionalFormatting sqref="B5">${rules}</conditionalFormatting></worksheet>`;
  expect(removeMarks(sheet(theirs + ours))).toBe(sheet(theirs));
});

test.each([
  'LEN("xep-loai:error")&gt;1',
  'LEN("xep-loai:grave")&gt;0',
  'A1="xep-loai:error"',
  'LEN("xep-loai:error")&gt;0+A1',
])("a rule of the office's that only looks like ours stays: %s", (formula) => {
  const sheet = `<worksheet><sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting></worksheet>`;
  expect(removeMarks(sheet)).toBe(sheet);
});

test("more areas than old readers hold in one format are told in several", () => {
  const many = Array.from(
    { length: 20_000 },
    (_, at): Area => ({ top: at * 2, left: 0, bottom: at * 2, right: 0 }),
  );
  const areas = sqrefsOf(addMarks("<worksheet><sheetData/></worksheet>", new Map([["warning", many]])));
  expect(areas.map((some) => some.split(" ").length)).toEqual([8192, 8192, 3616]);
});

test.each([
  "",
  "<worksheet>",
  "<worksheet><sheetData>",
  "<worksheet><a b='>",
  "<!DOCTYPE x><worksheet/>",
  "<worksheet><!-- ",
])("torn XML is refused: %s", (sheet) => {
  expect(() => addMarks(sheet, ERROR)).toThrow(WorkbookError);
});

const priority = fc.oneof(
  fc.integer({ min: 1, max: 50 }).map(String),
  fc.constantFrom("0", "-1", "007", "1000000000", ""),
);
const officeFormats = fc.array(fc.tuple(priority, fc.constantFrom("", ' pivot="1"', ' stopIfTrue="1"')));
const area = fc
  .tuple(fc.nat(99), fc.nat(30), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));
const areas = fc.tuple(fc.array(area), fc.array(area), fc.array(area)).map(
  ([error, warning, info]) =>
    new Map<Severity, Area[]>([
      ["error", error],
      ["warning", warning],
      ["info", info],
    ]),
);

test("marking and clearing gives the sheet as it was, whatever formats the office has", () => {
  fc.assert(
    fc.property(officeFormats, areas, (formats, marks) => {
      const sheet = `<worksheet>\n<sheetData/>\n${formats.map(([number, more]) => office(number, more)).join("\n")}\n</worksheet>`;
      const marked = addMarks(sheet, marks);
      expect(removeMarks(marked)).toBe(sheet);
      expect(addMarks(removeMarks(marked), marks)).toBe(marked);
      const count = [...marks.values()].filter((some) => some.length > 0).length;
      expect(sqrefsOf(marked)).toHaveLength(count);
    }),
  );
});
