import { cut } from "../titles";

/** A cell holds no longer text, in UTF-16 units. */
const LONGEST = 32_767;
/** Begins with a letter and has no figure: neither a formula nor a number, a day or a time in any language. */
const PLAIN = /^\p{L}\P{Nd}*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text as it is given to Excel so that it stays this text: behind an apostrophe, which Excel takes off again, where
 * it might be read as a formula, a number, a day or a truth.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function textValue(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  const short = lines.length > LONGEST ? `${cut(lines, LONGEST - 1)}…` : lines;
  return PLAIN.test(short) && !TRUTH.test(short) ? short : `'${short}`;
}
