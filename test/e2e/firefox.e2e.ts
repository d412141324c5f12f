import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";

/** Where Firefox installs itself. Playwright drives a Firefox of its own making alone; this is the person's. */
const PLACES = [
  process.env.FIREFOX_PATH,
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];
const FIREFOX = PLACES.find((path) => path !== undefined && existsSync(path));
const DOWNLOADS = join(__dirname, "../../out/firefox");
const PAGE = pathToFileURL(join(__dirname, "../../dist/xep-loai.html")).href;

test.skip(FIREFOX === undefined, "Firefox is not installed here");

test("in Firefox, from the disk: a roster is checked, edited and saved, and nobody is asked for anything", async () => {
  test.setTimeout(180_000);
  await rm(DOWNLOADS, { recursive: true, force: true });
  await mkdir(DOWNLOADS, { recursive: true });
  const browser = await puppeteer.launch({
    browser: "firefox",
    ...(FIREFOX !== undefined && { executablePath: FIREFOX }),
    extraPrefsFirefox: { "browser.download.dir": DOWNLOADS, "browser.download.folderList": 2 },
  });
  try {
    await wholeJob(browser);
  } finally {
    await browser.close();
  }
});

async function wholeJob(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${PAGE}#mau`);
  await page.locator("::-p-text(Đã kiểm tra)").wait();

  await page.locator("#cell-9-1").click();
  await page.keyboard.type("Văn phòng thử");
  await page.keyboard.press("Enter");
  await reads(page, "#cell-9-1", "Văn phòng thử");
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
  await reads(page, "#cell-9-1", "Văn phòng Huyện ủy");
  // Enter led to the row below
  await page.keyboard.press("Delete");

  await page.locator("button::-p-text(Tải bản sao)").click();
  await expect
    .poll(async () => (await readdir(DOWNLOADS)).filter((name) => /\.xlsx$/.test(name)))
    .toHaveLength(1);
  const [name = ""] = await readdir(DOWNLOADS);
  const sheets = await openWorkbook(await readFile(join(DOWNLOADS, name)), { codec: nodeCodec }).read();
  expect(sheets.map((sheet) => sheet.name)).toContain("Kết quả kiểm tra");
  expect(sheets[0]?.rows.find(({ index }) => index === 10)?.cells.slice(0, 2)).toEqual([2, null]);
  expect([asked, complaints]).toEqual([[], []]);
}

async function reads(page: Page, cell: string, text: string): Promise<void> {
  await expect.poll(() => page.$eval(cell, ({ textContent }) => textContent)).toContain(text);
}
