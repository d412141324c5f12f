/** What the eye does not see: zero-width characters, byte-order mark, soft hyphen, direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Words of composed Latin letters, figures and signs, one space between: most cells, which one test spares the rest. */
const TIDY =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013-\u201d]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013-\u201d]+)*$/;
/** A hostile text must not exhaust the stack of the expression. */
const TIDY_AT_MOST = 1000;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const MARK = /\p{M}+/gu;

/**
 * A cell's text as a clerk reads it: NFC, without invisible characters, every run of spaces, NBSP, tabs and
 * Alt+Enter lines one space, trimmed. Letters, case and punctuation stay as they were typed.
 */
export function clean(text: string): string {
  if (text.length <= TIDY_AT_MOST && TIDY.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}

/**
 * A text for looking up words that everybody mistypes (headings, levels): lower case, without marks and tones, đ
 * as d, punctuation as a space. Two names that differ by a tone fold to the same: never compare people or places
 * by it.
 */
export function fold(text: string): string {
  const bare = clean(text).toLowerCase().replace(NOT_ASCII, bareLetter);
  return ROUGH.test(bare) ? bare.replace(NOT_WORD, " ").trim() : bare;
}

const NOT_ASCII = /[^ -~]/gu;
/** What is left to do: signs, and spaces beside spaces or at either end. */
const ROUGH = /[^a-z0-9 ]| {2}|^ | $/;

/** A letter without its marks and tones, "" for a mark; each is looked up in Unicode once. */
function bareLetter(letter: string): string {
  let bare = BARE_LETTERS.get(letter);
  if (bare === undefined) {
    bare = letter.normalize("NFD").replace(MARK, "").replace(/[đð]/g, "d");
    BARE_LETTERS.set(letter, bare);
  }
  return bare;
}

const BARE_LETTERS = new Map<string, string>();

/**
 * A text for comparing names of people and places: lower case with its tones, punctuation as a space, the letter Ð
 * as Đ, and one placement of tones ("hoà" is "hòa", "uỷ" is "ủy", "hòan" is "hoàn").
 */
export function toneKey(text: string): string {
  const lower = clean(text).toLowerCase();
  if (lower.length <= TIDY_AT_MOST && LETTERS.test(lower))
    return MOVABLE_TONE.test(lower) ? placed(lower) : lower;
  // numbers of cards and papers
  if (ASCII.test(lower)) return lower.replace(NOT_ASCII_WORD, " ").trim();
  return placed(lower.replace(/ð/g, "đ")).replace(NOT_TONED_WORD, " ").trim();
}

/** With each tone on the letter where the documents put it. */
function placed(lower: string): string {
  return lower.replace(TONED_PAIR, (pair, next?: string) => (next ? ON_SECOND : ON_FIRST).get(pair) ?? pair);
}

/** Lower-case Latin letters and figures, without ð: nearly every name, which then is its own key. */
const LETTERS = /^[a-z0-9 \u00df-\u00ef\u00f1-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]+$/;
const ASCII = /^[ -~]*$/;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
/** Marks that no Vietnamese letter composes with stay beside their letter. */
const NOT_TONED_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
/** oa, oe and uy with each tone on the first letter and on the second: people type both. */
const TONED_PAIRS = ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
  [..."\u0300\u0301\u0303\u0309\u0323"].map((tone) => ({
    onFirst: (first + tone).normalize("NFC") + second,
    onSecond: first + (second + tone).normalize("NFC"),
  })),
);
/** At the end of a syllable the documents put the tone on the first letter (ủy), before another on the second (hoàn). */
const ON_FIRST: ReadonlyMap<string, string> = new Map(
  TONED_PAIRS.map(({ onFirst, onSecond }) => [onSecond, onFirst]),
);
const ON_SECOND: ReadonlyMap<string, string> = new Map(
  TONED_PAIRS.map(({ onFirst, onSecond }) => [onFirst, onSecond]),
);
const PAIR = "[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ]";
const TONED_PAIR = new RegExp(`(?:${PAIR})(?=(\\p{L})?)`, "gu");
const MOVABLE_TONE = new RegExp(PAIR);
