import { yearIn } from "../detect/synonyms";
import { clean } from "../fold";
import type { Table } from "../model";

/** "NĂM 2023", but not the end of "ngày … tháng … năm 2023": that is when the paper was signed. */
const YEAR = /(?<!tháng\s*(?:[\d.…]+\s*)?)năm\s*(20\d\d)(?!\d)/gu;
/** A title that says of what it is the year. */
const OF_RATING = /đánh giá|xếp loại|kiểm điểm|chất lượng/u;

/**
 * The year that the titles above the tables name, or else the headings of the ratings; null where none does, or where
 * they disagree. Titles of lists of people and collectives come before those of other tables, and titles that speak of
 * rating before others.
 */
export function yearOf(tables: readonly Table[]): number | null {
  const lists = tables.filter(({ kind }) => kind === "individuals" || kind === "collectives");
  for (const group of [lists, tables]) {
    const years = yearsIn(group.flatMap(({ title }) => title));
    if (years.size > 0) return onlyOne(years);
  }
  return onlyOne(new Set(lists.flatMap(yearOfRatings)));
}

/** The year that the titles above one table name; null where none does, or where they disagree. */
export function yearOfTitles(title: readonly string[]): number | null {
  return onlyOne(yearsIn(title));
}

function yearsIn(title: readonly string[]): ReadonlySet<number> {
  const titles = title.map((row) => clean(row).toLowerCase());
  for (const rows of [titles.filter((row) => OF_RATING.test(row)), titles]) {
    const years = rows.flatMap((row) => [...row.matchAll(YEAR)].map(([, year]) => Number(year)));
    if (years.length > 0) return new Set(years);
  }
  return new Set();
}

/** "Xếp loại năm 2023": the year that the heading of a list's ratings names. */
function yearOfRatings({ columns, governingStage }: Table): readonly number[] {
  const given = governingStage ? (columns.get(governingStage) ?? []) : [];
  return given.flatMap(({ heading }) => yearIn(heading) ?? []);
}

function onlyOne(years: ReadonlySet<number>): number | null {
  const [only = null] = years;
  return years.size === 1 ? only : null;
}
