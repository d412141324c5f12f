import { figuresOf } from "./numbers";

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

const ZERO = BigInt(0);

function scaled({ digits, places }: Decimal, to: number): bigint {
  return digits * BigInt(10) ** BigInt(to - places);
}
