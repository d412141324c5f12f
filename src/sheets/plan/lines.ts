import { endsTable } from "../../roster/detect/rowWords";
import { clean, fold } from "../../roster/fold";
import type { CellRef } from "../../workbook/cell";
import type { CellValue, SheetRow, SheetSnapshot } from "../../workbook/port";
import { ALL_WORDS } from "./codecs";
import { type BlockId, type ColumnId, LAYOUT } from "./layout";

/** A cell of the plan sheet. */
export interface PlanCell {
  readonly ref: CellRef;
  readonly value: CellValue;
  /** As people see it; "" where it is empty. */
  readonly text: string;
  /** The heading above it. */
  readonly label: string;
}

/** A row of a block. */
export type Line = (column: ColumnId) => PlanCell;

/** A block as it stands on the sheet. */
export interface BlockLines {
  readonly heading: CellRef;
  /** Columns that its heading row no longer names. */
  readonly missing: readonly ColumnId[];
  readonly lines: readonly Line[];
  /** Rows with text in none of its columns. */
  readonly strange: readonly PlanCell[];
}

/** The blocks of a sheet by their headings, wherever they were moved to; the first of two of one heading. */
export function blocksOf(sheet: SheetSnapshot): ReadonlyMap<BlockId, BlockLines> {
  const starts = sheet.rows.flatMap((row, position) => {
    const id = headingOf(row);
    return id ? [{ id, position }] : [];
  });
  const blocks = new Map<BlockId, BlockLines>();
  for (const [index, { id, position }] of starts.entries()) {
    const rows = sheet.rows.slice(position, starts[index + 1]?.position);
    if (!blocks.has(id)) blocks.set(id, blockIn(id, rows, sheet.name));
  }
  return blocks;
}

/** "Mốc thời hạn" and "III. MỐC THỜI HẠN" */
const HEADINGS = new Map<string, BlockId>(
  ALL_WORDS.flatMap(({ blocks }) =>
    (Object.keys(LAYOUT) as BlockId[]).map((id) => [fold(blocks[id]), id] as const),
  ),
);
const NUMBER = /^(?:[IVXLC]+|\d+)\s*[.)-]\s*/u;

/** A heading stands alone in its row. */
function headingOf({ cells }: SheetRow): BlockId | null {
  const [only, ...others] = cells.filter((value) => textOf(value) !== "");
  if (others.length > 0 || typeof only !== "string") return null;
  return HEADINGS.get(fold(clean(only).replace(NUMBER, ""))) ?? null;
}

function blockIn(id: BlockId, [heading, ...rows]: readonly SheetRow[], sheet: string): BlockLines {
  const columns = LAYOUT[id].map(([column]) => column);
  const at = rows.findIndex((row) => placesOf(row, columns).size > 1);
  const header = rows[at] ?? heading;
  const places = header && at >= 0 ? placesOf(header, columns) : new Map<ColumnId, number>();
  const below = at < 0 ? [] : untilSigned(rows.slice(at + 1));
  const cellOf = (row: SheetRow, index: number): PlanCell => ({
    ref: { sheet, row: row.index, column: index },
    value: row.cells[index] ?? null,
    text: textOf(row.cells[index]),
    label: textOf(header?.cells[index]),
  });
  const filled = below.filter((row) => row.cells.some((value) => textOf(value) !== ""));
  const isLine = (row: SheetRow) =>
    [...places].some(([column, index]) => column !== "ordinal" && textOf(row.cells[index]) !== "");
  return {
    heading: { sheet, row: header?.index ?? 0, column: Math.min(...places.values(), 1) },
    missing: columns.filter((column) => !places.has(column)),
    lines: filled.filter(isLine).map((row) => (column) => {
      const index = places.get(column);
      const { ref } = cellOf(row, places.get("basis") ?? 0);
      return index === undefined ? { ref, value: null, text: "", label: "" } : cellOf(row, index);
    }),
    strange: filled
      .filter((row) => !isLine(row))
      .flatMap((row) => {
        const index = row.cells.findIndex((value) => textOf(value) !== "");
        return index === places.get("ordinal") ? [] : [cellOf(row, index)];
      }),
  };
}

const COLUMNS: ReadonlyMap<string, readonly ColumnId[]> = columnsByHeading();

function columnsByHeading(): Map<string, readonly ColumnId[]> {
  const byHeading = new Map<string, readonly ColumnId[]>();
  for (const { columns } of ALL_WORDS) {
    for (const [id, heading] of Object.entries(columns)) {
      byHeading.set(fold(heading), [...(byHeading.get(fold(heading)) ?? []), id as ColumnId]);
    }
  }
  return byHeading;
}

/** Where a row names the columns of a block. */
function placesOf({ cells }: SheetRow, columns: readonly ColumnId[]): Map<ColumnId, number> {
  const places = new Map<ColumnId, number>();
  for (const [index, value] of cells.entries()) {
    const column = COLUMNS.get(fold(textOf(value)))?.find((id) => columns.includes(id) && !places.has(id));
    if (column) places.set(column, index);
  }
  return places;
}

/** What stands below a signature is no part of the plan. */
function untilSigned(rows: readonly SheetRow[]): readonly SheetRow[] {
  const end = rows.findIndex(({ cells }) => {
    const texts = cells.map(textOf).filter((text) => text !== "");
    return texts.length <= 2 && texts.some(endsTable);
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** As people see it. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object") return String(value);
  return "error" in value ? value.error : String(value.serial);
}
