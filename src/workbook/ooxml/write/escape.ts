import { cut } from "../../titles";

/** A cell holds no more characters than this (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/** For the inside of an attribute in double quotes. Tabs and line breaks would else be read as spaces. */
export function attributeText(value: string): string {
  return escapeXml(legal(value))
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For the inside of an element that is no cell, such as a formula. */
export function elementText(value: string): string {
  return escapeXml(legal(value));
}

/**
 * For a cell: characters that XML cannot hold are written as Excel does, `_x0007_`, and a text that merely looks
 * like that keeps its look (ECMA-376 part 1, 22.9.2.19). What passes the longest text of a cell is cut.
 */
export function cellText(value: string): string {
  if (value.length <= LONGEST_TEXT && !TO_ESCAPE.test(value)) return value;
  const whole = value.replace(/\r\n?/g, "\n");
  const short = whole.length > LONGEST_TEXT ? `${cut(whole, LONGEST_TEXT - 1)}…` : whole;
  const escaped = short
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      ILLEGAL,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escapeXml(wellFormed(escaped));
}

/** Whatever is not written as it stands; few texts hold any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TO_ESCAPE = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The characters that XML 1.0 cannot hold, even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function legal(value: string): string {
  return wellFormed(value.replace(ILLEGAL, ""));
}

/** The other way round: what an element that was written by anyone says. */
export function plainText(written: string): string {
  return written.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED.get(name) ?? whole;
    return String.fromCodePoint(Math.min(hex ? Number.parseInt(hex, 16) : Number(decimal), 0x10ffff));
  });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["quot", '"'],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["amp", "&"],
]);

/** Half a surrogate pair has no form in UTF-8. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\ufffd");
}

function escapeXml(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
