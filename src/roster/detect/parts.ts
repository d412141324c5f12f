import type { Field } from "../fields";
import { toneKey } from "../fold";
import type { Column, Line, Table, TableKind } from "../model";

/** Of whom the lines below a section are: "I. TẬP THỂ", then "II. CÁ NHÂN", under one header. */
export type Part = Extract<TableKind, "individuals" | "collectives">;

/** The lines from one on are of a part; null where the sections say nothing. */
export interface PartFrom {
  /** Position among the lines. */
  readonly from: number;
  readonly of: Part | null;
}

const COLLECTIVES = /^(?:về |đối với )?(?:các )?tập thể(?: lãnh đạo(?: quản lý)?)?$/u;
const INDIVIDUALS = /^(?:về |đối với )?(?:các )?cá nhân$/u;

/** What a section says of the lines below it; null for a section of another kind. */
export function partOf(section: string): Part | null {
  const key = toneKey(section);
  if (COLLECTIVES.test(key)) return "collectives";
  return INDIVIDUALS.test(key) ? "individuals" : null;
}

/** A list whose sections part collectives from individuals is a table of each; any other stays as it is. */
export function parted(table: Table, parts: readonly PartFrom[]): readonly Table[] {
  if (parts.every(({ of }) => of === null || of === table.kind)) return [table];
  const found: { readonly kind: TableKind; lines: readonly Line[] }[] = [];
  for (const [index, { from, of }] of parts.entries()) {
    const kind = of ?? table.kind;
    const lines = table.lines.slice(from, parts[index + 1]?.from);
    if (lines.length === 0) continue;
    const same = found.find((part) => part.kind === kind);
    if (same) same.lines = same.lines.concat(lines);
    else found.push({ kind, lines });
  }
  return found.map(({ kind, lines }) => ({
    ...table,
    kind,
    lines,
    columns: kind === table.kind ? table.columns : renamed(table.columns, kind),
    firstRow: lines[0]?.row ?? table.firstRow,
    lastRow: lines.at(-1)?.row ?? table.lastRow,
  }));
}

/** One column names collectives and people: it is the one that the list was read by. */
function renamed(
  columns: ReadonlyMap<Field, readonly Column[]>,
  kind: TableKind,
): Map<Field, readonly Column[]> {
  const [from, to]: [Field, Field] = kind === "collectives" ? ["fullName", "unit"] : ["unit", "fullName"];
  return new Map(
    [...columns]
      .filter(([field]) => field !== to)
      .map(([field, given]) => [field === from ? to : field, given]),
  );
}
