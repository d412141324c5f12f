import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync, zipSync } from "fflate";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { ensureRosterFile } from "../bench/roster-file";
import { compoundFile } from "../fixtures/hostile";
import { sample } from "./excel";
import { seen, watchFirstPaint } from "./firstPaint";
import { checked, choose, downloaded, onDisk } from "./standalone";

/** Written where the guide shows them with PICTURES; looked through in every run. */
const FOLDER = join(__dirname, process.env.PICTURES ? "../../docs/images" : "../../out/e2e-pictures");
const NAME = "Danh sách 2023.xlsx";
const ROSTER = sample("huyen-mau-2023");

test.use({ viewport: { width: 1366, height: 768 } });

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row - 1}-${column}`);
const read = (bytes: Uint8Array) => openWorkbook(bytes, { codec: nodeCodec }).read();

test("a browser too old for it is told what is needed", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
  const { complaints } = await onDisk(page);
  await expect(page.getByText("Hãy cập nhật trình duyệt")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("from the disk the whole job is done, and nobody is asked for anything", async ({ page }) => {
  const { asked, complaints } = await onDisk(page);
  await expect(page.getByText("Dữ liệu đi đâu?")).toBeVisible();
  await choose(page, NAME, ROSTER);
  await checked(page);

  // a rating is chosen from the list, and checked again at once
  await page.getByRole("tab", { name: "Cá nhân", exact: true }).click();
  const found = page.getByRole("tab", { name: /Phát hiện/ });
  const before = await found.textContent();
  const sheets = await read(ROSTER);
  const people = sheets.find(({ name }) => name === "Cá nhân");
  const heading = people?.rows.find(
    ({ cells }) => cells.includes("Mức xếp loại") || cells.includes("Quyết định"),
  );
  expect(heading).toBeDefined();
  await page.getByLabel("Tìm trong trang").fill("Chánh Văn phòng");
  await page.getByLabel("Tìm trong trang").press("Enter");
  await expect(page.getByRole("gridcell", { selected: true })).toContainText("Chánh Văn phòng");
  await cell(page, 10, 1).dblclick();
  await page.getByLabel("Nội dung ô B10").fill("Bùi Diệu Thử");
  await page.getByLabel("Nội dung ô B10").press("Enter");
  await expect(cell(page, 10, 1)).toContainText("Bùi Diệu Thử");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(cell(page, 10, 1)).not.toContainText("Bùi Diệu Thử");
  await page.getByRole("button", { name: "Làm lại" }).click();
  await expect(cell(page, 10, 1)).toContainText("Bùi Diệu Thử");
  await expect(page.getByRole("status").filter({ hasText: "kiểm tra lại" })).toBeVisible();
  expect(await found.textContent()).toBe(before);

  // the copy has the edit, the marks and our sheet, and nothing else that is new
  const { name, path } = await downloaded(page);
  expect(name).toBe("Danh sách 2023 - đã kiểm tra.xlsx");
  const copy = new Uint8Array(readFileSync(path));
  const after = await read(copy);
  expect(after.map((sheet) => sheet.name)).toEqual([
    ...sheets.map((sheet) => sheet.name),
    "Kết quả kiểm tra",
  ]);
  const changes = sheets.flatMap((sheet, at) =>
    sheet.rows.flatMap(({ index, cells }, line) =>
      cells.flatMap((value, column) => {
        const now = after[at]?.rows[line]?.cells[column];
        return JSON.stringify(now) === JSON.stringify(value) ? [] : [[sheet.name, index, column, now]];
      }),
    ),
  );
  expect(changes).toEqual([["Cá nhân", 9, 1, "Bùi Diệu Thử"]]);
  expect(touchedParts(ROSTER, copy)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Parts that both files have and that differ. */
function touchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old)
    .filter((name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) !== 0)
    .sort();
}

test("a rating is chosen from the five levels, and what it changes is found at once", async ({ page }) => {
  await onDisk(page, "#mau");
  await checked(page);
  await page.getByRole("tab", { name: "Cá nhân", exact: true }).click();
  const level = page.getByRole("gridcell", { name: /^HTXSNV/ }).last();
  await level.dblclick();
  const field = page.getByRole("combobox", { name: /Nội dung ô/ });
  await field.click();
  await expect(page.getByRole("option")).toHaveText([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
    "Không xếp loại",
  ]);
  await page.getByRole("option", { name: "Không hoàn thành nhiệm vụ" }).click();
  await expect(page.getByRole("gridcell", { name: /^Không hoàn thành nhiệm vụ/ }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "kiểm tra lại" })).toBeVisible();
});

test("leaving with an edit in no copy asks first; opening another file does too", async ({ page }) => {
  await onDisk(page);
  await choose(page, NAME, ROSTER);
  await checked(page);
  await cell(page, 10, 1).dblclick();
  await page.getByLabel("Nội dung ô B10").fill("Thử");
  await page.getByLabel("Nội dung ô B10").press("Enter");
  await page.getByRole("button", { name: "Mở tệp khác" }).click();
  await page.getByRole("button", { name: "Ở lại" }).click();
  await expect(cell(page, 10, 1)).toContainText("Thử");
  const asking = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asking;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});

const text = (content: string) => new TextEncoder().encode(content);
const BROKEN: readonly (readonly [what: string, bytes: () => Uint8Array, told: RegExp])[] = [
  ["an old workbook", () => compoundFile("Workbook"), /\.xls/],
  ["a workbook with a password", () => compoundFile("EncryptionInfo", "EncryptedPackage"), /mật khẩu/],
  [
    "a page of the web",
    () => text("<html><table><tr><td>1</td></tr></table></html>"),
    /không phải là sổ tính Excel/,
  ],
  ["a list of commas", () => text("STT,Họ và tên\n1,Lê Thị Mẫu\n"), /không phải là sổ tính Excel/],
  ["an empty file", () => new Uint8Array(), /không phải là sổ tính Excel|trống/],
  ["another package", () => zipSync({ "a.txt": text("x") }), /không phải là sổ tính Excel/],
  ["a file cut short", () => ROSTER.slice(0, ROSTER.length / 2), /bị hỏng hoặc thiếu/],
  [
    "a damaged sheet",
    () => zipSync({ ...unzipSync(ROSTER), "xl/worksheets/sheet1.xml": text("<worksheet><row></worksheet>") }),
    /bị hỏng hoặc thiếu/,
  ],
];

test.describe("what cannot be opened is told by name, with what to do", () => {
  for (const [what, bytes, told] of BROKEN) {
    test(what, async ({ page }) => {
      const { complaints } = await onDisk(page);
      await choose(page, "hỏng.xlsx", bytes());
      const alert = page.getByRole("alert");
      await expect(alert).toContainText("hỏng.xlsx");
      await expect(alert).toContainText(told);
      expect(complaints).toEqual([]);
      // and the next file opens
      await choose(page, NAME, ROSTER);
      await checked(page);
    });
  }
});

test("fifty thousand people: no more than 60 rows in the page, wherever one scrolls", async ({ page }) => {
  test.setTimeout(180_000);
  const folder = join(__dirname, "../../out/e2e-rosters");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "50000.xlsx");
  await ensureRosterFile(path, 50_000);
  await watchFirstPaint(page);
  await onDisk(page);
  await page.getByLabel("Chọn tệp …").setInputFiles(path);
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible({ timeout: 120_000 });
  await checked(page);
  console.log("50,000 rows, in milliseconds:", await seen(page));
  await page.keyboard.press("Control+Home");
  const rows = grid.getByRole("row");
  expect(await rows.count()).toBeLessThanOrEqual(60);
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect(page.getByRole("gridcell", { selected: true })).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(60);
  await expect(
    grid
      .getByRole("rowheader")
      .filter({ hasText: /^500\d\d$/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Control+Home");
  await expect(cell(page, 1, 0)).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(60);
});

test("cells are copied, pasted and emptied as in a spreadsheet; each is one step to take back", async ({
  page,
}) => {
  await onDisk(page, "#mau");
  await checked(page);
  await page.getByRole("tab", { name: "Cá nhân", exact: true }).click();
  const [first, second] = [cell(page, 12, 1), cell(page, 13, 1)];
  const names = [await first.innerText(), await second.innerText()];
  const paste = (text: string) =>
    page.getByRole("grid").evaluate((grid, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", content);
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await first.click();
  await page.getByRole("grid").focus();
  await paste("Lê Thị Mẫu\r\nTrần Văn Thử\r\n");
  await expect(first).toContainText("Lê Thị Mẫu");
  await expect(second).toContainText("Trần Văn Thử");
  const copied = await page.getByRole("grid").evaluate((grid) => {
    const clipboardData = new DataTransfer();
    grid.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("Lê Thị Mẫu");
  await page.keyboard.press("Delete");
  await expect(first).not.toContainText("Mẫu");
  await page.keyboard.press("Control+z");
  await expect(first).toContainText("Lê Thị Mẫu");
  await page.keyboard.press("Control+z");
  await expect(first).toContainText(names[0] as string);
  await expect(second).toContainText(names[1]?.split("\n")[0] as string);
});

test("by the keyboard alone: to a cell, into it, back, and on to the pane", async ({ page }) => {
  await onDisk(page, "#mau");
  await checked(page);
  await page.getByRole("grid").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "PageDown", "Home", "Control+Home"])
    await page.keyboard.press(key);
  // merged headings are one cell each, and left by one key
  const tenth = page.locator("#cell-9-0[aria-selected=true]");
  for (let steps = 1; steps < 10 && (await tenth.count()) === 0; steps++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.keyboard.press("End");
  await page.keyboard.type(" X");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("gridcell", { selected: true })).not.toContainText(" X");
  await page.keyboard.type("Văn phòng thử");
  await page.keyboard.press("Enter");
  await expect(cell(page, 10, 1)).toContainText("Văn phòng thử");
  await expect(page.getByRole("grid")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(cell(page, 10, 1)).not.toContainText("thử");
  const check = page.getByRole("button", { name: "Kiểm tra", exact: true });
  for (
    let steps = 0;
    steps < 12 && !(await check.evaluate((button) => button === document.activeElement));
    steps++
  )
    await page.keyboard.press("Tab");
  await expect(check).toBeFocused();
});

test("a click on a finding goes to its cell", async ({ page }) => {
  await onDisk(page, "#mau");
  await checked(page);
  await page.getByRole("tab", { name: /Phát hiện/ }).click();
  const link = page
    .getByRole("main")
    .getByRole("button", { name: /Cá nhân!|Tập thể!|^[A-Z]+\d+/ })
    .first();
  const place = (await link.textContent()) ?? "";
  await link.click();
  const [, row = ""] = /[A-Z]+(\d+)/.exec(place) ?? [];
  await expect(page.getByRole("gridcell", { selected: true }).locator("..")).toHaveAttribute(
    "aria-rowindex",
    String(Number(row) + 1),
  );
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing, in the ${colorScheme} theme, on a large screen and on a phone`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { complaints } = await onDisk(page);
    const look = async (name: string) => {
      // what Fluent puts around a list to keep the Tab key in it has no content that anybody could be led to
      const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.screenshot({ path: join(FOLDER, `page-${name}-${colorScheme}.png`) });
    };
    await expect(page.getByText("Dữ liệu đi đâu?")).toBeVisible();
    await look("start");
    await page.getByRole("button", { name: "Xem thử với sổ mẫu" }).click();
    await checked(page);
    await page.getByRole("tab", { name: "Cá nhân", exact: true }).click();
    await page.getByRole("tab", { name: /Phát hiện/ }).click();
    await look("roster");
    await page.getByRole("tab", { name: "Kết quả kiểm tra" }).click();
    await look("findings-sheet");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("tab", { name: "Cá nhân", exact: true }).click();
    await look("phone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
  });
}
