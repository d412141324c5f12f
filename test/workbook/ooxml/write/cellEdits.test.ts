import fc from "fast-check";
import { memoryWorkbook } from "../../../../src/workbook/memory/workbook";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { CellEdit } from "../../../../src/workbook/port";
import { memoryContent, ROSTER, xlsx, xlsxParts, zip } from "../../fixture";
import type { Files } from "./marked";
import { parts } from "./opened";
import { packageFaults } from "./packageFaults";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const files = xlsxParts({ sheets: [{ name: "A", rows: [] }] });
const edit = (row: number, column: number, value: CellEdit["value"], font?: string): CellEdit => ({
  sheet: "A",
  row,
  column,
  value,
  ...(font === undefined ? {} : { font }),
});

function withSheet(inside: string, others: Files = {}): Files {
  return { ...files, [SHEET]: `<worksheet xmlns="${MAIN}">${inside}</worksheet>`, ...others };
}

/** The parts of a file after these edits; the package must still be sound. */
async function edited(before: Files, ...values: CellEdit[]): Promise<Files> {
  const workbook = openWorkbook(zip(before), { codec: nodeCodec });
  await workbook.apply({ marks: [], sheets: [], values });
  const after = parts(workbook.bytes());
  const all = new Map(Object.entries(after).map(([name, text]) => [name, Buffer.from(text)]));
  expect(packageFaults(all, all.keys())).toEqual([]);
  return after;
}

async function editedRows(sheetData: string, ...values: CellEdit[]): Promise<string> {
  const { [SHEET]: xml = "" } = await edited(withSheet(sheetData), ...values);
  return xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"));
}

const text = (value: string) => `t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

describe("what is changed of a sheet", () => {
  test("is the value of a cell; its place, format and whatever else it has stay", async () => {
    const cell =
      '<c ph="1" r="B2" cm="1" s="0" t="s"><f>C2</f><v>0</v><extLst><ext uri="x"/></extLst></c><!-- ghi --> <c r="C2"/>';
    expect(await editedRows(`<sheetData><row r="2">${cell}</row></sheetData>`, edit(1, 1, 7))).toBe(
      '<sheetData><row r="2"><c ph="1" r="B2"><v>7</v><extLst><ext uri="x"/></extLst></c><!-- ghi --> <c r="C2"/></row></sheetData>',
    );
  });

  test.each([
    ["a row that closes itself", '<row r="2" spans="2:3"/>', '<row r="2" spans="2:4">*</row>'],
    ["cells without places", "<row/><row><c/><c/></row>", "<row/><row><c/><c/>*</row>"],
    ["rows out of order", '<row r="9"/><row r="1"/>', '<row r="2">*</row><row r="9"/><row r="1"/>'],
    ["a row told by its cell", '<row><c r="A2"/></row>', '<row><c r="A2"/>*</row>'],
    ["no rows at all", "", '<row r="2">*</row>'],
  ])("takes its place among %s", async (_, rows, expected) => {
    const put = `<c r="D2" ${text("mới")}`;
    expect(await editedRows(`<sheetData>${rows}</sheetData>`, edit(1, 3, "mới"))).toBe(
      `<sheetData>${expected.replace("*", put)}</sheetData>`,
    );
  });

  test("sheet data that close themselves open, and the used area grows", async () => {
    expect(await editedRows('<dimension ref="A1"/><sheetData/>', edit(1, 3, 5))).toBe(
      '<dimension ref="A1:D2"/><sheetData><row r="2"><c r="D2"><v>5</v></c></row></sheetData>',
    );
  });

  test("a new cell has the format of its row, else of its column", async () => {
    const cols = '<cols><col min="2" max="3" style="4"/><col min="4" max="16384" style="5"/></cols>';
    const rows = '<sheetData><row r="1" s="6" customFormat="1"/><row r="2" s="6"/></sheetData>';
    const { [SHEET]: xml = "" } = await edited(
      withSheet(cols + rows),
      edit(0, 1, 1),
      edit(1, 2, 1),
      edit(1, 9, 1),
      edit(4, 0, 1),
    );
    expect([...xml.matchAll(/<c r="(\w+)"(?: s="(\d+)")?>/g)].map(([, at, style]) => [at, style])).toEqual([
      ["B1", "6"],
      ["C2", "4"],
      ["J2", "5"],
      ["A5", undefined],
    ]);
  });

  test("elements with a prefix get ours with the same", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const after = await edited({ ...files, [SHEET]: xml }, edit(0, 0, "a"), edit(2, 0, 1));
    expect(after[SHEET]).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>' +
        '<x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row>',
    );
  });

  test.each([
    ["UTF-8 with a byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
    ["UTF-16", (xml: string) => Buffer.from(`\ufeff${xml}`, "utf16le")],
  ])("a sheet in %s stays in it", async (_, encode) => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>cũ</v></c></row></sheetData></worksheet>`;
    const workbook = openWorkbook(zip({ ...files, [SHEET]: encode(xml) }), { codec: nodeCodec });
    await workbook.apply({ marks: [], sheets: [], values: [edit(0, 0, "mới")] });
    const cell = `<c r="A1" ${text("mới")}`;
    const expected = encode(xml.replace('<c r="A1" t="str"><v>cũ</v></c>', cell));
    const { unzipSync } = await import("fflate");
    expect(Buffer.from(unzipSync(workbook.bytes())[SHEET] ?? [])).toEqual(expected);
  });

  test("days of a workbook that counts from 1904 are written so", async () => {
    const workbook = (files["xl/workbook.xml"] ?? "").replace("<workbookPr/>", '<workbookPr date1904="1"/>');
    const bytes = zip({ ...files, "xl/workbook.xml": workbook });
    const opened = openWorkbook(bytes, { codec: nodeCodec });
    await opened.apply({ marks: [], sheets: [], values: [edit(0, 0, { serial: 45286 })] });
    expect((await opened.read())[0]?.rows[0]?.cells).toEqual([{ serial: 45286 }]);
    expect(parts(opened.bytes())[SHEET]).toContain("<v>43824</v>");
  });
});

