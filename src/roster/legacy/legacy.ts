import { type LegacyEncoding, type LegacyFont, legacyFont } from "../../workbook/legacyFont";
import { isSyllable } from "./syllables";

export type { LegacyEncoding };

/** A text in such an encoding, and what it says. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  readonly reading: string;
  /** Whether every word with accents reads as a Vietnamese syllable: else the font alone says what the text is. */
  readonly sure: boolean;
  /** A font in which the reading is shown right. */
  readonly unicodeFont: string;
}

/** TCVN3 (ABC): a letter for a letter. The hyphen that nobody sees is "ư". */
const TCVN3 = letters(
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
);

/** VNI: letters that stand by themselves. */
const VNI = letters("ñôöæóòîíìÑÔÖÆÓÒÎÍÌ", "đơưỉĩịỵíìĐƠƯỈĨỊỴÍÌ");

const [GRAVE, ACUTE, HOOK, TILDE, DOT, HAT, BOWL] = [..."\u0300\u0301\u0309\u0303\u0323\u0302\u0306"];
/** VNI: what stands behind a letter, as the marks that it puts on it. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ["ø", `${GRAVE}`],
  ["ù", `${ACUTE}`],
  ["û", `${HOOK}`],
  ["õ", `${TILDE}`],
  ["ï", `${DOT}`],
  ["â", `${HAT}`],
  ["à", `${HAT}${GRAVE}`],
  ["á", `${HAT}${ACUTE}`],
  ["å", `${HAT}${HOOK}`],
  ["ã", `${HAT}${TILDE}`],
  ["ä", `${HAT}${DOT}`],
  ["ê", `${BOWL}`],
  ["è", `${BOWL}${GRAVE}`],
  ["é", `${BOWL}${ACUTE}`],
  ["ú", `${BOWL}${HOOK}`],
  ["ü", `${BOWL}${TILDE}`],
  ["ë", `${BOWL}${DOT}`],
]);

function letters(from: string, to: string): ReadonlyMap<string, string> {
  const meant = [...to];
  return new Map([...from].map((letter, index) => [letter, meant[index] as string]));
}

/** Letters and signs that no Vietnamese word holds, and these encodings do. */
const STRANGE = /[¡-©«-¬®-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþª]/;
/** Accents that Vietnamese has too: where these encodings hold nothing else. */
const DOUBLED = /[aeouyAEOUY][à-õù-úÀ-ÕÙ-Ú]/;
/** Words as people part them; signs of these encodings are letters of words here. */
const BETWEEN = /[\s\u0021-\u0040\u005b-\u0060\u007b-\u007e\u00a0\u2010-\u2026]+/;
const HIGH = /[\u00a1-\u00ff]/;

/**
 * What a text says that is in TCVN3 or VNI; null for any other.
 *
 * By its letters alone every word with accents must read as a Vietnamese syllable in the encoding, and two of them, or
 * one with a letter that Vietnamese does not have, must not be one as they stand. In a font of an encoding single words
 * are told too. What is Vietnamese in Unicode is never taken for either.
 *
 * @param font the name of the font it is set in, where that is one of an encoding older than Unicode.
 */
export function legacyText(text: string, font: string | null = null): LegacyText | null {
  if (!isOfTheirLetters(text)) return null;
  const told = font === null ? null : legacyFont(font);
  if (told !== null) return readInFont(text, told);
  if (!STRANGE.test(text) && !DOUBLED.test(text)) return null;
  let read = READ.get(text);
  if (read === undefined) {
    read = readWords(text);
    if (READ.size < READ_AT_MOST) READ.set(text, read);
  }
  return read;
}

/** A list says "Chuyên viên" thousands of times; a hostile one must not fill the memory. */
const READ = new Map<string, LegacyText | null>();
const READ_AT_MOST = 1000;

/** Where no font tells another. */
const UNICODE_FONT = "Times New Roman";

function readWords(text: string): LegacyText | null {
  const words = accentedWords(text).filter((word) => /[a-z]/i.test(word));
  const strange = words.filter((word) => !isSyllable(word.replaceAll("\u00ad", "")));
  if (strange.length < 2 && !strange.some((word) => STRANGE.test(word))) return null;
  for (const [encoding, read] of READERS) {
    if (words.every((word) => isSyllable(read(word))))
      return { encoding, reading: read(text), sure: true, unicodeFont: UNICODE_FONT };
  }
  return null;
}

/** What the font shows, unless the text is Vietnamese as it stands and none as the font shows it. */
function readInFont(text: string, { encoding, capitals, unicode }: LegacyFont): LegacyText | null {
  const read = encoding === "TCVN3" ? fromTcvn3 : fromVni;
  const words = accentedWords(text);
  // a sign by itself may be a letter of the font, or a bullet, or "5 × 3"
  const sure = words.every((word) => isSyllable(read(word)) && /[a-zà-öø-ÿ]/i.test(word));
  if (!sure && words.every((word) => isSyllable(word.replaceAll("\u00ad", "")))) return null;
  const reading = read(text);
  if (reading === text) return null;
  return { encoding, reading: capitals ? reading.toUpperCase() : reading, sure, unicodeFont: unicode };
}

function accentedWords(text: string): string[] {
  return text.split(BETWEEN).filter((word) => HIGH.test(word));
}

/**
 * Whether a text has letters with accents, and all of them are among those that these encodings are made of. Asked of
 * very many cells, nearly all of which hold a letter that only Unicode has, or none with an accent.
 */
function isOfTheirLetters(text: string): boolean {
  return !BEYOND.test(text) && HIGH.test(text);
}

/** What these encodings are not made of: letters that only Unicode has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of Latin-1 is meant
const BEYOND = /[^\u0000-\u00ff\u2010-\u2026]/;

const READERS: readonly (readonly [LegacyEncoding, (text: string) => string])[] = [
  ["TCVN3", fromTcvn3],
  ["VNI", fromVni],
];

/** Capitals with tones are the capital, then the small letter with the tone: "Aµ" is "À". */
function fromTcvn3(text: string): string {
  const read = [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
  return read.replace(
    /([AĂÂEÊIOÔƠUƯY])([àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])/gu,
    (pair, capital, toned) =>
      toned
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
        .normalize("NFC") === capital.toLowerCase()
        ? toned.toUpperCase()
        : pair,
  );
}

function fromVni(text: string): string {
  const read = text.replace(/([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])/gu, (_, base, mark) => {
    const marks = VNI_MARKS.get(mark.toLowerCase()) ?? "";
    return `\u0001${VNI.get(base) ?? base}${marks}\u0001`;
  });
  // what is read already stands between the marks of place, and is not read again
  return read
    .split("\u0001")
    .map((part, index) =>
      index % 2 === 1 ? part.normalize("NFC") : [...part].map((letter) => VNI.get(letter) ?? letter).join(""),
    )
    .join("");
}
