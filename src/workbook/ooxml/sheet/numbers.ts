import { ascii } from "../scan/decode";

/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const MOST_DIGITS = 15;
/** More bytes than any program writes for a number. */
const LONGEST = 400;
const NUMBER = /^[ \t\r\n]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\r\n]*$/;

/**
 * The number that these ASCII bytes write, or NaN where they write none. Up to 15 digits it is a whole number over a
 * power of ten, both exact, so that their quotient is the nearest double; anything longer is left to `Number`.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  let at = negative ? start + 1 : start;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || digits === 0 || digits > MOST_DIGITS) {
    return end - start > LONGEST ? Number.NaN : parseNumber(ascii(bytes, start, end));
  }
  const value = decimals > 0 ? whole / (EXACT_POWERS[decimals] as number) : whole;
  return negative ? 0 - value : value;
}

/** The number that a text writes, or NaN where it writes none. */
export function parseNumber(text: string): number {
  const match = NUMBER.exec(text);
  // Plus zero, for there is no use for a negative zero.
  return match === null ? Number.NaN : Number(match[1]) + 0;
}

/** A whole number of at most nine digits, or -1. */
export function readWhole(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let whole = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    whole = whole * 10 + digit;
  }
  return whole;
}
