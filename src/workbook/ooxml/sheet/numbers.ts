const NUMBER = /^[ \t\r\n]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\r\n]*$/;

/** The number that the text of a cell writes, or NaN where it writes none that a cell can hold. */
export function parseNumber(text: string): number {
  const match = NUMBER.exec(text);
  // Plus zero, for there is no use for a negative zero.
  const number = match === null ? Number.NaN : Number(match[1]) + 0;
  return Number.isFinite(number) ? number : Number.NaN;
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
