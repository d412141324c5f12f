import { rowAt } from "../cells/reader";
import { shown } from "../cells/values";
import { toneKey } from "../fold";
import type { Table } from "../model";
import { nameKey } from "../names/personNames";
import { unitKey } from "../units";

/** So many of a hidden list's names stand in lists that can be seen, when it is a copy of them. */
const MOST = 0.5;

/**
 * The tables of a workbook without lists that an office has hidden because they are an older or another copy of those
 * that can be seen: their people would count twice. They stay as tables of no kind, and it is told. A hidden list of
 * other people is read like any other.
 */
export function withoutHiddenCopies(tables: readonly Table[]): readonly Table[] {
  const isHidden = ({ sheet }: Table) => sheet.visibility !== "visible";
  if (!tables.some(isHidden)) return tables;
  const seen = new Set(tables.filter((table) => !isHidden(table)).flatMap(namesIn));
  return tables.map((table) => {
    const names = isHidden(table) ? namesIn(table) : [];
    const copied = names.filter((name) => seen.has(name)).length;
    if (names.length === 0 || copied < MOST * names.length) return table;
    const text = table.sheet.name;
    const evidence = [
      ...table.evidence,
      { kind: "hiddenCopy", text, score: copied / names.length, count: copied } as const,
    ];
    return { ...table, kind: "other", lines: [], evidence };
  });
}

/** Whom the lines of a list name; a person and a unit of one name differ. */
export function namesIn({ sheet, kind, columns, lines }: Table): readonly string[] {
  if (kind !== "individuals" && kind !== "collectives") return [];
  const naming = columns.get(kind === "individuals" ? "fullName" : "unit") ?? columns.get("fullName") ?? [];
  const key = kind === "individuals" ? nameKey : unitKey;
  return lines.map(({ row }) => {
    const cells = rowAt(sheet.rows, row)?.cells ?? [];
    return `${kind} ${toneKey(key(naming.map(({ index }) => shown(cells[index] ?? null)).join(" ")))}`;
  });
}
