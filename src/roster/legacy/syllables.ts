/** The marks of the five tones, apart from their letters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = "ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnprstvx]";
/** Vowels that may end a syllable, and those that a consonant must follow. */
const OPEN =
  "iêu|yêu|oai|oay|oao|oeo|uây|uôi|uya|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy]";
const CLOSED = "uyê|iê|yê|oă|oo|uâ|uô|ươ|oa|oe|uê|uy|[aăâeêioôơuưy]";
const CODA = "ch|ng|nh|[cmnpt]";

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:(?:${OPEN})|(?:${CLOSED})(?:${CODA}))$`, "u");

/** Whether a word is built as Vietnamese syllables are; not whether there is such a word. The letter Ð counts as Đ. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().replaceAll("ð", "đ").normalize("NFD");
  const tones = letters.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(letters.replace(TONES, "").normalize("NFC"));
}
