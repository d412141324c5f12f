import fc from "fast-check";
import { joined } from "../../../../src/workbook/ooxml/joined";
import { shellOf } from "../../../../src/workbook/ooxml/write/sheetShell";

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

const CELLS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nguyễn Thị Bưởi</t></is></c></row>';
const sheet = (head: string, cells: string, tail: string, prefix = "") =>
  `<${prefix}worksheet>${head}<${prefix}sheetData>${cells}</${prefix}sheetData>${tail}</${prefix}worksheet>`;

test("the cells are not in the shell", () => {
  expect(shellOf(utf8(sheet("<cols/>", CELLS, "<pageMargins/>")), "sheet").text).toBe(
    sheet("<cols/>", "", "<pageMargins/>"),
  );
});

test.each([
  ["after the cells", sheet("<cols/>", CELLS, ""), "</sheetData>", "</sheetData><mark/>"],
  ["before the cells", sheet("", CELLS, "<hyperlinks/>"), "<worksheet>", "<worksheet><dimension/>"],
  ["with a prefix", sheet("", CELLS, "", "x:"), "</x:sheetData>", "</x:sheetData><x:mark/>"],
  [
    "with attributes on sheetData",
    sheet("", CELLS, "").replace("sheetData>", 'sheetData a="1">'),
    "</w",
    "<m/></w",
  ],
])("an edit %s leaves the cells", (_, whole, before, after) => {
  const shell = shellOf(utf8(whole), "sheet");
  expect(text(joined(shell.around(shell.text.replace(before, after))))).toBe(whole.replace(before, after));
});

test("a closing tag inside a comment or CDATA section among the cells is none", () => {
  for (const cells of [
    `${CELLS}<!-- </sheetData> -->`,
    "<row><c><v><![CDATA[</sheetData>]]></v></c></row>",
  ]) {
    const whole = sheet("", cells, "<pageMargins/>");
    expect(shellOf(utf8(whole), "sheet").text).toBe(whole);
  }
});

test("what is only named like sheetData is left where it is", () => {
  const whole = sheet("<sheetDataExtra/>", CELLS, "<ext><sheetDataSet/></ext>");
  expect(shellOf(utf8(whole), "sheet").text).toBe(whole.replace(CELLS, ""));
});

test("a sheet in UTF-16, one without cells, and one without sheetData are shells as a whole", () => {
  const wide = new Uint8Array(Buffer.from(`\ufeff${sheet("", CELLS, "")}`, "utf16le"));
  expect(shellOf(wide, "sheet").text).toBe(sheet("", CELLS, ""));
  for (const whole of ["<worksheet><sheetData/></worksheet>", "<worksheet/>"]) {
    expect(shellOf(utf8(whole), "sheet").text).toBe(whole);
  }
});

test("the shell as it was gives the part as it was, whatever its bytes", () => {
  const piece = fc.constantFrom(
    ...["<sheetData>", "</sheetData>", "<x:sheetData>", "</x:sheetData>", "<sheetData/>", "<!--", "-->"],
    ...["<row>", "</row>", "Ộ", "<worksheet>", "</worksheet>", "!", '<c a=">"/>', " "],
  );
  fc.assert(
    fc.property(fc.boolean(), fc.array(piece, { maxLength: 14 }), (marked, pieces) => {
      const bytes = utf8((marked ? "\ufeff" : "") + pieces.join(""));
      const shell = shellOf(bytes, "sheet");
      expect(joined(shell.around(shell.text))).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});
