import { a1 } from "../../workbook/cell";
import { type Spans, spanOf } from "./spans";
import type { Content, Figured, Places, TableColumn } from "./table";

/** Every column of a row with what adds and shares filled in. */
export function calculated(
  columns: readonly TableColumn[],
  contents: Readonly<Record<string, Content>>,
): ReadonlyMap<string, Figured> {
  const figures = new Map<string, Figured>();
  for (const { id } of columns) figures.set(id, figured(contents[id] ?? null));
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + numberIn(figures.get(id)), 0);
  for (const { id, adds } of columns) {
    if (!adds) continue;
    figures.set(id, { value: sumOf(adds), formula: (at) => adds.map((other) => at.cell(other)).join("+") });
  }
  for (const { id, share } of columns) {
    if (!share) continue;
    const { of, base } = share;
    const whole = sumOf(base);
    figures.set(id, {
      value: whole === 0 ? "" : sumOf(of) / whole,
      formula: (at) => {
        const added = (ids: readonly string[]) => {
          const cells = ids.map((other) => at.cell(other)).join("+");
          return ids.length > 1 ? `(${cells})` : cells;
        };
        return `IF(${added(base)}=0,"",${added(of)}/${added(base)})`;
      },
    });
  }
  return figures;
}

function figured(content: Content): Figured {
  return content !== null && typeof content === "object" && "value" in content ? content : { value: content };
}

/** The figure of a cell; 0 where it holds none. */
export function numberIn(content: Content | undefined): number {
  const { value } = figured(content ?? null);
  return typeof value === "number" ? value : 0;
}

/** Where a table stands on its sheet. */
export interface TablePlace {
  readonly spans: Spans;
  /** The row of each line that has a key. */
  readonly keys: ReadonlyMap<string, number>;
  /** The first and the last row, sections among them. */
  readonly lines: readonly [number, number];
}

/** Where the cells of a table stand, seen from one of its rows. */
export function placesAt({ spans, keys, lines: [first, last] }: TablePlace, row: number): Places {
  return {
    cell(column, key) {
      const at = key === undefined ? row : keys.get(key);
      if (at === undefined) throw new RangeError(`no line is called "${key}"`);
      return a1(at, spanOf(spans, column)[0]);
    },
    lines(column) {
      const [left] = spanOf(spans, column);
      return `${a1(first, left)}:${a1(last, left)}`;
    },
  };
}
