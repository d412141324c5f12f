import type { Report } from "../../check/report";
import type { SheetDraft, SheetSnapshot } from "../../workbook/port";
import { awardSummary } from "./awards";
import { dossierSummary } from "./dossiers";
import { frameKindOf } from "./filled";
import { type FrameKind, frameOf } from "./frame";
import { groupSummary } from "./groups";
import { collectiveList, individualList } from "./lists";
import { type Paper, paperDraft } from "./paper";
import { partySummary } from "./party";
import { progressSummary } from "./progress";
import { routingSummary } from "./routing";
import { unitSummary } from "./units";

export type { FrameKind } from "./frame";

/** Begins the id of every sheet that is written here. */
export const SUMMARY_ID = "summary_";

/** What a summary is made of. */
export interface SummaryOptions {
  /** null for that of an earlier run, else the one that fits those who issue the roster. */
  readonly frame: FrameKind | null;
}

/** Makes a paper of a report; null where the roster or its plan has nothing for it to say. */
export type Summary = (report: Report) => Paper | null;

/** Every summary, in the order of the sheets. */
const SUMMARIES: readonly Summary[] = [
  collectiveList,
  individualList,
  unitSummary,
  groupSummary,
  partySummary,
  progressSummary,
  dossierSummary,
  routingSummary,
  awardSummary,
];

/**
 * The summary sheets of a report, each where the roster has what it tells.
 *
 * @param earlier the sheets of the workbook: what the clerk typed into summaries of an earlier run is kept. Of two
 * that were written from the same summary the first counts.
 */
export function summarySheets(
  report: Report,
  options: SummaryOptions,
  earlier: readonly SheetSnapshot[],
): readonly SheetDraft[] {
  return [...eachSummary(report, options, earlier)];
}

/** The same, each made when its turn comes: of a long roster each holds a good part of the memory. */
export function* eachSummary(
  report: Report,
  options: SummaryOptions,
  earlier: readonly SheetSnapshot[],
): Generator<SheetDraft> {
  const frame = frameOf(report.roster, frameKind(report, options, earlier), report.plan);
  for (const summary of SUMMARIES) {
    const paper = summary(report);
    if (paper) yield paperDraft(paper, frame, earlier.find(({ own }) => own === paper.id) ?? null);
  }
}

/** The frame that they have. */
export function frameKind(
  { roster, plan }: Report,
  { frame: asked }: SummaryOptions,
  earlier: readonly SheetSnapshot[],
): FrameKind {
  const before = frameKindOf(earlier.filter(({ own }) => own?.startsWith(SUMMARY_ID)));
  return frameOf(roster, asked ?? before, plan).kind;
}
