import { expect, type Page, test } from "@playwright/test";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { RequestBody } from "../excel-host/batch/protocol";
import { wholeSheet } from "../excel-host/whole";
import { type InExcel, inExcel, sample } from "./excel";
import { expectSound, marksOf, officeCells, officeSheets } from "./seen";

const FILE = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };

async function pane(page: Page): Promise<InExcel> {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  // The day after most of the sample's dates, whenever the tests run.
  await page.clock.setFixedTime(new Date("2023-12-26T09:00:00+07:00"));
  const excel = await inExcel(page, "taskpane.html", FILE);
  await expect(page.getByRole("button", { name: "Kiểm tra", exact: true })).toBeVisible();
  return excel;
}

async function checked(page: Page): Promise<InExcel> {
  const excel = await pane(page);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(status(page)).toContainText("Đã kiểm tra và đánh dấu");
  return excel;
}

const status = (page: Page) => page.getByRole("status").first();
const openView = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).click();

test("Kiểm tra marks the cells and tells what it found, in three syncs", async ({ page }) => {
  const excel = await pane(page);
  const before = officeCells(excel);
  // The pane listens for changes from the moment it is open.
  await expect.poll(() => excel.host.listening).toBeGreaterThan(0);
  excel.host.recorder.forget();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(status(page)).toContainText("Đã kiểm tra và đánh dấu");
  const syncs = excel.host.recorder.requests.filter(({ kind }) => kind === "sync");
  const isWriting = ({ ObjectPaths }: RequestBody) =>
    Object.values(ObjectPaths).some(({ Name }) => Name === "Custom");
  expect(syncs.findIndex(({ body }) => isWriting(body))).toBe(2);
  // Excel then tells of the new sheet, and is asked once whose it is.
  expect(syncs.length).toBeLessThanOrEqual(4);
  excel.host.recorder.forget();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect.poll(() => excel.host.recorder.syncs).toBe(3);
  expect(marksOf(excel)).toContain("Cá nhân error");
  expect(officeCells(excel)).toEqual(before);
  // The person is where they were: the pane brings no sheet to the front.
  expect(excel.host.book.active.name).toBe("Tập thể");
  await expectSound(excel);
});

test("Xóa đánh dấu leaves every sheet of the office's as it was", async ({ page }) => {
  const excel = await pane(page);
  const before = officeSheets(excel);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(status(page)).toContainText("Đã kiểm tra và đánh dấu");
  expect(officeSheets(excel)).not.toEqual(before);
  await page.getByRole("button", { name: "Xóa đánh dấu" }).click();
  await expect(status(page)).toContainText("Đã xóa mọi dấu");
  expect(officeSheets(excel)).toEqual(before);
  await expectSound(excel);
});

test("a finding leads to its cell", async ({ page }) => {
  const excel = await checked(page);
  await openView(page, /Phát hiện/);
  const link = page.getByRole("button", { name: /Đến ô Tập thể!/ }).first();
  const cell = /Tập thể!(\w+)/.exec((await link.getAttribute("aria-label")) ?? "")?.[1];
  await link.click();
  await expect
    .poll(() => {
      const [area] = excel.host.book.selection;
      const letters = String.fromCharCode(65 + (area?.left ?? 0));
      return `${excel.host.book.active.name} ${letters}${(area?.top ?? 0) + 1}`;
    })
    .toBe(`Tập thể ${cell}`);
  await expectSound(excel);
});

test("a finding tells why, with what it rests on", async ({ page }) => {
  await checked(page);
  await openView(page, /Phát hiện/);
  await page
    .getByRole("button", { name: /^Vì sao/ })
    .first()
    .click();
  await expect(page.getByText("Căn cứ").first()).toBeVisible();
});

