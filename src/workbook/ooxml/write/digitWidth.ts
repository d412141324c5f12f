/** Of a digit, in ems, by how the name of a font begins, in small letters; of the others half an em, as of serifs. */
const DIGITS: readonly (readonly [font: string, width: number])[] = [
  ["verdana", 0.636],
  ["arial", 0.556],
  ["helvetica", 0.556],
  ["tahoma", 0.546],
  ["segoe ui", 0.539],
  ["aptos", 0.53],
];
const USUAL_DIGIT = 0.5;
const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;

/**
 * How wide a digit of a font is on the screen, in whole pixels: the unit of column widths in a file is that of the
 * workbook's default font (ECMA-376 part 1, 18.3.1.13).
 *
 * @param font a `font` element of a stylesheet, as it is written.
 */
export function digitWidth(font: string): number {
  const size = Number(/<(?:\w+:)?sz\b[^>]*\bval="([^"]*)"/.exec(font)?.[1] ?? USUAL_SIZE);
  const name = /<(?:\w+:)?name\b[^>]*\bval="([^"]*)"/.exec(font)?.[1]?.toLowerCase() ?? "";
  const [, digit] = DIGITS.find(([begins]) => name.startsWith(begins)) ?? [name, USUAL_DIGIT];
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * digit));
}
