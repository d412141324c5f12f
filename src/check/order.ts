import type { Roster } from "../roster/model";
import type { CellRef } from "../workbook/cell";
import type { Finding } from "./report";

/** Findings as a person goes through the workbook: sheet by sheet, row by row; those of the workbook as a whole first. */
export function inOrder(findings: readonly Finding[], roster: Roster): readonly Finding[] {
  const sheets = [...new Set(roster.tables.map((table) => table.sheet.name))];
  const position = new Map(sheets.map((sheet, index) => [sheet, index]));
  const sheetOf = (cell: CellRef) => position.get(cell.sheet) ?? sheets.length;

  return [...findings].sort((a, b) => {
    if (!a.cell || !b.cell) return Number(a.cell !== null) - Number(b.cell !== null) || byRule(a, b);
    return (
      sheetOf(a.cell) - sheetOf(b.cell) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      byRule(a, b)
    );
  });
}

function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : Number(a.rule > b.rule);
}
