import { constants, rmSync } from "node:fs";
import { access, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { storedMapping } from "../tasks/mapping";
import { WorkbookError } from "../workbook/errors";
import { nodeCodec } from "../workbook/ooxml/codec/node";
import type { Limits } from "../workbook/ooxml/limits";
import { openWorkbook } from "../workbook/ooxml/workbook";
import type { SheetSnapshot } from "../workbook/port";
import { holdsAll, isMadeToBeRead, isOurs, sameContents } from "./contents";
import { usageError } from "./errors";
import { whenInterrupted } from "./interrupted";

/** A copy of ours that was written before. */
interface Earlier {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSnapshot[];
  readonly writtenAt: number;
}

/** A place where a copy may be written. */
export interface Destination {
  /** As the person named it. */
  readonly out: string;
  /** Where that is, links followed. */
  readonly target: string;
  /** The copy that stands there; null where there is nothing to lose. */
  readonly earlier: Earlier | null;
  /** Permissions: a copy is as private as its original. */
  readonly mode: number;
  /** What a file that is read back may cost. */
  readonly limits: Limits;
}

/**
 * Looks at `--out` before any work. It is refused where it is the input (by whatever name, symbolic or hard link),
 * where it is a file that no command of ours has written, where its ending would belie what is in it, and where
 * nothing can be written. An empty file, and a copy of ours, may be replaced.
 *
 * @throws CommandError USAGE
 */
export async function destination(out: string, input: string, limits: Limits): Promise<Destination> {
  if (!sameEnding(out, input)) throw usageError((usage) => usage.outNotXlsx({ out }));
  return destinationBeside(out, [input], limits);
}

/** The same, of a workbook made from several files; those that are not there are left to whoever reads them. */
export async function destinationOf(
  out: string,
  inputs: readonly string[],
  limits: Limits,
): Promise<Destination> {
  if (path.extname(out).toLowerCase() !== ".xlsx") throw usageError((usage) => usage.outNotPlain({ out }));
  const there = await Promise.all(
    inputs.map((input) =>
      stat(input).then(
        () => input,
        () => null,
      ),
    ),
  );
  return destinationBeside(
    out,
    there.filter((input) => input !== null),
    limits,
  );
}

async function destinationBeside(
  out: string,
  inputs: readonly string[],
  limits: Limits,
): Promise<Destination> {
  // As big integers: on Windows a file's number does not fit a double.
  const originals = await Promise.all(inputs.map((input) => stat(input, { bigint: true })));
  // of several, as private as the most private of them
  const mode = originals.reduce((all, { mode: one }) => all & Number(one), 0o666);
  const present = await stat(out, { bigint: true }).catch(absent(out));
  if (present === null) {
    await access(path.dirname(path.resolve(out)), constants.W_OK).catch(notWritable(out));
    return { out, target: path.resolve(out), earlier: null, mode, limits };
  }
  if (originals.some(({ dev, ino }) => present.dev === dev && present.ino === ino)) {
    throw usageError((usage) => usage.outIsInput({ out }));
  }
  if (!present.isFile()) return notWritable(out)({ code: "EISDIR" });
  await access(out, constants.W_OK).catch(notWritable(out));
  const target = await realpath(out);
  if (present.size === 0n) return { out, target, earlier: null, mode, limits };
  const bytes = await readFile(out).catch(notWritable(out));
  const sheets = await sheetsOf(bytes, limits).catch(() => []);
  if (!isOurs(sheets) && !(await keepsCorrections(bytes, limits)))
    throw usageError((usage) => usage.outIsNotOurs({ out }));
  return { out, target, earlier: { bytes, sheets, writtenAt: Number(present.mtimeMs) }, mode, limits };
}

/**
 * Writes the copy beside its place, reads it back from the disk, and only then puts it there. An earlier copy goes,
 * unless somebody has worked in it, or the input has changed since: then it is kept under a name of its own.
 *
 * @param office what the office's sheets must hold in the copy too.
 * @returns where the earlier copy was kept; null where none was.
 * @throws CommandError USAGE; Error where what was read back is not what was written.
 */
export async function writeCopy(
  { out, target, earlier, mode, limits }: Destination,
  bytes: Uint8Array,
  office: readonly SheetSnapshot[],
): Promise<string | null> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const release = whenInterrupted(() => rmSync(beside, { force: true }));
  try {
    await writeThrough(beside, bytes, mode).catch(notWritable(out));
    const written = await readFile(beside);
    const sheets = await sheetsOf(written, limits);
    if (!written.equals(bytes) || !sameContents(sheets, office)) {
      throw new Error("what was read back is not what was written");
    }
    const differs = earlier !== null && isWorkedIn(earlier, { bytes, sheets }, office);
    const kept = differs ? await freeName(target, earlier.writtenAt) : null;
    if (kept) await rename(target, kept).catch(notWritable(out));
    await rename(beside, target).catch(notWritable(out));
    return kept;
  } finally {
    await rm(beside, { force: true });
    release();
  }
}

