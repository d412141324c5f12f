import type { Area } from "../../workbook/cell";
import type { Repeated } from "../model";

/** The merged cells of a sheet, found by the row they begin in. */
export class Merges {
  private readonly areas: readonly Area[];

  constructor(areas: readonly Area[]) {
    this.areas = [...areas].sort((a, b) => a.top - b.top);
  }

  /** Areas whose first row is one of these, both ends included. */
  beginningIn(top: number, bottom: number): readonly Area[] {
    return this.areas.slice(this.position(top), this.position(bottom + 1));
  }

  /** Whether a cell is merged with at least two to its right. */
  isWide(row: number, column: number): boolean {
    return this.beginningIn(row, row).some((area) => area.left === column && area.right - area.left >= 2);
  }

  /** Cells of a column that are merged over several rows. */
  down(column: number): readonly Repeated[] {
    return this.areas
      .filter(({ left, top, bottom }) => left === column && bottom > top)
      .map(({ top, bottom }) => ({ column, top, bottom }));
  }

  /** The first area that begins in this row or below. */
  private position(row: number): number {
    let low = 0;
    let high = this.areas.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.areas[middle]?.top ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