describe("the format of a changed cell", () => {
  const LEGACY =
    '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val=".VnTime"/><family val="2"/><charset val="0"/></font></fonts>';
  const styles = (files["xl/styles.xml"] ?? "")
    .replace(/<fonts.*<\/fonts>/, LEGACY)
    .replace(
      /<cellXfs.*<\/cellXfs>/,
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>',
    );
  const before = withSheet(
    '<sheetData><row r="1"><c r="A1" s="1" t="str"><v>NguyÔn</v></c><c r="B1" s="1"/></row></sheetData>',
    { "xl/styles.xml": styles },
  );

  test("is its own, with another font where one is told", async () => {
    const after = await edited(before, edit(0, 0, "Nguyễn", "Times New Roman"));
    expect(after[SHEET]).toContain(`<c r="A1" s="2" ${text("Nguyễn")}<c r="B1" s="1"/>`);
    expect(after["xl/styles.xml"]).toContain(
      '<font><b/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(after["xl/styles.xml"]).toContain(
      '<xf numFmtId="14" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>',
    );
  });

  test("is one for all cells that change alike", async () => {
    const after = await edited(before, edit(0, 0, "a", "Arial"), edit(0, 1, "b", "Arial"));
    expect(after["xl/styles.xml"]).toContain('<cellXfs count="3">');
  });

  test("shows a day as a day, and keeps the look of days that it has", async () => {
    const after = await edited(before, edit(0, 1, { serial: 45286 }), edit(0, 2, { serial: 45286 }));
    expect(after[SHEET]).toContain('<c r="B1" s="1"><v>45286</v></c><c r="C1" s="2"><v>45286</v></c>');
    expect(after["xl/styles.xml"]).toMatch(/<numFmt [^>]*formatCode="dd\/mm\/yyyy"/);
  });

  test("keeps what looks like a formula a text, whoever edits it later", async () => {
    const after = await edited(before, edit(0, 1, "=1+1"));
    expect(after["xl/styles.xml"]).toContain('<xf quotePrefix="1" numFmtId="14"');
  });
});

