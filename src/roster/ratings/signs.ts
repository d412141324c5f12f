import { clean } from "../fold";
import type { Level, Signs } from "../model";
import { levelOf } from "./levels";

/** What may stand before a sign and be left out of it: "Loại A1" is "A1". */
const BEFORE = /^(?:xếp loại|loại|mức|hạng|bậc)\s+/u;
const AROUND = /^["'“”‘’(.\s]+|["'“”‘’).,;\s]+$/gu;
/** The letters that are levels where nothing else is said of them. */
const LETTER = /^[a-e]$/;
/** Beside which "B" is no level of today: "A1", "A+", "B-". */
const OF_ANOTHER_SCALE = /^[a-f](?:\d|[+-])$/;
const LONGEST_SIGN = 12;

/** A sign as it is looked up: "Loại A1" as "a1", "A+" as "a+"; "" for what is too long to be one. */
export function signKey(text: string): string {
  if (text.length > LONGEST_SIGN) return "";
  return clean(text).toLowerCase().replace(BEFORE, "").replace(AROUND, "");
}

/** The level that a text says in a column whose signs are its own; in any other what it says by itself. */
export function levelBySigns(text: string, signs: Signs | undefined): Level | null {
  if (signs === undefined) return levelOf(text);
  const sign = signKey(text);
  const level = signs.get(sign);
  if (level !== undefined) return level;
  return LETTER.test(sign) ? null : levelOf(text);
}

/** "A", "Loại B": a level by a letter alone. */
export function isLetter(text: string): boolean {
  return LETTER.test(signKey(text));
}

/** "A1", "B+": a sign of a scale that is not that of the law. */
export function isOfAnotherScale(text: string): boolean {
  return OF_ANOTHER_SCALE.test(signKey(text));
}
