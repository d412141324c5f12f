import { decimalText } from "../../../roster/decimal";
import { type Figures, figuresOf } from "../../../roster/figures";
import type { Table } from "../../../roster/model";
import {
  isMadeBy,
  type Making,
  makingOf,
  nearestBase,
  percentOf,
  SHARE_BASES,
  type Share,
  seriesOf,
  shareIn,
} from "../../figures/shares";
import { statisticsDown, statisticsShares } from "../../figures/statistics";
import { addedTables, endOf, isWrong, totalsAcross, totalsDown } from "../../figures/totals";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * A stated percentage is had, by rounding or by cutting at its printed digits, from one of the bases: those rated
 * good, good or better, all those rated, or all; the same for the whole column. Whole numbers only. Shares of totals
 * that do not add up wait for these.
 *
 * Rests on no instrument: it is arithmetic.
 */
export default rule({
  id: "percentage-mismatch",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(roster, { pass, violation }) {
    const outcomes = addedTables(roster).flatMap((table) => {
      const { name } = table.sheet;
      const end = endOf(table, roster);
      const figures = figuresOf(table, end);
      const inDispute = rowsInDispute(figures, table, end);
      return [...seriesOf(figures), ...statisticsShares(table, end)].flatMap((stated) => {
        const series = stated.filter(({ madeIn }) => !inDispute().has(madeIn));
        const making = makingOf(series);
        return series
          .filter((share) => (making ? isOtherwise(share, making) : !isNothing(share)))
          .map((share) => {
            const at = { sheet: name, row: share.row, column: share.column };
            const subject = { kind: "list" as const, name };
            const made = making ?? unknownMaking(share);
            const told = factsOf(share, made);
            const because = [{ id: "bases" as const, data: { shares: sharesOf(share, made) } }];
            const other = making && SHARE_BASES.find((base) => isMadeBy(share, { ...making, base }));
            if (other) return violation("other-base", { at, subject, data: { ...told, other }, because });
            return violation(making ? "wrong" : "none", { at, subject, data: told, because });
          });
      });
    });
    return outcomes.length > 0 ? outcomes : pass();
  },
});

/** The rows whose totals do not add up: until they do, nothing can be said of shares of them. */
function rowsInDispute(figures: Figures, table: Table, end: number): () => ReadonlySet<number> {
  let rows: ReadonlySet<number> | null = null;
  return () => {
    const across = () => (table.kind === "summary" ? totalsAcross(figures) : []);
    rows ??= new Set(
      [...totalsDown(figures), ...across(), ...statisticsDown(table, end)]
        .filter(isWrong)
        .map(({ row }) => row),
    );
    return rows;
  };
}

/** What nobody's share is made like: per cents as printed, of the base that comes nearest. */
function unknownMaking(share: Share): Making {
  const whole = share.mayBeFraction && decimalText(share.stated).startsWith("0.") ? 1 : 100;
  return { base: nearestBase(share, whole), whole };
}

function factsOf(share: Share, making: Making) {
  const { base } = making;
  const expected = shareIn(share, making);
  return {
    written: decimalText(percentOf(share, making.whole)),
    count: Number(share.count),
    base,
    baseCount: Number(share.bases.get(base)),
    expected: expected ? decimalText(expected) : "",
  };
}

/** What the share would be of each base. */
function sharesOf(share: Share, { whole }: Making): readonly text.OfBase[] {
  return [...share.bases].flatMap(([base, baseCount]) => {
    const expected = shareIn(share, { base, whole });
    return expected ? [{ base, baseCount: Number(baseCount), expected: decimalText(expected) }] : [];
  });
}

/** Whether a share that has the base is not that of it. */
function isOtherwise(share: Share, making: Making): boolean {
  return share.bases.has(making.base) && !isMadeBy(share, making);
}

/** None of anybody is nothing, of whatever base. */
function isNothing({ stated, count }: Share): boolean {
  return stated.digits === BigInt(0) && count === BigInt(0);
}
