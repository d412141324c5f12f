import { Temporal } from "temporal-polyfill";
import { canonicalHeading } from "../../roster";
import { dayOfSerial, dayOfText, withoutTime } from "../../roster/dates/days";
import { knownMeanings } from "../../roster/detect/phrases";
import { DATE_FIELDS, type DateField } from "../../roster/fields";
import { clean, fold } from "../../roster/fold";
import { textIn } from "../../text/text";
import { vietnameseDate } from "../../text/words";
import { ALL_WORDS, type Codec } from "./codecs";

const EPOCH = Temporal.PlainDate.from("1899-12-30");
/** From here on Excel and the calendar agree. */
const FIRST_SURE = "1900-03-01";

/** An ISO date. */
export const date: Codec<string> = {
  expected: "date",
  write(value) {
    if (value < FIRST_SURE) return value;
    return { serial: EPOCH.until(Temporal.PlainDate.from(value), { largestUnit: "days" }).days };
  },
  read(value) {
    if (typeof value === "string") return iso(value) ?? dayOfText(clean(value))?.date.toString();
    const serial = typeof value === "object" && value !== null && "serial" in value ? value.serial : value;
    if (typeof serial !== "number") return undefined;
    const day = dayOfSerial(serial);
    return day && day.date.year >= 2000 && day.time === null ? day.date.toString() : undefined;
  },
};

/** "15:00". Excel keeps a time that is typed as a part of a day. */
export const hour: Codec<string> = {
  expected: "hour",
  write: (value) => value,
  read(value) {
    const serial = typeof value === "object" && value !== null && "serial" in value ? value.serial : value;
    if (typeof serial === "number") {
      return serial >= 0 && serial < 1 ? clock(Math.round(serial * 24 * 60)) : undefined;
    }
    if (typeof value !== "string") return undefined;
    const { rest, time } = withoutTime(clean(value));
    return rest.trim() === "" && time instanceof Temporal.PlainTime
      ? clock(time.hour * 60 + time.minute)
      : undefined;
  },
};

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** An ISO date, or "--12-15" for the 15th of December of every rating year. */
export const dateOrYearly: Codec<string> = {
  expected: "dateOrYearly",
  write(value, { yearly }) {
    return value.startsWith("--") ? yearly(vietnameseDate(value.slice(2))) : date.write(value, NO_WORDS);
  },
  read: (value) => (typeof value === "string" ? yearlyIn(value) : undefined) ?? date.read(value),
};
const NO_WORDS = textIn("vi").plan;

const YEARLY = new Set(ALL_WORDS.flatMap(({ yearly }) => [fold(yearly("")), "hang nam", "moi nam", ""]));

function yearlyIn(value: string): string | undefined {
  const [, day, month, rest = ""] =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![/.\d-])(.*)$/su.exec(clean(value)) ?? [];
  if (!day || !month || !YEARLY.has(fold(rest))) return undefined;
  const returning = `--${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return reads(() => Temporal.PlainMonthDay.from(returning)) ? returning : undefined;
}

function iso(value: string): string | undefined {
  const day = clean(value);
  return /^\d{4}-\d\d-\d\d$/.test(day) && reads(() => Temporal.PlainDate.from(day)) ? day : undefined;
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const COLUMNS = DATE_FIELDS.filter((field) => field !== "birthDate");
const FIELDS = new Map<string, DateField>(COLUMNS.map((field) => [fold(canonicalHeading(field)), field]));

/** A column of dates, by a heading that a roster would give it. */
export const dateColumn: Codec<DateField> = {
  expected: "column",
  write: canonicalHeading,
  read(value) {
    if (typeof value !== "string") return undefined;
    const [likely] = knownMeanings(value);
    return FIELDS.get(fold(value)) ?? COLUMNS.find((field) => field === likely?.of);
  },
};
