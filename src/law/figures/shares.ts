import { type Decimal, decimalOf } from "../../roster/decimal";
import { countIn, type FigureColumn, type FigureRow, type Figures, figureIn } from "../../roster/figures";
import type { CellValue } from "../../workbook/port";
import { headcountIn, isLevel } from "./totals";

/** What a share may be of, the widest first. */
export const SHARE_BASES = ["all", "rated", "goodOrBetter", "good"] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** A share as it stands in a cell, and what it may have been made of. */
export interface Share {
  readonly row: number;
  readonly column: number;
  /** Where the figures stand of which it is made: its own row, or that of the total above. */
  readonly madeIn: number;
  /** As printed, "16,7" in per cent or 0.167 as Excel keeps per cents. */
  readonly stated: Decimal;
  /** Whether the cell may hold a fraction of one: a number without "%". */
  readonly mayBeFraction: boolean;
  readonly count: bigint;
  readonly bases: ReadonlyMap<ShareBase, bigint>;
}

/** Shares that are made alike: those of a column, or of a row of shares under the totals. */
export type Series = readonly Share[];

/** How the shares of a series are made: of which base, and whether 0.2 or 20 is a fifth. */
export interface Making {
  readonly base: ShareBase;
  readonly whole: 1 | 100;
}

/** The series of a table. Shares of nobody who stands there, or of none, are left out. */
export function seriesOf(figures: Figures): readonly Series[] {
  return [...columnsOfShares(figures), ...rowsOfShares(figures)].filter((series) => series.length > 0);
}

function columnsOfShares({ columns, rows }: Figures): readonly Series[] {
  return columns
    .filter(({ isShare }) => isShare)
    .map((column) => {
      const counted = countedFor(column, columns);
      if (!counted) return [];
      return rows
        .filter(({ is }) => is !== "share")
        .flatMap(({ row, cells }) =>
          shareOf(row, column.index, cells[column.index], counted, { row, cells }, columns),
        );
    });
}

/** Whom a column of shares is of: those that it names, else those at its left. */
function countedFor(share: FigureColumn, columns: readonly FigureColumn[]): FigureColumn | null {
  const counts = columns.filter(({ isShare, of }) => !isShare && of !== null && of !== "all");
  const named = counts.filter(({ of, group }) => of === share.of && group === share.group);
  const found = share.of === null ? counts.filter(({ index }) => index === share.index - 1) : named;
  return found.length === 1 ? (found[0] as FigureColumn) : null;
}

/** "Tỷ lệ %" under a total: shares of the figures in that. */
function rowsOfShares({ columns, rows }: Figures): readonly Series[] {
  const levels = columns.filter(isLevel);
  const found: Series[] = [];
  let total: FigureRow | null = null;
  let all: bigint | null = null;
  let people = 0;
  for (const row of rows) {
    // lines of a list are a person or a collective each, those of a summary are many
    if (row.is === "line" && row.label === "") people++;
    if (row.is === "total") {
      const headcount = headcountIn(row.label) ?? (total || people === 0 ? null : people);
      all = headcount === null ? null : BigInt(headcount);
      total = row;
    }
    if (row.is !== "share" || !total) continue;
    const figures = total;
    found.push(
      levels.flatMap((column) =>
        shareOf(row.row, column.index, row.cells[column.index], column, figures, columns, all),
      ),
    );
  }
  return found;
}

function shareOf(
  row: number,
  column: number,
  value: CellValue | undefined,
  counted: FigureColumn,
  { row: madeIn, cells }: Pick<FigureRow, "row" | "cells">,
  columns: readonly FigureColumn[],
  people: bigint | null = null,
): Series {
  const printed = typeof value === "string" ? value.replace(/%\s*$/, "") : value;
  const stated = typeof printed === "string" ? decimalOf(printed) : figureIn(printed);
  const count = wholeIn(cells[counted.index]);
  if (stated === null || count === null) return [];
  const bases = basesOf(counted, cells, columns, people);
  if (bases.size === 0) return [];
  return [{ row, column, madeIn, stated, mayBeFraction: typeof value === "number", count, bases }];
}

