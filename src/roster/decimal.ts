import { figuresOf } from "./cells/numbers";

/** A number as it is written, without floating point: `digits` of which the last `places` are decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** More figures than any score or share has; a hostile cell must not cost time. */
const AT_MOST = 40;

/** The number in a text, exactly: "89,95", "89.995", "90 điểm". null where there is none, or more figures than 40. */
export function decimalOf(text: string): Decimal | null {
  const figures = text.length <= AT_MOST ? figuresOf(text) : null;
  if (figures === null) return null;
  const [, fraction = ""] = figures.split(".");
  return { digits: BigInt(figures.replace(".", "")), places: fraction.length };
}

/** −1, 0 or 1: is `a` less than, the same as, or more than `b`? 89,95 is less than 90, and 90,0 is 90. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  return difference === ZERO ? 0 : difference < ZERO ? -1 : 1;
}

/** The sum of several, exactly. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  return { digits: decimals.reduce((sum, decimal) => sum + scaled(decimal, places), ZERO), places };
}

/** The figures of it, with a point: "89.95". */
export function decimalText({ digits, places }: Decimal): string {
  const [sign, figures] = digits < ZERO ? ["-", String(-digits)] : ["", String(digits)];
  const padded = figures.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, "");
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}

const ZERO = BigInt(0);

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * BigInt(10) ** BigInt(to - places);
}
