import { expect, test } from "@playwright/test";
import { inExcel, marksOf, sample } from "./excel";

const FILE = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };

test("Kiểm tra with the pane closed leaves marks and the findings, in three syncs", async ({ page }) => {
  const excel = await inExcel(page, "commands.html", FILE);
  await page.waitForFunction(() => typeof Office !== "undefined");
  await page.evaluate(() => Office.onReady());
  excel.host.recorder.forget();
  await excel.host.press("check");
  expect(excel.host.recorder.notBuilt).toEqual([]);
  expect(marksOf(excel)).toContain("Cá nhân error");
  expect(excel.host.book.sheets.map(({ name }) => name)).toContain("Kết quả kiểm tra");
  expect(excel.host.recorder.syncs).toBeLessThanOrEqual(3);
  expect(excel.refused).toEqual([]);
  expect(excel.complaints).toEqual([]);
});
