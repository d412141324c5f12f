import { unzipSync } from "fflate";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { Mark, SheetDraft } from "../../../../src/workbook/port";
import { ROSTER, xlsxParts, zip } from "../../fixture";
import { parts } from "./opened";
import { packageFaults } from "./packageFaults";

const MARKS: Mark[] = [{ sheet: "Cá nhân", severity: "error", cells: [{ row: 2, column: 2 }] }];
const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [6, 40],
  rows: [
    {
      cells: [
        { value: "Nội dung", style: { bold: true } },
        { value: 3, formula: "1+2" },
      ],
    },
  ],
  merges: [],
  frozenRows: 1,
  print: { landscape: true, repeatRows: [0, 0] },
};

type Files = Record<string, string>;

async function marked(files: Files, edits = { marks: MARKS, sheets: [DRAFT] }): Promise<Files> {
  const workbook = openWorkbook(zip(files), { codec: nodeCodec });
  await workbook.apply(edits);
  expect((await workbook.read()).map(({ name }) => name)).toContain(ROSTER.sheets[0]?.name);
  const all = new Map(
    Object.entries(parts(workbook.bytes())).map(([name, text]) => [name, Buffer.from(text)]),
  );
  expect(packageFaults(all, all.keys())).toEqual([]);
  return parts(workbook.bytes());
}

function without(files: Files, part: string): Files {
  const { [part]: _, ...rest } = files;
  const [name = ""] = part.split("/").slice(-1);
  return Object.fromEntries(
    Object.entries(rest).map(([other, text]) => [
      other,
      text.replace(new RegExp(`<(Override|Relationship) [^>]*${name}"[^>]*/>`), ""),
    ]),
  );
}

describe("files that are not quite like those Excel writes", () => {
  const files = xlsxParts(ROSTER);

  test("a workbook without styles gets a stylesheet that begins with what every cell has", async () => {
    const { "xl/styles.xml": styles = "" } = await marked(without(files, "xl/styles.xml"));
    expect(
      [...styles.matchAll(/<(fonts|fills|borders|cellStyleXfs|cellXfs|dxfs) count="(\d+)"/g)].map((m) => [
        m[1],
        m[2],
      ]),
    ).toEqual([
      ["fonts", "3"],
      ["fills", "2"],
      ["borders", "1"],
      ["cellStyleXfs", "1"],
      ["cellXfs", "3"],
      ["dxfs", "3"],
    ]);
    expect(styles).toContain(
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    );
  });

  test.each([
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dxfs count="0"/><extLst/></styleSheet>',
  ])("an empty stylesheet is filled in the schema's order", async (empty) => {
    const { "xl/styles.xml": styles = "" } = await marked({ ...files, "xl/styles.xml": empty });
    const order = [...styles.matchAll(/<(fonts|fills|borders|cellStyleXfs|cellXfs|dxfs|extLst)\b/g)].map(
      (m) => m[1],
    );
    expect(order.slice(0, 6)).toEqual(["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]);
    expect(styles).toMatch(/<dxfs count="3"><dxf>/);
  });

  test("elements with a prefix get ours with the same", async () => {
    const prefixed = (xml: string) =>
      xml
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spread',
          'xmlns:x="http://schemas.openxmlformats.org/spread',
        )
        .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:");
    const all = await marked({
      ...files,
      "xl/workbook.xml": prefixed(files["xl/workbook.xml"] ?? ""),
      "xl/styles.xml": prefixed(files["xl/styles.xml"] ?? ""),
      "xl/worksheets/sheet1.xml": prefixed(files["xl/worksheets/sheet1.xml"] ?? ""),
    });
    expect(all["xl/workbook.xml"]).toContain(
      '<x:sheet name="Kết quả kiểm tra" sheetId="3" r:id="rId4"/></x:sheets>',
    );
    expect(all["xl/workbook.xml"]).toContain('<x:definedName name="_xeploai_sheet_findings" hidden="1">');
    expect(all["xl/styles.xml"]).toMatch(/<x:dxfs count="4"><x:dxf>.*<x:patternFill><x:bgColor /s);
    expect(all["xl/worksheets/sheet1.xml"]).toContain('<x:conditionalFormatting sqref="C3">');
  });

  test("a Strict workbook gets a Strict sheet", async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const all = await marked(
      Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strict(xml)])),
    );
    expect(all["xl/worksheets/sheet3.xml"]).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(all["xl/_rels/workbook.xml.rels"]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"',
    );
    expect(Object.values(all).join("")).not.toContain("schemas.openxmlformats.org/spreadsheetml");
  });

  test.each([
    ["UTF-8 with a byte order mark", (xml: string) => Buffer.from(`\ufeff${xml}`)],
    [
      "UTF-16, little end first",
      (xml: string) => Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"),
    ],
    [
      "UTF-16, big end first",
      (xml: string) => Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le").swap16(),
    ],
  ])("a sheet in %s stays in it, and is restored to the byte", async (_, encode) => {
    const part = "xl/worksheets/sheet1.xml";
    const workbook = openWorkbook(zip({ ...files, [part]: encode(files[part] ?? "") }), { codec: nodeCodec });
    const read = () => Buffer.from(unzipSync(workbook.bytes())[part] ?? []);
    const before = read();
    await workbook.apply({ marks: MARKS, sheets: [] });
    expect(read().subarray(0, 40)).toEqual(before.subarray(0, 40));
    expect(read()).not.toEqual(before);
    expect((await workbook.read())[0]?.rows[2]?.cells).toEqual([1, "Trần Văn Thử", "HTXSNV"]);
    await workbook.clear();
    expect(read()).toEqual(before);
  });
});

