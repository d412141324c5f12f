import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { xepLoai } from "../cli/console";
import { openInExcel } from "../excel-host/open";
import { inExcel, sample } from "./excel";
import { markedCells } from "./seen";
import { checked, choose, downloaded, onDisk, TODAY } from "./standalone";

/** Of the same name everywhere, since the sheet of findings names the file. */
const NAME = "Danh sách 2023.xlsx";
const FINDINGS = "Kết quả kiểm tra";

/** What a check left in a workbook: where the marks are, and every cell of our sheet. */
interface Left {
  readonly marks: readonly string[];
  readonly findings: readonly (readonly unknown[])[];
}

test.afterEach(async ({ page }, { status }) => {
  if (status === "passed") await page.close();
});

for (const name of ["huyen-mau-2023", "huyen-mau-2023-muc-dau-x"])
  test(`the page, Excel and the command line find the same in ${name}`, async ({ page, context }) => {
    const bytes = sample(name);
    const byCommandLine = await left(await commandLine(bytes));
    expect(byCommandLine.findings.length).toBeGreaterThan(20);
    expect(byCommandLine.marks.length).toBeGreaterThan(5);
    expect(await left(await onThePage(page, bytes))).toEqual(byCommandLine);
    expect(await left(await excel(await context.newPage(), bytes))).toEqual(byCommandLine);
  });

async function commandLine(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "xep-loai-"));
  try {
    const [given, copy] = [join(folder, NAME), join(folder, "copy.xlsx")];
    await writeFile(given, bytes);
    const { status, stderr } = await xepLoai("check", given, "--as-of", TODAY, "--out", copy);
    // 1: there are errors in it
    expect([status, stderr]).toEqual([1, ""]);
    return await readFile(copy);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onThePage(page: Page, bytes: Uint8Array): Promise<Uint8Array> {
  await onDisk(page);
  await choose(page, NAME, bytes);
  await checked(page);
  return readFile((await downloaded(page)).path);
}

async function excel(page: Page, bytes: Uint8Array): Promise<Uint8Array> {
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00+07:00`));
  const { host, save } = await inExcel(page, "commands.html", { name: NAME, bytes });
  await page.waitForFunction(() => typeof Office !== "undefined");
  await page.evaluate(() => Office.onReady());
  await host.press("check");
  return save();
}

/** What stands in a workbook that one of the three wrote: our reader reads the sheet, the simulated Excel the marks. */
async function left(bytes: Uint8Array): Promise<Left> {
  const sheets = await openWorkbook(bytes, { codec: nodeCodec }).read();
  const own = sheets.filter(({ own }) => own !== null);
  expect(own.map(({ name }) => name)).toEqual([FINDINGS]);
  return {
    marks: markedCells(openInExcel(NAME, bytes).host.book),
    findings: own.flatMap(({ rows }) => rows.map(({ index, cells }) => [index, ...cells])),
  };
}
