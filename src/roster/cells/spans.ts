import type { Repeated } from "../model";

type Span = Pick<Repeated, "top" | "bottom">;

/** Rows of a column that share the cell of the first of them; none of a column overlap. */
export class Spans {
  private readonly byColumn = new Map<number, Span[]>();

  constructor(given: Iterable<Repeated>) {
    for (const { column, top, bottom } of given) {
      const spans = this.byColumn.get(column);
      if (spans) spans.push({ top, bottom });
      else this.byColumn.set(column, [{ top, bottom }]);
    }
    for (const spans of this.byColumn.values()) spans.sort((a, b) => a.top - b.top);
  }

  get isEmpty(): boolean {
    return this.byColumn.size === 0;
  }

  /** The row whose cell a cell shares; its own where it shares none. */
  topOf(row: number, column: number): number {
    const spans = this.byColumn.get(column);
    const span = spans?.[lastAtMost(spans.length, row, (index) => spans[index]?.top)];
    return span && row <= span.bottom ? span.top : row;
  }
}

/** The last position whose key is at most `key`, in ascending keys; −1 where there is none. */
export function lastAtMost(
  length: number,
  key: number,
  keyAt: (position: number) => number | undefined,
): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((keyAt(middle) ?? 0) <= key) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