test("findings are searched, and filtered by how grave they are", async ({ page }) => {
  await checked(page);
  await openView(page, /Phát hiện/);
  const main = page.getByRole("main");
  await expect(main.getByText(/^\d+ phát hiện$/)).toBeVisible();
  await page
    .getByRole("searchbox")
    .or(page.getByPlaceholder("Tìm theo tên"))
    .first()
    .fill("khong co ai ten nhu vay");
  await expect(main.getByText("Không có phát hiện nào hợp với lựa chọn này.")).toBeVisible();
  await page.getByRole("button", { name: "Hiện tất cả" }).click();
  await expect(main.getByText(/^\d+ phát hiện$/)).toBeVisible();
});

test("what if: a group's cap is tried out, and nothing is written", async ({ page }) => {
  const excel = await checked(page);
  const before = excel.host.book.sheets.map(wholeSheet);
  await openView(page, /Chỉ tiêu/);
  await page.getByRole("button", { name: "Thử đổi mức" }).first().click();
  await page
    .getByRole("main")
    .getByRole("button", { name: /xuống|giảm|lên|Hạ|Nâng/i })
    .or(page.getByRole("main").getByRole("checkbox"))
    .first()
    .click();
  expect(excel.host.book.sheets.map(wholeSheet)).toEqual(before);
  await expectSound(excel);
});

test("a group of fixes changes those cells, and nothing else", async ({ page }) => {
  const excel = await checked(page);
  const before = officeCells(excel).flat();
  await openView(page, /Cách viết/);
  await page.getByRole("button", { name: /^Sửa cả 25 ô/ }).click();
  await expect(status(page)).toContainText("Đã sửa 25 ô");
  const after = officeCells(excel).flat();
  const changed = after.filter((line, at) => line !== before[at]);
  expect(after).toHaveLength(before.length);
  expect(changed).toHaveLength(25);
  expect(changed.every((line) => line.includes('"Hoàn thành nhiệm vụ"'))).toBe(true);
  await expectSound(excel);
});

test("after a change of a person's everything is checked again, and they keep their cell, their focus and their undo", async ({
  page,
}) => {
  const excel = await checked(page);
  excel.host.select("Cá nhân", { top: 20, left: 3, bottom: 20, right: 3 });
  await page.getByRole("tab", { name: /Chỉ tiêu/ }).focus();
  excel.host.type({ sheet: "Cá nhân", row: 20, column: 3 }, [["Chuyên viên"]]);
  await expect(status(page)).toContainText("Đã kiểm tra lại", { timeout: 15_000 });
  expect(excel.host.book.active.name).toBe("Cá nhân");
  expect(excel.host.book.selection).toEqual([{ top: 20, left: 3, bottom: 20, right: 3 }]);
  await expect(page.getByRole("tab", { name: /Chỉ tiêu/ })).toBeFocused();
  expect(excel.host.book.undoable).toBe(1);
  await expectSound(excel);
});

test("rows put above a finding, and it clicked before anything is checked again: its cell comes", async ({
  page,
}) => {
  const excel = await checked(page);
  await openView(page, /Phát hiện/);
  const link = page.getByRole("button", { name: /Đến ô Tập thể!/ }).first();
  const row = Number(/Tập thể!\w+?(\d+)$/.exec((await link.innerText()).trim())?.[1]);
  excel.host.insertRows("Tập thể", 1, 2);
  await link.click();
  await expect.poll(() => excel.host.book.selection[0]?.top).toBe(row + 1);
  await expect(status(page)).toContainText("Đã kiểm tra lại", { timeout: 15_000 });
  await expect(
    page.getByRole("button", { name: new RegExp(`Tập thể!\\w+?${row + 2},`) }).first(),
  ).toBeVisible();
  await expectSound(excel);
});

