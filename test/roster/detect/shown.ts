import type { Table } from "../../../src/roster/model";
import { columnName } from "../../../src/workbook/cell";

/** The columns of a table by field, as letters: "F" for one, "F=excellent" for a column of marks. */
export function lettersOf(table: Table | undefined): Record<string, string> {
  const columns = [...(table?.columns ?? [])];
  return Object.fromEntries(
    columns.map(([field, given]) => [
      field,
      given.map(({ index, level }) => columnName(index) + (level ? `=${level}` : "")).join(" "),
    ]),
  );
}

/** The rows of a table's lines as Excel shows them, each with the unit it stands under. */
export function linesOf(table: Table | undefined): string[] {
  return (table?.lines ?? []).map(({ row, section }) => `${row + 1}${section ? ` ${section.text}` : ""}`);
}
