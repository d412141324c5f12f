import type { Text } from "../../text/text";
import type { TableColumn, TableRow } from "../summary/table";

/** The words of the sheet. */
export type Words = Text["consolidate"];
export type Cells = Extract<TableRow, { kind: "line" }>["cells"];

export function line(cells: Cells): TableRow {
  return { kind: "line", cells };
}

export function ordinalColumn(heading: string): TableColumn {
  return { id: "ordinal", heading: [heading], look: "ordinal" };
}
