import type { CellRef } from "../../workbook/cell";
import type { CellValue } from "../../workbook/port";
import { shown } from "../cells/values";
import { clean } from "../fold";
import type { DateReading } from "../model";
import { daysOfText } from "./dayRanges";
import {
  type Day,
  dayOfSerial,
  dayOfText,
  isDayInFigures,
  isPlausibleYear,
  vietnamese,
  withoutTime,
} from "./days";

/** 2000-01-01 and 2100-12-31: a number between, without a date format, is taken for a date that lost its format. */
const PLAUSIBLE_SERIALS = { from: 36526, to: 73415 } as const;
const MONTH = /^(?:tháng\s*|t\.?\s*)?(\d{1,2})\s*(?:[/.-]|\s*năm\s*)\s*(\d{4})$/u;
const YEAR = /^(?:năm\s*)?(\d{4})$/u;

/**
 * Reads a date as Vietnamese offices write it: a date cell, "15/12/2023", "15.12.23", "ngày 15 tháng 12 năm 2023",
 * "15h00 ngày 15/12/2023", "14 giờ 30"; "12/2023" and "1975" in part. Of "15-16/12/2023" the date is the last day, when
 * it was done; the first is kept beside it. What is no such text, or no day of the calendar, is unreadable: a date is
 * never guessed.
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
  if ("error" in value) return { state: "unreadable", text: shown(value), cell };

  const day = dayOfSerial(value.serial);
  if (!day) return { state: "unreadable", text: String(value.serial), cell };
  return settle(day, cell, swappable, null);
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
  if (day) return settle(day, cell, swappable && isDayInFigures(text), text);
  const several = daysOfText(text);
  if (several) {
    const { first, last: date, days } = several;
    return { state: "date", date, time: null, span: { first, days }, cell };
  }

  const { rest } = withoutTime(text);
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
  const { date, time } = day;
  if (!swappable || date.day > 12 || date.day === date.month) return { state: "date", date, time, cell };
  const swapped = date.with({ day: date.month, month: date.day });
  return { state: "ambiguous", readings: [date, swapped], text: text ?? vietnamese(date), cell };
}
