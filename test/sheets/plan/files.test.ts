import { readFileSync } from "node:fs";
import path from "node:path";
import { PLANS, planById } from "../../../src/law/plans";
import { PLAN_ID, planSheet, readPlanSheet } from "../../../src/sheets/plan";
import { a1 } from "../../../src/workbook/cell";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { hasLibreOffice, savedByLibreOffice, typedWithExcelize } from "../../readers/readers";
import { place, planOf } from "./sheet";

const SAMPLE = path.join(__dirname, "../../../assets/samples/huyen-mau-2023.xlsx");
const original = new Uint8Array(readFileSync(SAMPLE));
const [plan] = PLANS.filter(({ id }) => id === "huyen-uy-245kh-2023");
if (!plan) throw new Error("the plan of the district is gone");

/** A real roster with a plan written into it. */
async function withPlan(of = plan): Promise<Uint8Array> {
  const workbook = openWorkbook(original, { codec: nodeCodec });
  await workbook.read();
  if (of) await workbook.apply({ marks: [], sheets: [planSheet(of, "vi")] });
  return workbook.bytes();
}

async function sheetIn(bytes: Uint8Array): Promise<SheetSnapshot> {
  const sheets = await openWorkbook(bytes, { codec: nodeCodec }).read();
  const sheet = sheets.find(({ own }) => own === PLAN_ID);
  if (!sheet) throw new Error("the file holds no plan sheet");
  return sheet;
}

test.each(PLANS.map((each) => [each.id, each] as const))("%s comes back from a file", async (id, each) => {
  expect(planOf(await sheetIn(await withPlan(each)))).toEqual(planById(id));
});

test("read and written again, the file stays the same", async () => {
  const bytes = await withPlan();
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  await workbook.apply({ marks: [], sheets: [planSheet(planOf(await sheetIn(bytes)), "vi")] });
  expect(Buffer.from(workbook.bytes()).equals(bytes)).toBe(true);
});

test("what another program types into it is read", async () => {
  const bytes = await withPlan();
  const sheet = await sheetIn(bytes);
  const cell = (block: string, row: string, column: string) => {
    const at = place(sheet, block, row, column);
    return { sheet: sheet.name, cell: a1(at.row, at.column) };
  };
  const share = cell("Chỉ tiêu xếp loại “Hoàn thành xuất sắc nhiệm vụ”", "Chung", "Tỷ lệ tối đa (%)");
  const dates = ["Gợi ý kiểm điểm đối với tập thể", "Gợi ý kiểm điểm đối với cá nhân"].map((row) =>
    cell("Mốc thời hạn", row, "Ngày"),
  );
  const saved = typedWithExcelize(bytes, [
    { ...share, value: 15 },
    { ...(dates[0] as typeof share), value: "12/11/2023" },
    { ...(dates[1] as typeof share), value: "giữa tháng 11" },
  ]);

  const read = readPlanSheet(await sheetIn(saved));
  expect(read.plan?.quota).toMatchObject({ percent: 15, smallCollective: plan?.quota.smallCollective });
  expect(read.plan?.milestones.find(({ id }) => id === "prompting-collectives")).toMatchObject({
    date: "2023-11-12",
    strict: true,
  });
  expect(read.unread.map(({ cell: at, text }) => [a1(at.row, at.column), text])).toEqual([
    [dates[1]?.cell, "giữa tháng 11"],
  ]);
  expect(read.plan?.authority).toEqual(plan?.authority);
});

(hasLibreOffice() ? test : test.skip)(
  "saved again by LibreOffice it is the same plan (skipped where that is not installed)",
  async () => {
    expect(planOf(await sheetIn(savedByLibreOffice(await withPlan())))).toEqual(plan);
  },
);
