import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { peakKilobytes } from "./peak";
import { compressedEntry, SHEET_PART } from "./sheet-entry";

/**
 * One measured run in a process of its own: `node steps.cjs STEP FILE` prints milliseconds and peak memory as JSON.
 * The time begins before the file is read and after the libraries are loaded.
 */
const STEPS: Readonly<Record<string, (path: string) => Promise<number>>> = {
  async inflate(path) {
    const start = performance.now();
    inflateRawSync(compressedEntry(await readFile(path), SHEET_PART));
    return since(start);
  },

  async "read-excel-file"(path) {
    const { readSheet } = await import("read-excel-file/node");
    const start = performance.now();
    await readSheet(await readFile(path));
    return since(start);
  },

  async hucre(path) {
    const { readXlsx } = await import("hucre/xlsx");
    const start = performance.now();
    await readXlsx(await readFile(path));
    return since(start);
  },

  async sheetjs(path) {
    const { read, utils } = await import("xlsx");
    const start = performance.now();
    const workbook = read(await readFile(path), { dense: true });
    for (const name of workbook.SheetNames) {
      utils.sheet_to_json(workbook.Sheets[name] ?? {}, { header: 1, raw: true });
    }
    return since(start);
  },

  async read(path) {
    const ours = await import(/* webpackChunkName: "ours" */ "./ours");
    const start = performance.now();
    await ours.open(await readFile(path)).read();
    return since(start);
  },

  async check(path) {
    const ours = await import(/* webpackChunkName: "ours" */ "./ours");
    const start = performance.now();
    ours.report(await ours.open(await readFile(path)).read());
    return since(start);
  },

  /** The marking and saving alone; what it needs is read and checked before the clock starts. */
  async save(path) {
    const ours = await import(/* webpackChunkName: "ours" */ "./ours");
    const workbook = ours.open(await readFile(path));
    const report = ours.report(await workbook.read());
    const start = performance.now();
    await workbook.apply(ours.edits(report));
    workbook.bytes();
    return since(start);
  },
};

/** How a file ends that may be anything: by which code, or with how many findings; the step of `npm run corpus`. */
async function endOf(path: string): Promise<{ ended: string; milliseconds: number }> {
  const ours = await import(/* webpackChunkName: "ours" */ "./ours");
  const start = performance.now();
  const ended = await ours.end(await readFile(path));
  return { ended, milliseconds: since(start) };
}

const since = (start: number) => performance.now() - start;

async function main([step, path]: readonly string[]): Promise<void> {
  if (step === "end" && path) {
    const ended = await endOf(path);
    process.stdout.write(JSON.stringify({ ...ended, megabytes: (await peakKilobytes()) / 1024 }));
    return;
  }
  const measure = STEPS[step ?? ""];
  if (!measure || !path) throw new Error(`no such step: ${step}`);
  const milliseconds = await measure(path);
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: (await peakKilobytes()) / 1024 }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
