import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type About, EXCEL_2021 } from "../excel-host/bridge/about";
import { type DesktopBridge, desktopBridge, type Wire } from "../excel-host/bridge/desktop";
import { delivered, desktopWire } from "../excel-host/bridge/desktopWire";
import type { ExcelHost, HostOptions } from "../excel-host/host";
import { type OpenedFile, openInExcel } from "../excel-host/open";
import { answerOffice } from "./office";

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
  const own = `http://localhost:4173/`;
  const refused = await answerOffice(page.context(), own);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const documentAddress = `C:\\Hồ sơ\\${file.name}`;
  await bridge(page, opened.host, { ...EXCEL_2021, documentAddress, ...about });
  await page.goto(own + address);
  return { ...opened, page, refused, complaints };
}

declare global {
  interface Window {
    excelExecute(id: number, given: readonly unknown[]): Promise<readonly unknown[]>;
    excelSaveSettings(settings: Record<string, string>): Promise<void>;
    excelBridge: DesktopBridge;
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

/** What a person sees of a cell's marks: the severities, the gravest first. */
export function marksOf({ host }: InExcel): string[] {
  return host.book.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ formula }) => {
      const severity = /xep-loai:(\w+)/.exec(formula)?.[1];
      return severity === undefined ? [] : [`${name} ${severity}`];
    }),
  );
}
