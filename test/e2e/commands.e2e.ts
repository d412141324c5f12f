import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { ensureRosterFile } from "../bench/roster-file";
import type { HostOptions } from "../excel-host/host";
import { wholeSheet } from "../excel-host/whole";
import { type InExcel, inExcel, sample } from "./excel";
import { expectSound, marksOf, officeCells, officeSheets, textsOn } from "./seen";

/** The ribbon's buttons with the pane closed: Excel loads commands.html, unseen, and calls a function of it. */
async function ribbon(page: Page, bytes = sample("huyen-mau-2023"), options?: HostOptions): Promise<InExcel> {
  const excel = await inExcel(page, "commands.html", { name: "Danh sách 2023.xlsx", bytes }, {}, options);
  await page.waitForFunction(() => typeof Office !== "undefined");
  await page.evaluate(() => Office.onReady());
  excel.host.recorder.forget();
  return excel;
}

const titles = ({ host }: InExcel) => host.book.sheets.map(({ name }) => name);
const OWN = /^(Kết quả kiểm tra|Tổng hợp|Bảng|Thống kê|Theo dõi|Kế hoạch)/;

test.afterEach(async ({ page }, { status }) => {
  if (status === "passed") await page.close();
});

test("Kiểm tra leaves marks and the findings, in three syncs, and changes nothing else", async ({ page }) => {
  const excel = await ribbon(page);
  const before = officeCells(excel);
  await excel.host.press("check");
  expect(excel.host.recorder.syncs).toBeLessThanOrEqual(3);
  expect(marksOf(excel)).toContain("Cá nhân error");
  expect(titles(excel)).toContain("Kết quả kiểm tra");
  expect(excel.host.book.active.name).toBe("Kết quả kiểm tra");
  expect(officeCells(excel)).toEqual(before);
  await expectSound(excel);
});

test("pressed twice, Kiểm tra leaves what it left at first", async ({ page }) => {
  const excel = await ribbon(page);
  await excel.host.press("check");
  const once = excel.host.book.sheets.map(wholeSheet);
  await excel.host.press("check");
  expect(excel.host.book.sheets.map(wholeSheet)).toEqual(once);
  await expectSound(excel);
});

test("Xóa đánh dấu leaves every sheet of the office's as it was, cell by cell and format by format", async ({
  page,
}) => {
  const excel = await ribbon(page);
  const before = officeSheets(excel);
  await excel.host.press("check");
  expect(officeSheets(excel)).not.toEqual(before);
  await excel.host.press("clearMarks");
  expect(officeSheets(excel)).toEqual(before);
  expect(marksOf(excel)).toEqual([]);
  await expectSound(excel);
});

test("Kiểm tra chỉ tiêu marks and tells of the quota alone", async ({ page }) => {
  const excel = await ribbon(page);
  await excel.host.press("checkQuota");
  expect(excel.host.recorder.syncs).toBeLessThanOrEqual(3);
  const told = textsOn(excel, "Kết quả kiểm tra");
  expect(told).toContain("Vượt 1");
  await excel.host.press("check");
  // What everything is checked for is told then, and the quota with it.
  expect(textsOn(excel, "Kết quả kiểm tra").length).toBeGreaterThan(told.length);
  await expectSound(excel);
});

test("Tổng hợp writes the summaries, whose sums Excel calculates as we do", async ({ page }) => {
  const excel = await ribbon(page);
  const before = officeSheets(excel);
  await excel.host.press("summarise");
  const written = titles(excel).filter((title) => OWN.test(title));
  expect(written.length).toBeGreaterThan(0);
  expect(officeSheets(excel)).toEqual(before);
  const errors = excel.host.book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) =>
      [...line.values()].filter(({ value }) => typeof value === "object"),
    ),
  );
  expect(errors).toEqual([]);
  await expectSound(excel);
});

test("the workbook is saved with all of it, and read again by our own reader", async ({ page }) => {
  const excel = await ribbon(page);
  await excel.host.press("check");
  const sheets = await openWorkbook(await excel.save(), { codec: nodeCodec }).read();
  expect(sheets.filter(({ own }) => own !== null).map(({ name }) => name)).toEqual(["Kết quả kiểm tra"]);
});

