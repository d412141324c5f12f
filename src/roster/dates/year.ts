import { clean } from "../fold";
import type { Table } from "../model";

/** "NĂM 2023", but not the end of "ngày … tháng … năm 2023": that is when the paper was signed. */
const YEAR = /(?<!tháng\s*(?:[\d.…]+\s*)?)năm\s*(20\d\d)(?!\d)/gu;
/** A title that says of what it is the year. */
const OF_RATING = /đánh giá|xếp loại|kiểm điểm|chất lượng/u;

/**
 * The year that the titles above the tables name; null where none does, or where they disagree. Titles of lists of
 * people and collectives come before those of other tables, and titles that speak of rating before others.
 */
export function yearOf(tables: readonly Table[]): number | null {
  const lists = tables.filter(({ kind }) => kind === "individuals" || kind === "collectives");
  for (const group of [lists, tables]) {
    const titles = group.flatMap(({ title }) => title.map((row) => clean(row).toLowerCase()));
    for (const rows of [titles.filter((row) => OF_RATING.test(row)), titles]) {
      const years = new Set(rows.flatMap((row) => [...row.matchAll(YEAR)].map(([, year]) => Number(year))));
      const [only] = years;
      if (only !== undefined) return years.size === 1 ? only : null;
    }
  }
  return null;
}
