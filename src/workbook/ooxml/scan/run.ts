import {
  APOSTROPHE,
  BEYOND_ASCII,
  CLASS,
  CLOSE_BRACKET,
  FORBIDDEN_LEAD,
  GREATER,
  LESS,
  PLAIN,
  QUOTE,
} from "./bytes";
import { XmlDamage } from "./damage";
import { ascii, decode, decodePlain } from "./decode";

/**
 * Characters in a row: the text up to the next tag, a CDATA section, the value of an attribute. No string is made
 * where they are printable ASCII that stands for itself. One run is used again for the next.
 */
export class Run {
  start = 0;
  end = 0;
  /** What the characters say, or null where their bytes tell it by themselves. */
  text: string | null = null;

  constructor(private readonly bytes: Uint8Array) {}

  toString(): string {
    return this.text ?? ascii(this.bytes, this.start, this.end);
  }

  /** The text that begins here, up to a tag or the end. @throws XmlDamage */
  readText(start: number): void {
    const { bytes } = this;
    const { length } = bytes;
    let end = start;
    let isAscii = true;
    let isPlain = true;
    for (; end < length; end++) {
      const byte = bytes[end] as number;
      if (((CLASS[byte] as number) & PLAIN) !== 0) continue;
      if (byte === LESS) break;
      if (byte >= BEYOND_ASCII && byte !== FORBIDDEN_LEAD) isAscii = false;
      else if (byte === GREATER) {
        const forbidden =
          end - start >= 2 && bytes[end - 1] === CLOSE_BRACKET && bytes[end - 2] === CLOSE_BRACKET;
        if (forbidden) throw new XmlDamage("]]> in text", end);
      } else if (byte !== QUOTE && byte !== APOSTROPHE) isPlain = false;
    }
    this.start = start;
    this.end = end;
    if (!isPlain) this.text = decode(bytes, start, end, "text");
    else this.text = isAscii ? null : decodePlain(bytes, start, end);
  }

  /** The value whose opening quote stands here. @throws XmlDamage */
  readValue(opening: number): void {
    const { bytes } = this;
    const quote = bytes[opening];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlDamage("value without quotes", opening);
    const start = opening + 1;
    const { length } = bytes;
    let end = start;
    let isPlain = true;
    for (; end < length; end++) {
      const byte = bytes[end] as number;
      if (((CLASS[byte] as number) & PLAIN) !== 0 || byte === GREATER) continue;
      if (byte === quote) break;
      if (byte === LESS) throw new XmlDamage("tag inside a value", end);
      if (byte !== QUOTE && byte !== APOSTROPHE) isPlain = false;
    }
    if (end >= length) throw new XmlDamage("value without an end", start);
    this.start = start;
    this.end = end;
    this.text = isPlain ? null : decode(bytes, start, end, "value");
  }

  /** What a CDATA section holds, up to its "]]>". @throws XmlDamage */
  readVerbatim(start: number): void {
    const { bytes } = this;
    let end = bytes.indexOf(CLOSE_BRACKET, start);
    while (end >= 0 && !(bytes[end + 1] === CLOSE_BRACKET && bytes[end + 2] === GREATER)) {
      end = bytes.indexOf(CLOSE_BRACKET, end + 1);
    }
    if (end < 0) throw new XmlDamage("CDATA without an end", start);
    this.start = start;
    this.end = end;
    this.text = decode(bytes, start, end, "verbatim");
  }
}
