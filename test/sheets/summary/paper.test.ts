import type { Frame } from "../../../src/sheets/summary/frame";
import { type Paper, paperDraft } from "../../../src/sheets/summary/paper";
import { a1 } from "../../../src/workbook/cell";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import type { DraftCell, SheetDraft, SheetSnapshot } from "../../../src/workbook/port";

const FRAME: Frame = {
  kind: "party",
  superior: "ĐẢNG BỘ HUYỆN VÂN KHÊ",
  issuing: null,
  number: null,
  placeAndDate: null,
  attachment: null,
  recipients: [],
  authority: null,
  post: null,
  signer: null,
  preparer: null,
};

type Unit = readonly [name: string, excellent: number, good: number];

function paper(units: readonly Unit[], section = "Khối Đảng"): Paper {
  return {
    id: "summary_trial",
    title: "Biểu thử",
    heading: "BIỂU THỬ",
    remarks: ["Tỷ lệ tính trên số hoàn thành tốt."],
    widths: [5, 30, 10, 10, 10, 12, 20],
    blocks: [
      {
        columns: [
          { id: "ordinal", heading: ["STT"], look: "ordinal" },
          { id: "unit", heading: ["Đơn vị"], look: "text", names: true },
          { id: "excellent", heading: ["Số lượng", "Xuất sắc"], look: "figure", sum: true },
          { id: "good", heading: ["Số lượng", "Tốt"], look: "figure", sum: true },
          { id: "all", heading: ["Số lượng", "Cộng"], look: "figure", adds: ["excellent", "good"] },
          {
            id: "share",
            heading: ["Tỷ lệ"],
            look: "share",
            share: { of: ["excellent"], base: ["good"] },
          },
          { id: "note", heading: ["Ghi chú"], look: "note" },
        ],
        rows: [
          { kind: "section", ordinal: "I", text: section },
          ...units.map(([unit, excellent, good]) => ({
            kind: "line" as const,
            cells: { unit, excellent, good },
          })),
        ],
        total: "Tổng cộng",
      },
    ],
  };
}

const UNITS: readonly Unit[] = [
  ["Phòng Nội vụ", 1, 4],
  ["Phòng Tư pháp", 0, 0],
  ["Phòng Tài chính - Kế hoạch", 2, 5],
];

/** The sheet as a workbook gives it back, after somebody typed into some of its cells. */
async function typed(
  draft: SheetDraft,
  cells: Readonly<Record<string, DraftCell["value"]>> = {},
): Promise<SheetSnapshot> {
  const workbook = memoryWorkbook({});
  const rows = draft.rows.map((row, at) => ({
    ...row,
    cells: Array.from({ length: draft.columnWidths.length }, (_, column) => {
      const value = cells[a1(at, column)];
      return value === undefined ? (row.cells[column] ?? null) : { value };
    }),
  }));
  await workbook.apply({ marks: [], sheets: [{ ...draft, rows }] });
  const [sheet] = await workbook.read();
  if (!sheet) throw new Error("nothing was written");
  return sheet;
}

const rowOf = (draft: SheetDraft, text: string) =>
  draft.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === text));
const noteBeside = (draft: SheetDraft, text: string) => draft.rows[rowOf(draft, text)]?.cells[6]?.value;

describe("a table", () => {
  const draft = paperDraft(paper(UNITS), FRAME, null);
  const cellsOf = (text: string) =>
    draft.rows[rowOf(draft, text)]?.cells.map((cell) => [cell?.value, cell?.formula]);

  test("counts are values; sums and shares are formulas with their results", () => {
    const at = rowOf(draft, "Phòng Nội vụ") + 1;
    expect(cellsOf("Phòng Nội vụ")).toEqual([
      [1, undefined],
      ["Phòng Nội vụ", undefined],
      [1, undefined],
      [4, undefined],
      [5, `C${at}+D${at}`],
      [0.25, `IF(D${at}=0,"",C${at}/D${at})`],
      [null, undefined],
    ]);
  });

  test("a share of nothing is empty", () => {
    expect(cellsOf("Phòng Tư pháp")?.[5]?.[0]).toBe("");
  });

  test("the total adds up the lines, and shares are of the totals", () => {
    const first = rowOf(draft, "Khối Đảng") + 1;
    const last = first + 3;
    const cells = cellsOf("Tổng cộng");
    expect(cells?.[2]).toEqual([3, `SUM(C${first}:C${last})`]);
    expect(cells?.[4]).toEqual([12, `C${last + 1}+D${last + 1}`]);
    expect(cells?.[5]?.[0]).toBeCloseTo(3 / 9);
  });

  test("headings stand in two rows, merged over their groups, and are repeated on every page", () => {
    const top = rowOf(draft, "Số lượng");
    expect(draft.print.repeatRows).toEqual([top, top + 1]);
    expect(draft.merges).toContainEqual({ top, left: 2, bottom: top, right: 4 });
    expect(draft.merges).toContainEqual({ top, left: 1, bottom: top + 1, right: 1 });
  });
});

