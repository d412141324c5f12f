import type { Report } from "../check/report";
import { type FrameKind, frameKind, SUMMARY_ID, summarySheets } from "../sheets/summary";
import { type AbsentSummary, absentSummaries } from "../sheets/summary/absent";
import { type OpenPart, openParts } from "../sheets/summary/openParts";
import type { SheetDraft, SheetSnapshot } from "../workbook/port";
import { TaskError } from "./errors";

/** The summaries for the level above. */
export interface Summaries {
  readonly drafts: readonly SheetDraft[];
  readonly absent: readonly AbsentSummary[];
  readonly frame: FrameKind;
  /** What is left to be filled in by hand. */
  readonly open: readonly OpenPart[];
}

/**
 * The summaries of a report.
 *
 * @param frame null for that of an earlier run, else the one that fits those who issue the roster
 * @param earlier sheets in which the clerk may have typed into summaries of an earlier run; of two that were written
 * from the same summary the first counts
 * @throws TaskError NOTHING_TO_SUMMARISE
 */
export function summariesOf(
  report: Report,
  frame: FrameKind | null,
  earlier: readonly SheetSnapshot[],
): Summaries {
  const before = earlier.filter(({ own }) => own?.startsWith(SUMMARY_ID) === true);
  const drafts = summarySheets(report, { frame }, before);
  if (drafts.length === 0) throw new TaskError("NOTHING_TO_SUMMARISE");
  const written = drafts.map(({ id }) => id);
  const kind = frameKind(report, { frame }, before);
  return {
    drafts,
    absent: absentSummaries(report, written),
    frame: kind,
    open: openParts(report, kind, drafts, before),
  };
}

/** How many lines of dots a sheet has, to be filled in by hand. */
export function openLines({ rows }: SheetDraft): number {
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => typeof cell?.value === "string" && cell.value.includes("……")).length;
}
