import { isRoster, readRoster } from "../../roster";
import { buildRoster } from "../../roster/build";
import { shown } from "../../roster/cells/values";
import { fold } from "../../roster/fold";
import type { Collective, Table } from "../../roster/model";
import { unitKey } from "../../roster/units";
import type { SheetSnapshot } from "../../workbook/port";

/**
 * The units that should send: the collectives that a workbook lists, else the texts of the first column of its first
 * sheet that has any, without a heading ("Đơn vị", "Danh sách đơn vị").
 */
export function unitsIn(sheets: readonly SheetSnapshot[]): readonly Collective[] {
  const roster = readRoster(sheets);
  if (isRoster(roster) && roster.collectives.length > 0) return eachOnce(roster.collectives);
  const [sheet] = sheets.filter(({ own, rows }) => own === null && rows.length > 0);
  return sheet ? eachOnce(buildRoster([plainList(sheet)], []).collectives) : [];
}

/** A list that people type names some twice. */
function eachOnce(units: readonly Collective[]): readonly Collective[] {
  const seen = new Set<string>();
  return units.filter(({ name }) => seen.size < seen.add(unitKey(name)).size);
}

/** Words that head a list of units and are no unit. */
const HEADING =
  /^(?:(?:ten |danh sach )?(?:cac )?(?:don vi|tap the|co quan)(?: .*\b(?:gui|nop)\b.*)?|stt|tt)$/;

/** A list with nothing but names: of a column of numbers beside them nothing is asked. */
function plainList(sheet: SheetSnapshot): Table {
  const isName = (row: SheetSnapshot["rows"][number], column: number) => {
    const text = fold(shown(row.cells[column] ?? null));
    return /[a-z]{2}/.test(text) && !HEADING.test(text);
  };
  const widths = sheet.rows.map(({ cells }) => cells.length);
  const columns = Array.from({ length: widths.reduce((a, b) => Math.max(a, b), 0) }, (_, column) => column);
  const filled = (column: number) => sheet.rows.filter((row) => isName(row, column)).length;
  const index = columns.reduce((best, column) => (filled(column) > filled(best) ? column : best), 0);
  const lines = sheet.rows
    .filter((row) => isName(row, index))
    .map(({ index: row }) => ({ row, section: null }));
  const [first, last] = [lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0];
  return {
    sheet,
    kind: "collectives",
    headerRows: [first, first],
    firstRow: first,
    lastRow: last,
    columns: new Map([["unit", [{ index, heading: [] }]]]),
    governingStage: null,
    confidence: 1,
    evidence: [],
    title: [],
    lines,
  };
}
