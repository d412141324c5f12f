import type { Plan } from "../../law/plan";
import { checkSheets } from "../../tasks/check";
import { TaskError } from "../../tasks/errors";
import { storedMapping } from "../../tasks/mapping";
import { textIn } from "../../text/text";
import type { Failed, Incoming } from "../../upward/consolidate/gather";
import { exportRows } from "../../upward/export/rows";
import { SCHEMA, TABLES } from "../../upward/export/schema";
import { WorkbookError } from "../../workbook/errors";
import { CHECKED_OPTIONS, type CheckedArguments, outOf, timeOf } from "../args";
import { planNamed, requestOf } from "../asked";
import type { Command, Given, Voice } from "../command";
import { failures } from "../consolidationText";
import { CommandError, nothingRead } from "../errors";
import { ExportFiles, FORMATS, type Format } from "../exportFiles";
import { filesNamed, incoming } from "../incoming";
import { whenInterrupted } from "../interrupted";
import { type Io, plain } from "../io";
import { fileLine } from "../progress";

/** Writes what many rosters hold as tables for other programs: Parquet, CSV or JSON Lines. */
export const exportTables: Command = {
  name: "export",
  options: { ...CHECKED_OPTIONS, out: "string", format: "string" },
  words: Number.POSITIVE_INFINITY,
  run,
};

/** Of one file. */
type Outcome = { readonly name: string; readonly state: "read" } | (Failed & { readonly state: "failed" });

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const text = textIn(voice.language).export;
  const folder = outOf(given);
  const format = formatOf(given);
  const args = { file: "", plan: given.value("plan"), ...timeOf(given) };
  const files = await filesNamed(given.words, null, given.command);
  const plan = args.plan === null ? null : await planNamed(args.plan);

  const written = await ExportFiles.in(folder, format);
  const release = whenInterrupted(() => written.abandon());
  const each = fileLine(io.stderr, files.length);
  const outcomes: Outcome[] = [];
  let names: readonly string[] = [];
  try {
    for (const file of incoming(files, given.limits)) {
      outcomes.push(await exportOne(file, plan, args, written, voice, io));
      each.report(file);
    }
    if (outcomes.some(({ state }) => state === "read")) names = await written.finish();
  } finally {
    each.end();
    written.abandon();
    release();
  }
  const failed = outcomes.filter((outcome) => outcome.state === "failed");
  if (files.length > 1 && (names.length === 0 || !voice.json)) {
    io.stderr.write(failures(failed, voice.language));
  }
  if (names.length === 0) {
    throw nothingRead(failed, (words) => words.export.nothingRead({ files: files.length }));
  }
  const tables = TABLES.map((name, index) => ({
    name,
    file: names[index] ?? "",
    rows: written.rowsOf(name),
    columns: SCHEMA[name].length,
  }));
  if (voice.json) {
    const told = outcomes.map(({ name, ...outcome }) => ({
      name,
      state: outcome.state,
      ...(outcome.state === "failed" ? { code: outcome.code } : {}),
    }));
    io.stdout.write(
      `${JSON.stringify({ schema: "xep-loai/export@1", format, files: told, tables }, null, 2)}\n`,
    );
  } else {
    const lines = [
      text.read({ read: files.length - failed.length, files: files.length, folder }),
      ...tables.map(text.table),
    ];
    io.stdout.write(plain(`${lines.join("\n")}\n`));
  }
  return failed.length > 0 ? 1 : 0;
}

/** Reads, checks and writes one file; one that cannot be read is told, and stops no other. */
async function exportOne(
  { name, open }: Incoming,
  plan: Plan | null,
  args: CheckedArguments,
  written: ExportFiles,
  { language }: Voice,
  io: Io,
): Promise<Outcome> {
  try {
    const workbook = await open();
    const sheets = await workbook.read();
    const mapping = await storedMapping(workbook);
    // as it was named: of two files of one name in different folders each is told by its own
    const report = checkSheets(sheets, mapping, requestOf({ ...args, file: name }, plan, io));
    exportRows(report, name, language, (table, values) => written.add(table, values));
    return { name, state: "read" };
  } catch (error) {
    if (error instanceof WorkbookError) return { name, state: "failed", code: error.code, facts: error.data };
    if (error instanceof TaskError && error.code === "NOT_A_ROSTER")
      return { name, state: "failed", code: error.code, facts: {} };
    throw error;
  }
}

function formatOf(given: Given): Format {
  const value = given.value("format") ?? "";
  const format = FORMATS.find((one) => one === value);
  if (format) return format;
  throw new CommandError("USAGE", (text) => text.export.badFormat({ value }));
}
