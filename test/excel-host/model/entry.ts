import type { Scalar } from "./book";
import type { CellFormat } from "./format";

/** What a cell comes to hold when something is written into it. */
export interface Entry {
  readonly value: Scalar;
  /** With its "="; its result is not known yet. */
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  /** Set where Excel chooses one by itself: for a date or a share typed into a cell without a format. */
  readonly numberFormat?: string;
}

/**
 * Excel treats a text that a program writes as if a person had typed it: "=1+1" is a formula, "0123" the number 123,
 * "5/12" a date, unless the cell's format is text or the text begins with an apostrophe.
 *
 * "If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a
 * formula": https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function entered(input: unknown, format: CellFormat): Entry {
  if (typeof input === "number" || typeof input === "boolean") return plain(input);
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quotePrefix: true };
  if (format.numberFormat === "@") return plain(text);
  if (/^[=+-]./s.test(text) && !isNumber(text)) {
    return { value: "", formula: text.startsWith("=") ? text : `=${text}`, quotePrefix: false };
  }
  const typed = text.trim();
  if (isNumber(typed)) return plain(Number(typed.replaceAll(",", "")));
  if (/^(?:true|false)$/i.test(typed)) return plain(typed.toLowerCase() === "true");
  if (ERRORS.has(typed.toUpperCase())) return plain({ error: typed.toUpperCase() });
  const share = /^(-?\d+(?:\.\d+)?)%$/.exec(typed)?.[1];
  if (share !== undefined) return { ...plain(Number(share) / 100), numberFormat: "0.00%" };
  const day = typedDay(typed);
  return day === null ? plain(text) : { ...plain(day), numberFormat: "m/d/yyyy" };
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

function plain(value: Scalar): Entry {
  return { value, formula: null, quotePrefix: false };
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) && /\d/.test(text);
}

/** "31/12/2023" or "5/12": day before month, as on the machines of those who use this; null for what is no day. */
function typedDay(text: string): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, day, month, year = "2026"] = match;
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const time = Date.UTC(full, Number(month) - 1, Number(day));
  const real = new Date(time);
  if (real.getUTCMonth() !== Number(month) - 1 || real.getUTCDate() !== Number(day)) return null;
  return time / 86_400_000 + 25_569;
}
