import path from "node:path";
import type { Collective } from "../../roster/model";
import type { Consolidation } from "../../sheets/reconciliation/model";
import { expectedIn, consolidate as merge } from "../../tasks/consolidate";
import { textIn } from "../../text/text";
import { type Failed, type Gathered, gather, isRead } from "../../upward/consolidate/gather";
import { WorkbookError } from "../../workbook/errors";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import type { Limits } from "../../workbook/ooxml/limits";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../workbook/port";
import { CHECKED_OPTIONS, frameOf, outOf, timeOf } from "../args";
import { planNamed } from "../asked";
import type { Command, Given, Voice } from "../command";
import { consolidationJson } from "../consolidation";
import { consolidationText, failures } from "../consolidationText";
import { nothingRead } from "../errors";
import { filesNamed, incoming, isSame } from "../incoming";
import { readInput } from "../input";
import type { Io } from "../io";
import { destinationOf, writeCopy } from "../output";
import { fileLine, progressLine } from "../progress";

/** Merges the rosters of many offices into one workbook, checks the whole, and tells what does not fit together. */
export const consolidate: Command = {
  name: "consolidate",
  options: { ...CHECKED_OPTIONS, out: "string", expect: "string", frame: "string" },
  words: Number.POSITIVE_INFINITY,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const text = textIn(voice.language);
  const wished = outOf(given);
  const { year, asOf } = timeOf(given);
  const frame = frameOf(given);
  const files = await filesNamed(given.words, wished, given.command);
  const expect = given.value("expect");
  const place = await destinationOf(wished, expect === null ? files : [...files, expect], given.limits);
  const planAsked = given.value("plan");
  const plan = planAsked === null ? null : await planNamed(planAsked);
  const units = expect === null ? null : await unitsOf(expect, given.limits);

  const each = fileLine(io.stderr, files.length);
  const all = await gather(incoming(files, given.limits), each.report).finally(each.end);
  const others = all.filter((file, at) => !isListOfUnits(file, files[at], expect));
  const gathered = others.length > 0 ? others : all;
  const failed = gathered.filter((file): file is Failed => !isRead(file));
  if (failed.length === gathered.length) {
    if (failed.length > 1) io.stderr.write(failures(failed, voice.language));
    throw nothingRead(failed, (words) => words.consolidate.nothingRead({ files: failed.length }));
  }

  const progress = progressLine(io.stderr, text);
  let consolidation: Consolidation;
  let kept: string | null;
  try {
    const request = {
      workbook: path.basename(place.target),
      year,
      plan,
      asOf: asOf ?? io.today(),
      units,
      language: voice.language,
      frame,
      earlier: place.earlier?.sheets ?? [],
      codec: nodeCodec,
    };
    const master = await merge(gathered, request, progress.report);
    consolidation = master.consolidation;
    kept = await writeCopy(place, master.bytes, master.lists);
  } finally {
    progress.end();
  }

  io.stdout.write(
    voice.json
      ? `${JSON.stringify(consolidationJson(consolidation, voice.language), null, 2)}\n`
      : consolidationText(consolidation, voice.language, io.stdout.columns),
  );
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  if (!voice.json) io.stdout.write(`${text.consolidate.terminal.written({ out: place.out })}\n`);
  return hasErrors(consolidation) ? 1 : 0;
}

/** Whether a file is that of `--expect`, which may lie with the others, and no roster besides. */
function isListOfUnits(file: Gathered, place: string | undefined, expect: string | null): boolean {
  if (expect === null || place === undefined || !isSame(place, expect)) return false;
  return !isRead(file) && file.code === "NOT_A_ROSTER";
}

function hasErrors({ notices, report }: Consolidation): boolean {
  return [...notices, ...report.findings].some(({ severity }) => severity === "error");
}

/** Who should send. @throws WorkbookError, TaskError NO_UNITS */
async function unitsOf(expect: string, limits: Limits): Promise<readonly Collective[]> {
  const file = path.basename(expect);
  const sheets = await sheetsOf(expect, limits).catch((error: unknown) => {
    // it is this file that cannot be read, and none of those to be merged
    throw error instanceof WorkbookError ? new WorkbookError(error.code, { ...error.data, file }) : error;
  });
  return expectedIn(sheets, file);
}

async function sheetsOf(file: string, limits: Limits): Promise<readonly SheetSnapshot[]> {
  return openWorkbook(await readInput(file, limits), { codec: nodeCodec, limits }).read();
}