describe("what the clerk typed", () => {
  const before = paperDraft(paper(UNITS), FRAME, null);
  const beside = (text: string) => a1(rowOf(before, text), 6);

  test("a note stays beside its row when rows move and sections change their names", async () => {
    const earlier = await typed(before, { [beside("Phòng Tư pháp")]: "đã báo cáo" });
    const draft = paperDraft(paper([...UNITS].reverse(), "Khối chính quyền"), FRAME, earlier);
    expect(noteBeside(draft, "Phòng Tư pháp")).toBe("đã báo cáo");
    expect(rowOf(draft, "Phòng Tư pháp")).toBe(rowOf(before, "Phòng Tư pháp"));
    expect(noteBeside(draft, "Phòng Nội vụ")).toBeNull();
  });

  test("a note stays when its unit is renamed slightly", async () => {
    const earlier = await typed(before, { [beside("Phòng Tài chính - Kế hoạch")]: "chờ bổ sung" });
    const misspelt: Unit = ["Phòng Tài chánh - Kế hoạch", 2, 5];
    const draft = paperDraft(paper([...UNITS.slice(0, 2), misspelt]), FRAME, earlier);
    expect(noteBeside(draft, misspelt[0])).toBe("chờ bổ sung");
  });

  test("a note whose row is gone is kept below the table, and goes back when the row does", async () => {
    const earlier = await typed(before, { [beside("Phòng Tư pháp")]: "giải thể" });
    const without = paperDraft(paper(UNITS.filter(([name]) => name !== "Phòng Tư pháp")), FRAME, earlier);
    const caption = rowOf(without, "Ghi chú cũ (dòng tương ứng không còn trong biểu)");
    expect(without.rows[caption + 1]?.cells.map((cell) => cell?.value).filter(Boolean)).toEqual([
      "Khối Đảng – Phòng Tư pháp",
      "giải thể",
    ]);
    const again = paperDraft(paper(UNITS.slice(0, 1)), FRAME, await typed(without));
    expect(rowOf(again, "giải thể")).toBeGreaterThan(0);
    expect(noteBeside(paperDraft(paper(UNITS), FRAME, await typed(again)), "Phòng Tư pháp")).toBe("giải thể");
  });

  test("the note of a unit that is gone does not pass to one of the same name elsewhere", async () => {
    const twins: Paper = paper([["Phòng Nội vụ", 1, 1]]);
    const [block] = twins.blocks;
    if (!block) throw new Error("no table");
    const both: Paper = {
      ...twins,
      blocks: [
        {
          ...block,
          rows: [
            ...block.rows,
            { kind: "section", ordinal: "II", text: "Khối xã" },
            { kind: "line", cells: { unit: "Phòng Nội vụ", excellent: 0, good: 3 } },
          ],
        },
      ],
    };
    const draft = paperDraft(both, FRAME, null);
    const earlier = await typed(draft, { [a1(rowOf(draft, "Phòng Nội vụ"), 6)]: "khối Đảng" });
    const second: Paper = {
      ...both,
      blocks: [{ ...block, rows: (both.blocks[0]?.rows ?? []).slice(2) }],
    };
    const after = paperDraft(second, FRAME, earlier);
    expect(noteBeside(after, "Phòng Nội vụ")).toBeNull();
    expect(rowOf(after, "khối Đảng")).toBeGreaterThan(0);
  });

  test("a note may be a day or a figure, and may stand beside the total", async () => {
    const earlier = await typed(before, {
      [beside("Phòng Nội vụ")]: { serial: 45286 },
      [beside("Tổng cộng")]: 3,
    });
    const draft = paperDraft(paper(UNITS), FRAME, earlier);
    expect(noteBeside(draft, "Phòng Nội vụ")).toEqual({ serial: 45286 });
    expect(noteBeside(draft, "Tổng cộng")).toBe(3);
  });

  test("notes of two tables of one sheet stay apart, though their rows have the same names", async () => {
    const [block] = paper(UNITS).blocks;
    if (!block) throw new Error("no table");
    const two = (units: readonly Unit[]): Paper => ({
      ...paper(UNITS),
      blocks: ["I. Đầu năm", "II. Cuối năm"].map((caption) => ({
        ...block,
        ...paper(units).blocks[0],
        caption,
      })),
    });
    const draft = paperDraft(two(UNITS), FRAME, null);
    const rows = draft.rows.flatMap(({ cells }, at) => (cells[1]?.value === "Phòng Tư pháp" ? [at] : []));
    const earlier = await typed(draft, {
      [a1(rows[0] ?? 0, 6)]: "đầu năm",
      [a1(rows[1] ?? 0, 6)]: "cuối năm",
    });
    const notesIn = (sheet: SheetDraft) =>
      sheet.rows.flatMap(({ cells }) => (cells[1]?.value === "Phòng Tư pháp" ? [cells[6]?.value] : []));
    expect(notesIn(paperDraft(two(UNITS), FRAME, earlier))).toEqual(["đầu năm", "cuối năm"]);

    let without = paperDraft(two(UNITS.slice(0, 1)), FRAME, earlier);
    without = paperDraft(two(UNITS.slice(0, 1)), FRAME, await typed(without));
    const kept = without.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (/năm$/.test(String(cell?.value)) ? [cell?.value] : [])),
    );
    expect(kept.filter((text) => text === "đầu năm" || text === "cuối năm")).toEqual(["đầu năm", "cuối năm"]);
    expect(notesIn(paperDraft(two(UNITS), FRAME, await typed(without)))).toEqual(["đầu năm", "cuối năm"]);
  });

  test("dotted lines that were filled in, and names under the signatures, stay", async () => {
    const last = before.rows.length - 1;
    const earlier = await typed(before, {
      A4: "Số 12-BC/HU",
      D4: "Vân Khê, ngày 28 tháng 12 năm 2023",
      [a1(last, 2)]: "Trần Thử",
    });
    const again = paperDraft(paper(UNITS), FRAME, earlier);
    expect(again.rows[3]?.cells.map((cell) => cell?.value).filter(Boolean)).toContain("Số 12-BC/HU");
    expect(paperDraft(paper(UNITS), FRAME, await typed(again))).toEqual(again);
  });

  test("written twice, a sheet is the same as written once", async () => {
    expect(paperDraft(paper(UNITS), FRAME, await typed(before))).toEqual(before);
  });
});
