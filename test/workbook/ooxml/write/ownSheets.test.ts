import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { DraftChart } from "../../../../src/workbook/port";
import { ROSTER, xlsxParts, zip } from "../../fixture";
import { DRAFT, type Files, marked } from "./marked";

describe("a sheet of ours that a person has worked on", () => {
  const copied = async (edit: (workbook: string) => string) => {
    const all = await marked(xlsxParts(ROSTER));
    const names = async (files: Files) =>
      (await openWorkbook(zip(files), { codec: nodeCodec }).read()).map(({ name, own }) => [name, own]);
    const again = await marked({ ...all, "xl/workbook.xml": edit(all["xl/workbook.xml"] ?? "") });
    return { names: await names(again), workbook: again["xl/workbook.xml"] ?? "" };
  };
  const OURS =
    '<definedName name="_xeploai_sheet_findings" hidden="1">\'Kết quả kiểm tra\'!$A$1</definedName>';

  test("is still ours without its first row", async () => {
    const { names, workbook } = await copied((xml) => xml.replace("tra'!$A$1<", "tra'!#REF!<"));
    expect(names.slice(2)).toEqual([["Kết quả kiểm tra", "findings"]]);
    expect(workbook).toContain(OURS);
  });

  test("is no longer ours when it was deleted, and its name is given to the new one", async () => {
    const { names, workbook } = await copied((xml) => xml.replace("'Kết quả kiểm tra'!$A$1", "#REF!$A$1"));
    expect(names.slice(2)).toEqual([
      ["Kết quả kiểm tra", null],
      ["Kết quả kiểm tra (2)", "findings"],
    ]);
    expect(workbook.match(/_xeploai_sheet_findings/g)).toHaveLength(1);
  });

  test("is no longer ours where its cells were cut out and pasted beside a list, which stays as it is", async () => {
    const { names, workbook } = await copied((xml) =>
      xml.replace("'Kết quả kiểm tra'!$A$1", "'Tập thể'!$H$1"),
    );
    expect(names).toEqual([
      ["Cá nhân", null],
      ["Tập thể", null],
      ["Kết quả kiểm tra", null],
      ["Kết quả kiểm tra (2)", "findings"],
    ]);
    expect(workbook.match(/_xeploai_sheet_findings/g)).toHaveLength(1);
  });

  test("may have been copied: the copy is theirs", async () => {
    const copy =
      '<definedName name="_xeploai_sheet_findings" localSheetId="1" hidden="1">\'Tập thể\'!$A$1</definedName>';
    const { names, workbook } = await copied((xml) => xml.replace(OURS, copy + OURS));
    expect(names).toEqual([
      ["Cá nhân", null],
      ["Tập thể", null],
      ["Kết quả kiểm tra", "findings"],
    ]);
    expect(workbook).toContain(copy);
  });
});

const CHART: DraftChart = {
  title: "Biểu đồ",
  direction: "columns",
  categories: { top: 0, left: 0, bottom: 1, right: 0 },
  series: [
    { name: { row: 0, column: 1 }, values: { top: 0, left: 1, bottom: 1, right: 1 }, color: "C00000" },
  ],
  at: { top: 3, left: 0, bottom: 9, right: 4 },
};