test("an hour of edits leaves nothing kept in Excel", async ({ page }) => {
  test.setTimeout(90_000);
  const excel = await checked(page);
  const listening = excel.host.listening;
  for (let edit = 0; edit < 60; edit += 1) {
    excel.host.type({ sheet: "Cá nhân", row: 10 + edit, column: 30 }, [[`ghi chú ${edit}`]]);
    // A person types for a while and rests for a while: some edits come together, some alone.
    await page.waitForTimeout(edit % 10 === 9 ? 1_500 : 40);
  }
  await expect(status(page)).toContainText("Đã kiểm tra lại", { timeout: 20_000 });
  expect(excel.host.recorder.requests.length).toBeGreaterThan(10);
  await expectSound(excel);
  expect(excel.host.listening).toBe(listening);
});

test.describe("what Excel refuses is told with a way out", () => {
  const cases = [
    ["cellEdit", "Bấm Enter"],
    ["activityLimit", "Excel đang bận"],
    ["lostSession", "Mất liên lạc với Excel"],
    ["requestTooLarge", "lớn quá mức Excel nhận"],
    ["unknown", "Excel"],
  ] as const;
  for (const [fault, sentence] of cases) {
    test(fault, async ({ page }) => {
      const excel = await pane(page);
      const before = excel.host.book.sheets.map(wholeSheet);
      excel.host.failAll(fault);
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await expect(page.getByRole("alert")).toContainText(sentence);
      expect(excel.host.book.sheets.map(wholeSheet)).toEqual(before);
      excel.host.recover();
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await expect(status(page)).toContainText("Đã kiểm tra và đánh dấu");
      await expect(page.getByRole("alert")).toBeHidden();
    });
  }
});

test("a protected sheet is not marked; what was found is told all the same", async ({ page }) => {
  const excel = await pane(page);
  excel.host.sheet("Cá nhân").protection = {};
  const before = officeSheets(excel);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("đang được bảo vệ");
  expect(officeSheets(excel)).toEqual(before);
  await openView(page, /Phát hiện/);
  await expect(page.getByRole("main").getByText(/^\d+ phát hiện$/)).toBeVisible();
  await expectSound(excel);
});

test("all of it by the keyboard alone", async ({ page }) => {
  const excel = await pane(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 40 && !name.test(await focused()); step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toMatch(name);
  };
  await tabTo(/^Kiểm tra$/);
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("Đã kiểm tra và đánh dấu");
  await tabTo(/^Tổng quan/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: /Phát hiện/ })).toHaveAttribute("aria-selected", "true");
  await tabTo(/^(Tập thể|Cá nhân)!/);
  await page.keyboard.press("Enter");
  await expect.poll(() => excel.host.book.selection[0]?.top).toBeGreaterThan(2);
  await tabTo(/^Vì sao/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Căn cứ").first()).toBeVisible();
});

test("English, and back to how everything was", async ({ page }) => {
  const excel = await checked(page);
  await openView(page, /Cài đặt/);
  await page.getByLabel("Ngôn ngữ").selectOption("en");
  await expect(page.getByRole("tab", { name: /Settings/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(Object.values(excel.host.documentSettings).join()).toContain("en");
  await page.getByRole("button", { name: /reset/i }).click();
  await expect(page.getByRole("tab", { name: /Cài đặt/ })).toBeVisible();
});

test("a copy for the level above opens beside the workbook, which stays as it is", async ({ page }) => {
  const excel = await checked(page);
  const before = officeSheets(excel);
  await openView(page, /Cấp trên/);
  await page.getByRole("tab", { name: "Gửi cấp trên" }).click();
  await page.getByRole("button", { name: /^(Tạo|Vẫn tạo) bản gửi$/ }).click();
  await expect(page.getByText("Mã niêm phong").first()).toBeVisible({ timeout: 20_000 });
  const [copy] = excel.host.created;
  expect(copy?.opened).toBe(true);
  const sheets = await openWorkbook(Buffer.from(copy?.base64 ?? "", "base64"), { codec: nodeCodec }).read();
  expect(sheets.map(({ name }) => name)).toContain("Phiếu gửi");
  expect(officeSheets(excel)).toEqual(before);
  await expectSound(excel);
});
