import { listKindOf } from "../../roster/merged";
import type { Roster } from "../../roster/model";
import { PLAN_ID } from "../../sheets/plan";
import type { CellRef } from "../../workbook/cell";
import type { CellValue, SheetSnapshot } from "../../workbook/port";
import type { Redaction } from "../../workbook/redaction";
import { type ColumnCells, cellsOf, type WishedColumn } from "./columns";
import { Secrets } from "./secrets";

/** What goes into the copy for the level above, and what does not. */
export interface Sharing {
  readonly redaction: Redaction;
  readonly secrets: Secrets;
  /** What is emptied, column by column. */
  readonly columns: readonly ColumnCells[];
  /** Asked for, and in no table. */
  readonly absent: readonly WishedColumn[];
  /** Sheets whose name says what is emptied. */
  readonly tellingNames: readonly string[];
  /** Stays in the copy, and is easily overlooked. */
  readonly hidden: readonly { readonly sheet: string; readonly rows: number; readonly columns: number }[];
}

/** Decides what of a workbook goes to the level above. */
export function sharingOf(
  sheets: readonly SheetSnapshot[],
  roster: Roster,
  wished: readonly WishedColumn[],
): Sharing {
  const kept = sheets.filter(staysInCopy);
  const names = new Set(kept.map(({ name }) => name));
  const columns = wished.flatMap((one) => cellsOf(one, roster));
  const secrets = new Secrets(columns.flatMap((column) => valuesIn(sheets, column)));
  return {
    redaction: {
      sheets: names,
      areas: columns.map(({ sheet, area }) => ({ sheet, area })),
      isSecret: (text) => secrets.isIn(text),
    },
    secrets,
    columns: columns.filter(({ sheet }) => names.has(sheet)),
    absent: wished.filter((one) => !columns.some(({ wished: found }) => found === one)),
    tellingNames: kept.map(({ name }) => name).filter((name) => secrets.isIn(name)),
    hidden: kept.flatMap(({ name, rows, hiddenColumns }) => {
      const count = rows.filter(({ hidden }) => hidden).length;
      const used = Math.max(0, ...rows.map(({ cells }) => cells.length));
      const hiddenUsed = hiddenColumns.filter((column) => column < used).length;
      return count + hiddenUsed > 0 ? [{ sheet: name, rows: count, columns: hiddenUsed }] : [];
    }),
  };
}

/** Cells of a copy in which something of the emptied columns still stands. */
export function leftIn(sheets: readonly SheetSnapshot[], secrets: Secrets): CellRef[] {
  if (secrets.isEmpty) return [];
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((value, column) =>
        secrets.isShownBy(value) ? [{ sheet: name, row: index, column }] : [],
      ),
    ),
  );
}

/**
 * The office's sheets that people see, merged lists, and the plan that the roster was checked by. Our other sheets are written anew
 * for the copy, or not at all.
 */
function staysInCopy({ visibility, own }: SheetSnapshot): boolean {
  return visibility === "visible" && (own === null || own === PLAN_ID || listKindOf(own) !== null);
}

function valuesIn(sheets: readonly SheetSnapshot[], { sheet: name, area }: ColumnCells): CellValue[] {
  const sheet = sheets.find((one) => one.name === name);
  return (sheet?.rows ?? [])
    .filter(({ index }) => index >= area.top && index <= area.bottom)
    .map(({ cells }) => cells[area.left] ?? null);
}
