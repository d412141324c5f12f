import { decimalText } from "../../../roster/decimal";
import { figuresOf } from "../../../roster/figures";
import type { Table } from "../../../roster/model";
import { figuresByFormula } from "../../figures/formulas";
import { pointsIn } from "../../figures/points";
import { statisticsDown } from "../../figures/statistics";
import { isOff, type Summed } from "../../figures/sums";
import {
  addedTables,
  endOf,
  headcountIn,
  isWrong,
  type Stated,
  type Sum,
  totalsAcross,
  totalsDown,
} from "../../figures/totals";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * Totals that a sheet states are what they add: down the columns of levels, across the levels of a summary, and the
 * number of rows that a list says it has; down statistics that name in each row what it counts; across points whose
 * headings say their most; and by the formulas that number the columns. A total that fits any of the ways to add is
 * right.
 *
 * Rests on no instrument: it is arithmetic.
 */
export default rule({
  id: "total-mismatch",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(roster, { pass, violation }) {
    const outcomes = addedTables(roster).flatMap((table) => {
      const { name } = table.sheet;
      const subject = { kind: "list" as const, name };
      const end = endOf(table, roster);
      const figures = figuresOf(table, end);
      const wrong = (message: "down" | "across", { row, column, label, heading, stated, sums }: Stated) =>
        violation(message, {
          at: { sheet: name, row, column },
          subject,
          data: {
            label,
            heading,
            stated: decimalText(stated),
            added: [...new Set(sums.map(({ sum }) => decimalText(sum)))],
          },
          because: differing(sums).map(({ sum, cells, first, last }) => ({
            id: message === "down" ? ("rows-added" as const) : ("levels-added" as const),
            data: { sum: decimalText(sum), cells, first: first + 1, last: last + 1 },
          })),
        });
      const down = [...totalsDown(figures), ...statisticsDown(table, end)].filter(isWrong);
      const across = table.kind === "summary" ? totalsAcross(figures).filter(isWrong) : [];
      const headcounts = figures.rows.filter(({ is }) => is === "total").slice(0, MOST_HEADCOUNTS);
      const miscounted = headcounts.flatMap(({ label, row, cells }) => {
        const stated = headcountIn(label);
        const rows = table.lines.filter((line) => line.row < row).length;
        if (stated === null || rows === 0 || isCounted(stated, table, row)) return [];
        const column = cells.findIndex((value) => typeof value === "string" && value.trim() !== "");
        return [violation("rows", { at: { sheet: name, row, column }, subject, data: { stated, rows } })];
      });
      const { sums, excesses } = pointsIn(table);
      const told = new Set(across.map(({ row, column }) => `${row} ${column}`));
      const byFormula = figuresByFormula(table, figures).filter(
        (one) => isOff(one) && !told.has(`${one.row} ${one.column}`),
      );
      return [
        ...down.map((total) => wrong("down", total)),
        ...across.map((total) => wrong("across", total)),
        ...miscounted,
        ...byFormula.map(({ formula, ...off }) =>
          violation("formula", { ...offFacts(off, name), subject, data: { ...dataOf(off), formula } }),
        ),
        ...sums
          .filter(isOff)
          .map((off) => violation("points", { ...offFacts(off, name), subject, data: dataOf(off) })),
        ...excesses.map(({ row, column, label, heading, stated, most }) =>
          violation("over-most", {
            at: { sheet: name, row, column },
            subject,
            data: { label, heading, stated: decimalText(stated), most: decimalText(most) },
          }),
        ),
      ];
    });
    return outcomes.length > 0 ? outcomes : pass();
  },
});

function offFacts({ row, column, parts, sum }: Summed, sheet: string) {
  const added = parts.map(({ heading, figure }) => ({ heading, figure: decimalText(figure) }));
  return {
    at: { sheet, row, column },
    because: [{ id: "parts-added" as const, data: { parts: added, sum: decimalText(sum) } }],
  };
}

function dataOf({ label, heading, stated, sum }: Summed) {
  return { label, heading, stated: decimalText(stated), added: [decimalText(sum)] };
}

/** More than any list has sections; each looks at every row above it. */
const MOST_HEADCOUNTS = 100;

/** Ways to add that come to adding the same cells, once. */
function differing(sums: readonly Sum[]): readonly Sum[] {
  return [...new Map(sums.map((sum) => [`${sum.first} ${sum.last} ${sum.cells}`, sum])).values()];
}

/** Whether so many rows stand above, in the whole list or in the section that the total ends. */
function isCounted(stated: number, { lines }: Table, row: number): boolean {
  const above = lines.filter((line) => line.row < row);
  const section = above.at(-1)?.section ?? null;
  const inSection = above.filter((line) => line.section?.cell.row === section?.cell.row);
  return stated === above.length || stated === inSection.length;
}
