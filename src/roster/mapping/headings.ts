import type { SheetSnapshot } from "../../workbook/port";
import { rowAt } from "../cells/reader";
import { type HeaderColumn, headingPaths } from "../detect/headings";
import { Merges } from "../detect/merges";
import { fold } from "../fold";
import type { ColumnMapping, TableMapping } from "./mapping";

/** Beyond any roster, as for the header that is looked for. */
const WIDEST = 256;

/** The headings of a sheet in rows that a clerk named, asked of one sheet again and again. */
export class Headings {
  private readonly merges: Merges;

  constructor(private readonly sheet: SheetSnapshot) {
    this.merges = new Merges(sheet.merges);
  }

  /** What stands above each column that has a heading there. */
  at([top, bottom]: TableMapping["headerRows"]): readonly HeaderColumn[] {
    const block = Array.from({ length: bottom - top + 1 }, (_, offset) => {
      const index = top + offset;
      const row = rowAt(this.sheet.rows, index);
      return { index, cells: row?.cells.slice(0, WIDEST) ?? [], hidden: false };
    });
    return headingPaths(
      block,
      this.merges.beginningIn(top, bottom).filter(({ right }) => right < WIDEST),
    );
  }
}

/** Headings are one where nothing but case, marks and spaces tells them apart. */
export function headingKey(heading: readonly string[]): string {
  return heading.map(fold).join("\n");
}

/** The columns that were noted with a heading: by these a header is known again. */
export function anchorsOf({
  columns,
}: TableMapping): readonly (ColumnMapping & { heading: readonly string[] })[] {
  return columns.flatMap((column) => {
    const { heading } = column;
    return heading && heading.length > 0 ? [{ ...column, heading }] : [];
  });
}
