import type { Finding } from "../../check/report";
import { ruleTitle, wordFinding } from "../../check/wording";
import type { Text } from "../../text/text";
import { outcomeName, severityName } from "../../text/words";
import { a1, address, type CellRef } from "../../workbook/cell";
import type { DraftCell, DraftRow } from "../../workbook/port";
import { basisOf } from "../because";
import { worstFirst } from "../wording";
import { cell, mark, type Page, row, STYLE } from "./style";

const COLUMNS = [
  ...(["ordinal", "subject", "unit", "severity", "outcome", "cell", "message", "rule", "because"] as const),
];
/** How many further cells of a finding are named; the others are counted. */
const NAMED_CELLS = 8;

/** The heading, the column headings, and one row a finding: the worst first, each kind in the order of the workbook. */
export function findingRows(page: Page): DraftRow[] {
  const { report, text } = page;
  const { sheet } = text;
  if (report.findings.length === 0) return [row(0, cell(text.nothing, STYLE.heading))];
  return [
    row(0, cell(sheet.findings, STYLE.heading)),
    row(0, ...COLUMNS.map((column) => cell(sheet.findingColumns[column], STYLE.column))),
    ...worstFirst(report.findings).map((finding, index) => findingRow(index + 1, finding, page)),
  ];
}

function findingRow(ordinal: number, finding: Finding, { language, text }: Page): DraftRow {
  const { message, because } = wordFinding(finding, language);
  const rule = [ruleTitle(finding.rule, language), ...basisOf(finding, language)];
  const others = otherCells(finding, text);
  return row(
    0,
    cell(ordinal, STYLE.figure),
    cell(finding.subject.name || text.wholeWorkbook, STYLE.text),
    cell(finding.subject.unit ?? null, STYLE.text),
    cell(severityName[language][finding.severity], mark(finding.severity)),
    cell(outcomeName[language][finding.outcome], STYLE.figure),
    place(finding.cell, text),
    cell(others === "" ? message : `${message}\n${others}`, STYLE.text),
    cell(rule.join("\n"), STYLE.text),
    cell(because.join("\n"), STYLE.text),
  );
}

/** A jump to the cell, called as people call it. */
function place(at: CellRef | null, text: Text): DraftCell {
  return at ? { value: address(at), link: at, style: STYLE.gridLink } : cell(text.wholeWorkbook, STYLE.text);
}

/** The cells beside the first; those on its sheet without the sheet's name. */
function otherCells(finding: Finding, text: Text): string {
  const others = finding.cells.slice(1);
  if (others.length === 0) return "";
  const named = others
    .slice(0, NAMED_CELLS)
    .map((other) => (other.sheet === finding.cell?.sheet ? a1(other.row, other.column) : address(other)));
  const more = others.length - named.length;
  return text.sheet.otherCells({ cells: named.join(", "), more });
}
