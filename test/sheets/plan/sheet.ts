import { type ReadPlan, readPlanSheet } from "../../../src/sheets/plan";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import type { CellValue, SheetDraft, SheetSnapshot } from "../../../src/workbook/port";

/** A draft as a workbook gives it back. */
export async function written(draft: SheetDraft): Promise<SheetSnapshot> {
  const workbook = memoryWorkbook({});
  await workbook.apply({ marks: [], sheets: [draft] });
  const [sheet] = await workbook.read();
  if (!sheet) throw new Error("nothing was written");
  return sheet;
}

/** The rows of a block: from its heading to the next. */
function rowsOf(sheet: SheetSnapshot, heading: string): SheetSnapshot["rows"] {
  const from = sheet.rows.findIndex(({ cells }) => String(cells[0]).endsWith(`. ${heading}`));
  if (from < 0) throw new Error(`no block is headed ${heading}`);
  const rest = sheet.rows.slice(from + 1);
  const to = rest.findIndex(({ cells }) => /^[IVX]+\. /.test(String(cells[0])));
  return to < 0 ? rest : rest.slice(0, to);
}

/**
 * Where a value stands: the row of a block that holds `row` (a heading for the row of headings), the column that is
 * headed `column`.
 *
 * @throws Error where there is none, so that no test edits nothing
 */
export function place(sheet: SheetSnapshot, block: string, row: string, column: string) {
  const rows = rowsOf(sheet, block);
  const [header] = rows;
  const found = rows.find(({ cells }) => cells.includes(row));
  const at = header?.cells.indexOf(column) ?? -1;
  if (!found || at < 0) throw new Error(`${block} has no ${row} under ${column}`);
  return { sheet: sheet.name, row: found.index, column: at };
}

/** The sheet after a clerk typed something else into a cell. */
export function typed(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue,
): SheetSnapshot {
  const rows = sheet.rows.map((each) => {
    if (each.index !== row) return each;
    const cells = Array.from({ length: Math.max(each.cells.length, column + 1) }, (_, at) =>
      at === column ? value : (each.cells[at] ?? null),
    );
    return { ...each, cells };
  });
  return { ...sheet, rows };
}

/** The plan of a sheet, which must be readable in every cell. */
export function planOf(sheet: SheetSnapshot): NonNullable<ReadPlan["plan"]> {
  const { plan, unread } = readPlanSheet(sheet);
  expect(unread).toEqual([]);
  if (!plan) throw new Error("the sheet holds no plan");
  return plan;
}
