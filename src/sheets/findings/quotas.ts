import type { Finding, Report } from "../../check/report";
import type { QuotaBase, QuotaScope, QuotaSettings } from "../../law/plan";
import { shareOf } from "../../law/quota/cap";
import type { QuotaGroup } from "../../law/quota/groups";
import { baseName, scopeName } from "../../text/words";
import { a1, address } from "../../workbook/cell";
import type { DraftCell, DraftRow } from "../../workbook/port";
import { citationName } from "../citations";
import { cell, EMPTY_ROW, mark, type Page, row, STYLE } from "./style";

const COLUMNS = [
  ...([
    "ordinal",
    "group",
    "scope",
    "rated",
    "good",
    "excellent",
    "allowed",
    "result",
    "otherBases",
  ] as const),
];
const SCOPES: readonly QuotaScope[] = ["collectives", "leaders", "staff", "members"];
const BASES: readonly QuotaBase[] = ["good", "goodOrBetter", "rated"];

/** Every group that a quota is counted over: its figures, its cap, and what the other readings of the law give. */
export function quotaRows(page: Page, top: number): DraftRow[] {
  const { report, text } = page;
  const settings = report.plan?.quota;
  if (!settings || report.quotas.length === 0) return [];
  const { sheet } = text;
  const rows: DraftRow[] = [
    row(0, cell(sheet.quotas, STYLE.heading)),
    ...ruleLines(page, settings).map((line) => row(0, cell(line, STYLE.remark))),
    row(0, ...COLUMNS.map((column) => cell(sheet.quotaColumns[column], STYLE.column))),
  ];
  let ordinal = 0;
  for (const scope of SCOPES) {
    const groups = report.quotas.filter((group) => group.scope === scope);
    const first = top + rows.length;
    for (const group of groups) {
      ordinal += 1;
      rows.push(groupRow(ordinal, group, settings, page));
    }
    // Where somebody is counted in two groups, their figures add up to nothing.
    if (groups.length > 1 && groups.every(({ part }) => !part)) rows.push(sumRow(groups, first, page));
  }
  return [...rows, EMPTY_ROW];
}

/** The share in words, once for each way in which a scope of this report counts it; then what it rests on. */
function ruleLines({ report, language, text }: Page, settings: QuotaSettings): string[] {
  const lines = SCOPES.filter((scope) => report.quotas.some((group) => group.scope === scope)).map(
    (scope) => {
      const { percent, base, rounding } = shareOf(settings, scope);
      return text.sheet.quotaRule({
        percent,
        base: baseName[language][base],
        rounding: text.rounding[rounding],
      });
    },
  );
  const small = settings.smallCollective;
  const leaders = report.quotas.some((group) => group.scope === "leaders");
  return [
    ...new Set(lines),
    ...(small && leaders ? [text.sheet.smallRule(small)] : []),
    ...settings.citations.map((citation) => `${text.sheet.basis} ${citationName(citation, language)}`),
  ];
}

function groupRow(
  ordinal: number,
  group: QuotaGroup,
  settings: QuotaSettings,
  { report, language, text }: Page,
): DraftRow {
  const { sheet } = text;
  const finding = findingOn(group, report);
  const { base } = shareOf(settings, group.scope);
  const others = BASES.filter((other) => other !== base).map((other) =>
    sheet.otherBase[other](group.allowedByBase[other]),
  );
  return row(
    0,
    cell(ordinal, STYLE.figure),
    cell(group.name, STYLE.text),
    cell(scopeName[language][group.scope], STYLE.text),
    ...[group.rated, group.good, group.excellent, group.allowed].map((figure) => cell(figure, STYLE.figure)),
    group.excess === 0
      ? cell(sheet.within, STYLE.figure)
      : cell(sheet.over(group), finding ? mark(finding.severity) : STYLE.figure),
    cell(group.small ? sheet.smallApplies : others.join("\n"), STYLE.text),
  );
}

/** What was found on a group: a small one over its cap is not for the program to judge. */
function findingOn(group: QuotaGroup, { findings }: Report): Finding | undefined {
  if (group.excess === 0) return undefined;
  return findings.find(
    ({ rule, subject, cells }) =>
      rule === "quota-excellent" &&
      subject.name === group.name &&
      cells.map(address).join() === group.cells.map(address).join(),
  );
}

function sumRow(groups: readonly QuotaGroup[], first: number, { language, text }: Page): DraftRow {
  const last = first + groups.length - 1;
  const sum = (figure: "rated" | "good" | "excellent", column: number): DraftCell => ({
    value: groups.reduce((total, group) => total + group[figure], 0),
    formula: `SUM(${a1(first, column)}:${a1(last, column)})`,
    style: STYLE.sumFigure,
  });
  const scope = groups[0]?.scope;
  return row(
    0,
    cell(null, STYLE.sum),
    cell(text.sheet.sum, STYLE.sum),
    cell(scope ? scopeName[language][scope] : null, STYLE.sum),
    sum("rated", 3),
    sum("good", 4),
    sum("excellent", 5),
    ...Array.from({ length: 3 }, () => cell(null, STYLE.sum)),
  );
}
