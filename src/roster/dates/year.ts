import { yearIn } from "../detect/synonyms";
import { clean } from "../fold";
import type { Table } from "../model";

/** "NĂM 2023", but not the end of "ngày … tháng … năm 2023": that is when the paper was signed. */
const YEAR = /(?<!tháng\s*(?:[\d.…]+\s*)?)năm\s*(20\d\d)(?!\d)/gu;
/** "KẾT QUẢ XẾP LOẠI 2023": a year by itself, but neither that of a date nor half a school year. */
const BARE_YEAR = /(?<![\d/.\-–])(20\d\d)(?![\d/.\-–]|\s*[-–]\s*20)/gu;
/** A title that says of what it is the year. */
const OF_RATING = /đánh giá|xếp loại|đgxl|kiểm điểm|chất lượng/u;

/**
 * The year that the titles above the tables name, or else the headings of the ratings, or else the names of the sheets; null where none does, or where
 * they disagree. A merged list names its year itself, of whatever years its files are. Titles of lists of people and
 * collectives come before those of other tables, and titles that speak of rating before others.
 */
export function yearOf(tables: readonly Table[]): number | null {
  const lists = tables.filter(({ kind }) => kind === "individuals" || kind === "collectives");
  const titled = [lists, tables].map((group) => group.flatMap(({ title }) => title));
  for (const titles of [tables.flatMap(titleOfMerged), ...titled]) {
    const years = yearsIn(titles);
    if (years.size > 0) return onlyOne(years);
  }
  for (const years of [lists.flatMap(yearsOfRatings), lists.flatMap(yearOfSheet)]) {
    if (years.length > 0) return onlyOne(new Set(years));
  }
  return null;
}

/** What stands above a merged list as a whole; the titles of its tables are those of the files they came from. */
function titleOfMerged({ source, sheet }: Table): readonly string[] {
  const [title] = source === undefined ? [] : (sheet.rows[0]?.cells ?? []);
  return typeof title === "string" ? [title] : [];
}

/** The year of one list: what its title names, else the headings of its ratings, else its sheet. */
export function yearOfTable(table: Table): number | null {
  return (
    yearOfTitles(table.title) ??
    onlyOne(new Set(yearsOfRatings(table))) ??
    onlyOne(new Set(yearOfSheet(table)))
  );
}

/** "XL 2023", "Năm 2023". */
function yearOfSheet({ sheet }: Table): readonly number[] {
  const years = [...sheet.name.matchAll(BARE_YEAR)].map(([, year]) => Number(year));
  return years.length === 1 ? years : [];
}

/** "… tháng 12 năm 2023" and "năm học 2022 - 2023" are told by their own words. */
const isNoDate = (row: string): boolean => !/tháng|ngày|năm học|quý/u.test(row);

/** The year that the titles above one table name; null where none does, or where they disagree. */
export function yearOfTitles(title: readonly string[]): number | null {
  return onlyOne(yearsIn(title));
}

function yearsIn(title: readonly string[]): ReadonlySet<number> {
  const titles = title.map((row) => clean(row).toLowerCase());
  const ofRating = titles.filter((row) => OF_RATING.test(row));
  const yearsBy = (rows: readonly string[], pattern: RegExp) =>
    new Set(rows.flatMap((row) => [...row.matchAll(pattern)].map(([, year]) => Number(year))));
  const found = [
    yearsBy(ofRating, YEAR),
    yearsBy(titles, YEAR),
    yearsBy(ofRating.filter(isNoDate), BARE_YEAR),
  ];
  return found.find((years) => years.size > 0) ?? new Set();
}

/** "Xếp loại năm 2023": the year that the heading of a list's ratings names. */
function yearsOfRatings({ columns, governingStage }: Table): readonly number[] {
  const given = governingStage ? (columns.get(governingStage) ?? []) : [];
  return given.flatMap(({ heading }) => yearIn(heading) ?? []);
}

function onlyOne(years: ReadonlySet<number>): number | null {
  const [only = null] = years;
  return years.size === 1 ? only : null;
}
