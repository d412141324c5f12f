import type { Finding, Report } from "../check/report";
import { address, type CellRef } from "../workbook/cell";
import type { Mark, Severity } from "../workbook/port";
import { SEVERITIES } from "./wording";

/**
 * The cells to be marked: one mark a sheet and severity. A cell with several findings is marked once, with the
 * worst. What only needs a look is marked like the rest, with its own severity.
 */
export function marksOf(report: Report): Mark[] {
  const marked = new Set<string>();
  return SEVERITIES.flatMap((severity) => {
    const fresh = cellsOf(report.findings, severity).filter((cell) => !marked.has(address(cell)));
    for (const cell of fresh) marked.add(address(cell));
    return bySheet(fresh, severity);
  });
}

/** Findings of a severity, each cell once. */
function cellsOf(findings: readonly Finding[], severity: Severity): CellRef[] {
  const cells = findings.filter((finding) => finding.severity === severity).flatMap(({ cells }) => cells);
  return [...new Map(cells.map((cell) => [address(cell), cell])).values()];
}

function bySheet(cells: readonly CellRef[], severity: Severity): Mark[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    severity,
    cells: cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column }) => ({ row, column }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}
