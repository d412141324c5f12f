import type { ExportValue } from "./rows";
import type { ExportColumn } from "./schema";

/** Begins as Excel would read a formula; in some languages signs of full width do too. */
const FORMULA_LIKE = /^[=+\-@\t\r＝＋－＠]/;
/** What makes a value of CSV stand in quotes. */
const TO_QUOTE = /[",\r\n]/;

/** The first line of a CSV file: a byte order mark, by which Excel knows UTF-8, and the names of the columns. */
export function csvHead(columns: readonly ExportColumn[]): string {
  return `\ufeff${columns.map(({ name }) => name).join(",")}\r\n`;
}

/**
 * A line of CSV (RFC 4180): commas, CRLF, quotes doubled, nothing at all for null. A text that Excel would take for a
 * formula gets an apostrophe before it, as OWASP advises; numbers stay numbers.
 */
export function csvLine(values: readonly ExportValue[]): string {
  return `${values.map(csvValue).join(",")}\r\n`;
}

function csvValue(value: ExportValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA_LIKE.test(value) ? `'${value}` : value;
  return TO_QUOTE.test(safe) || safe === "" ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of JSON Lines: one object, its keys in the order of the columns, null where there is nothing. */
export function jsonLine(columns: readonly ExportColumn[], values: readonly ExportValue[]): string {
  const object = Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null]));
  return `${JSON.stringify(object)}\n`;
}
