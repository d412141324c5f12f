import { EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE } from "../scan/bytes";
import { COLUMNS_OF_SHEET, ROWS } from "./references";

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const LETTER_C = 0x63;
const LETTER_N = 0x6e;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Longer than any cell of this shape: so many bytes must be left, and then no step has to look for the end. */
const LONGEST = 80;
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads cells of the one shape that nearly all have, byte by byte: `<c r="F9" s="1" t="s"><v>12</v></c>`, with or
 * without style and type, and with or without a value. Anything else, sound or not, it leaves to the scanner: what it
 * takes is well-formed by its shape, so it is strict by accepting little.
 */
export class PlainCells {
  /** As `readReference` tells it. */
  place = 0;
  style = 0;
  /** The value is a number of the strings that cells share. */
  shared = false;
  value = 0;
  empty = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the cell that begins here; gives where it ends, or -1 where it is of another shape. */
  read(start: number): number {
    const { bytes } = this;
    if (start + LONGEST > bytes.length) return -1;
    if (bytes[start] !== LESS || bytes[start + 1] !== LETTER_C || bytes[start + 2] !== SPACE) return -1;
    let at = this.readPlace(start + 3);
    if (at < 0) return -1;
    at = this.readStyle(at);
    if (at < 0) return -1;
    this.shared = false;
    if (bytes[at] === SPACE) {
      if (!isOneLetterType(bytes, at + 1)) return -1;
      this.shared = bytes[at + 4] === LETTER_S;
      if (!this.shared && bytes[at + 4] !== LETTER_N) return -1;
      at += 6;
    }
    this.empty = bytes[at] === SLASH;
    if (this.empty) return bytes[at + 1] === GREATER ? at + 2 : -1;
    if (bytes[at] !== GREATER || !isValueOpening(bytes, at + 1)) return -1;
    at = this.readValue(at + 4);
    return at >= 0 && isCellClosing(bytes, at) ? at + 8 : -1;
  }

  /** `r="F9"` */
  private readPlace(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== LETTER_R || bytes[start + 1] !== EQUALS || bytes[start + 2] !== QUOTE) return -1;
    let at = start + 3;
    let byte = bytes[at] as number;
    let column = 0;
    for (; byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[++at] as number) {
      column = column * 26 + byte - LETTER_A + 1;
    }
    // More than three letters or seven digits name no cell, and one that begins with 0 is not written as others are.
    if (column === 0 || at - start > 6 || byte === ZERO) return -1;
    const digits = at;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) row = row * 10 + byte - ZERO;
    if (byte !== QUOTE || at === digits || at - digits > 7) return -1;
    if (column > COLUMNS_OF_SHEET || row > ROWS) return -1;
    this.place = (row - 1) * COLUMNS_OF_SHEET + column - 1;
    return at + 1;
  }

  /** ` s="1"`, or nothing */
  private readStyle(start: number): number {
    const { bytes } = this;
    this.style = 0;
    if (bytes[start] !== SPACE || bytes[start + 1] !== LETTER_S) return start;
    if (bytes[start + 2] !== EQUALS || bytes[start + 3] !== QUOTE) return -1;
    const digits = start + 4;
    let at = digits;
    let byte = bytes[at] as number;
    let style = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) style = style * 10 + byte - ZERO;
    this.style = style;
    return byte === QUOTE && at > digits && at - digits <= 6 ? at + 1 : -1;
  }

  /**
   * `-12.5`, in at most 15 digits: a whole number over a power of ten, both of which a double holds exactly, so that
   * their quotient is the nearest double.
   */
  private readValue(start: number): number {
    const { bytes } = this;
    const negative = bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    let byte = bytes[at] as number;
    let whole = 0;
    let digits = 0;
    for (; byte >= ZERO && byte <= NINE && digits <= MOST_DIGITS; byte = bytes[++at] as number) {
      whole = whole * 10 + byte - ZERO;
      digits++;
    }
    let decimals = 0;
    if (byte === POINT && !this.shared) {
      const before = digits;
      byte = bytes[++at] as number;
      for (; byte >= ZERO && byte <= NINE && digits <= MOST_DIGITS; byte = bytes[++at] as number) {
        whole = whole * 10 + byte - ZERO;
        digits++;
      }
      decimals = digits - before;
    }
    if (digits === 0 || digits > MOST_DIGITS || (this.shared && negative)) return -1;
    const value = decimals > 0 ? whole / (POWERS_OF_TEN[decimals] as number) : whole;
    this.value = negative ? 0 - value : value;
    return at;
  }
}

/** `t="s"`, whatever the letter */
function isOneLetterType(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LETTER_T && bytes[at + 1] === EQUALS && bytes[at + 2] === QUOTE && bytes[at + 4] === QUOTE
  );
}

/** `<v>` */
function isValueOpening(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === LETTER_V && bytes[at + 2] === GREATER;
}

/** `</v></c>` */
function isCellClosing(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GREATER
  );
}
