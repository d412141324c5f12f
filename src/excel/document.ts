import { WorkbookError } from "../workbook/errors";

/** Bytes of a slice, the most that Office gives: https://learn.microsoft.com/javascript/api/office/office.document */
const SLICE = 4_194_304;

/** The workbook as it stands, as an .xlsx file. @throws WorkbookError */
export async function documentBytes(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data as ArrayLike<number>, length);
      length += (data as ArrayLike<number>).length;
    }
    return bytes.subarray(0, length);
  } finally {
    // no more than two files may be open: one that is left open would stop every later one
    file.closeAsync();
  }
}

/** Where the add-in keeps its one setting, with the document; anybody who has the file can read it. */
const SETTING = "xep-loai";

export function readSetting(): string | null {
  const kept: unknown = Office.context.document.settings.get(SETTING);
  return typeof kept === "string" ? kept : null;
}

/** @throws WorkbookError */
export async function writeSetting(text: string): Promise<void> {
  const { settings } = Office.context.document;
  if (text === "") settings.remove(SETTING);
  else settings.set(SETTING, text);
  await asked<void>((done) => settings.saveAsync(done));
}

/** Of the document's address, where that ends in one: "https://…/Danh%20s%C3%A1ch.xlsx", "C:\\…\\Danh sách.xlsx". */
export function fileName(url: string | undefined): string | null {
  const last = /[^/\\]+$/.exec(url?.split(/[?#]/)[0] ?? "")?.[0] ?? "";
  if (!/\.xls[xmb]?$/i.test(last)) return null;
  if (!/^https?:/i.test(url ?? "")) return last;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** One of Office's calls that answer later. @throws WorkbookError EXCEL_REFUSED */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new WorkbookError("EXCEL_REFUSED", { reason: error.code }, { cause: error }));
    });
  });
}
