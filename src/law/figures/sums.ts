import { compareDecimals, type Decimal } from "../../roster/decimal";
import { clean } from "../../roster/fold";
import type { Table } from "../../roster/model";
import type { CellValue } from "../../workbook/port";

/** A row with whom or what it is about; "" where it does not say. */
export interface NamedRow {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly CellValue[];
}

/** One figure that is added, with what stands above it. */
export interface Part {
  readonly heading: string;
  readonly figure: Decimal;
}

/** A figure of a row, and the one sum of other figures of the row that the sheet itself says it is. */
export interface Summed {
  readonly row: number;
  readonly column: number;
  /** Who or what the row is about; "" where it does not say. */
  readonly label: string;
  readonly heading: string;
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly parts: readonly Part[];
}

/** Whether the figure is not its sum. */
export function isOff({ stated, sum }: Summed): boolean {
  return compareDecimals(stated, sum) !== 0;
}

/** The people or collectives of a list. */
export function namedLines({ sheet, lines, columns }: Table): readonly NamedRow[] {
  const rows = new Set(lines.map(({ row }) => row));
  const [naming] = columns.get("fullName") ?? columns.get("unit") ?? [];
  return sheet.rows.flatMap(({ index: row, cells }) => {
    if (!rows.has(row)) return [];
    const name = naming && cells[naming.index];
    return [{ row, cells, label: typeof name === "string" ? clean(name) : "" }];
  });
}