describe("what a file patch may not pass over", () => {
  test("a signed workbook is refused, and stays as it is", async () => {
    const bytes = zip({ ...xlsxParts(ROSTER), "_xmlsignatures/sig1.xml": "<Signature/>" });
    const workbook = openWorkbook(bytes, { codec: nodeCodec });
    await expect(workbook.apply({ marks: MARKS, sheets: [] })).rejects.toMatchObject({
      code: "SIGNED_WORKBOOK",
    });
    await expect(workbook.apply({ marks: [], sheets: [DRAFT] })).rejects.toMatchObject({
      code: "SIGNED_WORKBOOK",
    });
    expect(workbook.bytes()).toEqual(bytes);
    await workbook.clear();
    expect(workbook.bytes()).toEqual(bytes);
  });

  test("a workbook that several people edit at a time is refused: its log of changes would not fit", async () => {
    const files = xlsxParts(ROSTER);
    const log =
      '<Relationship Id="rIdR" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/>';
    const relations = "xl/_rels/workbook.xml.rels";
    const shared = {
      ...files,
      [relations]: files[relations]?.replace("</Relationships>", `${log}</Relationships>`) ?? "",
      "xl/revisions/revisionHeaders.xml": "<headers/>",
    };
    const workbook = openWorkbook(zip(shared), { codec: nodeCodec });
    await expect(workbook.apply({ marks: MARKS, sheets: [] })).rejects.toMatchObject({
      code: "PROTECTED_WORKBOOK",
      data: { reason: "shared" },
    });
  });

  test("a mark on a sheet that is not there is a mistake of the caller's, and writes nothing", async () => {
    const workbook = openWorkbook(zip(xlsxParts(ROSTER)), { codec: nodeCodec });
    const before = workbook.bytes();
    const marks: Mark[] = [{ sheet: "không có", severity: "info", cells: [{ row: 0, column: 0 }] }];
    await expect(workbook.apply({ marks, sheets: [DRAFT] })).rejects.toThrow(RangeError);
    expect(workbook.bytes()).toBe(before);
  });
});

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

test("dates of a workbook that counts from 1904 are written so", async () => {
  const files = xlsxParts(ROSTER);
  const workbook = (files["xl/workbook.xml"] ?? "").replace("<workbookPr/>", '<workbookPr date1904="1"/>');
  const rows = [{ cells: [{ value: { serial: 45286 } }] }];
  const all = await marked(
    { ...files, "xl/workbook.xml": workbook },
    { marks: [], sheets: [{ ...DRAFT, rows }] },
  );
  expect(all["xl/worksheets/sheet3.xml"]).toContain("<v>43824</v>");
  const read = await openWorkbook(zip(all), { codec: nodeCodec }).read();
  expect(read[2]?.rows[0]?.cells).toEqual([{ serial: 45286 }]);
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
