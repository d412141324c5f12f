import { expect, test } from "@playwright/test";
import { inExcelOnTheWeb, sample } from "./excel";
import { expectSound, marksOf, officeSheets } from "./seen";

const FILE = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };

test("in Excel on the web the library reads, writes and tells of changes", async ({ page }) => {
  const excel = await inExcelOnTheWeb(page, "commands.html", FILE);
  const frame = page.frames().find((one) => one.url().includes("commands.html"));
  if (!frame) throw new Error("no frame");
  await frame.waitForFunction(() => typeof Office !== "undefined");
  const ready = await frame.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return [host, platform, Office.context.displayLanguage];
  });
  expect(ready).toEqual(["Excel", "OfficeOnline", "vi-VN"]);
  const told = await frame.evaluate(async () => {
    const changes: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        changes.push(address);
      });
      await context.sync();
      const cell = context.workbook.worksheets.getItem("Cá nhân").getRange("Z99");
      cell.values = [["thử"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return changes;
  });
  expect(told).toEqual(["Z99"]);
  expect(excel.host.sheet("Cá nhân").cells.get(98)?.get(25)?.value).toBe("thử");
  expect(excel.host.recorder.notBuilt).toEqual([]);
  expect(excel.refused).toEqual([]);
});

test("in Excel on the web the pane checks, marks, leads to cells and clears", async ({ page }) => {
  const excel = await inExcelOnTheWeb(page, "taskpane.html", FILE);
  const before = officeSheets(excel);
  await excel.frame.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  const status = excel.frame.getByRole("status").first();
  await expect(status).toContainText("Đã kiểm tra và đánh dấu");
  expect(marksOf(excel)).toContain("Cá nhân error");
  await excel.frame.getByRole("tab", { name: /Phát hiện/ }).click();
  await excel.frame
    .getByRole("button", { name: /Đến ô Tập thể!/ })
    .first()
    .click();
  await expect.poll(() => excel.host.book.selection[0]?.top).toBeGreaterThan(2);
  await excel.frame.getByRole("button", { name: "Xóa đánh dấu" }).click();
  await expect(status).toContainText("Đã xóa mọi dấu");
  expect(officeSheets(excel)).toEqual(before);
  await expectSound(excel);
});
