import { expect, type Page, test } from "@playwright/test";
import { openFile } from "../../src/tasks/files";
import { SEAL_NAMESPACE } from "../../src/upward/seal/document";
import { verifySeal } from "../../src/upward/seal/verify";
import { xlsx } from "../workbook/fixture";
import { type InExcel, inExcel, sample } from "./excel";

/** The views of the pane that correct, fix, sum up, send and merge. */

const roster = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };

test.use({ viewport: { width: 320, height: 800 } });

/** The pane over a roster that was checked. */
async function checked(page: Page, file = roster): Promise<InExcel> {
  const excel = await inExcel(page, "taskpane.html", file);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByText(/^Đã kiểm tra/)).toBeVisible();
  return excel;
}

async function look(page: Page, view: string): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(view) }).click();
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** What a cell of the workbook shows, rows and columns from 0. */
function shown({ host }: InExcel, sheet: string, row: number, column: number): unknown {
  return host.sheet(sheet).cells.get(row)?.get(column)?.value;
}

async function sound({ page, refused, complaints }: InExcel): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  expect(refused).toEqual([]);
  expect(complaints).toEqual([]);
}

test("a column that was taken wrongly is corrected, and the correction stays with the workbook", async ({
  page,
}) => {
  const bytes = xlsx({
    sheets: [
      {
        name: "Cá nhân",
        rows: [
          ["DANH SÁCH CÁ NHÂN NĂM 2023"],
          ["Họ và tên", "Đơn vị", "Mức", "Kết quả", "Ý kiến"],
          ["Trần Văn Thử", "Phòng Nội vụ", "HTTNV", "HTTNV", "nhất trí"],
          ["Lê Thị Mẫu", "Phòng Nội vụ", "HTXSNV", "HTTNV", "nhất trí"],
        ],
      },
    ],
  });
  const excel = await checked(page, { name: "Danh sách.xlsx", bytes });
  await look(page, "Cách đọc");
  await expect(page.getByText("Có phải là “Mức xếp loại” không?")).toBeVisible();
  await button(page, "Đúng: Mức xếp loại").click();
  await button(page, "Áp dụng").click();
  await expect(page.getByText("1 thay đổi chưa áp dụng")).toHaveCount(0);
  await expect(page.getByLabel("Cột C “Mức” được hiểu là")).toHaveValue("rating");
  const saved = openFile(await excel.save());
  expect(await saved.part("urn:xep-loai:columns:1")).toContain("rating");
  await sound(excel);
});

test("a fix is written where it is pressed, and nowhere else", async ({ page }) => {
  const excel = await checked(page);
  await look(page, "Cách viết");
  await button(page, /^Xem \d+ ô$/)
    .first()
    .click();
  await button(page, "Sửa ô Tập thể!I10 từ “HTTNV” thành “Hoàn thành tốt nhiệm vụ”").click();
  await expect.poll(() => shown(excel, "Tập thể", 9, 8)).toBe("Hoàn thành tốt nhiệm vụ");
  expect(shown(excel, "Tập thể", 9, 9)).toBe("HTTNV");
  await sound(excel);
});

test("summaries are told before they are written", async ({ page }) => {
  const excel = await checked(page);
  await look(page, "Cấp trên");
  await expect(page.getByText(/^Sẽ ghi \d+ biểu$/)).toBeVisible();
  const before = excel.host.book.sheets.length;
  await button(page, "Ghi các biểu").click();
  await expect(page.getByText(/^Đã ghi \d+ biểu/)).toBeVisible();
  expect(excel.host.book.sheets.length).toBeGreaterThan(before);
  await sound(excel);
});

test("the copy for the level above is sealed, without what was to be emptied, and the workbook stays", async ({
  page,
}) => {
  const excel = await checked(page);
  await look(page, "Cấp trên");
  await page.getByRole("tab", { name: "Gửi cấp trên" }).click();
  await expect(page.getByText(/^\d+ lỗi, \d+ cảnh báo/)).toBeVisible();
  await button(page, "Cột bỏ trống nội dung trong bản gửi").click();
  await page.getByLabel("Ngày sinh").check();
  await button(page, "Vẫn tạo bản gửi").click();
  await expect(page.getByText("Mã niêm phong", { exact: true })).toBeVisible();
  const [copy] = excel.host.created;
  const workbook = openFile(Buffer.from(copy?.base64 ?? "", "base64"));
  const sheets = await workbook.read();
  expect(verifySeal(sheets, await workbook.part(SEAL_NAMESPACE)).state).toBe("intact");
  const people = sheets.find(({ name }) => name === "Cá nhân");
  expect(people?.rows.find(({ index }) => index === 9)?.cells[2] ?? null).toBeNull();
  expect(shown(excel, "Cá nhân", 9, 2)).not.toBeNull();

  await look(page, "Tổng quan");
  await look(page, "Cấp trên");
  await expect(page.getByText("Mã niêm phong", { exact: true })).toBeVisible();
  await sound(excel);
});

test("many files are merged, before anything was checked", async ({ page }) => {
  const excel = await inExcel(page, "taskpane.html?view=upward", roster);
  await page.getByRole("tab", { name: "Gộp tệp" }).click();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      ["huyen-mau-2023", "huyen-mau-2023-sach"].map((name) => ({
        name: `${name}.xlsx`,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(sample(name)),
      })),
    );
  await button(page, "Gộp 2 tệp").click();
  await expect(page.getByText(/^Đọc được 2\/2 tệp/)).toBeVisible({ timeout: 60_000 });
  const [master] = excel.host.created;
  const titles = (await openFile(Buffer.from(master?.base64 ?? "", "base64")).read()).map(({ name }) => name);
  expect(titles).toEqual(expect.arrayContaining(["Đối chiếu", "Danh sách cá nhân"]));
  await sound(excel);
});
