/** The bytes that XML is made of. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const CLOSE_BRACKET = 0x5d;

/** The first byte that is not ASCII. */
export const BEYOND_ASCII = 0x80;
/** Begins the UTF-8 of the characters beyond ASCII that XML forbids, U+FFFE and U+FFFF, among many that it allows. */
export const FORBIDDEN_LEAD = 0xef;

/** Of the first byte of a name, and of those that follow. What is not ASCII is judged when the name is first met. */
export const NAME_START = 1;
export const NAME = 2;
/** Stands for itself in text and in values of attributes. */
export const PLAIN = 4;
export const WHITE = 8;

/** What each byte can be. */
export const CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  const digit = byte >= 0x30 && byte <= 0x39;
  if (letter || byte === 0x5f || byte === 0x3a) return NAME_START | NAME | PLAIN;
  if (byte >= 0x80) return NAME_START | NAME;
  if (digit || byte === HYPHEN || byte === 0x2e) return NAME | PLAIN;
  if (byte === SPACE) return WHITE | PLAIN;
  if (byte === TAB || byte === LINE_FEED || byte === CARRIAGE_RETURN) return WHITE;
  const special = byte < SPACE || [LESS, GREATER, AMPERSAND, QUOTE, APOSTROPHE].includes(byte);
  return special ? 0 : PLAIN;
});

/** Whether these bytes are this ASCII text. */
export function isAscii(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
