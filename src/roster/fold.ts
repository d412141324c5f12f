/** What the eye does not see: zero-width characters, byte-order mark, soft hyphen, direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const MARK = /\p{M}+/gu;

/**
 * A cell's text as a clerk reads it: NFC, without invisible characters, every run of spaces, NBSP, tabs and
 * Alt+Enter lines one space, trimmed. Letters, case and punctuation stay as they were typed.
 */
export function clean(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}

/**
 * A text for looking up words that everybody mistypes (headings, levels): lower case, without marks and tones, đ
 * as d, punctuation as a space. Two names that differ by a tone fold to the same: never compare people or places
 * by it.
 */
export function fold(text: string): string {
  return clean(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(MARK, "")
    .replace(/[đð]/g, "d")
    .replace(NOT_WORD, " ")
    .trim();
}

/**
 * A text for comparing names of people and places: lower case with its tones, punctuation as a space, the letter Ð
 * as Đ, and one placement of tones ("hòa" is "hoà", "uỷ" is "ủy").
 */
export function toneKey(text: string): string {
  return clean(text)
    .toLowerCase()
    .replace(/ð/g, "đ")
    .replace(MISPLACED, (pair) => PLACED.get(pair) ?? pair)
    .replace(NOT_TONED_WORD, " ")
    .trim();
}

/** Marks that no Vietnamese letter composes with stay beside their letter. */
const NOT_TONED_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** The new placement of tones, on the second vowel of oa, oe, uy, to the old one that documents use. */
const PLACED: ReadonlyMap<string, string> = new Map(
  ["oa", "oe", "uy"].flatMap(([first, second]) =>
    [..."\u0300\u0301\u0303\u0309\u0323"].map((tone) => [
      `${first}${second}${tone}`.normalize("NFC"),
      `${first}${tone}`.normalize("NFC") + second,
    ]),
  ) as [string, string][],
);
const MISPLACED = new RegExp([...PLACED.keys()].join("|"), "g");