function basesOf(
  counted: FigureColumn,
  cells: FigureRow["cells"],
  columns: readonly FigureColumn[],
  people: bigint | null,
): ReadonlyMap<ShareBase, bigint> {
  const inGroup = columns.filter(({ isShare, group }) => !isShare && group === counted.group);
  const of = (wanted: FigureColumn["of"], among = inGroup): bigint | null => {
    const found = among.filter((column) => column.of === wanted);
    return found.length === 1 ? wholeIn(cells[found[0]?.index ?? -1]) : null;
  };
  const numbers = columns.filter(({ isShare }) => !isShare);
  const [excellent, good, completed, notCompleted] = [
    of("excellent"),
    of("good"),
    of("completed"),
    of("notCompleted"),
  ];
  const orBetter = excellent !== null && good !== null ? excellent + good : of("goodOrBetter");
  const rated =
    excellent !== null && good !== null && completed !== null && notCompleted !== null
      ? excellent + good + completed + notCompleted
      : null;
  const found: readonly (readonly [ShareBase, bigint | null])[] = [
    ["all", of("all") ?? of("all", numbers) ?? people],
    ["rated", rated],
    ["goodOrBetter", orBetter],
    ["good", good],
  ];
  return new Map(found.flatMap(([base, count]) => (count !== null && count > ZERO ? [[base, count]] : [])));
}

/** A number of people; null where the cell holds none, or a part of one. */
function wholeIn(value: CellValue | undefined): bigint | null {
  const figure = countIn(value);
  return figure && figure.places === 0 && figure.digits >= ZERO ? figure.digits : null;
}

/** How most of a series is made, the widest base first of equals; null where no share fits any base. */
export function makingOf(series: Series): Making | null {
  const fits = (making: Making) =>
    series.filter((share) => share.count > ZERO && isMadeBy(share, making)).length;
  const makings = SHARE_BASES.flatMap((base): Making[] => [
    { base, whole: 100 },
    { base, whole: 1 },
  ]);
  const best = makings.reduce((most, making) => (fits(making) > fits(most) ? making : most));
  return fits(best) > 0 ? best : null;
}

/** Digits behind the point beyond which a number is what a machine made of a fraction. */
const PRINTED = 10;

/** Whether a share is that of a base, rounded or cut at its printed digits. Whole numbers only. */
export function isMadeBy({ stated, count, bases, mayBeFraction }: Share, { base, whole }: Making): boolean {
  const of = bases.get(base);
  if (of === undefined || (whole === 1 && !mayBeFraction)) return false;
  const places = Math.min(stated.places, PRINTED);
  const digits = stated.digits / power(stated.places - places);
  const [cut, rounded] = [cutAt(count, of, whole, places), roundedAt(count, of, whole, places)];
  if (stated.places <= PRINTED) return digits === cut || digits === rounded;
  return digits >= cut - ONE && digits <= rounded + ONE;
}

/** The share of a base, as it would be printed with so many digits behind the point, in per cent. */
export function shareIn({ count, bases, stated }: Share, { base, whole }: Making): Decimal | null {
  const of = bases.get(base);
  if (of === undefined) return null;
  const places = Math.min(2, Math.max(0, whole === 1 ? stated.places - 2 : stated.places));
  return { digits: roundedAt(count, of, 100, places), places };
}

/** What stands in the cell, in per cent. */
export function percentOf({ stated }: Share, whole: Making["whole"]): Decimal {
  return whole === 100 ? stated : { digits: stated.digits * power(2), places: stated.places };
}

/** The base whose share is nearest to what is stated. */
export function nearestBase(share: Share, whole: Making["whole"]): ShareBase {
  const off = (base: ShareBase): bigint => {
    const of = share.bases.get(base) ?? ONE;
    const unit = power(share.stated.places);
    const difference = share.count * BigInt(whole) * unit - share.stated.digits * of;
    // over one denominator, so that bases of different size compare
    const others = [...share.bases].reduce(
      (product, [other, size]) => (other === base ? product : product * size),
      ONE,
    );
    return (difference < ZERO ? -difference : difference) * others;
  };
  const [first, ...rest] = [...share.bases.keys()];
  return rest.reduce((best, base) => (off(base) < off(best) ? base : best), first as ShareBase);
}

function cutAt(count: bigint, of: bigint, whole: number, places: number): bigint {
  return (count * BigInt(whole) * power(places)) / of;
}

function roundedAt(count: bigint, of: bigint, whole: number, places: number): bigint {
  return (TWO * count * BigInt(whole) * power(places) + of) / (TWO * of);
}

function power(places: number): bigint {
  return BigInt(10) ** BigInt(places);
}

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);
