import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import { calculatedOnLoad } from "../../../../src/workbook/ooxml/write/recalculation";
import { xlsxParts, zip } from "../../fixture";
import { parts } from "./opened";

const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test.each([
  ["none", "<sheets/>", '<sheets/><calcPr fullCalcOnLoad="1"/>'],
  ["names before", "<definedNames/><oleSize/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>'],
  ["Excel's own", '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
  ["by hand", '<calcPr calcMode="manual"/>', '<calcPr fullCalcOnLoad="1" calcMode="manual"/>'],
  ["refused before", '<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ["asked before", '<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ["with a prefix", "<x:calcPr/>", '<x:calcPr fullCalcOnLoad="1"/>'],
])("settings of calculation: %s", (_, before, after) => {
  const workbook = (inside: string) => `<workbook xmlns="${MAIN}" xmlns:x="${MAIN}">${inside}</workbook>`;
  expect(calculatedOnLoad(workbook(before))).toBe(workbook(after));
});

describe("after a cell was changed", () => {
  const files = xlsxParts({ sheets: [{ name: "A", rows: [] }] });
  const sheetOf = (cells: string) =>
    `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c>${cells}</row></sheetData></worksheet>`;
  const changed = async (cells: string, value = 5) => {
    const workbook = openWorkbook(zip({ ...files, [SHEET]: sheetOf(cells) }), { codec: nodeCodec });
    await workbook.apply({ marks: null, sheets: [], values: [{ sheet: "A", row: 0, column: 0, value }] });
    return parts(workbook.bytes());
  };

  test.each([
    ["a formula", '<c r="B1"><f>A1*2</f><v>2</v></c>', '<c r="B1"><f>A1*2</f></c>'],
    ["one that gives a text", '<c r="B1" t="str" s="0"><f>A1&amp;"x"</f><v>1x</v></c>', null],
    ["one with a spaced type", "<c r=\"B1\" t = 'str'><f>A1</f><v>1x</v></c>", '<c r="B1"><f>A1</f></c>'],
    ["one over a column", '<c r="B1"><f>COUNTIF($A:$A,1)</f><v>1</v></c>', null],
    ["one of a sheet by its name", "<c r=\"B1\"><f>SUM('A'!A1:A9)</f><v>1</v></c>", null],
    [
      "one that others share",
      '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>',
      null,
    ],
    [
      "one of an array",
      '<c r="B1"><f t="array" ref="B1:C1">A1:B1</f><v>1</v></c><c r="C1"><v>7</v></c>',
      '<c r="B1"><f t="array" ref="B1:C1">A1:B1</f></c><c r="C1"><v>7</v></c>',
    ],
    [
      "one that hangs on it by way of another",
      '<c r="B1"><f>C1*2</f><v>4</v></c><c r="C1"><f>A1*2</f><v>2</v></c>',
      null,
    ],
    ["one that leads where nobody can tell", '<c r="B1"><f>INDIRECT("A1")</f><v>1</v></c>', null],
    ["one of a sheet by its name in other letters", "<c r=\"B1\"><f>SUM('a'!A1:A9)</f><v>1</v></c>", null],
    [
      "a table of data, which tries other values in a formula",
      '<c r="B1"><f t="dataTable" ref="B1:C1" dt2D="0" dtr="1" r1="A1"/><v>1</v></c><c r="C1"><v>7</v></c>',
      '<c r="B1"><f t="dataTable" ref="B1:C1" dt2D="0" dtr="1" r1="A1"/></c><c r="C1"><v>7</v></c>',
    ],
    ...[
      "A1#",
      "@A1",
      "a1",
      "SUM(1:1)",
      "SUM($1:$3)",
      "SUM(a:b)",
      "A1:INDEX(C:C,3)",
      "SUM(C1:A1)",
      "SUM((C1,A1))",
      "SUM(A:C C1:D9 A1)",
      "SUM(A:C!A1)",
      "SUM('A:C'!A1)",
      "Bảng[Điểm]",
      "OFFSET(C1,0,-2)",
      "_xlfn.XLOOKUP(1,A1:A9,C1:C9)",
      "LET(x,A1,x)",
      "B1+A1",
      // it sums as many cells as it looks at
      'SUMIF(C2:E2,"x",XFD9)+SUMIF(G2:G9,"x",A1)',
    ].map(
      (formula) =>
        [formula, `<c r="B1"><f>${formula}</f><v>1</v></c>`, null] as [string, string, string | null],
    ),
    ["one with a name", '<c r="B1"><f>tổng*2</f><v>1</v></c>', null],
    ["one with a prefix", '<x:c r="B1"><x:f>A1*2</x:f><x:v>2</x:v></x:c>', null],
  ])("%s has no result, until the copy is calculated", async (_, cells, expected) => {
    const { [SHEET]: sheet = "", [WORKBOOK]: workbook } = await changed(cells);
    const bare = cells.replace(/<(x:)?v>.*?<\/(x:)?v>/g, "").replace(' t="str"', "");
    expect(sheet).toBe(sheetOf(expected ?? bare).replace("<v>1</v>", "<v>5</v>"));
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  test.each([
    ["a formula of other cells", '<c r="B1"><f>D1*2</f><v>2</v></c>'],
    ["one of the same cell on another sheet", '<c r="B1"><f>B!A1*2</f><v>2</v></c>'],
    ["a text that looks like one", '<c r="B1" t="inlineStr"><is><t>=A1</t></is></c>'],
    ["a value", '<c r="B1"><v>2</v></c>'],
  ])("%s stays as it is", async (_, cells) => {
    const { [SHEET]: sheet, [WORKBOOK]: workbook } = await changed(cells);
    expect(sheet).toBe(sheetOf(cells).replace("<v>1</v>", "<v>5</v>"));
    expect(workbook).toBe(files[WORKBOOK]);
  });

  test("where the cell is given what it holds, everything stays", async () => {
    const cells = '<c r="B1"><f>A1*2</f><v>2</v></c>';
    const { [SHEET]: sheet, [WORKBOOK]: workbook } = await changed(cells, 1);
    expect([sheet, workbook]).toEqual([sheetOf(cells), files[WORKBOOK]]);
  });
});
