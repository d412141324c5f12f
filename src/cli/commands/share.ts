import path from "node:path";
import packageJson from "../../../package.json";
import type { Plan } from "../../law/plan";
import { canonicalHeading } from "../../roster";
import { FIELDS } from "../../roster/fields";
import type { Mapping } from "../../roster/mapping/mapping";
import { MAPPING_NAMESPACE, mappingXml } from "../../roster/mapping/stored";
import type { Roster } from "../../roster/model";
import { textIn } from "../../text/text";
import { SEAL_NAMESPACE } from "../../upward/seal/document";
import { verifySeal } from "../../upward/seal/verify";
import { type WishedColumn, wishedColumn } from "../../upward/share/columns";
import { type Shared, shared, sharedEdits, type ToShare } from "../../upward/share/shared";
import { sharingOf } from "../../upward/share/sharing";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import type { Limits } from "../../workbook/ooxml/limits";
import { redactedCopy } from "../../workbook/ooxml/redact/redact";
import { type OoxmlWorkbook, openWorkbook } from "../../workbook/ooxml/workbook";
import type { CustomPart, Progress } from "../../workbook/port";
import { CHECKED_OPTIONS, type CheckedArguments, checkedArguments, outOf } from "../args";
import { checked } from "../checked";
import { planNamed } from "../choose";
import type { Command, Given, Voice } from "../command";
import { CommandError } from "../errors";
import { readInput } from "../input";
import { type Io, plain } from "../io";
import { COLUMNS_OPTION, mappingFor } from "../mapping";
import { destinationOf, writeCopy } from "../output";
import { progressLine } from "../progress";
import { sharedJson, sharedText } from "../sharedText";

/** Writes the copy for the level above: without what is private, with a slip and a seal. */
export const share: Command = {
  name: "share",
  options: { ...CHECKED_OPTIONS, ...COLUMNS_OPTION, out: "string", redact: "string", marks: "string" },
  words: 1,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const args = checkedArguments(given);
  const out = outOf(given);
  const keepMarks = keepsMarks(given.value("marks"));
  const text = textIn(voice.language);
  const named = args.plan === null ? null : await planNamed(args.plan);
  const bytes = await readInput(args.file, given.limits);
  const place = await destinationOf(out, [args.file], given.limits);

  const progress = progressLine(io.stderr, text);
  let done: Shared;
  let kept: string | null;
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: given.limits });
    const mapping = await mappingFor(given, workbook);
    const asked = {
      named,
      mapping,
      args,
      io,
      redact: given.value("redact"),
      limits: given.limits,
      progress: progress.report,
    };
    const made = await toShare(workbook, asked);
    done = shared(made);
    const copy = openWorkbook(made.copy.bytes, { codec: nodeCodec, limits: given.limits });
    const parts = partsOf(mapping);
    await copy.apply(
      sharedEdits(done, made, { keepMarks, language: voice.language, parts }),
      progress.report,
    );
    await refuseBroken(copy);
    kept = await writeCopy(place, copy.bytes(), made.copied);
  } finally {
    progress.end();
  }

  io.stdout.write(
    voice.json
      ? `${JSON.stringify(sharedJson(done, path.basename(place.target)), null, 2)}\n`
      : plain(sharedText(done, voice.language)),
  );
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  if (!voice.json) io.stdout.write(`${text.share.written({ out: place.out })}\n`);
  return done.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Asked {
  readonly named: Plan | null;
  readonly mapping: Mapping | "unreadable" | null;
  readonly args: CheckedArguments;
  readonly io: Io;
  readonly redact: string | null;
  readonly limits: Limits;
  readonly progress: Progress;
}

/** Checks the workbook, makes the copy, and checks that nobody is lost in it. @throws CommandError */
async function toShare(
  workbook: OoxmlWorkbook,
  { named, mapping, args, io, redact, limits, progress }: Asked,
): Promise<ToShare> {
  const sheets = await workbook.read(progress);
  const report = checked(sheets, mapping, named, args, io);
  const wished = wishedColumns(redact, report.roster);
  const sharing = sharingOf(sheets, report.roster, wished);
  const names = sharing.redaction.sheets;
  const people = countOn(report.roster, names);
  if (people === 0) throw new CommandError("NOT_A_ROSTER", (words) => words.share.hiddenRoster);

  const copy = redactedCopy(workbook.bytes(), sharing.redaction, { codec: nodeCodec, limits });
  const copied = await openWorkbook(copy.bytes, { codec: nodeCodec, limits }).read();
  const lost = () =>
    new CommandError("USAGE", (words) =>
      words.share.notARosterAnyMore({ names: wished.map(({ name }) => `“${name}”`).join(", ") }),
    );
  let copiedReport: ToShare["copiedReport"];
  try {
    copiedReport = checked(copied, mapping, named, { ...args, year: report.year, asOf: report.asOf }, io);
  } catch (error) {
    throw error instanceof CommandError && error.code === "NOT_A_ROSTER" ? lost() : error;
  }
  if (countOn(copiedReport.roster, names) !== people) throw lost();
  return { report, sharing, copy, copied, copiedReport, sheets, product: packageJson.version };
}

function countOn({ individuals, collectives }: Roster, sheets: ReadonlySet<string>): number {
  return [...individuals, ...collectives].filter(({ table }) => sheets.has(table.sheet.name)).length;
}

/** What the clerk said of the columns travels with the copy, which is to be read alike. */
function partsOf(mapping: Mapping | "unreadable" | null): CustomPart[] {
  if (mapping === null || mapping === "unreadable") return [];
  return [{ namespace: MAPPING_NAMESPACE, xml: mappingXml(mapping) }];
}

/** @throws Error where the copy's own seal does not fit it: the program is to blame then, and nothing is written. */
async function refuseBroken(copy: OoxmlWorkbook): Promise<void> {
  const { state } = verifySeal(await copy.read(), await copy.part(SEAL_NAMESPACE));
  if (state !== "intact") throw new Error(`the seal is ${state} as soon as it is made`);
}

function keepsMarks(value: string | null): boolean {
  if (value === null || value === "remove") return false;
  if (value === "keep") return true;
  throw new CommandError("USAGE", (words) => words.share.badMarks({ value }));
}

/** The columns of `--redact`; headings may have commas in them. @throws CommandError USAGE */
function wishedColumns(redact: string | null, roster: Roster): WishedColumn[] {
  if (redact === null) return [];
  const whole = wishedColumn(redact, roster);
  if (whole) return [whole];
  const words = redact.split(/[,;]/).map((word) => word.trim());
  const wished = words
    .filter((word) => word !== "")
    .map((word) => {
      const column = wishedColumn(word, roster);
      if (column) return column;
      const fields = FIELDS.map((field) => `${field} (${canonicalHeading(field)})`).join(", ");
      throw new CommandError("USAGE", (text) => text.share.unknownColumn({ word, fields }));
    });
  return [...new Map(wished.map((one) => [one.field ?? one.name, one])).values()];
}
