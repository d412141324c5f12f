import { SaxesParser } from "saxes";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { DraftChart, SheetDraft } from "../../../../src/workbook/port";
import { ROSTER, xlsx, xlsxParts, zip } from "../../fixture";
import { parts } from "./opened";
import { packageFaults } from "./packageFaults";

const ROWS: SheetDraft["rows"] = [
  ["Đơn vị", "Xuất sắc", "Tốt"],
  ["Phòng A & B", 1, 4],
  ["Phòng <C>", 0, 2],
].map((cells) => ({ cells: cells.map((value) => ({ value })) }));

const CHART: DraftChart = {
  title: "Mức xếp loại",
  direction: "bars",
  categories: { top: 1, left: 0, bottom: 2, right: 0 },
  series: [
    { name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 2, right: 1 }, color: "1F4E79" },
    { name: { row: 0, column: 2 }, values: { top: 1, left: 2, bottom: 2, right: 2 }, color: "5B9BD5" },
  ],
  at: { top: 4, left: 0, bottom: 20, right: 2 },
};

const draft = (charts: readonly DraftChart[], rows = ROWS): SheetDraft => ({
  id: "summary_trial",
  title: "Tổng 'hợp' lại",
  columnWidths: [30, 10, 10],
  rows,
  merges: [],
  frozenRows: 0,
  charts,
  print: { landscape: true },
});

async function applied(bytes: Uint8Array, ...drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  for (const one of drafts) await workbook.apply({ marks: [], sheets: [one] });
  return workbook.bytes();
}

/** The texts of the elements of a name, in order; an element that is not well-formed XML throws. */
function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => {
    if (tag.name !== name) return;
    inside = true;
    found.push("");
  });
  parser.on("text", (text) => {
    if (inside) found[found.length - 1] += text;
  });
  parser.on("closetag", (tag) => {
    if (tag.name === name) inside = false;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("a chart of a sheet of ours", () => {
  const NAMES = ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"];

  test("refers to its cells by the name of the sheet, and holds what they hold", async () => {
    const all = parts(await applied(xlsx(ROSTER), draft([CHART])));
    const chart = all["xl/charts/chart1.xml"] ?? "";
    expect(textsOf(chart, "c:f")).toEqual([
      "'Tổng ''hợp'' lại'!$B$1",
      "'Tổng ''hợp'' lại'!$A$2:$A$3",
      "'Tổng ''hợp'' lại'!$B$2:$B$3",
      "'Tổng ''hợp'' lại'!$C$1",
      "'Tổng ''hợp'' lại'!$A$2:$A$3",
      "'Tổng ''hợp'' lại'!$C$2:$C$3",
    ]);
    expect(textsOf(chart, "c:v")).toEqual([
      ...["Xuất sắc", "Phòng A & B", "Phòng <C>", "1", "0"],
      ...["Tốt", "Phòng A & B", "Phòng <C>", "4", "2"],
    ]);
  });

  test("is found from the sheet through its drawing", async () => {
    const all = parts(await applied(xlsx(ROSTER), draft([CHART])));
    expect(all["xl/worksheets/sheet3.xml"]).toContain('r:id="rId1"/></worksheet>');
    expect(all["xl/worksheets/_rels/sheet3.xml.rels"]).toContain(
      'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="/xl/drawings/drawing1.xml"',
    );
    expect(all["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="/xl/charts/chart1.xml"');
    const bytes = new Map(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)]));
    expect(packageFaults(bytes, bytes.keys())).toEqual([]);
  });

  test("is written again in its own part, with the new figures", async () => {
    const [heads, first, ...others] = ROWS;
    const changed = [heads, { cells: [first?.cells[0] ?? null, { value: 7 }, { value: 8 }] }, ...others];
    const next = draft([CHART], changed as SheetDraft["rows"]);
    const all = parts(await applied(xlsx(ROSTER), draft([CHART]), next));
    expect(Object.keys(all).filter((name) => name.includes("chart"))).toEqual(["xl/charts/chart1.xml"]);
    expect(textsOf(all["xl/charts/chart1.xml"] ?? "", "c:v")).toContain("7");
  });

  test("goes with its parts when the sheet has it no longer", async () => {
    const all = parts(await applied(xlsx(ROSTER), draft([CHART, CHART]), draft([])));
    expect(Object.keys(all).filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(all["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
    expect(all["xl/worksheets/sheet3.xml"]).not.toContain("<drawing");
  });

  test("of two, the second goes alone", async () => {
    const all = parts(await applied(xlsx(ROSTER), draft([CHART, CHART]), draft([CHART])));
    expect(
      Object.keys(all)
        .filter((name) => /charts|drawings/.test(name))
        .sort(),
    ).toEqual([...NAMES].sort());
  });

  test("takes parts of its own beside the office's", async () => {
    const office = {
      ...xlsxParts(ROSTER),
      "xl/charts/chart1.xml": "<office/>",
      "xl/drawings/drawing1.xml": "<office/>",
    };
    const all = parts(await applied(zip(office), draft([CHART])));
    expect(all["xl/charts/chart1.xml"]).toBe("<office/>");
    expect(all["xl/drawings/_rels/drawing2.xml.rels"]).toContain("/xl/charts/chart2.xml");
  });
});