describe("a sheet of ours that Excel has saved since", () => {
  const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** With printer settings hung on the sheet, another text in it, and a list of the cells that hold formulas. */
  async function savedByExcel(...calculated: string[]): Promise<Files> {
    const all = await marked(xlsxParts(ROSTER));
    const { "[Content_Types].xml": types = "", "xl/_rels/workbook.xml.rels": relations = "" } = all;
    return {
      ...all,
      "[Content_Types].xml": types.replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      "xl/_rels/workbook.xml.rels": relations.replace(
        "</Relationships>",
        `<Relationship Id="rIdC" Type="${RELATION}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${calculated.join("")}</calcChain>`,
      "xl/worksheets/_rels/sheet3.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${RELATION}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
      "xl/printerSettings/printerSettings1.bin": "A4",
      "xl/worksheets/sheet3.xml": (all["xl/worksheets/sheet3.xml"] ?? "").replace("Nội dung", "Đã sửa"),
    };
  }

  test("takes the list of formulas with it, where that may name cells that hold none any more", async () => {
    const all = await marked(await savedByExcel('<c r="C1" i="1"/>', '<c r="B1" i="3"/>', '<c r="B2"/>'));
    expect(Object.keys(all)).not.toContain("xl/calcChain.xml");
    expect(all["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(all["[Content_Types].xml"]).not.toContain("calcChain");
  });

  test("leaves the list that names only cells of the office's, and refers to no printer", async () => {
    const files = await savedByExcel('<c r="C1" i="1"/>');
    const all = await marked(files);
    expect(all["xl/calcChain.xml"]).toBe(files["xl/calcChain.xml"]);
    expect(all["xl/worksheets/sheet3.xml"]).toContain("Nội dung");
    expect(all["xl/worksheets/_rels/sheet3.xml.rels"]).not.toContain("printerSettings");
  });
});

describe("notes that a person hung on a sheet of ours", () => {
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

  async function withNotes(): Promise<Files> {
    const all = await marked(xlsxParts(ROSTER));
    return {
      ...all,
      "[Content_Types].xml": (all["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
          '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
          '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
      ),
      "xl/worksheets/_rels/sheet3.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
        `<Relationship Id="rId8" Type="${OFFICE}/comments" Target="../comments1.xml"/>` +
        `<Relationship Id="rId9" Type="${THREADS}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lê Thị Mẫu</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Đã hỏi lại</t></text></comment></commentList></comments>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
      "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
      "xl/worksheets/sheet3.xml": (all["xl/worksheets/sheet3.xml"] ?? "").replace(
        "</worksheet>",
        `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId7"/></worksheet>`,
      ),
    };
  }

  test.each([
    ["", []],
    [" and that shows a chart", [CHART]],
  ])("stay on a sheet that is written anew%s, and writing it again changes nothing", async (_, charts) => {
    const before = await withNotes();
    const edits = { marks: [], sheets: [{ ...DRAFT, rows: [{ cells: [{ value: "mới" }] }], charts }] };
    const once = await marked(before, edits);
    const sheet = once["xl/worksheets/sheet3.xml"] ?? "";
    const relations = once["xl/worksheets/_rels/sheet3.xml.rels"] ?? "";
    const id = /<legacyDrawing [^>]*r:id="(\w+)"/.exec(sheet)?.[1];
    expect(sheet).toContain("mới");
    expect(relations).toMatch(
      new RegExp(`Id="${id}" Type="[^"]*/vmlDrawing" Target="/xl/drawings/vmlDrawing1.vml"`),
    );
    expect(relations).toContain(`Type="${OFFICE}/comments" Target="/xl/comments1.xml"`);
    expect(relations).toContain(`Type="${THREADS}" Target="/xl/threadedComments/threadedComment1.xml"`);
    for (const part of ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"])
      expect(once[part]).toBe(before[part]);
    expect(await marked(once, edits)).toEqual(once);
  });
});

test("a jump that names no sheet leads within ours, whatever its title became", async () => {
  const [people, ...others] = ROSTER.sheets;
  const files = xlsxParts({ sheets: [people as (typeof others)[0], { name: "KẾT QUẢ KIỂM TRA", rows: [] }] });
  const cells = [
    { value: "xem", link: { row: 4, column: 1 } },
    { value: "xem", link: { sheet: "Cá nhân", row: 2, column: 2 } },
  ];
  const all = await marked(files, { marks: [], sheets: [{ ...DRAFT, rows: [{ cells }] }] });
  expect(all["xl/worksheets/sheet3.xml"]).toContain(
    `<hyperlinks><hyperlink ref="A1" location="'Kết quả kiểm tra (2)'!B5"/><hyperlink ref="B1" location="'Cá nhân'!C3"/></hyperlinks>`,
  );
});
