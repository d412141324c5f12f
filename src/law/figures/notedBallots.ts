import { shown } from "../../roster/cells/values";
import { endsTable } from "../../roster/detect/rowWords";
import { clean, fold } from "../../roster/fold";
import type { Table } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { SheetRow } from "../../workbook/port";

/** What is counted of ballots, besides the levels that they name. */
export type BallotCount = "issued" | "returned" | "valid" | "invalid";

/** A count that stands below a list, and is that of every row of it. */
export interface NotedCount {
  readonly number: number;
  readonly cell: CellRef;
}

/**
 * What the rows below a list say of its ballots: "Số phiếu phát ra: 15; thu vào: 15". Nothing of a count that they say
 * twice with other numbers, for nobody can tell which rows it is of.
 */
export function notedBallots(table: Table): ReadonlyMap<BallotCount, NotedCount> {
  let noted = READ.get(table);
  if (!noted) {
    noted = read(table);
    READ.set(table, noted);
  }
  return noted;
}
const READ = new WeakMap<Table, ReadonlyMap<BallotCount, NotedCount>>();

const COUNT =
  /(?:^| )(phat ra|thu vao|thu ve|thu lai|thu duoc|khong hop le|hop le)(?: la| co)? (\d+)(?= |$)/g;
const COUNTED: Readonly<Record<string, BallotCount>> = {
  "phat ra": "issued",
  "hop le": "valid",
  "khong hop le": "invalid",
};
/** The header of the next list. */
const ORDINAL = new Set(["stt", "tt", "so tt"]);

function read({ sheet, lastRow }: Table): ReadonlyMap<BallotCount, NotedCount> {
  const noted = new Map<BallotCount, NotedCount>();
  const unclear = new Set<BallotCount>();
  for (const row of sheet.rows) {
    if (row.index <= lastRow) continue;
    const texts = textsOf(row);
    if (texts.some((text) => endsTable(text) || ORDINAL.has(fold(text)))) break;
    const words = fold(texts.join(" "));
    if (!/\bphieu\b/.test(words)) continue;
    const column = row.cells.findIndex((value) => clean(shown(value)) !== "");
    for (const [, what = "", figure] of words.matchAll(COUNT)) {
      const of = COUNTED[what] ?? "returned";
      const number = Number(figure);
      if ((noted.get(of)?.number ?? number) !== number) unclear.add(of);
      noted.set(of, { number, cell: { sheet: sheet.name, row: row.index, column } });
    }
  }
  for (const of of unclear) noted.delete(of);
  return noted;
}

function textsOf({ cells }: SheetRow): readonly string[] {
  return cells.map((value) => clean(shown(value))).filter((text) => text !== "");
}
