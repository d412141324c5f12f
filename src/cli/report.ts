import type { Finding, NotRun, RatingCounts, Report } from "../check/report";
import { wordFinding } from "../check/wording";
import type { Citation } from "../law/citation";
import type { Plan } from "../law/plan";
import type { QuotaGroup } from "../law/quota/groups";
import type { Column, Table } from "../roster/model";
import { becauseOf } from "../sheets/because";
import type { Language } from "../text/words";
import { address, columnName } from "../workbook/cell";
import { doubtsJson, noteJson, unreadJson } from "./reading";

/**
 * A report as `xep-loai/report@1` (report.schema.json): rows as people count them, from 1, columns as letters, cells as
 * "Sheet!A1". Everything but `message` is the same whatever the language, so `because` stays Vietnamese.
 */
export function reportJson(report: Report, language: Language): object {
  return {
    schema: "xep-loai/report@1",
    ...headJson(report),
    ...(report.yearAssumed && { yearAssumed: true }),
    sheets: report.roster.tables.map(tableJson),
    counts: { collectives: report.roster.collectives.length, individuals: report.roster.individuals.length },
    ratings: {
      individuals: ratingsJson(report.ratings.individuals),
      collectives: ratingsJson(report.ratings.collectives),
    },
    quotas: report.quotas.map(groupJson),
    findings: report.findings.map((finding) => findingJson(finding, language)),
    notRun: report.notRun.map(notRunJson),
    corrections: report.roster.corrections.map(noteJson),
    unread: report.roster.unread.map(unreadJson),
  };
}

/** Of which file, for which year and day, under which plan. */
export function headJson({ workbook, year, asOf, plan }: Report): object {
  return {
    workbook,
    year,
    asOf: asOf.toString(),
    plan: plan && { id: plan.id, title: plan.title, quota: quotaJson(plan) },
  };
}

export function findingJson(finding: Finding, language: Language): object {
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    severity: finding.severity,
    cell: finding.cell && address(finding.cell),
    cells: finding.cells.map(address),
    subject: { kind: finding.subject.kind, name: finding.subject.name },
    message: wordFinding(finding, language).message,
    data: finding.data,
    because: becauseOf(finding, "vi"),
    citations: finding.citations.map(citationJson),
  };
}

export function notRunJson({ rule, reason, needs }: NotRun): object {
  return { rule, reason, needs };
}

/** The share that a plan sets; what it sets otherwise for a scope stays in the plan. */
export function quotaJson({ quota: { percent, base, rounding, smallCollective } }: Plan): object {
  return { percent, base, rounding, smallCollective };
}

export function citationJson({ document, article, part, quote, verified }: Citation): object {
  return { document, article, part, quote, verified };
}

export function tableJson(table: Table): object {
  return {
    name: table.sheet.name,
    kind: table.kind,
    headerRows: rowsBetween(...table.headerRows),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: Object.fromEntries([...table.columns].map(([field, columns]) => [field, letters(columns)])),
    confidence: table.confidence,
    ...doubtsJson(table),
  };
}

/** Both included, counted from 1. */
function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
}

/** "B", or ["F", "G"] where a field takes several columns. */
function letters(columns: readonly Column[]): string | string[] {
  const names = columns.map(({ index }) => columnName(index));
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : names;
}

export function ratingsJson(counts: RatingCounts): object {
  const { stage, excellent, good, completed, notCompleted, notRated, missing, unrecognised } = counts;
  return { stage, excellent, good, completed, notCompleted, notRated, missing, unrecognised };
}

function groupJson(group: QuotaGroup): object {
  const { good, goodOrBetter, rated } = group.allowedByBase;
  return {
    group: group.name,
    scope: group.scope,
    excellent: group.excellent,
    good: group.good,
    rated: group.rated,
    allowed: group.allowed,
    excess: group.excess,
    allowedByBase: { good, goodOrBetter, rated },
    cells: group.cells.map(address),
  };
}
