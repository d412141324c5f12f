import { yearOfTable } from "../dates/year";
import type { Table } from "../model";
import { namesIn } from "./hiddenCopies";

/** So many of an earlier list's names stand in the lists of the last year, when it is that of the year before. */
const MOST = 0.5;

/**
 * The tables of a workbook without the lists of earlier years that an office keeps beside this year's: whoever stands in
 * both would count twice, with a rating of another year. They stay as tables of no kind, and it is told. A list whose
 * title names another year and that lists other people may have kept last year's title, and is read like any other.
 */
export function withoutEarlierYears(tables: readonly Table[]): readonly Table[] {
  const years = new Map<Table, number>();
  for (const table of tables) {
    const year = isList(table) ? yearOfTable(table) : null;
    if (year !== null) years.set(table, year);
  }
  const last = Math.max(...years.values());
  if (![...years.values()].some((year) => year < last)) return tables;
  const listed = new Set(tables.filter((table) => years.get(table) === last).flatMap(namesIn));
  return tables.map((table) => {
    const year = years.get(table) ?? last;
    const names = year < last ? namesIn(table) : [];
    const again = names.filter((name) => listed.has(name)).length;
    if (names.length === 0 || again < MOST * names.length) return table;
    const score = again / names.length;
    const told = { kind: "earlierYear", text: String(year), score, count: again } as const;
    return { ...table, kind: "other", lines: [], evidence: [...table.evidence, told] };
  });
}

/** The lists of a merged workbook are of one year; what their files call them is another matter. */
function isList({ kind, source }: Table): boolean {
  return source === undefined && (kind === "individuals" || kind === "collectives");
}
