import { compareDecimals, type Decimal, decimalOf, sumOf } from "../../roster/decimal";
import { type HeaderColumn, headingPaths } from "../../roster/detect/headings";
import { Merges } from "../../roster/detect/merges";
import { figureIn } from "../../roster/figures";
import { fold } from "../../roster/fold";
import type { Table } from "../../roster/model";
import { type NamedRow, namedLines, type Part, type Summed } from "./sums";

/** A column of points, with the most that it can hold: "Nhóm I (Tối đa 15)". */
interface PointColumn {
  readonly index: number;
  readonly heading: string;
  readonly most: Decimal;
}

/** Points that add up by what their headings say: those of the parts make the most of the total. */
interface PointGroup {
  readonly total: PointColumn;
  readonly parts: readonly PointColumn[];
}

/** More points than a column can hold. */
export interface Excess {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly heading: string;
  readonly stated: Decimal;
  readonly most: Decimal;
}

/**
 * The total points of each row of a list with the points they are made of, where the headings leave no doubt: every
 * part and the total say their most, the parts stand side by side next to the total, and their mosts make its own. A
 * row in which a part is blank, or no number, says nothing.
 */
export function pointsIn(table: Table): {
  readonly sums: readonly Summed[];
  readonly excesses: readonly Excess[];
} {
  const groups = groupsOf(table);
  if (groups.length === 0) return NOTHING;
  const sums: Summed[] = [];
  const excesses: Excess[] = [];
  for (const row of namedLines(table)) {
    for (const { total, parts } of groups) {
      const place = { row: row.row, label: row.label };
      const stated = figureIn(row.cells[total.index]);
      const figures = parts.map(({ index, heading }): Part | null => {
        const figure = figureIn(row.cells[index]);
        return figure && { heading, figure };
      });
      const known = figures.filter((part) => part !== null);
      if (stated && known.length === parts.length) {
        const sum = sumOf(known.map(({ figure }) => figure));
        sums.push({ ...place, column: total.index, heading: total.heading, stated, sum, parts: known });
      }
      excesses.push(...excessesIn(row, [...parts, total]));
    }
  }
  return { sums, excesses };
}
const NOTHING = { sums: [], excesses: [] } as const;

function excessesIn({ row, label, cells }: NamedRow, columns: readonly PointColumn[]): readonly Excess[] {
  return columns.flatMap(({ index: column, heading, most }) => {
    const stated = figureIn(cells[column]);
    const isOver = stated !== null && compareDecimals(stated, most) > 0;
    return isOver ? [{ row, column, label, heading, stated, most }] : [];
  });
}

function groupsOf({ sheet, headerRows: [top, bottom] }: Table): readonly PointGroup[] {
  const header = sheet.rows.filter(({ index }) => index >= top && index <= bottom);
  const columns = headingPaths(header, new Merges(sheet.merges).beginningIn(top, bottom));
  const byIndex = new Map(
    columns.flatMap((column) => pointColumn(column) ?? []).map((one) => [one.index, one]),
  );
  return columns.flatMap((column) => {
    const total = byIndex.get(column.index);
    if (!total || !isTotal(column)) return [];
    const found = [-1, 1]
      .map((step) => partsBeside(total, step, byIndex))
      .find(
        (parts) =>
          parts.length > 1 && compareDecimals(sumOf(parts.map(({ most }) => most)), total.most) === 0,
      );
    return found ? [{ total, parts: found }] : [];
  });
}

/** The columns of points that follow each other from the total to one side, up to the next total. */
function partsBeside(
  total: PointColumn,
  step: number,
  columns: ReadonlyMap<number, PointColumn>,
): readonly PointColumn[] {
  const parts: PointColumn[] = [];
  for (let next = total.index + step; ; next += step) {
    const part = columns.get(next);
    if (!part || TOTAL.test(fold(part.heading))) return parts;
    parts.push(part);
  }
}

/** "(Tối đa 15)", "(30đ)", "thang điểm 100". */
const MOST = /\b(?:toi da|thang diem|max) (\d{1,3})\b|\b(\d{1,3}) ?(?:d|diem)\b/;
const TOTAL = /\btong (?:so )?diem\b|\btong cong\b/;

function pointColumn({ index, heading }: HeaderColumn): PointColumn | null {
  const [, most, points] = MOST.exec(fold(heading.join(" "))) ?? [];
  const found = decimalOf(most ?? points ?? "");
  return found && { index, heading: heading.join(" › "), most: found };
}

function isTotal({ heading }: HeaderColumn): boolean {
  return TOTAL.test(fold(heading.join(" ")));
}
