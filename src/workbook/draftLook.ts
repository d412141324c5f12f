/** Decree 30/2020 on official documents asks for Times New Roman; 12 points reads well in a table. */
export const DRAFT_FONT = { name: "Times New Roman", size: 12 } as const;

/** Of a day that has no format of its own. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** Of the widths of columns in a draft, in pixels: what a character takes in the default font of a new workbook. */
export const DRAFT_CHARACTER = 7;

/** In inches: 2 cm on the left for the binding, 1.5 cm elsewhere. */
export const DRAFT_MARGINS = {
  left: 0.79,
  right: 0.59,
  top: 0.59,
  bottom: 0.59,
  header: 0.3,
  footer: 0.3,
} as const;

/** Excel specifications and limits; what passes it is text without a jump. */
export const MOST_LINKS = 65_530;

/** Whether white letters read better on a colour than black ones, by the weights of ITU-R BT.601. @param color "RRGGBB" */
export function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}
