import type { Finding, Report } from "../../check/report";
import { findingsSheet } from "../../sheets/findings";
import { marksOf } from "../../sheets/marks";
import { type Submission, submissionSheet } from "../../sheets/submission";
import { SUMMARY_ID, summarySheets } from "../../sheets/summary";
import { shareWords } from "../../text/share.vi";
import { submissionWords } from "../../text/submission.vi";
import type { Language } from "../../text/words";
import { address, areaName, type CellRef } from "../../workbook/cell";
import type { CustomPart, Edits, SheetDraft, SheetSnapshot } from "../../workbook/port";
import type { RedactedCopy } from "../../workbook/redaction";
import { SEAL_NAMESPACE, sealDocument } from "../seal/document";
import { type Seal, sealCode, sealOf } from "../seal/seal";
import { removalLines, staysLines } from "./lines";
import { openMatters } from "./openMatters";
import type { Secrets } from "./secrets";
import { leftIn, type Sharing } from "./sharing";

/** A copy for the level above: what it was made of, and what there is to tell of it. */
export interface Shared {
  /** Of the office's own workbook. */
  readonly report: Report;
  readonly sharing: Sharing;
  readonly copy: RedactedCopy;
  readonly seal: Seal;
  readonly code: string;
  /** Cells of the copy in which something of the emptied columns still stands. */
  readonly left: readonly CellRef[];
  /** Formulas in the sealed sheets that were never calculated. */
  readonly uncalculated: number;
  /** What the findings sheet of the copy shows; null where none goes up. */
  readonly findings: SharedFindings | null;
}

/** The findings that go up, and how many do not. */
export interface SharedFindings {
  readonly told: readonly Finding[];
  /** They rest on what was emptied, or on sheets that are not in the copy. */
  readonly leftOut: number;
}

export interface ToShare extends Pick<Shared, "report" | "sharing" | "copy"> {
  /** The sheets of the copy, and what a check of them tells. */
  readonly copied: readonly SheetSnapshot[];
  readonly copiedReport: Report;
  /** The sheets of the office's own workbook. */
  readonly sheets: readonly SheetSnapshot[];
  /** Whether marks and findings go up too. */
  readonly keepMarks: boolean;
  /** Version of the program. */
  readonly product: string;
}

/** Seals the copy, and says what there is to tell. */
export function shared(made: ToShare): Shared {
  const { report, sharing, copy, copied, copiedReport, keepMarks, product } = made;
  const seal = sealOf(copied, copiedReport.roster, { product, report: copiedReport });
  const sealed = new Set(seal.sheets.map(({ name }) => name));
  return {
    report,
    sharing,
    copy,
    seal,
    code: sealCode(seal),
    left: leftIn(copied, sharing.secrets),
    uncalculated: copied
      .filter(({ name }) => sealed.has(name))
      .reduce((sum, one) => sum + uncalculatedIn(one), 0),
    findings: keepMarks ? sharedFindings(report, copiedReport) : null,
  };
}

/**
 * The findings that a check of the copy comes to as well, word for word: they cannot tell what is not in it. Those that
 * only the copy has are none of the office's: its columns are empty because they were emptied.
 */
function sharedFindings(report: Report, copiedReport: Report): SharedFindings {
  const ofCopy = new Set(copiedReport.findings.map((finding) => JSON.stringify(finding)));
  const told = report.findings.filter((finding) => ofCopy.has(JSON.stringify(finding)));
  return { told, leftOut: report.findings.length - told.length };
}

/** What is written into the copy: the slip and the seal; marks and findings where they are asked for. */
export function sharedEdits(
  done: Shared,
  { copiedReport, sheets }: ToShare,
  { language, parts }: { language: Language; parts: readonly CustomPart[] },
): Edits {
  const { sharing, seal, findings } = done;
  const told = findings && { ...copiedReport, findings: findings.told };
  const kept = sharing.redaction.sheets;
  const summaries = new Set(sheets.flatMap(({ own }) => (own?.startsWith(SUMMARY_ID) ? [own] : [])));
  const drafts = [
    ...summarySheets(copiedReport, { frame: null }, sheets).filter(({ id }) => summaries.has(id)),
    ...(told ? [findingsSheet(told, language)] : []),
    submissionSheet(submissionOf(done, copiedReport)),
  ];
  return {
    marks: told ? marksOf(told) : [],
    sheets: drafts.map((draft) => withoutSecrets(draft, sharing.secrets, kept)),
    parts: [...parts, { namespace: SEAL_NAMESPACE, xml: sealDocument(seal) }],
  };
}

function submissionOf(done: Shared, copiedReport: Report): Submission {
  const { report, sharing, seal, code, left } = done;
  const open = openMatters(report);
  const cells = left.slice(0, CELLS_TOLD).map(address).join(", ");
  const more = left.length > CELLS_TOLD ? ` ${shareWords.more({ more: left.length - CELLS_TOLD })}` : "";
  return {
    report: copiedReport,
    workbook: report.workbook,
    product: seal.product,
    rules: seal.rules,
    sheets: seal.sheets,
    code,
    openLine: open.rules.length === 0 ? shareWords.noOpen : shareWords.open(open),
    open: open.rules,
    emptied: sharing.columns.map(({ wished: { name }, sheet, area }) =>
      shareWords.column({ name, sheet, area: areaName(area) }),
    ),
    removed: removalLines(done, shareWords),
    remains: [
      ...(left.length > 0 ? [submissionWords.left({ count: left.length, cells: `${cells}${more}` })] : []),
      ...staysLines(done, shareWords),
    ],
  };
}

/** More would fill the paper. */
const CELLS_TOLD = 20;

/** A sheet of ours, with "…" where it would tell what was emptied, and no jump to what is not there. */
function withoutSecrets(draft: SheetDraft, secrets: Secrets, kept: ReadonlySet<string>): SheetDraft {
  return {
    ...draft,
    rows: draft.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (!cell) return null;
        const { link, ...rest } = cell;
        const leads = link && (link.sheet === undefined || kept.has(link.sheet));
        const value = typeof cell.value === "string" ? secrets.without(cell.value) : cell.value;
        return { ...rest, value, ...(leads ? { link } : {}) };
      }),
    })),
  };
}

function uncalculatedIn({ rows }: SheetSnapshot): number {
  const isOne = (value: unknown) =>
    typeof value === "object" && value !== null && "error" in value && value.error === "UNCALCULATED";
  return rows.reduce((sum, { cells }) => sum + cells.filter(isOne).length, 0);
}
