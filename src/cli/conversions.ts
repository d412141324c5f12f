import type { Conversion } from "../roster/legacy/convertLegacy";
import type { Text } from "../text/text";
import { a1, address } from "../workbook/cell";
import { plain } from "./io";

/** Nobody reads more cells in a line; the rest is counted. */
const SHOWN = 20;

/** What was converted and what was left alone, a line a sheet. */
export function conversionLines(conversions: readonly Conversion[], { legacy }: Text): string[] {
  if (conversions.length === 0) return [legacy.nothing];
  return conversions.flatMap(({ sheet, encoding, converted, left }) => [
    plain(legacy.converted({ sheet, encoding, cells: converted })),
    ...(["doubtful", "more"] as const).flatMap((reason) => {
      const those = left.filter((one) => one.reason === reason).map(({ cell }) => a1(cell.row, cell.column));
      const shown = those.slice(0, SHOWN).join(", ") + (those.length > SHOWN ? " …" : "");
      return those.length === 0 ? [] : [`  ${legacy.left[reason]({ cells: those.length, shown })}`];
    }),
  ]);
}

/** For a report: cells as "Sheet!A1". */
export function conversionsJson(conversions: readonly Conversion[]): object[] {
  return conversions.map(({ sheet, encoding, converted, left }) => ({
    sheet,
    encoding,
    cells: converted,
    left: left.map(({ cell, reason }) => ({ cell: address(cell), reason })),
  }));
}
