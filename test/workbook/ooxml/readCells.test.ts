import type { CellValue } from "../../../src/workbook/port";
import { readRows, sharedStrings, styles } from "./workbookFile";

/** The value of the one cell A1 that is written so. */
function cellValue(cell: string, parts: Parameters<typeof readRows>[1] = {}): CellValue {
  return readRows(`<row r="1">${cell}</row>`, parts)[0]?.cells[0] ?? null;
}

const PHONETIC = '<rPh sb="0" eb="1"><t>とう</t></rPh><phoneticPr fontId="1"/>';
const STRINGS = sharedStrings(
  "<t>Tập thể</t>",
  `<r><rPr><b/></rPr><t>Hoàn thành </t></r><r><t xml:space="preserve">tốt </t></r>${PHONETIC}`,
  `<t>東京</t>${PHONETIC}`,
  "<t>một_x000D_\nhai _x005F_x000D_</t>",
  "<t/>",
  "<r><t>_x00</t></r><r><t>41_</t></r>",
);

describe("a cell is read by its type", () => {
  test.each<[string, string, CellValue]>([
    ["whole number", '<c r="A1"><v>42</v></c>', 42],
    ["negative number", '<c r="A1"><v>-0.25</v></c>', -0.25],
    ["no negative zero", '<c r="A1"><v>-0</v></c>', 0],
    ["number with an exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["number of 17 digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ["number among spaces", '<c r="A1"><v> 7\n</v></c>', 7],
    ["number as character references", '<c r="A1"><v>&#49;2</v></c>', 12],
    ["number as CDATA", '<c r="A1"><v><![CDATA[1]]>2<!-- -->3</v></c>', 123],
    ["what is no number, as it stands", '<c r="A1"><v>chưa</v></c>', "chưa"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>false</v></c>', false],
    ["what is no boolean, as it stands", '<c r="A1" t="b"><v>2</v></c>', "2"],
    ["error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["inline string", '<c r="A1" t="inlineStr"><is><t> Lê &amp; B </t></is></c>', " Lê & B "],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["inline string without its type", '<c r="A1"><is><t>x</t></is></c>', "x"],
    ["inline string beside a value", '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>', "1."],
    ["text in the place of an inline string", '<c r="A1" t="inlineStr"><v>x</v></c>', "x"],
    ["text result of a formula", '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', "Đạt"],
    ["empty result of a formula", '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ["number result of a formula", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["error result of a formula", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["formula without a result", '<c r="A1"><f>SUM(B:B)</f></c>', { error: "UNCALCULATED" }],
    ["formula with an empty result", '<c r="A1"><f>SUM(B:B)</f><v/></c>', { error: "UNCALCULATED" }],
    ["shared formula without a result", '<c r="A1"><f t="shared" si="0"/></c>', { error: "UNCALCULATED" }],
    ["type in other quotes and as a reference", "<c r='A1' t='&#98;'><v>0</v></c>", false],
    ["style of no number", '<c r="A1" s=""><v>3</v></c>', 3],
    ["nothing", '<c r="A1"/>', null],
    ["shared string", '<c r="A1" t="s"><v>0</v></c>', "Tập thể"],
    ["shared rich text, without what stands over it", '<c r="A1" t="s"><v>1</v></c>', "Hoàn thành tốt "],
    ["shared text, without its reading", '<c r="A1" t="s"><v>2</v></c>', "東京"],
    ["escapes", '<c r="A1" t="s"><v>3</v></c>', "một\r\nhai _x000D_"],
    ["empty shared string", '<c r="A1" t="s"><v>4</v></c>', null],
    ["an escape over two runs", '<c r="A1" t="s"><v>5</v></c>', "A"],
  ])("%s", (_, cell, value) => {
    expect(cellValue(cell, { "xl/sharedStrings.xml": STRINGS })).toEqual(value);
  });

  test.each<[string, number | null]>([
    ["2023-12-26", 45286],
    ["2023-12-26T12:00:00", 45286.5],
    ["2023-12-26T12:00:00.000Z", 45286.5],
    ["T06:00:00", 0.25],
    ["06:00", 0.25],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2023-02-30", null],
    ["hôm nay", null],
  ])("the ISO date %s", (text, serial) => {
    expect(cellValue(`<c r="A1" t="d"><v>${text}</v></c>`)).toEqual(serial === null ? text : { serial });
  });

  test("without a styles part no number is a date", () => {
    expect(cellValue('<c r="A1" s="3"><v>45286</v></c>')).toBe(45286);
  });

  test("by the format of its style a number is a date", () => {
    const parts = { "xl/styles.xml": styles(0, 14, '"d" 0', "dd/mm/yyyy") };
    const cells = [0, 1, 2, 3, 9].map((style) => cellValue(`<c r="A1" s="${style}"><v>45286</v></c>`, parts));
    expect(cells).toEqual([45286, { serial: 45286 }, 45286, { serial: 45286 }, 45286]);
  });
});
