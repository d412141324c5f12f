import type { TableKind } from "./model";

/** The kinds of table that can be merged. */
export type ListKind = Extract<TableKind, "individuals" | "collectives">;

/** The ids of merged lists begin so: sheets of ours that are rosters, and are read as such. */
const LIST = "list_";

/** The id of the n-th sheet (from 1) of a merged list: Excel's sheets end at row 1,048,576. */
export function listId(kind: ListKind, count: number): string {
  return `${LIST}${kind}${count === 1 ? "" : `_${count}`}`;
}

/** The kind of the list that a sheet of ours holds, by its id; null where it is none. */
export function listKindOf(own: string | null): ListKind | null {
  const [, kind] = /^list_(individuals|collectives)(?:_\d+)?$/.exec(own ?? "") ?? [];
  return (kind as ListKind | undefined) ?? null;
}

/** The columns that say where a row of a merged list comes from, by their headings. */
export const SOURCE_HEADINGS = {
  file: "Tệp",
  sheet: "Trang",
  cell: "Ô",
  section: "Mục",
  title: "Tiêu đề danh sách",
} as const;
export type SourceColumn = keyof typeof SOURCE_HEADINGS;

/** What a cell of a merged list holds where the source has no such column: it is not the same as an empty cell. */
export const NO_COLUMN = "(–)";

/** Between the parts of a heading that is written as one: "Thành phần hồ sơ › Biên bản". */
export const PATH_MARK = " › ";

/** Between the rows of a source's title. */
export const TITLE_MARK = " │ ";
