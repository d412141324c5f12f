import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A sheet as Excelize tells of it. */
export interface ExcelizeSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Of columns A to H. */
  readonly widths: readonly number[];
  readonly page: { readonly Size: number; readonly Orientation: string; readonly FitToHeight?: number };
  readonly panes: { readonly Freeze: boolean; readonly YSplit: number };
  readonly merges: readonly string[];
  readonly links: readonly (readonly [cell: string, target: string])[];
  readonly formulas: readonly (readonly [cell: string, formula: string])[];
  readonly styles: readonly unknown[];
}

export interface ExcelizeWorkbook {
  readonly sheets: readonly ExcelizeSheet[];
  readonly names: readonly (readonly [name: string, refersTo: string, scope: string])[];
  /** The workbook as Excelize writes it again. */
  readonly saved: Uint8Array;
}

/** Reads workbooks with Excelize, a reader that shares nothing with ours. It takes seconds to begin: once for all. */
export function readWithExcelize(...workbooks: readonly Uint8Array[]): ExcelizeWorkbook[] {
  return inFolder((folder) => {
    const files = workbooks.map((_, at) => path.join(folder, `${at}.xlsx`));
    for (const [at, bytes] of workbooks.entries()) writeFileSync(files[at] as string, bytes);
    const script = path.join(__dirname, "excelize.cjs");
    const told = execFileSync(process.execPath, [script, ...files], {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: "pipe",
    });
    const read: (Omit<ExcelizeWorkbook, "saved"> & { saved: string })[] = JSON.parse(told);
    return read.map((one) => ({ ...one, saved: new Uint8Array(Buffer.from(one.saved, "base64")) }));
  });
}

/** The workbook after values were typed into its cells with Excelize, and it was saved. */
export function typedWithExcelize(
  bytes: Uint8Array,
  typed: readonly { readonly sheet: string; readonly cell: string; readonly value: string | number }[],
): Uint8Array {
  return inFolder((folder) => {
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    const argv = [path.join(__dirname, "excelizeTyped.cjs"), file, JSON.stringify(typed)];
    const saved = execFileSync(process.execPath, argv, { encoding: "utf8", maxBuffer: 1e9, stdio: "pipe" });
    return new Uint8Array(Buffer.from(saved, "base64"));
  });
}

/** A workbook, and the cells of it to be calculated. */
export interface ToCalculate {
  readonly bytes: Uint8Array;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

/** What Excelize calculates for cells of these workbooks, as text, whatever results the files keep. */
export function calculatedWithExcelize(workbooks: readonly ToCalculate[]): string[][] {
  return inFolder((folder) => {
    const argv = workbooks.flatMap(({ bytes, cells }, at) => {
      const [file, asked] = [path.join(folder, `${at}.xlsx`), path.join(folder, `${at}.json`)];
      writeFileSync(file, bytes);
      writeFileSync(asked, JSON.stringify(cells));
      return [file, asked];
    });
    const script = path.join(__dirname, "excelizeCalculated.cjs");
    const told = execFileSync(process.execPath, [script, ...argv], {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: "pipe",
    });
    return JSON.parse(told);
  });
}

/** Whether LibreOffice is installed here. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice reads and writes it again. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const [saved] = allSavedByLibreOffice([bytes]);
  if (!saved) throw new Error("LibreOffice wrote nothing");
  return saved;
}

/** The same of several at a time: it takes seconds to begin. */
export function allSavedByLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  return inFolder((folder) => {
    const names = workbooks.map((_, at) => `${at}.xlsx`);
    for (const [at, bytes] of workbooks.entries()) writeFileSync(path.join(folder, `${at}.xlsx`), bytes);
    const out = path.join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = names.map((name) => path.join(folder, name));
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 60_000 + 20_000 * workbooks.length,
    });
    return names.map((name) => new Uint8Array(readFileSync(path.join(out, name))));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "xep-loai-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
