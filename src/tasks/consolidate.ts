import type { Collective } from "../roster/model";
import { findingsSheet } from "../sheets/findings";
import { marksOf } from "../sheets/marks";
import { planSheet } from "../sheets/plan";
import type { Consolidation } from "../sheets/reconciliation/model";
import { reconciliationSheet } from "../sheets/reconciliation/reconciliation";
import { eachSummary, type FrameKind } from "../sheets/summary";
import { textIn } from "../text/text";
import type { Language } from "../text/words";
import { type ConsolidateOptions, conclude, prepare } from "../upward/consolidate/consolidate";
import { listDraft } from "../upward/consolidate/draft";
import { unitsIn } from "../upward/consolidate/expectedList";
import type { Gathered } from "../upward/consolidate/gather";
import type { Codec } from "../workbook/ooxml/codec/codec";
import { newWorkbook } from "../workbook/ooxml/newWorkbook";
import type { Edits, Progress, SheetSnapshot } from "../workbook/port";
import { TaskError } from "./errors";

/** How files are to be merged. */
export interface ConsolidateRequest extends ConsolidateOptions {
  readonly language: Language;
  /** null: the one that fits those who issue the rosters. */
  readonly frame: FrameKind | null;
  /** Sheets of the master of an earlier run: what was typed into its summaries is kept. */
  readonly earlier: readonly SheetSnapshot[];
  readonly codec: Codec;
}

/** The workbook that was made of many. */
export interface Master {
  readonly consolidation: Consolidation;
  readonly bytes: Uint8Array;
  /** The merged lists as they stand in it, for whoever reads it back. */
  readonly lists: readonly SheetSnapshot[];
}

/**
 * Makes one workbook of the files that were gathered: their lists, checked as a whole, with what does not fit together,
 * the summaries and the findings.
 *
 * @throws TaskError NOTHING_READ
 */
export async function consolidate(
  gathered: readonly Gathered[],
  request: ConsolidateRequest,
  progress?: Progress,
): Promise<Master> {
  const { language, codec } = request;
  const prepared = prepare(gathered, request, textIn(language).consolidate);
  if (!prepared) throw new TaskError("NOTHING_READ", { files: gathered.length });
  const workbook = newWorkbook(prepared.merged.sheets.map(listDraft), codec);
  if (prepared.plan) await workbook.apply({ marks: [], sheets: [planSheet(prepared.plan, language)] });
  const lists = await workbook.read(progress);
  const consolidation = conclude(prepared, lists);
  // one after the other: of many people each sheet takes more memory than all that was read of them
  for (const edits of editsOf(consolidation, request)) await workbook.apply(edits, progress);
  return { consolidation, bytes: workbook.bytes(), lists };
}

/** Marks, what was found, the summaries with what was typed into earlier ones, and what came of the files. */
function* editsOf(
  consolidation: Consolidation,
  { frame, earlier, language }: ConsolidateRequest,
): Generator<Edits> {
  const { report } = consolidation;
  yield { marks: marksOf(report), sheets: [reconciliationSheet(consolidation, language)] };
  yield { marks: null, sheets: [findingsSheet(report, language)] };
  for (const sheet of eachSummary(report, { frame }, earlier)) yield { marks: null, sheets: [sheet] };
}

/**
 * Who should send, of the sheets of the workbook that lists them.
 *
 * @param file its name
 * @throws TaskError NO_UNITS
 */
export function expectedIn(sheets: readonly SheetSnapshot[], file: string): readonly Collective[] {
  const units = unitsIn(sheets);
  if (units.length > 0) return units;
  throw new TaskError("NO_UNITS", { file });
}
