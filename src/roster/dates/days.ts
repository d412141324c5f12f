import { Temporal } from "temporal-polyfill";
import { clean } from "../fold";

/** A day, and the time of it where one is stated. */
export interface Day {
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime | null;
}

const PLAUSIBLE_YEARS = { from: 1900, to: 2100 } as const;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2958465;
const SECONDS_A_DAY = 86400;
/** From 1899-12-30, day 0 of a date cell. */
const DAYS_TO_1970 = 25569;

const SEPARATED = /^(\d{1,2})\s*([/.\-–])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/u;
const SPELLED = /^(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/u;
const MIXED_SPELLING = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*năm\s*(\d{4})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

const TIME =
  /(\d{1,2})\s*(?:giờ|h|g|:)\s*(?:(\d{1,2})(?::(\d{2}))?\s*(?:phút|ph|p|')?)?\s*(am|pm|sa|ch)?(?![\p{L}\d])/u;
/** What surrounds a date and says nothing about the day: "Thứ Sáu", "lúc", "sáng", "ngày". */
const AROUND =
  /(?<!\p{L})(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|lúc|hồi|vào|buổi|sáng|chiều|trưa|tối|ngày)(?!\p{L})/gu;

/** The days of a roster repeat by the thousand: each is made once. Bounded, since a hostile file may hold any. */
const DAYS = new Map<number, Day | null>();
const DAYS_KEPT = 100_000;

/** The day and time of a date cell; null where the number is no day. */
export function dayOfSerial(serial: number): Day | null {
  let day = DAYS.get(serial);
  if (day === undefined) {
    day = dayOf(serial);
    if (DAYS.size < DAYS_KEPT) DAYS.set(serial, day);
  }
  return day;
}

/** Whether a number of a date cell is a day of the calendar; to ask takes far less than to make the day. */
export function isDaySerial(serial: number): boolean {
  const days = Math.floor(secondsOf(serial) / SECONDS_A_DAY);
  // 0 is a time without a day, and 60 is 29 February 1900, which never was
  return Number.isFinite(serial) && days >= 1 && days !== 60 && days <= LAST_SERIAL;
}

function secondsOf(serial: number): number {
  return Math.round(serial * SECONDS_A_DAY);
}

function dayOf(serial: number): Day | null {
  if (!isDaySerial(serial)) return null;
  const seconds = secondsOf(serial);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const date = dateOfDays(days < 60 ? days + 1 : days);
  const rest = seconds % SECONDS_A_DAY;
  return { date, time: rest === 0 ? null : Temporal.PlainTime.from("00:00").add({ seconds: rest }) };
}

/** By the language's own calendar in UTC: counting the days up from an epoch takes five times as long. */
function dateOfDays(days: number): Temporal.PlainDate {
  const utc = new Date((days - DAYS_TO_1970) * SECONDS_A_DAY * 1000);
  return new Temporal.PlainDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

/** A day is typed in row after row, and every rule asks for it again: each is read once. */
const TYPED = new Map<string, Day>();
const TYPED_AT_MOST = 10_000;

/** The day that a text says, with every word understood; null where it is not a day of the calendar. */
export function dayOfText(text: string): Day | null {
  const known = TYPED.get(text);
  if (known) return known;
  const day = readDay(text);
  if (day && TYPED.size < TYPED_AT_MOST) TYPED.set(text, day);
  return day;
}

function readDay(text: string): Day | null {
  const { rest, time } = withoutTime(text);
  if (time === "impossible") return null;
  const match = SEPARATED.exec(rest);
  const [, day, month, year] = match
    ? [rest, match[1], match[3], match[4]]
    : (SPELLED.exec(rest) ?? MIXED_SPELLING.exec(rest) ?? reversed(ISO.exec(rest)) ?? []);
  if (!day || !month || !year) return null;
  const date = plainDate(fullYear(year), Number(month), Number(day));
  return date && { date, time };
}

/**
 * Whether a text is a day in figures that an Excel of the other order of day and month leaves as text. Dots and words
 * are left as text by every Excel.
 */
export function isDayInFigures(text: string): boolean {
  const match = SEPARATED.exec(clean(text));
  return match !== null && match[2] !== "." && dayOfText(match[0]) !== null;
}

/** What is left of a text without the time of day and the words around a date; and the time. */
export function withoutTime(text: string): {
  readonly rest: string;
  readonly time: Temporal.PlainTime | null | "impossible";
} {
  if (SEPARATED.test(text)) return { rest: text, time: null };
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
  if (!isPlausibleYear(year) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Temporal.PlainYearMonth(year, month).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, day);
}

/** Excel's own rule for two figures: 00 to 29 are of this century, 30 to 99 of the last. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** A year in which somebody of a roster may be born or rated. */
export function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= PLAUSIBLE_YEARS.from && year <= PLAUSIBLE_YEARS.to;
}

/** "15/12/2023": how offices write a day. */
export function vietnamese(date: Temporal.PlainDate): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(date.day)}/${two(date.month)}/${date.year}`;
}
