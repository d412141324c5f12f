import { Temporal } from "temporal-polyfill";
import { HOLIDAYS } from "./holidays";

/** Which days people work. */
export interface Calendar {
  /** A day off that is not confirmed counts as a day off. */
  isWorking(date: Temporal.PlainDate): boolean;
  /** The last working day on or before a date. */
  lastWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate;
  /** Working days after `from`, up to and including `to`; 0 where `to` is not after `from`. */
  workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number;
  /** How many more those would be if no unconfirmed day off were one. */
  unconfirmedDaysOffBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number;
}

/**
 * The calendar of an office: Monday to Friday, without the public holidays of 2020–2027 (Điều 112 of the Labour
 * Code) and without `planHolidays` (ISO dates). Outside those years only weekends and `planHolidays` are known.
 */
export function calendarOf(planHolidays: readonly string[]): Calendar {
  const off = new Set([...DAYS_OFF, ...planHolidays]);
  const offInWeek = [...off].filter(isInWeek);
  const worked = [...WORKED].filter((day) => !off.has(day));
  const unconfirmed = UNCONFIRMED.filter((day) => isInWeek(day) && !planHolidays.includes(day));

  const isWorking = (date: Temporal.PlainDate) => {
    const day = date.toString();
    return !off.has(day) && (date.dayOfWeek <= 5 || WORKED.has(day));
  };
  return {
    isWorking,
    lastWorkingDay(date) {
      let day = date;
      while (!isWorking(day)) day = day.subtract({ days: 1 });
      return day;
    },
    workingDaysBetween(from, to) {
      return weekdaysBetween(from, to) - countWithin(offInWeek, from, to) + countWithin(worked, from, to);
    },
    unconfirmedDaysOffBetween: (from, to) => countWithin(unconfirmed, from, to),
  };
}

const DAYS_OFF = HOLIDAYS.flatMap(({ days }) => days.map(({ date }) => date));
const WORKED = new Set(HOLIDAYS.flatMap((year) => year.worked));
const UNCONFIRMED = HOLIDAYS.flatMap((year) =>
  year.days.filter((day) => (day.verified ?? year.verified) === "unverified").map(({ date }) => date),
);

function isInWeek(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5;
}

/** Mondays to Fridays after `from`, up to and including `to`. Whole weeks are not walked: a year may be mistyped. */
function weekdaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = Math.max(0, from.until(to).days);
  let count = Math.floor(days / 7) * 5;
  for (let rest = days % 7; rest > 0; rest -= 1) {
    if (to.subtract({ days: rest - 1 }).dayOfWeek <= 5) count += 1;
  }
  return count;
}

function countWithin(days: readonly string[], from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const first = from.toString();
  const last = to.toString();
  return days.filter((day) => first < day && day <= last).length;
}
