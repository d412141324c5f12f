import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
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
