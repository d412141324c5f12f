import { Headings } from "../../roster/mapping/headings";
import { PATH_MARK } from "../../roster/merged";
import type { Roster, Table } from "../../roster/model";

/**
 * The headings of columns that lists have and no field of ours stands for, each once, in the order of the lists: what
 * they hold is not merged. Columns that hold nothing are passed over.
 */
export function columnsNotMerged({ tables, individuals, collectives }: Roster): readonly string[] {
  const lists = new Set([...collectives, ...individuals].map(({ table }) => table));
  const headings = [...lists].flatMap((table) => (table.source ? [] : notTaken(table, tables)));
  return [...new Set(headings)];
}

/** Lists that stand side by side share their header rows: what another of them takes is not left out. */
function notTaken(table: Table, tables: readonly Table[]): readonly string[] {
  const beside = tables.filter(
    ({ sheet, headerRows }) =>
      sheet.name === table.sheet.name &&
      headerRows[0] <= table.headerRows[1] &&
      table.headerRows[0] <= headerRows[1],
  );
  const taken = new Set(
    beside.flatMap(({ columns }) => [...columns.values()].flat().map(({ index }) => index)),
  );
  const rows = table.sheet.rows.filter(({ index }) => index >= table.firstRow && index <= table.lastRow);
  return new Headings(table.sheet)
    .at(table.headerRows)
    .filter(({ index }) => !taken.has(index) && rows.some(({ cells }) => isFilled(cells[index])))
    .map(({ heading }) => heading.join(PATH_MARK));
}

function isFilled(value: Table["sheet"]["rows"][number]["cells"][number] | undefined): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}
