import Table from "cli-table3";
import type { Finding, RatingCounts, Report } from "../check/report";
import { ruleTitle, wordFinding } from "../check/wording";
import type { QuotaGroup } from "../law/quota/groups";
import { LEVELS } from "../roster/model";
import { citationName } from "../sheets/citations";
import { correctionLines, readingRemarks } from "../sheets/reading";
import { reasonOf, resultLine, worstFirst } from "../sheets/wording";
import { type Text, textIn } from "../text/text";
import { type Language, levelName, scopeName, severityName, vietnameseDate } from "../text/words";
import { address } from "../workbook/cell";
import { cut } from "../workbook/titles";
import { plain } from "./io";

/** Nobody reads more on a terminal; the rest is counted, and stands in the copy and in the JSON. */
const MOST = 100;
/** So much of a text is told in a table, where laying out a whole cell of Excel takes half a minute; the JSON has it all. */
const LONGEST_TOLD = 600;
const DEFAULT_WIDTH = 120;
const WIDEST = 160;
const NARROWEST = 80;

/** A report for people: what was read, the quotas, the findings rule by rule, and what was not checked. */
export function reportText(report: Report, language: Language, width: number | undefined): string {
  const text = textIn(language);
  const blocks = [
    headLines(report, language, text),
    correctionBlock(report, text),
    quotaLines(report, language, text),
    report.findings.length === 0 ? [] : [findingTable(report.findings, language, text, width)],
    notRunLines(report, language, text),
    readingLines(report, text),
    unreadLines(report, text),
    [resultLine(report, text)],
  ];
  const present = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return plain(`${present.join("\n\n")}\n`);
}

/** Columns of which one, `null`, takes what the others leave of the width. */
export function tableOptions(
  head: readonly string[],
  widths: readonly (number | null)[],
  width = DEFAULT_WIDTH,
): Table.TableConstructorOptions {
  const total = Math.min(Math.max(width, NARROWEST), WIDEST);
  const fixed = widths.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const rest = total - fixed - widths.length - 1;
  return {
    head: [...head],
    colWidths: widths.map((each) => each ?? rest),
    wordWrap: true,
    // No colours: the words say it, and the output may go to a file.
    style: { head: [], border: [] },
  };
}

/** A text as the cell of a table tells it: cut where it is longer than anybody reads there. */
export function told(text: string): string {
  return text.length > LONGEST_TOLD ? `${cut(text, LONGEST_TOLD)} …` : text;
}

function headLines(report: Report, language: Language, text: Text): string[] {
  const { terminal } = text;
  const asOf = vietnameseDate(report.asOf.toString());
  return [
    `${report.workbook}: ${terminal.year({ year: report.year, asOf })}`,
    ...(report.yearAssumed ? [`${text.sheet.ratingYear} ${text.sheet.yearAssumed(report)}`] : []),
    report.plan ? terminal.plan(report.plan) : text.sheet.noPlan(report),
    ...ratingLine(
      text.collectives,
      report.ratings.collectives,
      report.roster.collectives.length,
      language,
      text,
    ),
    ...ratingLine(
      text.individuals,
      report.ratings.individuals,
      report.roster.individuals.length,
      language,
      text,
    ),
  ];
}

/** "Cá nhân 143 (Hoàn thành xuất sắc nhiệm vụ 21; …)"; levels that nobody has are left out. */
function ratingLine(
  name: string,
  counts: RatingCounts,
  total: number,
  language: Language,
  { sheet }: Text,
): string[] {
  if (total === 0) return [];
  const parts = [
    ...LEVELS.map((level) => [levelName[language][level], counts[level]] as const),
    [sheet.missing, counts.missing] as const,
    [sheet.unrecognised, counts.unrecognised] as const,
  ].filter(([, count]) => count > 0);
  const figures = parts.map(([what, count]) => `${what} ${count}`).join("; ");
  return [`${name} ${total}${figures && ` (${figures})`}`];
}

/** Groups within their quota are only counted. One list may be a group of staff and of members: then whose it is. */
function quotaLines({ quotas }: Report, language: Language, text: Text): string[] {
  if (quotas.length === 0) return [];
  const over = quotas.filter((quota) => quota.excess > 0);
  const isAlone = ({ name }: QuotaGroup) => over.filter((other) => other.name === name).length === 1;
  return [
    text.terminal.quotasHold({ held: quotas.length - over.length, of: quotas.length }),
    ...some(
      over.map((quota) => {
        const whose = isAlone(quota) ? null : scopeName[language][quota.scope];
        return text.terminal.quotaOver({ ...quota, group: quota.name, whose });
      }),
      text,
    ),
  ];
}

function findingTable(
  findings: readonly Finding[],
  language: Language,
  text: Text,
  width: number | undefined,
): string {
  const { columns } = text.terminal;
  const table = new Table(
    tableOptions(
      [columns.severity, columns.cell, columns.subject, columns.message],
      [11, 18, 26, null],
      width,
    ),
  );
  for (const [rule, ofRule] of byRule(findings)) {
    const basis = ofRule.flatMap(({ citations }) => citations.map((one) => citationName(one, language)));
    table.push([{ colSpan: 4, content: [ruleTitle(rule, language), ...new Set(basis)].join("\n  ") }]);
    for (const finding of ofRule.slice(0, MOST)) {
      table.push([
        severityName[language][finding.severity],
        finding.cell ? address(finding.cell) : text.wholeWorkbook,
        told(finding.subject.name) || text.wholeWorkbook,
        told(wordFinding(finding, language).message),
      ]);
    }
    const more = ofRule.length - MOST;
    if (more > 0) table.push([{ colSpan: 4, content: text.terminal.more({ more }) }]);
  }
  return table.toString();
}

/** The rules with the worst findings first; within a rule the worst first, else as they stand in the workbook. */
function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of worstFirst(findings)) {
    const others = rules.get(finding.rule);
    if (others) others.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return rules;
}

/** By reason, since many rules ask for what a plan does not say. */
function notRunLines({ notRun }: Report, language: Language, text: Text): string[] {
  if (notRun.length === 0) return [];
  const titles = new Map<string, string[]>();
  for (const one of notRun) {
    const reason = reasonOf(one, text);
    titles.set(reason, [...(titles.get(reason) ?? []), ruleTitle(one.rule, language)]);
  }
  return [
    `${text.sheet.notRun}:`,
    ...[...titles].map(([reason, rules]) => `  ${rules.join("; ")}: ${reason}`),
  ];
}

/** What has become of the clerk's corrections; said before all that rests on them. */
function correctionBlock({ roster }: Report, text: Text): string[] {
  const lines = correctionLines(roster.corrections, text);
  return lines.length === 0 ? [] : [`${text.columns.corrections}:`, ...some(lines, text)];
}

/** What each list was taken for, with what was assumed. */
function readingLines({ roster }: Report, text: Text): string[] {
  const lines = readingRemarks(roster, text).map((remark) => remark.text);
  return lines.length === 0 ? [] : [`${text.columns.understood}:`, ...some(lines, text)];
}

function unreadLines({ roster: { unread } }: Report, text: Text): string[] {
  if (unread.length === 0) return [];
  return [
    `${text.sheet.unread}:`,
    ...some(
      unread.map(({ sheet, row, text: content }) => `${text.sheetRow({ sheet, row: row + 1 })}: ${content}`),
      text,
    ),
  ];
}

/** Lines set in, as many as are read; the rest is counted. */
function some(lines: readonly string[], text: Text): string[] {
  const more = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(more > 0 ? [text.terminal.more({ more })] : [])].map(
    (line) => `  ${line}`,
  );
}
