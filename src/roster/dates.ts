import { Temporal } from "temporal-polyfill";
import type { CellRef } from "../workbook/cell";
import type { CellValue } from "../workbook/port";
import { clean } from "./fold";
import type { DateReading } from "./model";

type Day = Pick<Extract<DateReading, { state: "date" }>, "date" | "time">;

/** 2000-01-01 and 2100-12-31: a whole number between, without a date format, is taken for a date that lost its format. */
const PLAUSIBLE_SERIALS = { from: 36526, to: 73415 } as const;
const PLAUSIBLE_YEARS = { from: 1900, to: 2100 } as const;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2958465;
const SECONDS_A_DAY = 86400;
const EPOCH = Temporal.PlainDate.from("1899-12-30");

const SEPARATED = /^(\d{1,2})\s*([/.\-–])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/u;
const SPELLED = /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/u;
const MIXED_SPELLING = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*năm\s*(\d{4})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const MONTH = /^(?:tháng\s*|t\.?\s*)?(\d{1,2})\s*(?:[/.-]|\s*năm\s*)\s*(\d{4})$/u;
const YEAR = /^(?:năm\s*)?(\d{4})$/u;

const TIME =
  /(\d{1,2})\s*(?:giờ|h|g|:)\s*(?:(\d{1,2})(?::(\d{2}))?\s*(?:phút|ph|p|')?)?\s*(am|pm|sa|ch)?(?![\p{L}\d])/u;
/** What surrounds a date and says nothing about the day: "Thứ Sáu", "lúc", "sáng", "ngày". */
const AROUND =
  /(?<!\p{L})(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|lúc|hồi|vào|buổi|sáng|chiều|trưa|tối|ngày)(?!\p{L})/gu;

/**
 * Reads a date as Vietnamese offices write it: a date cell, "15/12/2023", "15.12.23", "ngày 15 tháng 12 năm 2023",
 * "15h00 ngày 15/12/2023", "14 giờ 30"; "12/2023" and "1975" in part. What is no such text, or no day of the
 * calendar, is unreadable: a date is never guessed.
 *
 * `swappable` tells that the column mixes date cells with typed dates. Such a column was probably typed in an Excel
 * that puts the month first: 12/5 became the fifth of December where the twelfth of May was meant. There a date
 * whose day could be a month is ambiguous.
 */
export function dateOf(value: CellValue, cell: CellRef, swappable: boolean): DateReading {
  if (value === null) return { state: "empty", cell };
  if (typeof value === "string") return dateOfText(value, cell, swappable);
  if (typeof value === "number") return dateOfNumber(value, cell);
  if (typeof value === "boolean") return { state: "unreadable", text: value ? "TRUE" : "FALSE", cell };
  if ("error" in value) return { state: "unreadable", text: value.error, cell };

  const day = dayOfSerial(value.serial);
  if (!day) return { state: "unreadable", text: String(value.serial), cell };
  return settle(day, cell, swappable, null);
}

/**
 * Whether a text is a day in figures that an Excel of the other order could not read, and so left as text: the sign
 * of a mixed column. Dots and words are left as text by every Excel and tell nothing.
 */
export function isTypedDate(text: string): boolean {
  const match = SEPARATED.exec(clean(text));
  return match !== null && match[2] !== "." && dayOfText(match[0]) !== null;
}

function dateOfNumber(value: number, cell: CellRef): DateReading {
  const text = String(value);
  if (value >= PLAUSIBLE_SERIALS.from && value < PLAUSIBLE_SERIALS.to + 1) {
    const day = dayOfSerial(value);
    if (day) return { state: "date", ...day, cell };
  }
  if (isPlausibleYear(value)) return { state: "partial", year: value, month: null, text, cell };
  return { state: "unreadable", text, cell };
}

function dateOfText(value: string, cell: CellRef, swappable: boolean): DateReading {
  const text = clean(value);
  if (text === "") return { state: "empty", cell };
  const day = dayOfText(text);
  if (day) return settle(day, cell, swappable && isTypedDate(text), text);

  const { rest } = strip(text);
  const [, month, year] = MONTH.exec(rest) ?? [];
  if (month && Number(month) >= 1 && Number(month) <= 12 && isPlausibleYear(Number(year))) {
    return { state: "partial", year: Number(year), month: Number(month), text, cell };
  }
  const [, yearAlone] = YEAR.exec(rest) ?? [];
  if (yearAlone && isPlausibleYear(Number(yearAlone))) {
    return { state: "partial", year: Number(yearAlone), month: null, text, cell };
  }
  return { state: "unreadable", text, cell };
}

/** `text` is what was typed; null of a date cell, which shows its day. */
function settle(day: Day, cell: CellRef, swappable: boolean, text: string | null): DateReading {
  const { date } = day;
  if (!swappable || date.day > 12 || date.day === date.month) return { state: "date", ...day, cell };
  const swapped = date.with({ day: date.month, month: date.day });
  return { state: "ambiguous", readings: [date, swapped], text: text ?? vietnamese(date), cell };
}

/** The day and time of a date cell; null where the number is no day. */
export function dayOfSerial(serial: number): Day | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  // 0 is a time without a day, and 60 is 29 February 1900, which never was
  if (!Number.isFinite(serial) || days < 1 || days === 60 || days > LAST_SERIAL) return null;
  const date = dateOfDays(days < 60 ? days + 1 : days);
  const rest = seconds % SECONDS_A_DAY;
  return { date, time: rest === 0 ? null : Temporal.PlainTime.from("00:00").add({ seconds: rest }) };
}

/** The days of a roster repeat; those in which people are born and work are made once. */
const DATES = new Map<number, Temporal.PlainDate>();

function dateOfDays(days: number): Temporal.PlainDate {
  const known = DATES.get(days);
  if (known) return known;
  const date = EPOCH.add({ days });
  if (days <= PLAUSIBLE_SERIALS.to) DATES.set(days, date);
  return date;
}

function dayOfText(text: string): Day | null {
  const { rest, time } = strip(text);
  if (time === "impossible") return null;
  const match = SEPARATED.exec(rest);
  const [, day, month, year] = match
    ? [rest, match[1], match[3], match[4]]
    : (SPELLED.exec(rest) ?? MIXED_SPELLING.exec(rest) ?? reversed(ISO.exec(rest)) ?? []);
  if (!day || !month || !year) return null;
  const date = plainDate(fullYear(year), Number(month), Number(day));
  return date && { date, time };
}

/** Takes the time of day and the words around away from the date. */
function strip(text: string): { rest: string; time: Temporal.PlainTime | null | "impossible" } {
  const lower = clean(text)
    .toLowerCase()
    .replace(/^'/, "")
    .replace(/(\d)t(\d)/, "$1 $2");
  const match = TIME.exec(lower);
  const [found = "", hour, minute = "0", second = "0", half] = match ?? [];
  const rest = lower
    .replace(found, " ")
    .replace(AROUND, " ")
    .replace(/^[\s,;()-]+|[\s,;().]+$/gu, "")
    .replace(/\s+/g, " ");
  if (hour === undefined) return { rest, time: null };
  const afternoon = (half === "pm" || half === "ch") && Number(hour) < 12;
  const midnight = (half === "am" || half === "sa") && Number(hour) === 12;
  const hours = midnight ? 0 : Number(hour) + (afternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return { rest, time: "impossible" };
  return { rest, time: new Temporal.PlainTime(hours, Number(minute), Number(second)) };
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[2], match[1]];
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > new Temporal.PlainYearMonth(year, month).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, day);
}

/** Excel's own rule for two figures: 00 to 29 are of this century, 30 to 99 of the last. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= PLAUSIBLE_YEARS.from && year <= PLAUSIBLE_YEARS.to;
}

/** "15/12/2023": how offices write a day. */
export function vietnamese(date: Temporal.PlainDate): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(date.day)}/${two(date.month)}/${date.year}`;
}
