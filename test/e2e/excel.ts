import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import { type About, EXCEL_2021 } from "../excel-host/bridge/about";
import { type DesktopBridge, desktopBridge, type Wire } from "../excel-host/bridge/desktop";
import { delivered, desktopWire } from "../excel-host/bridge/desktopWire";
import { WEB_HOST_INFO, webBridge } from "../excel-host/bridge/web";
import type { ExcelHost, HostOptions } from "../excel-host/host";
import { type OpenedFile, openInExcel } from "../excel-host/open";
import { answerOffice, OFFICE_ADDRESS } from "./office";

/** A page of the add-in in a simulated Excel in which a file is open. */
export interface InExcel extends OpenedFile {
  readonly page: Page;
  /** Addresses that the page asked for and that are neither its own nor office.js. */
  readonly refused: readonly string[];
  /** What the page complained of on its console. */
  readonly complaints: readonly string[];
}

/** The rosters of assets/samples, which are made up. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`));
}

/**
 * Opens a page of the built add-in in a simulated Excel on Windows, with a file open there.
 *
 * @param address "taskpane.html", or "commands.html" that Excel loads when a button is pressed with the pane closed
 */
export async function inExcel(
  page: Page,
  address: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  about: Partial<About> = {},
  options: HostOptions = {},
): Promise<InExcel> {
  const opened = openInExcel(file.name, file.bytes, options);
  const own = `http://localhost:${process.env.E2E_PORT ?? 4173}/`;
  const refused = await answerOffice(page.context(), own);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const documentAddress = `C:\\Hồ sơ\\${file.name}`;
  await bridge(page, opened.host, { ...EXCEL_2021, documentAddress, ...about });
  await page.goto(own + address);
  return { ...opened, page, refused, complaints };
}

/** Where the add-in and the page around it are taken to be: the library trusts a page of its own host name only. */
const WEB = "https://addin.test/";

/**
 * Opens a page of the built add-in in a frame, as Excel on the web does, with a file open there.
 *
 * @returns the add-in's frame, besides
 */
export async function inExcelOnTheWeb(
  page: Page,
  address: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<InExcel & { readonly frame: FrameLocator }> {
  // Excel on the web refuses what is larger: the page's limit is 5 MB each way.
  const opened = openInExcel(file.name, file.bytes, { mostBytes: 5_000_000 });
  const { host } = opened;
  const refused = await answerOffice(page.context(), "nothing:");
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The library for the web styles elements of its own in a way that the page's policy refuses; nobody misses them.
    const isOffice =
      message.location().url.startsWith(OFFICE_ADDRESS) && message.text().includes("inline style");
    if (message.type() === "error" && !isOffice) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const about = { ...EXCEL_2021, documentAddress: `https://example.test/${encodeURIComponent(file.name)}` };
  const frameAddress = `${WEB}${address}${WEB_HOST_INFO.query(about.locale)}${WEB_HOST_INFO.hash(`${WEB}excel.html`)}`;
  await page.exposeFunction("excelRequest", (text: string, flags: number) => host.request(text, flags));
  await page.context().route(`${WEB}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const around = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Excel</title>
      <iframe title="Xếp loại" src="${frameAddress}" style="width:320px;height:700px;border:0"></iframe>
      <script>window.excelTell = (${webBridge.toString()})(${JSON.stringify(about)},
        { request: (text, flags) => window.excelRequest(text, flags) })</script>`;
    if (pathname === "/excel.html") return route.fulfill({ contentType: "text/html", body: around });
    return route.fulfill({ path: join(__dirname, "../../dist/addin", pathname) });
  });
  host.onPush((push) => {
    if (push.kind !== "workbook") return;
    void page.evaluate((entry) => window.excelTell(entry), push.entry).catch(() => {});
  });
  await page.goto(`${WEB}excel.html`);
  return { ...opened, page, refused, complaints, frame: page.frameLocator("iframe") };
}

declare global {
  interface Window {
    excelExecute(id: number, given: readonly unknown[]): Promise<readonly unknown[]>;
    excelSaveSettings(settings: Record<string, string>): Promise<void>;
    excelBridge: DesktopBridge;
    excelTell(entry: readonly unknown[]): void;
  }
}

/** Lays the desktop bridge between the page and a host that lives here, outside the browser. */
async function bridge(page: Page, host: ExcelHost, about: About): Promise<void> {
  const wire: Wire = desktopWire(host);
  await page.exposeFunction("excelExecute", wire.execute);
  await page.exposeFunction("excelSaveSettings", wire.saveSettings);
  await page.addInitScript({
    content: `
      window.excelBridge = (${desktopBridge.toString()})(${JSON.stringify(about)}, {
        execute: (id, given) => window.excelExecute(id, given),
        saveSettings: (settings) => void window.excelSaveSettings(settings),
      });
      Object.defineProperty(window, "external", { value: window.excelBridge.external, configurable: true });`,
  });
  host.onPush((push) => {
    // A page that is going away is told nothing more.
    void page
      .evaluate(({ event, given }) => window.excelBridge.deliver(event, given), delivered(push))
      .catch(() => {});
  });
}
