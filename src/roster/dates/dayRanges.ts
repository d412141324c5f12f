import type { Temporal } from "temporal-polyfill";
import { clean } from "../fold";
import { type Day, dayOfText, withoutTime } from "./days";

/** Several days of one meeting, as one cell says them. */
export interface DayRange {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  /** How many days it was; null where mornings or afternoons are named. */
  readonly days: number | null;
}

/** "15", "15/12", "15/12/2023"; the last of several is written out. */
const PIECE = /^\d{1,2}(?:[/.]\d{1,2}(?:[/.](?:\d{4}|\d{2}))?)?$/;
const BETWEEN = /\s*(đến hết|đến|tới|và|[,;&–—-]|\s)\s*/u;
const THROUGH = /^(?:đến hết|đến|tới|[–—-])$/u;
const HALF_DAYS = /(?<!\p{L})(?:buổi|sáng|chiều|tối)(?!\p{L})/iu;
/** A meeting of more days is a slip in a month or year. */
const LONGEST = 31;

/**
 * The days that a text says: "15-16/12/2023", "15 và 16/12/2023", "từ 15 đến 16/12/2023", "30/11 - 01/12/2023". Every
 * word must be understood, the days follow each other in their order, and the last has its year; else null.
 */
export function daysOfText(text: string): DayRange | null {
  const { rest, time } = withoutTime(text);
  if (time === "impossible") return null;
  const written = rest
    .replace(/\s*(?:tháng|năm)\s*/gu, "/")
    .replace(/\s*([/.])\s*/g, "$1")
    .replace(/^từ\s+/u, "");
  const parts = written.split(BETWEEN);
  const pieces = parts.filter((_, at) => at % 2 === 0);
  const links = parts.filter((_, at) => at % 2 === 1);
  if (links.length === 0 || !pieces.every((piece) => PIECE.test(piece))) return null;

  const isThrough = links.every((link) => THROUGH.test(link));
  if (isThrough ? links.length > 1 : links.some((link) => THROUGH.test(link))) return null;
  const days = writtenOut(pieces, links);
  const [first, last] = [days?.[0], days?.at(-1)];
  if (!days || !first || !last) return null;
  const span = first.until(last).days + 1;
  if (span > LONGEST) return null;
  const counted = isThrough ? span : days.length;
  return { first, last, days: HALF_DAYS.test(clean(text)) ? null : counted };
}

/** Each day with the month and year of the one behind it where it has none; null where they do not follow each other. */
function writtenOut(
  pieces: readonly string[],
  links: readonly string[],
): readonly Temporal.PlainDate[] | null {
  const days: Temporal.PlainDate[] = [];
  for (const [at, piece] of [...pieces.entries()].reverse()) {
    const figures = piece.split(/[/.]/);
    const next = days[0];
    // nothing but a blank parts days only where each is written out
    if (links[at] === " " && figures.length < 3) return null;
    const day = next ? dayBefore(next, figures) : (dayOfText(piece) satisfies Day | null)?.date;
    if (!day || (next && day.until(next).days < 1)) return null;
    days.unshift(day);
  }
  return days;
}

function dayBefore(
  next: Temporal.PlainDate,
  [day, month, year]: readonly string[],
): Temporal.PlainDate | null {
  const written = (inYear: string | number) =>
    dayOfText(`${day}/${month ?? next.month}/${inYear}`)?.date ?? null;
  if (year !== undefined) return written(year);
  const found = written(next.year);
  // "28/12 - 02/01/2024" began in the year before
  const isLater = month !== undefined && found !== null && found.until(next).days < 0;
  return isLater ? written(next.year - 1) : found;
}
