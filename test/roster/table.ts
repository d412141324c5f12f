import { Merges } from "../../src/roster/detect/merges";
import { repeatsIn } from "../../src/roster/detect/repeats";
import { FIELDS, type Field } from "../../src/roster/fields";
import {
  type Column,
  type Level,
  type Line,
  type NamedPlace,
  STAGES,
  type Table,
  type TableKind,
} from "../../src/roster/model";
import type { Area } from "../../src/workbook/cell";
import type { CellValue, SheetRow, SheetSnapshot } from "../../src/workbook/port";

/** The cells of a line by field; several where the field has several columns. `section` is the section row above. */
export type TestRow = Partial<Record<Field, CellValue | readonly CellValue[]>> & {
  readonly section?: string;
};

export interface TestTableOptions {
  /** "individuals" or "collectives" unless told. */
  readonly sheet?: string;
  readonly title?: readonly string[];
  /** Columns beside those that the rows name, empty. */
  readonly fields?: readonly Field[];
  /** Fields kept as marks: one column a level, in this order; a row gives as many cells. */
  readonly marks?: Partial<Record<Field, readonly Level[]>>;
  /** What stands above the columns of a field, one a column; a row gives as many cells. */
  readonly headings?: Partial<Record<Field, readonly string[]>>;
  /** In the coordinates of the sheet: the header is row 0, columns stand in the order of FIELDS. */
  readonly merges?: readonly Area[];
}

/** A table as `readRoster` would find it: header in the first row, one column a field, a row for each section. */
export function tableOf(
  kind: TableKind,
  lines: readonly TestRow[],
  { sheet = kind, title = [], fields = [], marks = {}, headings = {}, merges = [] }: TestTableOptions = {},
): Table {
  const columns = columnsOf(lines, fields, { marks, headings });
  const rows: SheetRow[] = [row(0, headerOf(columns))];
  const found: Line[] = [];
  let section = null as NamedPlace | null;
  for (const line of lines) {
    if (line.section !== undefined && line.section !== section?.text) {
      section = { text: line.section, cell: { sheet, row: rows.length, column: 0 } };
      rows.push(row(rows.length, [line.section]));
    }
    found.push({ row: rows.length, section });
    rows.push(row(rows.length, cellsOf(line, columns)));
  }
  const snapshot: SheetSnapshot = {
    name: sheet,
    visibility: "visible",
    rows: rows.filter(({ cells }) => cells.some((value) => value !== null)),
    merges,
    hiddenColumns: [],
    protected: false,
    own: null,
  };
  return {
    sheet: snapshot,
    repeated: repeatsIn(snapshot, columns, found, new Merges(merges)).repeated,
    kind,
    headerRows: [0, 0],
    firstRow: 1,
    lastRow: rows.length - 1,
    columns,
    governingStage: STAGES.find((stage) => columns.has(stage)) ?? null,
    confidence: 1,
    evidence: [],
    title,
    lines: found,
  };
}

function columnsOf(
  lines: readonly TestRow[],
  fields: readonly Field[],
  { marks, headings }: Required<Pick<TestTableOptions, "marks" | "headings">>,
): ReadonlyMap<Field, readonly Column[]> {
  const columns = new Map<Field, readonly Column[]>();
  let next = 0;
  for (const field of FIELDS) {
    const widths = lines.map((line) => (line[field] === undefined ? 0 : [line[field]].flat().length));
    const levels = marks[field] ?? [];
    const above = headings[field] ?? [];
    const least = Math.max(fields.includes(field) ? 1 : 0, levels.length, above.length);
    const width = widths.reduce((widest, next) => Math.max(widest, next), least);
    if (width === 0) continue;
    const first = next;
    columns.set(
      field,
      Array.from({ length: width }, (_, offset) => {
        const level = levels[offset];
        const heading = level ? [field, level] : [above[offset] ?? field];
        return { index: first + offset, heading, ...(level ? { level } : {}) };
      }),
    );
    next += width;
  }
  return columns;
}

function headerOf(columns: ReadonlyMap<Field, readonly Column[]>): string[] {
  return [...columns.values()].flat().map(({ heading }) => heading.join(" "));
}

function cellsOf(line: TestRow, columns: ReadonlyMap<Field, readonly Column[]>): CellValue[] {
  return [...columns].flatMap(([field, places]) => {
    const values = line[field] === undefined ? [] : ([line[field]].flat() as CellValue[]);
    return places.map((_, offset) => values[offset] ?? null);
  });
}

function row(index: number, cells: readonly CellValue[]): SheetRow {
  return { index, cells, hidden: false };
}
