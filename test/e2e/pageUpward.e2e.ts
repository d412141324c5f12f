import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { SEAL_NAMESPACE } from "../../src/upward/seal/document";
import { verifySeal } from "../../src/upward/seal/verify";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { sample } from "./excel";
import { checked, choose, downloaded, onDisk } from "./standalone";

test.use({ viewport: { width: 1366, height: 768 } });

const open = async (path: string) => openWorkbook(await readFile(path), { codec: nodeCodec });

async function upward(page: Page, part: string): Promise<void> {
  await page.getByRole("tab", { name: "Cấp trên" }).click();
  await page.getByRole("tab", { name: part, exact: true }).click();
}

test("on the page: summaries are written and stand in the copy", async ({ page }) => {
  const { asked, complaints } = await onDisk(page, "#mau");
  await checked(page);
  await upward(page, "Tổng hợp");
  await page.getByRole("button", { name: "Ghi các biểu" }).click();
  await expect(page.getByText(/^Đã ghi \d+ biểu/)).toBeVisible();
  await page.getByRole("tab", { name: "Biểu 02 - Cá nhân" }).click();
  await expect(page.getByRole("grid", { name: /Biểu 02/ })).toContainText("Bùi Diệu Trang");
  const sheets = await (await open((await downloaded(page)).path)).read();
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Biểu 01 - Tập thể", "Biểu 02 - Cá nhân", "Tổng hợp theo đơn vị"]),
  );
  expect([asked, complaints]).toEqual([[], []]);
});

test("on the page: the copy for the level above is sealed, without what was to be emptied", async ({
  page,
}) => {
  const { asked, complaints } = await onDisk(page);
  await choose(page, "Danh sách 2023.xlsx", sample("huyen-mau-2023"));
  await checked(page);
  await upward(page, "Gửi cấp trên");
  await page.getByRole("button", { name: "Cột bỏ trống nội dung trong bản gửi" }).click();
  await page.getByLabel("Ngày sinh").check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Vẫn tạo bản gửi" }).click();
  const workbook = await open(await (await coming).path());
  await expect(page.getByText("Mã niêm phong", { exact: true })).toBeVisible();
  const sheets = await workbook.read();
  expect(verifySeal(sheets, await workbook.part(SEAL_NAMESPACE)).state).toBe("intact");
  expect(sheets.map(({ name }) => name)).toContain("Phiếu gửi");
  const people = sheets.find(({ name }) => name === "Cá nhân");
  expect(people?.rows.find(({ index }) => index === 9)?.cells[2] ?? null).toBeNull();
  expect([asked, complaints]).toEqual([[], []]);
});
