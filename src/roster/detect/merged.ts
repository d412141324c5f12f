import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { shown } from "../cells/values";
import { FIELDS, type Field } from "../fields";
import { toneKey } from "../fold";
import {
  type ListKind,
  listKindOf,
  NO_COLUMN,
  PATH_MARK,
  SOURCE_HEADINGS,
  type SourceColumn,
  TITLE_MARK,
} from "../merged";
import { type Column, type Line, STAGES, type Table } from "../model";
import { canonicalHeading } from "./lexicon";
import { withSigns } from "./scales";

/** Above the header stand a title and a remark, and whatever somebody has put there since. */
const HEADER_WITHIN = 10;
/** Fields above, the columns of lists of items below. */
const HEADER_ROWS = 2;

const FIELD_NAMED: ReadonlyMap<string, Field> = new Map(
  FIELDS.map((field) => [toneKey(canonicalHeading(field)), field]),
);
const SOURCE_NAMED: ReadonlyMap<string, SourceColumn> = new Map(
  Object.entries(SOURCE_HEADINGS).map(([column, heading]) => [toneKey(heading), column as SourceColumn]),
);

/** What the columns of a merged list are. */
interface MergedColumns {
  readonly fields: readonly { readonly field: Field; readonly column: Column }[];
  readonly sources: ReadonlyMap<SourceColumn, number>;
  readonly headerRows: readonly [number, number];
}

/** The rows that one list of one file gave, which has the same columns in all of them. */
interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly absent: ReadonlySet<number>;
  readonly lines: Line[];
}

/**
 * The tables of a merged list: one for each list that it was merged from, with the columns which that list had. Rules
 * then say of every row what they say of it in its own file, and a column that a file lacks is not taken for one left
 * empty. null where the sheet is no merged list, or no longer has the columns that tell where rows come from.
 */
export function mergedTables(sheet: SheetSnapshot): readonly Table[] | null {
  const kind = listKindOf(sheet.own);
  const columns = kind && columnsOf(sheet);
  if (!kind || !columns) return null;
  return sourcesOf(sheet, columns).map((source) => withSigns(tableOf(sheet, kind, source, columns), null));
}

function columnsOf({ rows, merges }: SheetSnapshot): MergedColumns | null {
  const header = rows.slice(0, HEADER_WITHIN).find(({ cells }) => {
    const found = new Set(cells.map((value) => SOURCE_NAMED.get(toneKey(shown(value)))));
    return found.has("file") && found.has("sheet");
  });
  if (!header) return null;
  const below = rows.find(({ index }) => index === header.index + HEADER_ROWS - 1);
  const over = merges.filter(({ top, left, right }) => top === header.index && right > left);
  const fields: { field: Field; column: Column }[] = [];
  const sources = new Map<SourceColumn, number>();
  const width = Math.max(header.cells.length, below?.cells.length ?? 0);
  for (let index = 0; index < width; index += 1) {
    const group = over.find(({ left, right }) => left <= index && index <= right);
    const heading = shown(header.cells[group?.left ?? index] ?? null);
    const source = SOURCE_NAMED.get(toneKey(heading));
    if (source && !sources.has(source)) sources.set(source, index);
    const field = FIELD_NAMED.get(toneKey(heading));
    if (!field) continue;
    const item = shown(below?.cells[index] ?? null);
    fields.push({ field, column: { index, heading: item === "" ? [heading] : item.split(PATH_MARK) } });
  }
  return { fields, sources, headerRows: [header.index, header.index + HEADER_ROWS - 1] };
}

function sourcesOf(sheet: SheetSnapshot, { fields, sources, headerRows }: MergedColumns): readonly Source[] {
  const found = new Map<string, Source>();
  const textAt = ({ cells }: SheetRow, column: SourceColumn): string => {
    const index = sources.get(column);
    return index === undefined ? "" : shown(cells[index] ?? null);
  };
  for (const row of sheet.rows) {
    const file = textAt(row, "file");
    if (row.index <= headerRows[1] || file === "") continue;
    const absent = fields.flatMap(({ column: { index } }) => (row.cells[index] === NO_COLUMN ? [index] : []));
    const [from, title] = [textAt(row, "sheet"), textAt(row, "title")];
    const key = JSON.stringify([file, from, title, absent]);
    const source = found.get(key) ?? { file, sheet: from, title, absent: new Set(absent), lines: [] };
    found.set(key, source);
    const text = textAt(row, "section");
    const column = sources.get("section");
    const section =
      text === "" || column === undefined
        ? null
        : { text, cell: { sheet: sheet.name, row: row.index, column } };
    source.lines.push({ row: row.index, section });
  }
  return [...found.values()];
}

function tableOf(sheet: SheetSnapshot, kind: ListKind, source: Source, all: MergedColumns): Table {
  const columns = new Map<Field, Column[]>();
  for (const { field, column } of all.fields) {
    if (source.absent.has(column.index)) continue;
    const others = columns.get(field);
    if (others) others.push(column);
    else columns.set(field, [column]);
  }
  const [first, last] = [source.lines[0]?.row ?? 0, source.lines.at(-1)?.row ?? 0];
  return {
    sheet,
    kind,
    headerRows: all.headerRows,
    firstRow: first,
    lastRow: last,
    columns,
    governingStage: STAGES.find((stage) => columns.has(stage)) ?? null,
    confidence: 1,
    evidence: [],
    title: source.title === "" ? [] : source.title.split(TITLE_MARK.trim()).map((row) => row.trim()),
    lines: source.lines,
    source: { file: source.file, sheet: source.sheet },
  };
}
