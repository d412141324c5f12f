import type { Area } from "../../cell";

/** A sheet of Excel 2007 and later. */
export const ROWS = 1_048_576;
export const COLUMNS_OF_SHEET = 16_384;

/**
 * The place that "F9" names, as `row * COLUMNS_OF_SHEET + column` counted from 0, or -1 where it names none. One
 * number, because a sheet has millions of them.
 */
export function readReference(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = ((bytes[at] as number) | 0x20) - 0x60;
    if ((bytes[at] as number) < 0x41 || letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > COLUMNS_OF_SHEET) return -1;
  }
  let row = 0;
  const digits = at;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > ROWS) return -1;
  }
  return column === 0 || digits === end || row === 0 ? -1 : (row - 1) * COLUMNS_OF_SHEET + column - 1;
}

/** "F9:H12" or "F9", or null where it is no area. */
export function parseArea(text: string): Area | null {
  const [first, last = first, ...rest] = text.split(":").map(parseReference);
  if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0) return null;
  const rows = [first, last].map((place) => Math.floor(place / COLUMNS_OF_SHEET)) as [number, number];
  const columns = [first, last].map((place) => place % COLUMNS_OF_SHEET) as [number, number];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Longer than any reference; used again, for a sheet may have a hundred thousand merges. */
const written = new Uint8Array(16);

function parseReference(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR) continue;
    if (code > 0x7f || length === written.length) return -1;
    written[length++] = code;
  }
  return readReference(written, 0, length);
}

const DOLLAR = 0x24;
