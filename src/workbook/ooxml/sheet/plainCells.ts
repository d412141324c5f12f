import { EQUALS, GREATER, isAscii, LESS, QUOTE, SLASH, SPACE } from "../scan/bytes";
import { COLUMNS_OF_SHEET, ROWS } from "./references";

const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Longer than any cell of this shape: so many bytes must be left, and then no step has to look for the end. */
const LONGEST = 80;
const MOST_DIGITS = 15;
const EXACT_POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

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
    this.shared = bytes[at] === SPACE;
    if (this.shared) {
      if (!isTypeShared(bytes, at + 1)) return -1;
      at += 6;
    }
    this.empty = bytes[at] === SLASH;
    if (this.empty) return bytes[at + 1] === GREATER ? at + 2 : -1;
    if (bytes[at] !== GREATER || !isAscii(bytes, at + 1, at + 4, "<v>")) return -1;
    at = this.readValue(at + 4);
    return at >= 0 && isAscii(bytes, at, at + 8, "</v></c>") ? at + 8 : -1;
  }

  /** `r="F9"` */
  private readPlace(start: number): number {
    const { bytes } = this;
    if (bytes[start] !== LETTER_R || bytes[start + 1] !== EQUALS || bytes[start + 2] !== QUOTE) return -1;
    let at = start + 3;
    let column = 0;
    for (let letter = letterAt(bytes, at); letter > 0; letter = letterAt(bytes, at)) {
      column = column * 26 + letter;
      if (column > COLUMNS_OF_SHEET) return -1;
      at++;
    }
    let row = 0;
    for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
      row = row * 10 + digit;
      if (row > ROWS || row === 0) return -1;
      at++;
    }
    if (column === 0 || row === 0 || bytes[at] !== QUOTE) return -1;
    this.place = (row - 1) * COLUMNS_OF_SHEET + column - 1;
    return at + 1;
  }

  /** ` s="1"`, or nothing */
  private readStyle(start: number): number {
    const { bytes } = this;
    this.style = 0;
    if (bytes[start] !== SPACE || bytes[start + 1] !== LETTER_S) return start;
    if (bytes[start + 2] !== EQUALS || bytes[start + 3] !== QUOTE) return -1;
    let at = start + 4;
    for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
      this.style = this.style * 10 + digit;
      if (this.style > 99_999) return -1;
      at++;
    }
    return at > start + 4 && bytes[at] === QUOTE ? at + 1 : -1;
  }

  /** `-12.5`, in digits that a double holds exactly. */
  private readValue(start: number): number {
    const { bytes } = this;
    const negative = bytes[start] === MINUS;
    let at = negative ? start + 1 : start;
    let whole = 0;
    let digits = 0;
    let decimals = -1;
    for (; digits <= MOST_DIGITS; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit >= 0 && digit <= 9) {
        whole = whole * 10 + digit;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (bytes[at] === POINT && decimals < 0) decimals = 0;
      else break;
    }
    if (digits === 0 || digits > MOST_DIGITS || (this.shared && (negative || decimals >= 0))) return -1;
    const value = decimals > 0 ? whole / (EXACT_POWERS[decimals] as number) : whole;
    this.value = negative ? 0 - value : value;
    return at;
  }
}

/** `t="s"` */
function isTypeShared(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LETTER_T &&
    bytes[at + 1] === EQUALS &&
    bytes[at + 2] === QUOTE &&
    bytes[at + 3] === LETTER_S &&
    bytes[at + 4] === QUOTE
  );
}

/** 1 to 26, or something else where no capital stands. */
function letterAt(bytes: Uint8Array, at: number): number {
  const letter = (bytes[at] as number) - 0x40;
  return letter <= 26 ? letter : 0;
}

/** 0 to 9, or -1. */
function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] as number) - ZERO;
  return digit <= 9 ? digit : -1;
}
