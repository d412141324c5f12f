import { Temporal } from "temporal-polyfill";
import { levelOf } from "../../roster/ratings/levels";
import type { CellValue } from "../../workbook/port";

/** Fewer letters and figures than this stand in many cells by chance: "Nam", "1975". */
const FEWEST = 6;
/** Words by which a secret is first looked for. */
const KEY_WORDS = 3;
/** Of figures: "079 123 456 789". */
const MOST_GROUPS = 8;
const TEXTS_REMEMBERED = 50_000;
/** Day 0 of a date's serial number. */
const EPOCH = Temporal.PlainDate.from("1899-12-30");
/** Serial numbers of days from 1900 to 2100. */
const DAYS = { first: 61, last: 73_415 };

/**
 * What stood in emptied cells, to be found again wherever else it stands: in the middle of a text, with other blanks
 * and signs between its words, a date in any order of writing. Only what is told from other values: short ones and
 * levels are not looked for, but counted.
 */
export class Secrets {
  /** By their first words. */
  private readonly byKey = new Map<string, (readonly string[])[]>();
  /** Of those that are nothing but figures, these together: whoever writes them again may group them otherwise. */
  private readonly numbers = new Set<string>();
  private readonly asked = new Map<string, boolean>();
  /** How many values are not looked for, each as often as it stood. */
  readonly notSought: number;

  constructor(values: Iterable<CellValue>) {
    const known = new Set<string>();
    let notSought = 0;
    for (const value of values) {
      const number = numberIn(value);
      if (number !== null) this.numbers.add(number);
      const forms = formsOf(value);
      if (number === null && forms.length === 0 && saysAnything(value)) notSought += 1;
      for (const words of forms) {
        const whole = words.join(" ");
        if (known.has(whole)) continue;
        known.add(whole);
        const key = words.slice(0, KEY_WORDS).join(" ");
        const others = this.byKey.get(key);
        if (others) others.push(words);
        else this.byKey.set(key, [words]);
      }
    }
    this.notSought = notSought;
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** Whether a text says one of them. */
  isIn(text: string): boolean {
    return this.found(text) !== null;
  }

  /** Whether a cell shows one of them. */
  isShownBy(value: CellValue): boolean {
    if (value === null || typeof value === "boolean") return false;
    if (typeof value === "string") return this.isToldBy(value);
    if (typeof value === "number") return this.isNumber(value);
    return "serial" in value && this.isNumber(Math.floor(value.serial));
  }

  /** `isIn`, of texts that a sheet repeats: units, posts and levels. */
  private isToldBy(text: string): boolean {
    let told = this.asked.get(text);
    if (told === undefined) {
      told = this.isIn(text);
      if (this.asked.size >= TEXTS_REMEMBERED) this.asked.clear();
      this.asked.set(text, told);
    }
    return told;
  }

  /** A whole number is one word. */
  private isNumber(value: number): boolean {
    if (!Number.isInteger(value)) return this.isIn(numberText(value));
    const text = numberText(value);
    return this.numbers.has(text) || (this.byKey.get(text)?.some(({ length }) => length === 1) ?? false);
  }

  /** The text with "…" in the place of each. */
  without(text: string): string {
    let rest = text.normalize("NFC");
    let done = "";
    for (let found = this.found(rest); found; found = this.found(rest)) {
      done += `${rest.slice(0, found.start)}…`;
      rest = rest.slice(found.end);
    }
    return done + rest;
  }

  private found(text: string): { readonly start: number; readonly end: number } | null {
    if (this.isEmpty) return null;
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at += 1) {
      for (let length = 1; length <= KEY_WORDS; length += 1) {
        const key = words
          .slice(at, at + length)
          .map(({ word }) => word)
          .join(" ");
        const secret = this.byKey
          .get(key)
          ?.find((one) => one.every((word, next) => words[at + next]?.word === word));
        const last = secret && words[at + secret.length - 1];
        if (last) return { start: words[at]?.start ?? 0, end: last.end };
      }
      const end = this.endOfNumber(text, words, at);
      if (end !== null) return { start: words[at]?.start ?? 0, end };
    }
    return null;
  }

  /** Where one of the numbers ends that begins with this word, its figures in any groups; null where none does. */
  private endOfNumber(text: string, words: readonly Word[], at: number): number | null {
    if (this.numbers.size === 0) return null;
    let figures = "";
    for (const [next, { start, end, figures: own }] of words.slice(at, at + MOST_GROUPS).entries()) {
      const before = words[at + next - 1];
      if (own === null || (next > 0 && !/^[\s.-]{1,3}$/.test(text.slice(before?.end, start)))) return null;
      figures += own;
      if (this.numbers.has(withoutZeros(figures))) return end;
    }
    return null;
  }
}

/** Whether a cell holds more than blanks, dashes and a failed formula. */
function saysAnything(value: CellValue): boolean {
  if (value === null || (typeof value === "object" && "error" in value)) return false;
  return typeof value !== "string" || /[\p{L}\p{N}\p{S}]/u.test(value);
}

/** A value that is nothing but figures, in whatever groups, without the zeros before it. */
function numberIn(value: CellValue): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const words = wordsOf(typeof value === "number" ? numberText(value) : value);
  if (words.length === 0 || words.some(({ figures }) => figures === null)) return null;
  if (typeof value === "string" && dayIn(value) !== null) return null;
  const number = withoutZeros(words.map(({ figures }) => figures).join(""));
  return number.length >= FEWEST ? number : null;
}

/** The ways in which a value is written, as words; none where it would be found by chance. */
function formsOf(value: CellValue): readonly (readonly string[])[] {
  if (value === null || typeof value === "boolean") return [];
  if (typeof value === "object") return "serial" in value ? formsOfDay(value.serial) : [];
  if (typeof value === "number") return tellable([numberText(value)]);
  const day = dayIn(value);
  if (day !== null) return formsOfDay(day);
  return levelOf(value) === null ? tellable(wordsOf(value).map(({ word }) => word)) : [];
}

function tellable(words: readonly string[]): readonly (readonly string[])[] {
  return words.join("").length >= FEWEST ? [words] : [];
}

/** "27/01/1975", "1975-01-27" and the number that a date is kept as. */
function formsOfDay(serial: number): readonly (readonly string[])[] {
  const whole = Math.floor(serial);
  if (whole < DAYS.first || whole > DAYS.last) return tellable([numberText(serial)]);
  const { year, month, day } = EPOCH.add({ days: whole });
  const [y, m, d] = [String(year), String(month), String(day)];
  return [[d, m, y], [m, d, y], [y, m, d], [d, "tháng", m, "năm", y], [String(whole)]];
}

/** A day typed in figures, as its serial number. */
function dayIn(text: string): number | null {
  const [, day, month, year] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined) return null;
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: "reject" },
    );
    return EPOCH.until(date).days;
  } catch {
    return null;
  }
}

interface Word {
  readonly word: string;
  /** Of a word of figures, all of them; null of any other. */
  readonly figures: string | null;
  readonly start: number;
  readonly end: number;
}

/** Runs of letters, and runs of figures, in small letters; a number without the zeros before it. */
function wordsOf(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map((match) => {
    const [written] = match;
    const figures = /^\d+$/.test(written) ? written : null;
    return {
      word: figures === null ? written.toLowerCase() : withoutZeros(figures),
      figures,
      start: match.index,
      end: match.index + written.length,
    };
  });
}

function withoutZeros(figures: string): string {
  return figures.replace(/^0+(?=\d)/, "");
}

function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value);
}
