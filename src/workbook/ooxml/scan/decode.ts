import { AMPERSAND, CARRIAGE_RETURN, HASH, LINE_FEED, SEMICOLON, SPACE, TAB } from "./bytes";
import { XmlDamage } from "./damage";

/** Where characters stand: entities count in text and values, and line breaks in values count as spaces. */
export type Place = "text" | "value" | "verbatim";

/** The longest entity there is any use for, in bytes: "&#x10FFFF;" and some leading zeros. */
const LONGEST_ENTITY = 32;
const NAMED: ReadonlyMap<string, number> = new Map([
  ["amp", 0x26],
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["quot", 0x22],
  ["apos", 0x27],
]);

/**
 * The characters that a run of bytes means. Line breaks come out as one line feed, as XML asks.
 *
 * @throws XmlDamage on bytes that are no UTF-8, characters that XML forbids, and entities other than the five.
 */
export function decode(bytes: Uint8Array, start: number, end: number, place: Place): string {
  const units = buffer(end - start);
  let length = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) {
      const point = codePoint(bytes, at, end);
      at += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      length = put(units, length, point);
    } else if (byte === AMPERSAND && place !== "verbatim") {
      const semicolon = bytes.subarray(at, Math.min(end, at + LONGEST_ENTITY)).indexOf(SEMICOLON);
      if (semicolon < 0) throw new XmlDamage("entity without an end", at);
      length = put(units, length, entity(bytes, at + 1, at + semicolon));
      at += semicolon + 1;
    } else if (byte === CARRIAGE_RETURN) {
      units[length++] = place === "value" ? SPACE : LINE_FEED;
      at += bytes[at + 1] === LINE_FEED && at + 1 < end ? 2 : 1;
    } else {
      if (byte < SPACE && byte !== TAB && byte !== LINE_FEED) throw new XmlDamage("forbidden character", at);
      units[length++] = byte < SPACE && place === "value" ? SPACE : byte;
      at++;
    }
  }
  return asString(units, length);
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The characters of a run that holds nothing but plain ASCII and sequences of UTF-8, none of which begins with 0xEF:
 * the characters that XML forbids beyond ASCII begin so.
 *
 * @throws XmlDamage on bytes that are no UTF-8.
 */
export function decodePlain(bytes: Uint8Array, start: number, end: number): string {
  try {
    return strictUtf8.decode(bytes.subarray(start, end));
  } catch {
    throw new XmlDamage("no UTF-8", start);
  }
}

/** From this length on a decoder of the platform is quicker than a loop of ours. */
const LONG = 64;

/** Bytes that are known to be printable ASCII. */
export function ascii(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > LONG) return strictUtf8.decode(bytes.subarray(start, end));
  const units = buffer(end - start);
  for (let at = start; at < end; at++) units[at - start] = bytes[at] as number;
  return asString(units, end - start);
}

let shared = new Uint16Array(1024);

/** Room for as many UTF-16 units; only good until the next call. */
function buffer(length: number): Uint16Array {
  if (length > 1_000_000) return new Uint16Array(length);
  if (length > shared.length) shared = new Uint16Array(length * 2);
  return shared;
}

/** Arguments of a call, which is how many a string is made from at once. */
const PIECE = 4096;

function asString(units: Uint16Array, length: number): string {
  if (length <= PIECE) return piece(units, 0, length);
  let text = "";
  for (let start = 0; start < length; start += PIECE) {
    text += piece(units, start, Math.min(length, start + PIECE));
  }
  return text;
}

function piece(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
}

function put(units: Uint16Array, length: number, point: number): number {
  if (point < 0x10000) {
    units[length] = point;
    return length + 1;
  }
  units[length] = 0xd800 + ((point - 0x10000) >> 10);
  units[length + 1] = 0xdc00 + ((point - 0x10000) & 0x3ff);
  return length + 2;
}

/** The character of a UTF-8 sequence: its shortest form, no surrogate, and none that XML forbids. */
function codePoint(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) throw new XmlDamage("no UTF-8", at);
  let point = first & (0x7f >> length);
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] as number;
    if ((byte & 0xc0) !== 0x80) throw new XmlDamage("no UTF-8", at);
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < shortest || !isXmlCharacter(point)) throw new XmlDamage("forbidden character", at);
  return point;
}

/** The name of an entity, between "&" and ";". */
function entity(bytes: Uint8Array, start: number, end: number): number {
  // Not by `ascii`: the shared buffer holds the text that the entity stands in.
  const name = String.fromCharCode(...bytes.subarray(start, end));
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const point =
    bytes[start] !== HASH
      ? Number.NaN
      : /^#x[0-9a-fA-F]+$/.test(name)
        ? Number.parseInt(name.slice(2), 16)
        : /^#[0-9]+$/.test(name)
          ? Number.parseInt(name.slice(1), 10)
          : Number.NaN;
  if (!isXmlCharacter(point)) throw new XmlDamage("unknown entity", start);
  return point;
}

/** XML 1.0, production 2. */
function isXmlCharacter(point: number): boolean {
  if (point < SPACE) return point === TAB || point === LINE_FEED || point === CARRIAGE_RETURN;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
