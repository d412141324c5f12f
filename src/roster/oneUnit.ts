import type { Bodies } from "./bodies";
import type { NamedPlace, Table } from "./model";
import { unitKey } from "./units";

/** What stands to the right of a body's name above a list, on the same row. */
const MOTTO = /\s*(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*-\s*tự do.*)$/iu;

/**
 * A list that no column and no section divides may be that of one unit: where the roster lists a collective of the
 * name that its sheet bears, or that stands above this list and no other, everybody on it is placed under it. What
 * stands above every list is the office that issues them.
 */
export function ofOneUnit(tables: readonly Table[], bodies: Bodies): readonly Table[] {
  const undivided = tables.filter(isUndivided);
  return tables.map((table) => {
    if (!undivided.includes(table)) return table;
    const others = undivided.filter((other) => other !== table);
    const isOwn = (row: string) => !others.some(({ title }) => title.includes(row));
    const titles = others.length > 0 ? table.title.filter(isOwn) : [];
    const names = [table.sheet.name, ...titles.map((row) => row.replace(MOTTO, ""))];
    const unit = names.map((name) => bodies.exactly(unitKey(name))).find((found) => found !== null);
    return unit ? placedUnder(unit.name, table) : table;
  });
}

function isUndivided({ kind, columns, lines }: Table): boolean {
  const named = columns.has("unit") || columns.has("partyCell");
  return kind === "individuals" && !named && lines.every(({ section }) => section === null);
}

function placedUnder(text: string, table: Table): Table {
  const { sheet, headerRows, lines } = table;
  const section: NamedPlace = { text, cell: { sheet: sheet.name, row: headerRows[0], column: 0 } };
  return { ...table, lines: lines.map((line) => ({ ...line, section })) };
}