test("five thousand people are checked, marked and told of in three syncs", async ({ page }) => {
  test.setTimeout(120_000);
  const folder = join(__dirname, "../../out/e2e-rosters");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "5000.xlsx");
  await ensureRosterFile(path, 5_000);
  // Excel on the web takes and gives no more than 5 MB at once.
  const excel = await ribbon(page, readFileSync(path), { mostBytes: 5_000_000 });
  const before = officeSheets(excel);
  await excel.host.press("check");
  expect(excel.host.recorder.syncs).toBeLessThanOrEqual(3);
  expect(titles(excel)).toContain("Kết quả kiểm tra");
  expect(marksOf(excel).length).toBeGreaterThan(0);
  await excel.host.press("clearMarks");
  expect(officeSheets(excel)).toEqual(before);
  await expectSound(excel);
});

test("a protected list is not marked, and the findings say so", async ({ page }) => {
  const excel = await ribbon(page);
  for (const sheet of excel.host.book.sheets) sheet.protection = {};
  const before = officeSheets(excel);
  await excel.host.press("check");
  expect(officeSheets(excel)).toEqual(before);
  expect(textsOn(excel, "Kết quả kiểm tra")).toContain("đang được bảo vệ");
  await expectSound(excel);
});

test("where no sheet can be added, what went wrong is told in a new workbook", async ({ page }) => {
  const excel = await ribbon(page);
  excel.host.book.structureLocked = true;
  const before = excel.host.book.sheets.map(wholeSheet);
  await excel.host.press("check");
  expect(excel.host.book.sheets.map(wholeSheet)).toEqual(before);
  expect(await toldBeside(excel)).toContain("Cấu trúc của sổ tính đang được bảo vệ");
  await expectSound(excel);
});

test.describe("what Excel refuses is told in a sentence, in a new workbook where this one takes none", () => {
  const cases = [
    ["activityLimit", "Excel đang bận"],
    ["lostSession", "Mất liên lạc với Excel"],
  ] as const;
  for (const [fault, sentence] of cases) {
    test(fault, async ({ page }) => {
      const excel = await ribbon(page);
      const before = excel.host.book.sheets.map(wholeSheet);
      // the reading, and the sheet that would tell of it
      excel.host.failNext(fault, 2);
      await excel.host.press("check");
      expect(await toldBeside(excel)).toContain(sentence);
      expect(excel.host.book.sheets.map(wholeSheet)).toEqual(before);
    });

    test(`${fault}, once`, async ({ page }) => {
      const excel = await ribbon(page);
      const before = excel.host.book.sheets.map(wholeSheet);
      excel.host.failNext(fault);
      await excel.host.press("check");
      expect(textsOn(excel, "Kết quả kiểm tra")).toContain(sentence);
      expect(officeSheets(excel)).toEqual(before);
    });
  }
});

test("an answer too large for Excel is asked for in pieces, and the check is done", async ({ page }) => {
  const excel = await ribbon(page);
  excel.host.failNext("responseTooLarge", 1, 1);
  await excel.host.press("check");
  expect(marksOf(excel)).toContain("Cá nhân error");
  await expectSound(excel);
});

test("while a cell is edited nothing is written, and the sentence says to press Enter", async ({ page }) => {
  const excel = await ribbon(page);
  const before = excel.host.book.sheets.map(wholeSheet);
  excel.host.setEditing(true);
  const pressed = excel.host.press("check");
  await expect.poll(() => excel.host.recorder.requests.length).toBeGreaterThan(1);
  excel.host.setEditing(false);
  await pressed;
  expect(officeSheets(excel)).toEqual(before);
  const own = titles(excel).find((title) => OWN.test(title));
  expect(own === undefined ? await toldBeside(excel) : textsOn(excel, own)).toContain("Bấm Enter");
});

/** The texts of the workbook that was opened beside this one. */
async function toldBeside({ host }: InExcel): Promise<string> {
  const [made] = host.created;
  if (!made?.opened) throw new Error("no workbook was opened beside this one");
  const sheets = await openWorkbook(Buffer.from(made.base64, "base64"), { codec: nodeCodec }).read();
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).join("\n");
}