describe("formulas", () => {
  const refusal = async (before: Files, ...values: CellEdit[]) =>
    edited(before, ...values).catch(({ code, data }) => `${code} ${data.cell} ${data.reason}`);

  test("go with the value, and the list of the order of calculation with them", async () => {
    const types = (files["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    const relations = (files["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const before = withSheet('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>', {
      "[Content_Types].xml": types,
      "xl/_rels/workbook.xml.rels": relations,
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    });
    expect(Object.keys(await edited(before, edit(0, 0, 3)))).not.toContain("xl/calcChain.xml");
    expect(Object.keys(await edited(before, edit(0, 1, 3)))).toContain("xl/calcChain.xml");
  });

  test("that fill an area are not torn", async () => {
    const before = withSheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><f t="array" ref="A3">SUM(B1:B2)</f><v>1</v></c></row></sheetData>',
    );
    expect(await refusal(before, edit(1, 0, 5))).toBe("CELL_NOT_ALONE A2 array");
    expect((await edited(before, edit(2, 0, 5)))[SHEET]).toContain('<c r="A3"><v>5</v></c>');
  });

  test("that cells share stay whole: all of them may go, or those that only refer to the first", async () => {
    const before = withSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
    );
    expect(await refusal(before, edit(0, 0, 5))).toBe("CELL_NOT_ALONE A1 shared");
    expect((await edited(before, edit(1, 0, 5)))[SHEET]).toContain('<c r="A2"><v>5</v></c>');
    expect((await edited(before, edit(0, 0, 5), edit(1, 0, 6)))[SHEET]).not.toContain("<f");
  });

  test("that name a column of a table keep its heading", async () => {
    const before = withSheet(
      '<sheetData><row r="1"><c r="A1" t="str"><v>Tên</v></c></row></sheetData><tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts>',
      {
        "[Content_Types].xml": (files["[Content_Types].xml"] ?? "").replace(
          "</Types>",
          '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
        ),
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Tên"/></tableColumns></table>`,
      },
    );
    for (const value of ["Họ tên", 5, null])
      expect(await refusal(before, edit(0, 0, value))).toBe("CELL_NOT_ALONE A1 heading");
    expect((await edited(before, edit(1, 0, "Lê")))[SHEET]).toContain("Lê");
  });
});

test("cells that hold more than a text are left alone where that is asked for", async () => {
  const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const before = withSheet(
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1</f><v>c</v></c>' +
      '<c r="D1" t="inlineStr"><is><r><t>d</t></r></is></c><c r="E1" t="str"><f t="array" ref="E1:F1">A1</f><v>e</v></c><c r="F1" t="str"><v>f</v></c></row></sheetData>',
    {
      "[Content_Types].xml": (files["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
      ),
      "xl/_rels/workbook.xml.rels": (files["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>a</t></r><r><t>a</t></r></si><si><t>b</t></si></sst>`,
    },
  );
  const values = [0, 1, 2, 3, 4, 5, 6].map((column) => ({ ...edit(0, column, "mới"), onlyText: true }));
  const workbook = openWorkbook(zip(before), { codec: nodeCodec });
  await workbook.apply({ marks: [], sheets: [], values });
  expect((await workbook.read())[0]?.rows[0]?.cells).toEqual(["aa", "mới", "c", "d", "e", "f", "mới"]);
  await edited(before, ...values);
});

const value: fc.Arbitrary<CellEdit["value"]> = fc.oneof(
  fc.constant(null),
  fc.integer().map((number) => number + 0),
  fc.constantFrom("Đạt", "=A1", "", "a < b & c", "_x0041_", "\u0007"),
  fc.integer({ min: 1, max: 60_000 }).map((serial) => ({ serial })),
);
const edits = fc.array(
  fc.record({
    sheet: fc.constantFrom("Cá nhân", "Tập thể"),
    row: fc.oneof(fc.nat(8), fc.nat(1_048_575)),
    column: fc.oneof(fc.nat(5), fc.nat(16_383)),
    value,
  }),
  { maxLength: 12 },
);

test("whatever is changed, a file holds what a workbook in memory does, and no other part differs", async () => {
  const original = xlsx(ROSTER);
  const { [SHEET]: _, "xl/worksheets/sheet2.xml": __, "xl/styles.xml": ___, ...untouched } = parts(original);
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 3 }), async (runs) => {
      const workbook = openWorkbook(original, { codec: nodeCodec });
      const memory = memoryWorkbook(memoryContent(ROSTER));
      // The format of a day stays with its cell (the first of the merge, in the title), and makes a day of a number.
      const dated = new Set<string>();
      for (const run of runs) {
        const values = run.filter(({ sheet, row, column, value: one }) => {
          const key = `${sheet} ${row} ${sheet === "Cá nhân" && row === 0 ? Math.max(2, column) : column}`;
          if (typeof one === "object" && one !== null) dated.add(key);
          return typeof one !== "number" || !dated.has(key);
        });
        await workbook.apply({ marks: [], sheets: [], values });
        await memory.apply({ marks: [], sheets: [], values });
      }
      const held = (sheets: Awaited<ReturnType<typeof memory.read>>) =>
        sheets.map(({ rows }) =>
          rows.map(({ index, cells }) => [
            index,
            ...cells.slice(0, cells.findLastIndex((one) => one !== null) + 1),
          ]),
        );
      expect(held(await workbook.read())).toEqual(held(await memory.read()));
      expect(parts(workbook.bytes())).toMatchObject(untouched);
    }),
    { numRuns: 60 },
  );
});
