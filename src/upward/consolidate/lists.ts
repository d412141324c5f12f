import { FIELDS, type Field } from "../../roster/fields";
import { toneKey } from "../../roster/fold";
import { type ListKind, listId, listKindOf, NO_COLUMN, SOURCE_HEADINGS } from "../../roster/merged";
import type { Text } from "../../text/text";
import type { CellRef } from "../../workbook/cell";
import type { CellValue, SheetSnapshot } from "../../workbook/port";
import { headingsOf, type ReducedColumn, type ReducedList, type ReducedRow } from "./reduce";

/** A sheet of a merged list: the rows of many files under one header. */
export interface MergedSheet {
  readonly kind: ListKind;
  readonly id: string;
  readonly title: string;
  /** What stands above the header: the title, and what the signs in the cells mean. */
  readonly above: readonly [string, string];
  /** Each column's heading in two rows; the second is empty but for lists of items. */
  readonly headings: readonly (readonly [string, string])[];
  readonly fields: readonly (Field | null)[];
  readonly rows: Rows<readonly CellValue[]>;
}

/** Made one by one, anew whenever they are gone through: of a merged list nobody needs a second copy. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** Where a row of a merged list stands in its file. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Before the fields stand four columns of the source, after them the title of its list. */
const LEADING = ["file", "sheet", "cell", "section"] as const;
/** Rows of the title, the remark, and the header. */
export const HEAD_ROWS = 4;
/** Excel's last row is 1,048,576. */
const MOST_ROWS = 1_000_000;
/** Columns of items, criteria and ballots; Excel's last column is the 16,384th, and no form has a tenth of these. */
const MOST_ITEMS = 500;

/** The lists of all files as sheets of the master, and the columns of items that found no room there. */
export interface Merged {
  readonly sheets: readonly MergedSheet[];
  readonly leftOut: readonly { readonly file: string; readonly heading: string }[];
}

/** @param year of the rating, for the titles. */
export function merged(lists: readonly ReducedList[], year: number, text: Text["consolidate"]): Merged {
  const kinds: readonly ListKind[] = ["collectives", "individuals"];
  const each = kinds.map((kind) =>
    mergedKind(
      kind,
      lists.filter((list) => list.kind === kind),
      year,
      text,
    ),
  );
  return {
    sheets: each.flatMap(({ sheets }) => sheets),
    leftOut: each.flatMap(({ leftOut }) => leftOut),
  };
}

function mergedKind(
  kind: ListKind,
  lists: readonly ReducedList[],
  year: number,
  text: Text["consolidate"],
): Merged {
  const { columns, leftOut } = columnsOfAll(lists);
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const files = new Set(lists.map(({ file }) => file)).size;
  const sheets: MergedSheet[] = [];
  for (let from = 0; from < count; from += MOST_ROWS) {
    const to = Math.min(from + MOST_ROWS, count);
    sheets.push({
      kind,
      id: listId(kind, sheets.length + 1),
      title: text.lists[kind],
      above: [text.listTitle[kind]({ year }), text.listRemark({ files, absent: NO_COLUMN })],
      headings: [
        ...LEADING.map((column) => [SOURCE_HEADINGS[column], ""] as const),
        ...[...columns.values()].map(headingsOf),
        [SOURCE_HEADINGS.title, ""],
      ],
      fields: [...LEADING.map(() => null), ...[...columns.values()].map(({ field }) => field), null],
      rows: { length: to - from, [Symbol.iterator]: () => rowsBetween(lists, columns, from, to) },
    });
  }
  return { sheets, leftOut };
}

/** Every column that some list has: fields in their order, the items of a field as they are first met. */
function columnsOfAll(lists: readonly ReducedList[]): {
  readonly columns: ReadonlyMap<string, ReducedColumn>;
  readonly leftOut: Merged["leftOut"];
} {
  const found = new Map<string, ReducedColumn>();
  const leftOut: { file: string; heading: string }[] = [];
  let items = 0;
  for (const { file, columns } of lists) {
    for (const [key, column] of keyed(columns)) {
      if (found.has(key)) continue;
      if (column.item !== null && items === MOST_ITEMS) {
        leftOut.push({ file, heading: headingsOf(column)[1] });
        continue;
      }
      found.set(key, column);
      if (column.item !== null) items += 1;
    }
  }
  const order = new Map(FIELDS.map((field, index) => [field, index]));
  const columns = [...found].sort(([, a], [, b]) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  return { columns: new Map(columns), leftOut };
}

/** Columns by what they are: one item, however its heading is spelled; the second of a heading is another. */
function keyed(columns: readonly ReducedColumn[]): ReadonlyMap<string, ReducedColumn> {
  const found = new Map<string, ReducedColumn>();
  for (const column of columns) {
    const { field, item } = column;
    const name = item === null ? field : `${field} ${item.map(toneKey).join("\n")}`;
    let key = name;
    for (let count = 2; found.has(key); count += 1) key = `${name}\n${count}`;
    found.set(key, column);
  }
  return found;
}

/** The rows of the lists one after the other, from one up to another. */
function* rowsBetween(
  lists: readonly ReducedList[],
  columns: ReadonlyMap<string, ReducedColumn>,
  from: number,
  to: number,
): Generator<CellValue[]> {
  let first = 0;
  for (const list of lists) {
    const { rows } = list;
    if (first < to && first + rows.length > from) {
      const rowOf = rowMaker(list, columns);
      for (const row of rows.slice(Math.max(0, from - first), to - first)) yield rowOf(row);
    }
    first += rows.length;
  }
}

function rowMaker(
  list: ReducedList,
  columns: ReadonlyMap<string, ReducedColumn>,
): (row: ReducedRow) => CellValue[] {
  const { file, sheet, title } = list;
  const own = new Map([...keyed(list.columns).keys()].map((key, position) => [key, position]));
  const positions = [...columns.keys()].map((key) => own.get(key) ?? -1);
  return ({ at, section, values }) => [
    file,
    sheet,
    at,
    section === "" ? null : section,
    ...positions.map((position) => (position < 0 ? NO_COLUMN : (values[position] ?? null))),
    title === "" ? null : title,
  ];
}

/** The sheet as it will be read: so the rules run over it before it is written. */
export function snapshotOf({ id, title, above, headings, rows }: MergedSheet): SheetSnapshot {
  const head: CellValue[][] = [
    [above[0]],
    [above[1]],
    headings.map(([heading]) => heading),
    headings.map(([, item]) => (item === "" ? null : item)),
  ];
  return {
    name: title,
    visibility: "visible",
    rows: [...head, ...rows].map((cells, index) => ({ index, cells, hidden: false })),
    merges: [],
    hiddenColumns: [],
    protected: false,
    own: id,
  };
}

/**
 * Finds where a cell of the merged lists comes from; null for any other cell.
 *
 * @param sheets the merged lists as they are read
 */
export function originIn(sheets: readonly SheetSnapshot[]): (cell: CellRef) => Origin | null {
  const lists = new Map(
    sheets.flatMap(({ name, own, rows }) => {
      if (listKindOf(own) === null) return [];
      const first = rows.findIndex(({ index }) => index >= HEAD_ROWS);
      return [[name, first < 0 ? [] : rows.slice(first)] as const];
    }),
  );
  return ({ sheet, row }) => {
    // every row of a list names its file, so none of them is left out
    const [file, from, cell] = lists.get(sheet)?.[row - HEAD_ROWS]?.cells ?? [];
    if (typeof file !== "string") return null;
    return { file, sheet: String(from ?? ""), cell: String(cell ?? "") };
  };
}
