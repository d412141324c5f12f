import type { Figured, Places } from "./table";

/**
 * The shares of some counts in their sum, in thousandths that add up to 1000: each rounded down, and what is missing
 * given, one each, to those that lost most by it (largest remainder; of equal ones the first). All 0 where the sum is.
 */
export function thousandths(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const down = counts.map((count) => Math.floor((1000 * count) / sum));
  const lost = counts.map((count) => (1000 * count) % sum);
  const missing = 1000 - down.reduce((all, part) => all + part, 0);
  const given = new Set(
    lost
      .map((remainder, at) => ({ remainder, at }))
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, missing)
      .map(({ at }) => at),
  );
  return down.map((part, at) => part + (given.has(at) ? 1 : 0));
}

/**
 * A column of shares that prints as 100: each cell a formula over its count and the sum of all, with what rounding
 * gave to it. Empty where the sum is 0.
 *
 * @param counts the counts, line by line. @param count the cell of a line's count. @param sum the cell of their sum.
 */
export function partsOfHundred(
  counts: readonly number[],
  count: (at: Places) => string,
  sum: (at: Places) => string,
): readonly Figured[] {
  const isEmpty = counts.every((one) => one === 0);
  const whole = counts.reduce((all, one) => all + one, 0);
  return thousandths(counts).map((part, index) => {
    const isRaised = !isEmpty && part > Math.floor((1000 * (counts[index] ?? 0)) / whole);
    return {
      value: isEmpty ? "" : part / 1000,
      formula: (at) =>
        `IF(${sum(at)}=0,"",INT(1000*${count(at)}/${sum(at)})/1000${isRaised ? "+0.001" : ""})`,
    };
  });
}
