import { areaName } from "../../src/workbook/cell";
import type { Cell, Line, Sheet } from "./model/book";
import type { CellFormat } from "./model/format";

/**
 * All that stands on a sheet, cell by cell and format by format, as lines that are equal only where the sheets are:
 * "B4 ["HTTNV",null] f3", with every format told once. Cells that are there and say nothing count for nothing.
 */
export function wholeSheet(sheet: Sheet): readonly string[] {
  const formats = new Map<string, number>();
  const told = new WeakMap<CellFormat, number>();
  const formatOf = (format: CellFormat) => {
    const known = told.get(format);
    if (known !== undefined) return known;
    const text = JSON.stringify(format);
    const number = formats.get(text) ?? formats.size;
    formats.set(text, number);
    told.set(format, number);
    return number;
  };
  const cells = [...sheet.cells]
    .flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })))
    .filter(({ cell }) => says(cell, sheet))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell: { value, formula, format, link } }) => {
      const place = areaName({ top: row, left: column, bottom: row, right: column });
      return `${place} ${JSON.stringify([value, formula, link])} f${formatOf(format)}`;
    });
  const lines = (name: string, of: ReadonlyMap<number, Line>) =>
    [...of]
      .filter(([, { size, hidden, format }]) => size !== null || hidden || format !== null)
      .sort(([a], [b]) => a - b)
      .map(
        ([at, { size, hidden, format }]) => `${name} ${at} ${size} ${hidden} ${format && formatOf(format)}`,
      );
  const rules = sheet.conditionalFormats.map(
    ({ type, areas, formula, stopIfTrue, source }) =>
      `conditional ${type} ${areas.map(areaName).join(" ")} ${formula} ${stopIfTrue} ${source}`,
  );
  const rest = [
    `name ${sheet.name} ${sheet.visibility}`,
    `merges ${sheet.merges.map(areaName).join(" ")}`,
    `frozen ${sheet.frozen && areaName(sheet.frozen)} filter ${sheet.filter && areaName(sheet.filter)}`,
    `protection ${JSON.stringify(sheet.protection)}`,
    `page ${JSON.stringify(sheet.page)} ${[...sheet.page.headersFooters]} ${[...sheet.page.rowBreaks]}`,
    `charts ${JSON.stringify(sheet.charts)} tables ${JSON.stringify(sheet.tables)}`,
  ];
  const columns = lines("column", sheet.columns);
  const rows = lines("row", sheet.rows);
  const styles = [...formats].map(([format, number]) => `f${number} ${format}`);
  return [...rest, ...cells, ...columns, ...rows, ...rules, ...styles];
}

function says({ value, formula, format, link }: Cell, sheet: Sheet): boolean {
  return value !== "" || formula !== null || link !== undefined || format !== sheet.format;
}
