import type { Report } from "../../check/report";
import { LEVELS } from "../../roster/model";
import type {
  Consolidation,
  ExpectedUnit,
  Notice,
  NoticeFacts,
  NoticeId,
  ReadFile,
  Repeated,
  Totals,
} from "../../sheets/reconciliation/model";
import { SEVERITIES } from "../../sheets/wording";
import type { Severity } from "../../workbook/port";
import { rulesVersion } from "../seal/rulesVersion";
import { areOverlapping, type Overlap } from "./overlaps";

/** What somebody has to look at, the gravest first; within a severity files, then people, then units. */
export function noticesOf(
  {
    files,
    repeated,
    expected,
    unexpected,
    overlaps,
    year,
  }: Pick<Consolidation, "files" | "repeated" | "expected" | "year"> & {
    /** Files of nobody who should send. */
    readonly unexpected: readonly string[];
    readonly overlaps: readonly Overlap[];
  },
  { plan }: Report,
  leftOut: readonly { readonly file: string; readonly heading: string }[],
): readonly Notice[] {
  const notices = [
    ...files.flatMap((file) =>
      file.state === "failed"
        ? [notice("file-unread", "error", file.name, { code: file.code, data: file.facts })]
        : ofFile(file, year, plan?.id ?? null),
    ),
    ...unexpected.map((file) => notice("sender-unexpected", "warning", file, {})),
    ...overlaps.map(({ file, ...facts }) => notice("files-overlap", "warning", file, facts)),
    ...leftOutOf(leftOut),
    ...repeated.flatMap((one) => ofRepeated(one, overlaps)),
    ...(expected ?? []).flatMap(ofExpected),
  ];
  return SEVERITIES.flatMap((severity) => notices.filter((one) => one.severity === severity));
}

function notice<Id extends NoticeId>(
  id: Id,
  severity: Severity,
  file: string | null,
  facts: NoticeFacts[Id],
): Notice {
  return { id, severity, file, facts } as Notice;
}

function ofFile(file: ReadFile, expectedYear: number, plan: string | null): Notice[] {
  const { name, seal, year, unread, corrections, notMerged, totals } = file;
  const found: Notice[] = [];
  if (seal.state === "broken") {
    const more = seal.breakCount - seal.breaks.length;
    found.push(notice("seal-broken", "error", name, { places: seal.breaks, more, code: seal.code ?? "" }));
  }
  if (seal.state === "missing") found.push(notice("seal-missing", "warning", name, {}));
  if (seal.state === "unknown") found.push(notice("seal-unknown", "warning", name, {}));
  if (year !== null && year !== expectedYear) {
    found.push(notice("year-differs", "error", name, { year, expected: expectedYear }));
  }
  // where titles are silent, the seal says for which year the sender took the list
  if (year === null && seal.year !== null && seal.year !== expectedYear) {
    found.push(notice("sealed-year-differs", "warning", name, { year: seal.year, expected: expectedYear }));
  }
  for (const title of file.partsOfYear) found.push(notice("part-of-year", "warning", name, { title }));
  const planOfFile = file.plan && !file.plan.same ? file.plan.id : seal.plan;
  if (planOfFile !== null && (planOfFile !== plan || (file.plan && !file.plan.same))) {
    found.push(notice("plan-differs", "warning", name, { plan: planOfFile, expected: plan ?? "" }));
  }
  const rules = rulesVersion();
  if (seal.rules !== null && seal.rules !== rules) {
    found.push(notice("rules-differ", "info", name, { rules: seal.rules, expected: rules }));
  }
  for (const kind of ["collectives", "individuals"] as const) {
    const [sealed, read, merged] = [totals.sealed ?? totals.read, totals.read, totals.merged].map(
      (of) => of[kind],
    );
    if (sealed && read && merged && !(isSame(sealed, read) && isSame(read, merged))) {
      const facts = { kind, sealed: sum(sealed), read: sum(read), merged: sum(merged) };
      found.push(notice("totals-differ", "error", name, facts));
    }
  }
  if (unread > 0) found.push(notice("rows-unread", "warning", name, { rows: unread }));
  if (corrections) found.push(notice("corrected", "info", name, { notes: corrections }));
  if (notMerged.length > 0) found.push(notice("columns-not-merged", "info", name, { headings: notMerged }));
  return found;
}

type Counts = Totals["individuals"];
const COUNTED = [...LEVELS, "missing", "unrecognised"] as const;

function isSame(a: Counts, b: Counts): boolean {
  return COUNTED.every((level) => a[level] === b[level]);
}

function sum(counts: Counts): number {
  return COUNTED.reduce((all, level) => all + counts[level], 0);
}

function leftOutOf(leftOut: readonly { readonly file: string; readonly heading: string }[]): Notice[] {
  const byFile = new Map<string, string[]>();
  for (const { file, heading } of leftOut) byFile.set(file, [...(byFile.get(file) ?? []), heading]);
  return [...byFile].map(([file, headings]) => notice("columns-left-out", "warning", file, { headings }));
}

/** Two levels are always told; else not who stands in files of which it is said that they list the same. */
function ofRepeated({ is, name, standings }: Repeated, overlaps: readonly Overlap[]): Notice[] {
  const files = [...new Set(standings.map(({ file }) => file))];
  if (is === "conflict") {
    const levels = LEVELS.filter((level) => standings.some((standing) => standing.level === level));
    return [notice("level-conflict", "error", null, { name, levels, files })];
  }
  if (areOverlapping(files, overlaps)) return [];
  return [notice(is, is === "duplicate" ? "warning" : "info", null, { name, files })];
}

function ofExpected({ name, file, unread, deadlines }: ExpectedUnit): Notice[] {
  if (file !== null) return [];
  const [first] = deadlines;
  const facts = {
    unit: name,
    unread,
    title: first?.title ?? null,
    lastDay: first?.lastDay.toString() ?? null,
    isPast: first?.isPast ?? false,
  };
  return [notice("unit-missing", facts.isPast ? "error" : "warning", null, facts)];
}
