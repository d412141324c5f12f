import type { CellRef } from "../../workbook/cell";
import type { Change } from "../host";

/** Rows or columns that came or went, and when. */
interface Move extends Required<Pick<Change, "sheet" | "moved">> {
  /** The number of the change. */
  readonly at: number;
}

/** What has changed in the workbook since it was read. Changes are numbered as they come. */
export class Since {
  private changes = 0;
  /** The last change of more than contents. */
  private reshaped = 0;
  private readTo = 0;
  private moves: readonly Move[] = [];

  note(change: Change): void {
    this.changes += 1;
    const { sheet, area, moved } = change;
    if (area === null || moved !== undefined) this.reshaped = this.changes;
    if (moved !== undefined) this.moves = [...this.moves, { sheet, moved, at: this.changes }];
  }

  /** The number of the last change, which a reading that begins now will meet. */
  now(): number {
    return this.changes;
  }

  /** The workbook was read as it was after that change. */
  read(at: number): void {
    this.readTo = Math.max(this.readTo, at);
  }

  /** Whether nothing but the contents of cells has changed since the last reading. */
  get contentsOnly(): boolean {
    return this.reshaped <= this.readTo;
  }

  /** What is shown from now on was read after that change. */
  shown(at: number): void {
    this.moves = this.moves.filter((move) => move.at > at);
  }

  /** Where a cell of what is shown stands by now; null where its row or column is gone. */
  placeOf<Cell extends CellRef>(cell: Cell): Cell | null {
    let place: Cell | null = cell;
    for (const { sheet, moved } of this.moves) {
      if (place === null || sheet !== place.sheet) continue;
      const axis = moved.what === "rows" ? "row" : "column";
      const now: number = place[axis];
      if (now < moved.from) continue;
      const isGone = moved.count < 0 && now < moved.from - moved.count;
      place = isGone ? null : { ...place, [axis]: now + moved.count };
    }
    return place;
  }
}
