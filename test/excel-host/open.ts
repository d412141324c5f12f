import { type Loaded, load } from "./file/load";
import { save } from "./file/save";
import { ExcelHost, type HostOptions } from "./host";

/** An Excel in which a file was opened. */
export interface OpenedFile {
  readonly host: ExcelHost;
  readonly loaded: Loaded;
  /** The workbook as a file, as it stands: the one that was opened, with what was changed patched into it. */
  save(): Promise<Uint8Array>;
}

/** Opens an .xlsx file in a simulated Excel. @throws WorkbookError */
export function openInExcel(name: string, bytes: Uint8Array, options: HostOptions = {}): OpenedFile {
  const loaded = load(name, bytes);
  const host = new ExcelHost(loaded.book, {
    save: () => save(loaded),
    date1904: loaded.date1904,
    ...options,
  });
  return { host, loaded, save: () => save(loaded) };
}
