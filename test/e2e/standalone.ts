import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";

/** The built page, opened from the disk as by a double click. */
export interface OnDisk {
  readonly page: Page;
  /** Addresses that the page asked for, besides itself and what it carries. */
  readonly asked: readonly string[];
  /** What the page complained of on its console. */
  readonly complaints: readonly string[];
}

const ADDRESS = pathToFileURL(join(__dirname, "../../dist/xep-loai.html")).href;
/** The day after most of the sample's dates, whenever the tests run. */
export const TODAY = "2023-12-26";

export async function onDisk(page: Page, hash = ""): Promise<OnDisk> {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(ADDRESS) && !/^(blob|data):/.test(address)) asked.push(address);
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00+07:00`));
  // a dialog of the system is out of reach of tests; the page saves without it where a browser has none
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await page.goto(ADDRESS + hash);
  return { page, asked, complaints };
}

/** Opens a file by the button. */
export async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.getByLabel("Chọn tệp …").setInputFiles(file);
}

/** Waits until the pane says what it found. */
export async function checked(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "Đã kiểm tra" })).toBeVisible({ timeout: 60_000 });
}

/** Presses the button that downloads the copy, and gives its name and bytes. */
export async function downloaded(page: Page): Promise<{ readonly name: string; readonly path: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bản sao" }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), path: await download.path() };
}
