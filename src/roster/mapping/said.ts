import type { Band } from "../detect/sideBySide";
import type { Table } from "../model";
import type { SheetMapping, TableMapping } from "./mapping";

/** A header that the clerk says is there, with what he says of the tables under it. */
export interface SaidHeader {
  readonly top: number;
  readonly bottom: number;
  readonly tables: readonly [TableMapping, ...TableMapping[]];
}

/** The headers that the clerk says stand in a row or below, in their order. */
export function headersSaid(said: SheetMapping | undefined, row: number): readonly SaidHeader[] {
  const headers: { top: number; bottom: number; tables: [TableMapping, ...TableMapping[]] }[] = [];
  for (const table of said?.tables ?? []) {
    const [top, bottom] = table.headerRows;
    if (bottom < row) continue;
    const last = headers.at(-1);
    if (last && top <= last.bottom) last.tables.push(table);
    else headers.push({ top, bottom, tables: [table] });
  }
  return headers;
}

/** What is said of a band of columns: of each table what stands in it. */
export function withinSaid(said: SheetMapping | undefined, { left, right }: Band): SheetMapping | undefined {
  if (!said) return undefined;
  const tables = said.tables.flatMap((table) => {
    const columns = table.columns.filter(({ index }) => index >= left && index <= right);
    return columns.length > 0 || table.columns.length === 0 ? [{ ...table, columns }] : [];
  });
  return { ...said, tables };
}

/** Whether the clerk says of what kind a table is. */
export function saysKind(said: SheetMapping | undefined, { headerRows: [top] }: Table): boolean {
  return said?.tables.some(({ headerRows, kind }) => headerRows[0] === top && kind !== null) ?? false;
}
