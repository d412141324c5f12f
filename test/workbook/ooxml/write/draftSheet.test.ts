import { draftSheet, piecesOf } from "../../../../src/workbook/ooxml/write/draftSheet";
import { outlineOf } from "../../../../src/workbook/ooxml/write/elements";
import { WORKSHEET_ORDER } from "../../../../src/workbook/ooxml/write/order";
import type { DraftCell, SheetDraft } from "../../../../src/workbook/port";

const EMPTY: SheetDraft = {
  id: "findings",
  title: "Kết quả",
  columnWidths: [],
  rows: [],
  merges: [],
  frozenRows: 0,
  print: { landscape: false },
};

function sheet(draft: Partial<SheetDraft>): string {
  const setting = {
    namespace: "urn:main",
    stylesheet: { cell: () => 5, digitWidth: () => 7 },
    date1904: false,
  };
  return [...piecesOf(draftSheet({ ...EMPTY, ...draft }, setting))].join("");
}

const cells = (...some: (DraftCell | null)[]) => ({ rows: [{ cells: some }] });

test("a sheet with everything has its parts in the schema's order", () => {
  const text = sheet({
    ...cells({ value: "x", link: { row: 0, column: 0 } }),
    columnWidths: [10],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozenRows: 2,
    print: { landscape: true, footer: "&CTrang &P/&N" },
  });
  const names = outlineOf(text).children.map(({ name }) => name);
  expect(names).toEqual(WORKSHEET_ORDER.filter((name) => names.includes(name)));
  expect(names).toEqual(
    expect.arrayContaining(["sheetPr", "sheetViews", "cols", "mergeCells", "hyperlinks", "headerFooter"]),
  );
  expect(text).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(text).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(text).toContain("<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>");
});

test("an empty sheet has no empty lists, which Excel asks to repair", () => {
  const text = sheet({ merges: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
  expect(text).not.toMatch(/<(cols|mergeCells|hyperlinks|headerFooter)/);
  expect(text).toContain('<dimension ref="A1"/>');
});

test.each<[string, DraftCell, string]>([
  [
    "a text",
    { value: "a < b & c" },
    '<c r="A1" s="5" t="inlineStr"><is><t xml:space="preserve">a &lt; b &amp; c</t></is></c>',
  ],
  ["a number", { value: -0.5 }, '<c r="A1" s="5"><v>-0.5</v></c>'],
  ["a date", { value: { serial: 45286 } }, '<c r="A1" s="5"><v>45286</v></c>'],
  ["nothing", { value: null }, '<c r="A1" s="5"/>'],
  [
    "a formula with a number",
    { value: 3, formula: 'IF(A2<>"",1,3)' },
    '<c r="A1" s="5"><f>IF(A2&lt;&gt;"",1,3)</f><v>3</v></c>',
  ],
  [
    "a formula with a text",
    { value: "đạt", formula: "T(1)" },
    '<c r="A1" s="5" t="str"><f>T(1)</f><v>đạt</v></c>',
  ],
  [
    "a character that XML has not",
    { value: "a\u0007b_x0041_" },
    '<c r="A1" s="5" t="inlineStr"><is><t xml:space="preserve">a_x0007_b_x005F_x0041_</t></is></c>',
  ],
])("%s", (_, cell, expected) => {
  expect(sheet(cells(cell))).toContain(`<sheetData><row r="1">${expected}</row></sheetData>`);
});

test("a text too long for a cell is cut where it is seen to be", () => {
  const [, text = ""] = /<t [^>]*>([^<]*)</.exec(sheet(cells({ value: "ô".repeat(40_000) }))) ?? [];
  expect(text).toHaveLength(32_767);
  expect(text.endsWith("ô…")).toBe(true);
});

test("no more jumps than Excel takes", () => {
  const link = { sheet: "A", row: 0, column: 0 };
  const text = sheet({ rows: Array.from({ length: 65_600 }, () => ({ cells: [{ value: 1, link }] })) });
  expect(text.match(/<hyperlink /g)).toHaveLength(65_530);
});

test("a number that is none is a mistake of the caller's", () => {
  expect(() => sheet(cells({ value: Number.NaN }))).toThrow(RangeError);
});
