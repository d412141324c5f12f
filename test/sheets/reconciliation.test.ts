import { reconciliationSheet } from "../../src/sheets/reconciliation/reconciliation";
import { pagesOf } from "../../src/sheets/summary/pages";
import { unitsIn } from "../../src/upward/consolidate/expectedList";
import { WorkbookError } from "../../src/workbook/errors";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { newWorkbook } from "../../src/workbook/ooxml/newWorkbook";
import type { SheetDraft } from "../../src/workbook/port";
import { hasLibreOffice } from "../readers/readers";
import { collectives, consolidated, incoming, LIST, people, sheet } from "../upward/consolidate/files";
import { memoryContent } from "../workbook/fixture";
import { byExcelize, byLibreOffice, written } from "./recalculated";

/** LibreOffice begins in seconds. */
jest.setTimeout(120_000);

const person = (level: string) => [
  collectives(LIST, [1, "UBND xã Suối Vàng", "HTTNV"]),
  people(LIST, [1, "Lê Thị Ánh", "12/03/1985", "Chủ tịch", "UBND xã Suối Vàng", level]),
];

async function drafted(): Promise<SheetDraft> {
  const units = unitsIn(
    memoryContent({ sheets: [sheet("Sheet1", ["Đơn vị"], ["UBND xã Suối Vàng"], ["UBND xã Nà Lim"])] })
      .sheets,
  );
  const outcome = await consolidated(
    [
      ...incoming({ "a.xlsx": person("HTTNV"), "b.xlsx": person("HTXSNV") }),
      {
        name: "hong.xlsx",
        open: async () => {
          throw new WorkbookError("DAMAGED_WORKBOOK", { part: "xl/workbook.xml" });
        },
      },
    ],
    { units },
  );
  return reconciliationSheet(outcome, "vi");
}

const texts = ({ rows }: SheetDraft) =>
  rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell?.value == null || cell.value === "" ? [] : [cell.value])),
  );

test("the sheet says what came, what is missing and what conflicts", async () => {
  const lines = texts(await drafted()).map((line) => line.join(" | "));
  expect(lines).toEqual(
    expect.arrayContaining([
      "ĐỐI CHIẾU CÁC TỆP ĐÃ NHẬN NĂM 2023",
      "Nhận 3 tệp, đọc được 2; gộp 2 tập thể, 2 cá nhân.",
      expect.stringContaining("Lỗi | “hong.xlsx” bị hỏng"),
      expect.stringMatching(/Lê Thị Ánh có các mức khác nhau .* trong: a\.xlsx, b\.xlsx\.$/),
      "3 | hong.xlsx | Không đọc được tệp | 0 | 0",
      expect.stringMatching(/^1 \| UBND xã Suối Vàng \| Đã nhận \| a\.xlsx/),
      expect.stringMatching(/^2 \| UBND xã Nà Lim \| Chưa nhận \| /),
    ]),
  );
});

test("no table begins with its headings at the end of a page", async () => {
  const captions = (draft: SheetDraft) =>
    draft.rows.flatMap(({ cells: [first] }, row) => (/^[1-6]\. /.test(String(first?.value)) ? [row] : []));
  // one notice more each time: one of them leaves no room but for the headings
  for (let count = 1; count <= 40; count += 1) {
    const files = Array.from({ length: count }, (_, at) => [`tep-${at}.xlsx`, person("HTTNV").slice(0, 1)]);
    const draft = reconciliationSheet(await consolidated(incoming(Object.fromEntries(files))), "vi");
    const pages = pagesOf(draft);
    for (const [at, caption] of captions(draft).entries()) {
      const next = captions(draft)[at + 1] ?? draft.rows.length;
      const first = draft.rows.findIndex(({ cells }, row) => row > caption && cells[0]?.value === 1);
      if (first < next) expect([count, pages[Math.max(first, caption)]]).toEqual([count, pages[caption]]);
    }
  }
});

describe("figures are values, and their sums are formulas", () => {
  const made = drafted().then(async (draft) => {
    const blank: SheetDraft = { ...draft, id: "list_collectives", title: "Trống", rows: [], merges: [] };
    const workbook = newWorkbook([blank], nodeCodec);
    await workbook.apply({ marks: [], sheets: [draft] });
    return { drafts: [draft], bytes: workbook.bytes() };
  });

  test("that Excelize calculates to what is shown", async () => {
    const expected = written(await made);
    expect(expected.length).toBeGreaterThan(20);
    expect(byExcelize([await made])).toEqual([expected]);
  });

  // LibreOffice is not installed everywhere; the test above runs wherever ours do.
  (hasLibreOffice() ? test : test.skip)("that LibreOffice calculates to what is shown", async () => {
    expect(await byLibreOffice([await made])).toEqual([written(await made)]);
  });
});
