import type { Area } from "../../cell";

/** Cells column by column, as runs of rows: formulas fill columns. */
export class CellRuns {
  private readonly runs = new Map<number, { top: number; bottom: number }[]>();

  add({ top, left, bottom, right }: Area): void {
    for (let column = left; column <= right; column += 1) {
      const runs = this.runs.get(column) ?? [];
      this.runs.set(column, runs);
      const next = runs.find((run) => run.top <= bottom + 1 && top <= run.bottom + 1);
      if (!next) runs.push({ top, bottom });
      else {
        next.top = Math.min(next.top, top);
        next.bottom = Math.max(next.bottom, bottom);
      }
    }
  }

  touch({ top, left, bottom, right }: Area): boolean {
    for (const [column, runs] of this.runs) {
      if (column < left || column > right) continue;
      if (runs.some((run) => run.top <= bottom && top <= run.bottom)) return true;
    }
    return false;
  }
}
