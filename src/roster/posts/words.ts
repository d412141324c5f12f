import { toneKey } from "../fold";

/** A word as it was typed, and as it is compared. */
export interface Word {
  readonly text: string;
  readonly key: string;
}

/** The words of a post or a name; a dot parts words ("CT.HĐND"), marks before the first word are dropped. */
export function wordsOf(text: string): readonly Word[] {
  const words = text
    .replace(/[.()]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ text: word, key: toneKey(word) }));
  const first = words.findIndex((word) => word.key !== "");
  return first < 0 ? [] : words.slice(first);
}

/** The words after the first ones; a dash between is dropped: "Trưởng phòng - Phòng Nội vụ". */
export function behind(words: readonly Word[], count: number): readonly Word[] {
  const first = words.findIndex(({ key }, index) => index >= count && key !== "");
  return first < 0 ? [] : words.slice(first);
}

/** Whether words, from a place on, begin with a phrase; whole words only. */
export function begins(words: readonly Word[], phrase: string, from = 0): boolean {
  return phrase.split(" ").every((part, index) => words[from + index]?.key === part);
}

/** The words as they were typed, without marks at either end. */
export function textOf(words: readonly Word[]): string {
  return words
    .map((word) => word.text)
    .join(" ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
