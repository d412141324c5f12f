import type { Consolidation, GatheredFile, Notice } from "../../../sheets/reconciliation/model";
import { noticeText } from "../../../sheets/reconciliation/notices";
import { paneWords } from "../../../text/pane";
import type { TaskWords } from "../../../text/pane/problems.vi";
import { textIn } from "../../../text/text";
import { type Language, vietnameseDate } from "../../../text/words";
import type { Severity } from "../../../workbook/port";

/** What came of merging many files. */
export interface MergedData {
  readonly year: number;
  readonly collectives: number;
  readonly individuals: number;
  /** Findings of the whole by severity. */
  readonly totals: Readonly<Record<Severity, number>>;
  readonly files: readonly MergedFile[];
  /** What somebody has to look at, the gravest first; at most `MOST_NOTICES` of them. */
  readonly notices: readonly {
    readonly severity: Severity;
    readonly file: string | null;
    readonly text: string;
  }[];
  readonly noticesMore: number;
  /** People and collectives that stand in several files with different levels. */
  readonly conflicts: number;
  /** Who should have sent, and has not; null where nobody said who should. */
  readonly missing: readonly MissingUnit[] | null;
}

export interface MergedFile {
  readonly name: string;
  readonly isRead: boolean;
  /** "Còn nguyên"; of a file that could not be read, why. */
  readonly remark: string;
  readonly collectives: number;
  readonly individuals: number;
}

export interface MissingUnit {
  readonly name: string;
  /** The file that is called like it, and could not be read. */
  readonly unread: string | null;
  /** "19/12/2023", of the earliest date by which it had to; null where the plan sets none. */
  readonly lastDay: string | null;
  readonly isPast: boolean;
}

const MOST_NOTICES = 100;

export function mergedData(consolidation: Consolidation, language: Language): MergedData {
  const { year, files, notices, repeated, expected, report } = consolidation;
  const count = (severity: Severity) => report.findings.filter((one) => one.severity === severity).length;
  return {
    year,
    collectives: report.roster.collectives.length,
    individuals: report.roster.individuals.length,
    totals: { error: count("error"), warning: count("warning"), info: count("info") },
    files: files.map((file) => fileData(file, language)),
    notices: notices.slice(0, MOST_NOTICES).map((notice) => ({
      severity: notice.severity,
      file: notice.file,
      text: wordNotice(notice, language),
    })),
    noticesMore: Math.max(0, notices.length - MOST_NOTICES),
    conflicts: repeated.filter(({ is }) => is === "conflict").length,
    missing: missingOf(expected),
  };
}

function missingOf(expected: Consolidation["expected"]): MergedData["missing"] {
  if (expected === null) return null;
  return expected
    .filter(({ file }) => file === null)
    .map(({ name, unread, deadlines: [first] }) => ({
      name,
      unread,
      lastDay: first ? vietnameseDate(first.lastDay.toString()) : null,
      isPast: first?.isPast ?? false,
    }));
}

function fileData(file: GatheredFile, language: Language): MergedFile {
  if (file.state === "failed") {
    const remark = whyUnread(file.name, file.code, file.facts, language);
    return { name: file.name, isRead: false, remark, collectives: 0, individuals: 0 };
  }
  const { name, collectives, individuals, seal } = file;
  return {
    name,
    isRead: true,
    remark: textIn(language).consolidate.seal[seal.state],
    collectives,
    individuals,
  };
}

function wordNotice(notice: Notice, language: Language): string {
  if (notice.id !== "file-unread") return noticeText(notice, language);
  return whyUnread(notice.file ?? "", notice.facts.code, notice.facts.data, language);
}

/** Why a file could not be read, in words that suit a pane; the command line has others. */
function whyUnread(
  file: string,
  code: string,
  facts: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const { problems } = paneWords(language);
  const told = { file, ...facts };
  const workbook = problems.workbook[code as keyof typeof problems.workbook];
  if (workbook) {
    const { message, hint } = workbook(told);
    return `${message} ${hint}`;
  }
  const task = problems.task[code as keyof TaskWords];
  const { message, hint } = task ? task(told) : problems.internal;
  return `${message} ${hint}`;
}
