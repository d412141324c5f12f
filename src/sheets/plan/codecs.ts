import type { UnreadPlanCell } from "../../law/plan/planCell";
import { numberOf } from "../../roster/cells/numbers";
import { truthOf } from "../../roster/cells/truth";
import { clean, fold } from "../../roster/fold";
import type { PlanWords } from "../../text/plan.vi";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import type { CellValue, DraftCell } from "../../workbook/port";
import { listed, listText, parts } from "./quoting";

/** How a value of a plan stands in a cell, and how the cell is read. */
export interface Codec<T> {
  readonly expected: UnreadPlanCell["expected"];
  write(value: T, words: PlanWords): NonNullable<DraftCell["value"]>;
  /** undefined where the cell cannot be read; asked only where it is not empty. */
  read(value: CellValue): T | undefined;
}

/** A plan sheet may have been written in any of these. */
export const LANGUAGES: readonly Language[] = ["vi", "en"];
export const ALL_WORDS: readonly PlanWords[] = LANGUAGES.map((language) => textIn(language).plan);

export const text: Codec<string> = {
  expected: "text",
  write: (value) => value,
  read: ownText,
};

function ownText(value: CellValue): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  return clean(value) || undefined;
}

/** "A; B": at least one. */
export const words: Codec<readonly string[]> = {
  expected: "words",
  write: listText,
  read: (value) => (typeof value === "string" ? someOf(listed(clean(value))) : undefined),
};

/** A list a line. */
export const lists: Codec<readonly (readonly string[])[]> = {
  expected: "words",
  write: (value) => value.map(listText).join("\n"),
  read(value) {
    if (typeof value !== "string") return undefined;
    const lines = parts(value, "\n")
      .map(clean)
      .filter((line) => line !== "")
      .map((line) => someOf(listed(line)));
    return lines.every((line) => line !== undefined) ? someOf(lines) : undefined;
  },
};

function someOf<T>(values: readonly T[] | undefined): readonly T[] | undefined {
  return values && values.length > 0 ? values : undefined;
}

function number(expected: UnreadPlanCell["expected"], holds: (value: number) => boolean): Codec<number> {
  return {
    expected,
    write: (value) => value,
    read(value) {
      const found = numberOf(value);
      return found !== null && holds(found) ? found : undefined;
    },
  };
}

export const wholeNumber = number("wholeNumber", (value) => Number.isInteger(value) && value >= 0);
export const positive = number("wholeNumber", (value) => Number.isInteger(value) && value > 0);
export const score = number("score", (value) => value >= 0 && value <= 100);
export const days = number("days", (value) => value >= 0);
export const year = number("year", (value) => Number.isInteger(value) && value >= 2000 && value <= 9999);

/** "½" is how documents write a half. */
export const pages: Codec<number> = {
  expected: "pages",
  write: (value) => value,
  read(value) {
    const found = typeof value === "string" && clean(value).startsWith("½") ? 0.5 : numberOf(value);
    return found !== null && found > 0 ? found : undefined;
  },
};

/** Typed as "20%" it is kept as 0.2. */
export const percent: Codec<number> = {
  expected: "percent",
  write: (value) => value,
  read(value) {
    const found = numberOf(value);
    if (found === null || found < 0) return undefined;
    const isShare = found < 1 || (typeof value === "string" && value.includes("%"));
    const whole = isShare ? Math.round(found * 1e8) / 1e6 : found;
    return Number.isInteger(whole) && whole <= 100 ? whole : undefined;
  },
};

/**
 * One of a few words.
 *
 * @param also other wordings that people use, folded.
 */
export function choice<K extends string>(
  wordsOf: (words: PlanWords) => Readonly<Record<K, string>>,
  also: Readonly<Record<string, K>> = {},
): Codec<K> {
  const byWord = new Map<string, K>(Object.entries(also));
  for (const each of ALL_WORDS) {
    for (const [key, word] of Object.entries(wordsOf(each))) byWord.set(fold(String(word)), key as K);
  }
  return {
    expected: "choice",
    write: (key, current) => wordsOf(current)[key],
    read: (value) => (typeof value === "string" ? byWord.get(fold(value)) : undefined),
  };
}

export const yesNo: Codec<boolean> = {
  expected: "yesNo",
  write: (value, current) => (value ? current.yesNo.yes : current.yesNo.no),
  read(value) {
    const english = typeof value === "string" ? ENGLISH.get(fold(value)) : undefined;
    return english ?? truthOf(value) ?? undefined;
  },
};
const ENGLISH = new Map([
  ["yes", true],
  ["no", false],
]);
