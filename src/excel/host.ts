import type { PaneHost } from "../pane/host";
import { MAPPING_NAMESPACE } from "../roster/mapping/namespace";
import { a1, type CellRef } from "../workbook/cell";
import { WorkbookError } from "../workbook/errors";
import { workbookError } from "../workbook/excel/errors";
import { type ExcelWorkbook, excelWorkbook, inExcel } from "../workbook/excel/workbook";
import { onChange } from "./changes";
import { documentBytes, fileName, readSetting, writeSetting } from "./document";

/** Excel, as the pane and the buttons of the ribbon know the place that they run in. Office.js must be ready. */
export function excelHost(): PaneHost & { readonly workbook: ExcelWorkbook } {
  return {
    workbook: excelWorkbook([MAPPING_NAMESPACE]),
    name,
    select,
    onChange,
    bytes: documentBytes,
    deliver,
    settings: { read: async () => readSetting(), write: writeSetting },
  };
}

/** Most often the document's address tells it, and Excel need not be asked. */
async function name(): Promise<string> {
  const known = fileName(Office.context.document.url);
  if (known !== null) return known;
  return inExcel("reading", async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
}

async function select({ sheet, row, column }: CellRef): Promise<void> {
  await inExcel("reading", async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new WorkbookError("WORKBOOK_CHANGED", { sheet });
    if (worksheet.visibility !== "Visible") throw new WorkbookError("HIDDEN_SHEET", { sheet });
    worksheet.activate();
    worksheet.getRange(a1(row, column)).select();
    await context.sync();
  });
}

/**
 * Opens the file as a new workbook beside this one; where Excel does not, it goes to the person's downloads. In Excel on
 * a Mac nothing can be downloaded, and nothing says so (https://github.com/OfficeDev/office-js/issues/2700).
 *
 * @throws WorkbookError
 */
async function deliver(fileName: string, bytes: Uint8Array): Promise<"opened" | "saved"> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return "opened";
  } catch (error) {
    if (Office.context.platform === Office.PlatformType.Mac) throw workbookError(error, "reading");
    download(fileName, bytes);
    return "saved";
  }
}

/** Characters of one call: more arguments than this some engines do not take. */
const CHUNK = 32_768;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Some browsers read the address of a download a moment after it was clicked. */
const KEPT_MS = 60_000;

function download(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