/**
 * Whether something would be lost with an earlier copy: values of the office's, or something that was typed into a
 * summary. Where the office goes on working in a copy it is let go only where it is the same in every byte.
 */
function isWorkedIn(
  earlier: Earlier,
  next: Pick<Earlier, "bytes" | "sheets">,
  office: readonly SheetSnapshot[],
): boolean {
  if (!isMadeToBeRead(earlier.sheets)) return !Buffer.from(earlier.bytes).equals(next.bytes);
  return !sameContents(earlier.sheets, office) || !holdsAll(next.sheets, earlier.sheets);
}

async function sheetsOf(bytes: Uint8Array, limits: Limits): Promise<readonly SheetSnapshot[]> {
  return openWorkbook(bytes, { codec: nodeCodec, limits }).read();
}

/** Whether a copy was written that keeps what the clerk says of its columns, and nothing else of ours. */
async function keepsCorrections(bytes: Uint8Array, limits: Limits): Promise<boolean> {
  try {
    return (await storedMapping(openWorkbook(bytes, { codec: nodeCodec, limits }))) !== null;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

/** Excel opens a macro workbook only as .xlsm, and no other as that. */
function sameEnding(out: string, input: string): boolean {
  const ending = path.extname(input).toLowerCase();
  return !/^\.xl[st][xm]$/.test(ending) || path.extname(out).toLowerCase() === ending;
}

async function writeThrough(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** In the name of a copy that is kept. */
const EARLIER = "bản trước";

/** "da-kiem-tra (bản trước 2023-12-26 09h30m15).xlsx": by when it was written; numbered where that is taken. */
async function freeName(target: string, writtenAt: number): Promise<string> {
  const { dir, name, ext } = path.parse(target);
  const time = Temporal.Instant.fromEpochMilliseconds(writtenAt)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace(/T(..):(..):/, " $1h$2m");
  for (let count = 1; ; count += 1) {
    const kept = path.join(dir, `${name} (${EARLIER} ${time}${count === 1 ? "" : ` ${count}`})${ext}`);
    if (!(await stat(kept).catch(() => null))) return kept;
  }
}

/** Whether a file was kept of what stood at `out` before. */
export function isKeptFrom(file: string, out: string): boolean {
  const [kept, target] = [file, out].map((one) => path.parse(path.resolve(one)));
  if (!kept || !target || kept.dir !== target.dir || kept.ext !== target.ext) return false;
  const name = kept.name.normalize();
  return name.startsWith(`${target.name.normalize()} (${EARLIER} `) && name.endsWith(")");
}

function absent(out: string) {
  return (error: NodeJS.ErrnoException): null => (error.code === "ENOENT" ? null : notWritable(out)(error));
}

function notWritable(out: string) {
  return (error: { code?: string | undefined }): never => {
    throw usageError((usage) => usage.outNotWritable({ out, reason: error.code ?? "?" }));
  };
}
