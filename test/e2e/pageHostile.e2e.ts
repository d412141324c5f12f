import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { type Fixture, type FixtureSheet, xlsx, xlsxParts, zip } from "../workbook/fixture";
import { checked, choose, downloaded, onDisk } from "./standalone";

const SHEET = "xl/worksheets/sheet1.xml";
const NAME = "danh-sach.xlsx";

/** A list of two people, and what else stands below it. */
function list(...others: FixtureSheet["rows"]): FixtureSheet {
  return {
    name: "Cá nhân",
    rows: [
      ["DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2023"],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
      [1, "Lê Thị Mẫu", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"],
      [2, "Trần Văn Thử", "Chuyên viên", "Phòng Nội vụ", "HTNVX"],
      ...others,
    ],
  };
}

/** The workbook with these rows more in its first sheet, as XML. */
function withRows(fixture: Fixture, rows: string, change: (workbook: string) => string = (same) => same) {
  const parts: Record<string, string> = { ...xlsxParts(fixture) };
  parts[SHEET] = (parts[SHEET] ?? "").replace("</sheetData>", `${rows}</sheetData>`);
  parts["xl/workbook.xml"] = change(parts["xl/workbook.xml"] ?? "");
  return zip(parts);
}

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row - 1}-${column}`);
const read = async (path: string) =>
  openWorkbook(new Uint8Array(readFileSync(path)), { codec: nodeCodec }).read();

async function open(page: Page, bytes: Uint8Array, name = NAME) {
  const opened = await onDisk(page);
  await choose(page, name, bytes);
  return opened;
}

/** Types into a cell, from the grid. */
async function typeInto(page: Page, row: number, column: number, text: string, key = "Enter"): Promise<void> {
  await cell(page, row, column).click();
  await page.keyboard.type(text);
  if (key !== "") await page.keyboard.press(key);
}

test.describe("what is typed is not lost", () => {
  test("a click elsewhere, and Ctrl+S, keep it; leaving the page asks", async ({ page }) => {
    await open(page, xlsx({ sheets: [list()] }));
    await checked(page);
    await typeInto(page, 4, 1, "Trần Văn Mới", "");
    await cell(page, 3, 1).click();
    await expect(cell(page, 4, 1)).toHaveText("Trần Văn Mới");

    await typeInto(page, 3, 1, "Lê Thị Khác", "");
    const coming = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    const [sheet] = await read(await (await coming).path());
    expect(sheet?.rows.slice(2, 4).map(({ cells }) => cells[1])).toEqual(["Lê Thị Khác", "Trần Văn Mới"]);

    await page.keyboard.type("gõ dở");
    const asking = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await asking;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  test("a rating that is typed stays as it is typed; the list puts no level in its place", async ({
    page,
  }) => {
    await open(page, xlsx({ sheets: [list()] }));
    await checked(page);
    await typeInto(page, 4, 4, "HTNV");
    await expect(cell(page, 4, 4)).toHaveText("HTNV");
    await typeInto(page, 4, 4, "Hoàn thành", "Tab");
    await expect(cell(page, 4, 4)).toHaveText(/^Hoàn thành/);
    await expect(cell(page, 4, 4)).not.toContainText("xuất sắc");
    // nor by looking at it
    await cell(page, 3, 4).click();
    await page.getByRole("combobox", { name: "Nội dung ô E3" }).click();
    await page.keyboard.press("Enter");
    await expect(cell(page, 3, 4)).toHaveText(/^HTXSNV/);
  });

  test("two edits of a cell are taken back one by one, after a copy too, and then asked about", async ({
    page,
  }) => {
    await open(page, xlsx({ sheets: [list()] }));
    await checked(page);
    await typeInto(page, 4, 1, "Một");
    await typeInto(page, 4, 1, "Hai");
    await downloaded(page);
    const undo = page.getByRole("button", { name: "Hoàn tác" });
    await undo.click();
    await expect(cell(page, 4, 1)).toHaveText("Một");
    await undo.click();
    await expect(cell(page, 4, 1)).toHaveText("Trần Văn Thử");
    await page.getByRole("button", { name: "Mở tệp khác" }).click();
    await expect(page.getByRole("button", { name: "Ở lại" })).toBeVisible();
  });

  test("a cell that cannot be changed alone says so to whoever types, and is in no way of a copy", async ({
    page,
  }) => {
    const array =
      '<row r="9"><c r="B9"><f t="array" ref="B9:B10">A3:A4</f><v>5</v></c></row><row r="10"><c r="B10"><v>6</v></c></row>';
    await open(page, withRows({ sheets: [list()] }, array));
    await checked(page);
    await cell(page, 9, 1).click();
    await expect(page.getByLabel("Nội dung ô B9")).toBeDisabled();
    await typeInto(page, 9, 1, "9");
    await expect(page.getByRole("alert")).toContainText("công thức mảng");
    await expect(page.getByRole("button", { name: "Hoàn tác" })).toBeDisabled();
    expect(await read((await downloaded(page)).path)).toHaveLength(2);
  });

  test("a day typed into a workbook that counts from 1904 is that day in the copy", async ({ page }) => {
    const from1904 = (workbook: string) => workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const sheet = list();
    const rows = sheet.rows.map((cells, at) => [...cells, ...(at === 1 ? ["Ngày gửi hồ sơ"] : [])]);
    await open(page, withRows({ sheets: [{ ...sheet, rows }] }, "", from1904));
    await checked(page);
    await typeInto(page, 3, 5, "22/12/2023");
    await expect(cell(page, 3, 5)).toHaveText(/^22\/12\/2023/);
    const [copy] = await read((await downloaded(page)).path);
    expect(copy?.rows[2]?.cells[5]).toEqual({ serial: 45282 });
  });
});

test("a unit merged over its people is clicked anywhere, keeps its lines, and Enter leads below it", async ({
  page,
}) => {
  const sheet = list();
  const rows = sheet.rows.map((cells, at) =>
    cells.map((value, column) => (column !== 3 || at < 2 ? value : at === 2 ? "Phòng\nNội vụ" : null)),
  );
  await open(
    page,
    xlsx({ sheets: [{ ...sheet, rows, merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] }] }),
  );
  await checked(page);
  const unit = cell(page, 3, 3);
  const { height = 0 } = (await unit.boundingBox()) ?? {};
  await unit.click({ position: { x: 8, y: height - 4 } });
  const bar = page.getByRole("textbox", { name: "Nội dung ô D3" });
  await expect(bar).toHaveValue("Phòng\nNội vụ");
  // a second click of a double click must find the grid where it was
  const before = await unit.boundingBox();
  await unit.dblclick();
  expect(await unit.boundingBox()).toEqual(before);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" A");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Phòng B");
  await page.keyboard.press("Enter");
  const [copy] = await read((await downloaded(page)).path);
  expect([copy?.rows[2]?.cells[3], copy?.rows[4]?.cells[3]]).toEqual(["Phòng\nNội vụ A", "Phòng B"]);
});

test("a file name, sheets and cells in which HTML is written are shown as they are written", async ({
  page,
}) => {
  const evil = '<img src=x onerror="document.title=1">';
  const escaped = evil.replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const sheets = [list([3, escaped, "CV", escaped, "HTNVX"]), { name: "&lt;b&gt;x", rows: [["a"]] }];
  const { complaints } = await open(page, xlsx({ sheets }), `${evil.replaceAll('"', "'")}.xlsx`);
  await checked(page);
  await page.getByRole("tab", { name: /Phát hiện/ }).click();
  await expect(cell(page, 5, 1)).toContainText(evil);
  await expect(page.getByRole("tab", { name: "<b>x" })).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toBe("1");
  expect(complaints).toEqual([]);
});

const wide = Array.from({ length: 16_384 }, (_, at) => `<c><v>${at}</v></c>`).join("");
for (const [what, bytes] of [
  ["16,384 columns", () => withRows({ sheets: [list()] }, `<row r="6">${wide}</row>`)],
  ["a value in the last row", () => withRows({ sheets: [list()] }, '<row r="1048576"><c><v>7</v></c></row>')],
  ["one cell of 32,767 letters", () => xlsx({ sheets: [list([3, "x".repeat(32_767), "CV", "P", "HTNV"])] })],
  [
    "a merge of the whole sheet beside the list",
    () =>
      xlsx({
        sheets: [
          list(),
          { name: "Gộp", rows: [["x"]], merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] },
        ],
      }),
  ],
  [
    "300 sheets",
    () => xlsx({ sheets: Array.from({ length: 300 }, (_, at) => ({ ...list(), name: `T${at}` })) }),
  ],
] as const)
  test(`${what}: it opens, is checked, and the page stays small`, async ({ page }) => {
    const { complaints } = await open(page, bytes());
    await checked(page);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+End");
    await expect(page.getByRole("gridcell", { selected: true })).toBeVisible();
    expect(await page.getByRole("grid").getByRole("row").count()).toBeLessThanOrEqual(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

test("a finding on a hidden sheet leads there", async ({ page }) => {
  const hide = (workbook: string) => workbook.replace('name="Cá nhân"', 'name="Cá nhân" state="hidden"');
  await open(page, withRows({ sheets: [list(), { name: "Bìa", rows: [["x"]] }] }, "", hide));
  await checked(page);
  await expect(page.getByRole("grid", { name: "Trang “Bìa”" })).toBeVisible();
  await page.getByRole("tab", { name: /Phát hiện/ }).click();
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Đến ô Cá nhân!E4/ })
    .first()
    .click();
  await expect(page.getByRole("grid", { name: "Trang “Cá nhân”" })).toBeVisible();
  await expect(cell(page, 4, 4)).toHaveText(/^HTNVX/);
});

test("cells drawn over with the mouse are copied together, and emptied as one step", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, xlsx({ sheets: [list()] }));
  await checked(page);
  await cell(page, 3, 1).hover();
  await page.mouse.down();
  await cell(page, 4, 3).hover();
  await page.mouse.up();
  await expect(page.getByRole("gridcell", { selected: true })).toHaveCount(6);
  await page.keyboard.press("Control+c");
  await cell(page, 8, 1).click();
  await page.keyboard.press("Control+v");
  await expect(cell(page, 9, 1)).toHaveText("Trần Văn Thử");
  const before = await cell(page, 3, 3).textContent();
  await expect(cell(page, 8, 3)).toHaveText(before ?? "");
  await cell(page, 3, 1).click();
  await cell(page, 4, 3).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Delete");
  await expect(cell(page, 4, 1)).toHaveText("");
  await page.keyboard.press("Control+z");
  await expect(cell(page, 4, 1)).toHaveText("Trần Văn Thử");
  await expect(cell(page, 3, 3)).toHaveText(before ?? "");
});

test("a sheet that is protected takes nothing, and says how it would", async ({ page }) => {
  await open(page, xlsx({ sheets: [{ ...list(), protected: true }] }));
  await expect(page.getByRole("alert")).toContainText("Bỏ bảo vệ");
  // the mark cannot be written, and is drawn; the page says that the copy will not have it
  await expect(page.getByRole("gridcell", { name: /\(lỗi\)$/ }).first()).toBeVisible();
  await expect(page.getByText("bản sao không có dấu")).toBeVisible();
  await typeInto(page, 4, 1, "X", "");
  await expect(cell(page, 4, 1)).toHaveText("Trần Văn Thử");
  await expect(page.getByLabel("Nội dung ô B4")).toBeDisabled();
});

test("a workbook that is no list is checked again as soon as it is one", async ({ page }) => {
  const { rows } = list();
  await open(page, xlsx({ sheets: [{ name: "Cá nhân", rows: rows.slice(0, 2) }] }));
  await expect(page.getByText(/Chưa nhận ra danh sách/)).toBeVisible();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  for (const text of ["1", "Lê Thị Mẫu", "Chuyên viên", "Phòng Nội vụ", "HTNVX"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByText(/Chưa nhận ra danh sách/)).toHaveCount(0);
  await expect(page.getByRole("gridcell", { name: /HTNVX \(lỗi\)/ })).toBeVisible();
});

test("two files of one name after another: the second is what is shown", async ({ page }) => {
  await open(page, xlsx({ sheets: [list()] }));
  await checked(page);
  await page.getByRole("button", { name: "Mở tệp khác" }).click();
  await choose(
    page,
    NAME,
    xlsx({ sheets: [{ ...list([3, "Người Thứ Ba", "CV", "P", "HTNV"]), name: "Khác" }] }),
  );
  await checked(page);
  await expect(page.getByRole("grid", { name: "Trang “Khác”" })).toBeVisible();
  await expect(cell(page, 5, 1)).toHaveText("Người Thứ Ba");
});

test("a drop beside the zone is not left to the browser, which would open the file in place of the page", async ({
  page,
}) => {
  await onDisk(page);
  await expect(page.getByText("Dữ liệu đi đâu?")).toBeVisible();
  const isRefused = () =>
    page.evaluate(() =>
      ["dragover", "drop"].map(
        (type) => !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true })),
      ),
    );
  expect(await isRefused()).toEqual([true, true]);
  await choose(page, NAME, xlsx({ sheets: [list()] }));
  await checked(page);
  expect(await isRefused()).toEqual([true, true]);
});
