import type { Report } from "../../check/report";
import type { Conversion } from "../../roster/legacy/convertLegacy";
import { checkSheets } from "../../tasks/check";
import { convertLegacy } from "../../tasks/convertLegacy";
import { keptPart } from "../../tasks/mapping";
import { markEdits } from "../../tasks/marks";
import { textIn } from "../../text/text";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { type OoxmlWorkbook, openWorkbook } from "../../workbook/ooxml/workbook";
import type { CustomPart, Progress, SheetSnapshot } from "../../workbook/port";
import { CHECKED_OPTIONS, checkedArguments } from "../args";
import { planNamed, requestOf } from "../asked";
import type { Command, Given, Voice } from "../command";
import { conversionLines, conversionsJson } from "../conversions";
import { usageError } from "../errors";
import { readInput } from "../input";
import type { Io } from "../io";
import { COLUMNS_OPTION, mappingFor, tellCorrections } from "../mapping";
import { type Destination, destination, writeCopy } from "../output";
import { progressLine } from "../progress";
import { reportJson } from "../report";
import { reportText } from "../terminal";

/** Reads a roster, checks it, tells what was found, and writes the marked copy where one is asked for. */
export const check: Command = {
  name: "check",
  options: { ...CHECKED_OPTIONS, ...COLUMNS_OPTION, out: "string", "convert-legacy": "boolean" },
  words: 1,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const args = checkedArguments(given);
  const out = given.value("out");
  const converts = given.has("convert-legacy");
  if (converts && out === null) throw usageError((usage) => usage.convertWithoutOut());
  const text = textIn(voice.language);
  const named = args.plan === null ? null : await planNamed(args.plan);
  const bytes = await readInput(args.file, given.limits);
  const place = out === null ? null : await destination(out, args.file, given.limits);

  const progress = progressLine(io.stderr, text);
  let report: Report;
  let kept: string | null = null;
  let conversions: readonly Conversion[] | null = null;
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: given.limits });
    let sheets = await workbook.read(progress.report);
    let shown = sheets;
    if (converts) ({ sheets, shown, conversions } = await convertLegacy(workbook, sheets));
    const mapping = await mappingFor(given, workbook);
    report = checkSheets(shown, mapping, requestOf(args, named, io));
    if (place) {
      // a copy is read again as it was read for its marks
      const parts = given.value("columns") === null ? [] : [keptPart(mapping, sheets)];
      kept = await markAndWrite(workbook, { report, parts }, place, sheets, voice, progress.report);
    }
  } finally {
    progress.end();
  }

  io.stdout.write(
    voice.json
      ? `${JSON.stringify({ ...reportJson(report, voice.language), ...convertedJson(conversions) }, null, 2)}\n`
      : reportText(report, voice.language, io.stdout.columns),
  );
  if (conversions && !voice.json) io.stdout.write(`\n${conversionLines(conversions, text).join("\n")}\n`);
  if (voice.json) tellCorrections(report.roster, text, io);
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  if (place && !voice.json) io.stdout.write(`${text.terminal.written({ out: place.out })}\n`);
  return report.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function convertedJson(conversions: readonly Conversion[] | null): object {
  return conversions === null ? {} : { converted: conversionsJson(conversions) };
}

async function markAndWrite(
  workbook: OoxmlWorkbook,
  { report, parts }: { report: Report; parts: readonly CustomPart[] },
  place: Destination,
  office: readonly SheetSnapshot[],
  { language }: Voice,
  progress: Progress,
): Promise<string | null> {
  await workbook.apply({ ...markEdits(report, language), parts }, progress);
  return writeCopy(place, workbook.bytes(), office);
}
