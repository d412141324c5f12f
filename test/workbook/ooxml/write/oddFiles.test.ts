import { unzipSync } from "fflate";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import { ROSTER, xlsxParts, zip } from "../../fixture";
import { DRAFT, type Files, MARKS, marked } from "./marked";

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
