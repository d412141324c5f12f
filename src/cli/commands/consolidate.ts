import path from "node:path";
import type { Collective } from "../../roster/model";
import { findingsSheet } from "../../sheets/findings";
import { marksOf } from "../../sheets/marks";
import { planSheet } from "../../sheets/plan";
import type { Consolidation } from "../../sheets/reconciliation/model";
import { reconciliationSheet } from "../../sheets/reconciliation/reconciliation";
import { type FrameKind, summarySheets } from "../../sheets/summary";
import { textIn } from "../../text/text";
import { conclude, prepare } from "../../upward/consolidate/consolidate";
import { listDraft } from "../../upward/consolidate/draft";
import { unitsIn } from "../../upward/consolidate/expected";
import { gather } from "../../upward/consolidate/gather";
import { WorkbookError } from "../../workbook/errors";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import type { Limits } from "../../workbook/ooxml/limits";
import { newWorkbook } from "../../workbook/ooxml/newWorkbook";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { Edits, SheetSnapshot } from "../../workbook/port";
import { CHECKED_OPTIONS, frameOf, outOf, timeOf } from "../args";
import { planNamed } from "../choose";
import type { Command, Given, Voice } from "../command";
import { consolidationJson } from "../consolidation";
import { consolidationText, failures } from "../consolidationText";
import { CommandError } from "../errors";
import { filesNamed, incoming } from "../incoming";
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
  const gathered = await gather(incoming(files, given.limits), each.report).finally(each.end);
  const prepared = prepare(
    gathered,
    { workbook: path.basename(place.target), year, plan, asOf: asOf ?? io.today(), units },
    text.consolidate,
  );
  if (!prepared) {
    if (!voice.json) io.stderr.write(failures(gathered, voice.language));
    throw new CommandError("NOT_A_ROSTER", (words) => words.consolidate.nothingRead({ files: files.length }));
  }

  const progress = progressLine(io.stderr, text);
  let consolidation: Consolidation;
  let kept: string | null;
  try {
    const workbook = newWorkbook(prepared.merged.sheets.map(listDraft), nodeCodec);
    if (prepared.plan)
      await workbook.apply({ marks: [], sheets: [planSheet(prepared.plan, voice.language)] });
    const lists = await workbook.read(progress.report);
    consolidation = conclude(prepared, lists);
    await workbook.apply(editsOf(consolidation, frame, place.earlier?.sheets ?? [], voice), progress.report);
    kept = await writeCopy(place, workbook.bytes(), lists);
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

/** Marks, what was found, the summaries with what was typed into earlier ones, and what came of the files. */
function editsOf(
  consolidation: Consolidation,
  frame: FrameKind | null,
  earlier: readonly SheetSnapshot[],
  { language }: Voice,
): Edits {
  const { report } = consolidation;
  return {
    marks: marksOf(report),
    sheets: [
      reconciliationSheet(consolidation, language),
      findingsSheet(report, language),
      ...summarySheets(report, { frame }, earlier),
    ],
  };
}

function hasErrors({ notices, report }: Consolidation): boolean {
  return [...notices, ...report.findings].some(({ severity }) => severity === "error");
}

/** Who should send. @throws WorkbookError, CommandError NOT_A_ROSTER */
async function unitsOf(expect: string, limits: Limits): Promise<readonly Collective[]> {
  const file = path.basename(expect);
  const sheets = await sheetsOf(expect, limits).catch((error: unknown) => {
    // it is this file that cannot be read, and none of those to be merged
    throw error instanceof WorkbookError ? new WorkbookError(error.code, { ...error.data, file }) : error;
  });
  const units = unitsIn(sheets);
  if (units.length > 0) return units;
  throw new CommandError("NOT_A_ROSTER", (text) => text.consolidate.noUnits({ file }));
}

async function sheetsOf(file: string, limits: Limits): Promise<readonly SheetSnapshot[]> {
  return openWorkbook(await readInput(file, limits), { codec: nodeCodec, limits }).read();
}
