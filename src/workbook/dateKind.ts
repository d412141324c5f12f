/** What a number format makes of a number. A time alone counts from no day, so no date system moves it. */
export type DateKind = "none" | "date" | "time";

/** From the first day of the 1904 system to that of the 1900 system. */
export const DAYS_TO_1904 = 1462;

/** Literals in quotes, escaped characters, fills and paddings: nothing in them is a code. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and languages. */
const BRACKET = /\[[^\]]*\]/g;
const FRACTION_OF_SECOND = /s\.0+/gi;
const HALF_DAY = /AM\/PM|A\/P/i;

/** What a format code makes of a number: "dd/mm/yyyy" a date, "[h]:mm" a time, `0 "d"` neither. */
export function kindOfCode(code: string): DateKind {
  const bare = code.replace(LITERAL, "");
  const elapsed = ELAPSED.test(bare);
  const codes = bare
    .replace(BRACKET, "")
    .replace(/general/gi, "")
    .replace(FRACTION_OF_SECOND, "s");
  if (elapsed) return "time";
  // Excel mixes no digits with dates; what else the letters are, they are unquoted words of another program.
  if (/[0#?]/.test(codes)) return "none";
  if (/[yd]|bb|mmm/i.test(codes)) return "date";
  if (/[hs]/i.test(codes) || HALF_DAY.test(codes)) return "time";
  return /m/i.test(codes) ? "date" : "none";
}
