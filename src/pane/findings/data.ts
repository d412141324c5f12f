import type { Finding, Report } from "../../check/report";
import { ruleTitle, wordFinding } from "../../check/wording";
import { fold, toneKey } from "../../roster/fold";
import { basisOf } from "../../sheets/because";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import { address, type CellRef } from "../../workbook/cell";
import type { Severity } from "../../workbook/port";

/** All findings, as they stand in the workbook. There may be many thousands: why they are is asked one by one. */
export interface FindingsData {
  readonly list: readonly ListedFinding[];
}

export interface ListedFinding {
  /** The same in the next check, as long as the finding stays in its cell. */
  readonly key: string;
  readonly severity: Severity;
  readonly outcome: Finding["outcome"];
  /** What the rule asks. */
  readonly rule: string;
  /** Whom it is about; "" where it is the workbook as a whole. */
  readonly subject: string;
  /** Of a person the unit, of a collective itself; "" of the rest. One spelling for all that are the same. */
  readonly unit: string;
  readonly message: string;
  /** Where to look first; null only for the workbook as a whole. */
  readonly cell: CellRef | null;
  /** What is searched: lower case, without marks. */
  readonly folded: string;
}

/** Why a finding is one. */
export interface Why {
  /** The figures that led there, in order. */
  readonly steps: readonly string[];
  /** What it rests on, a clause each, with how well its text is known; where there is none, why not. */
  readonly basis: readonly string[];
  /** The other cells that bear on it. */
  readonly others: readonly CellRef[];
}

/** The findings of a report, worded. */
export function findingsData(report: Report, language: Language): FindingsData {
  const titles = new Map<string, string>();
  const units = new Map<string, string>();
  const taken = new Map<string, number>();
  return {
    list: report.findings.map((finding) => {
      const { message } = wordFinding(finding, language);
      const rule = titleOf(finding.rule, language, titles);
      const unit = spelling(unitOf(finding), units);
      const place = finding.cell ? address(finding.cell) : textIn(language).wholeWorkbook;
      return {
        key: numbered(`${finding.rule} ${place} ${finding.subject.name}`, taken),
        severity: finding.severity,
        outcome: finding.outcome,
        rule,
        subject: finding.subject.name,
        unit,
        message,
        cell: finding.cell,
        folded: fold(`${finding.subject.name} ${unit} ${message} ${rule} ${place}`),
      };
    }),
  };
}

/** Why a finding of a report is one. */
export function whyOf(finding: Finding, language: Language): Why {
  return {
    steps: wordFinding(finding, language).because,
    basis: basisOf(finding, language),
    others: finding.cells.slice(1),
  };
}

function titleOf(rule: string, language: Language, titles: Map<string, string>): string {
  const known = titles.get(rule);
  if (known !== undefined) return known;
  const title = ruleTitle(rule, language);
  titles.set(rule, title);
  return title;
}

function unitOf({ subject: { kind, name, unit } }: Finding): string {
  return unit ?? (kind === "collective" ? name : "");
}

/** The first spelling of a unit's name that was met. */
function spelling(unit: string, units: Map<string, string>): string {
  const key = toneKey(unit);
  const known = units.get(key);
  if (known !== undefined) return known;
  units.set(key, unit);
  return unit;
}

/** The second of two that are the same in everything else is told from the first by its number. */
function numbered(key: string, taken: Map<string, number>): string {
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key} ${count}`;
}
