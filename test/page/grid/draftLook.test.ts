import { draftLook } from "../../../src/page/grid/draftLook";
import type { DraftStyle, SheetDraft } from "../../../src/workbook/port";

const LINE = { color: null };
const HEADING: DraftStyle = { bold: true, fill: "DDEBF7", border: true, wrap: true, horizontal: "center" };
const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [6, 40],
  rows: [
    {
      cells: [
        { value: "STT", style: HEADING },
        { value: "Nội dung", style: { ...HEADING } },
      ],
      height: 30,
    },
    { cells: [null, { value: 3, style: { numberFormat: "0%", color: "C00000", size: 14 } }] },
    { cells: [{ value: "không có kiểu" }] },
  ],
  merges: [],
  frozenRows: 1,
  print: { landscape: true },
};
const look = draftLook(DRAFT);
const at = (row: number, column: number) => look.looks[look.styles.get(row)?.[column] ?? 0];

describe("a sheet of ours looks on the page as it will in the file", () => {
  test("its cells", () => {
    expect(at(0, 0)).toMatchObject({ bold: true, fill: "DDEBF7", wrap: true, horizontal: "center" });
    expect(at(0, 0)?.border).toEqual({ top: LINE, right: LINE, bottom: LINE, left: LINE });
    expect(at(1, 1)).toMatchObject({ format: "0%", color: "C00000", size: 14, bold: false });
  });

  test("what nobody gave a style has the font of all our sheets, and no lines", () => {
    for (const [row, column] of [
      [1, 0],
      [2, 0],
      [9, 9],
    ] as const) {
      expect(at(row, column)).toMatchObject({
        font: "Times New Roman",
        size: 12,
        fill: null,
        format: "General",
      });
    }
  });

  test("cells of one style share one look", () => {
    expect(look.styles.get(0)?.[0]).toBe(look.styles.get(0)?.[1]);
    expect(look.looks).toHaveLength(3);
  });

  test("its columns, rows and the header that stays in view", () => {
    expect(look.columns.map(({ first, last, width }) => [first, last, width])).toEqual([
      [0, 0, 6],
      [1, 1, 40],
    ]);
    expect([...look.heights]).toEqual([[0, 30]]);
    expect(look.frozen).toEqual({ rows: 1, columns: 0 });
  });
});
