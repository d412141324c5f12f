import { LESS } from "../scan/bytes";
import { decodePlain } from "../scan/decode";

const OPENING = new TextEncoder().encode("<si><t>");
const CLOSING = new TextEncoder().encode("</t></si>");
/** What the scanner must look at: entities, line breaks to be made one, and what XML forbids in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[&\0-\x08\x0b-\x1f\ufffe\uffff]|]]>/;

/**
 * Reads shared strings of the one shape that nearly all have, `<si><t>Tập thể</t></si>`, by the platform's own search
 * and decoder. Anything else it leaves to the scanner, as `PlainCells` does.
 */
export class PlainStrings {
  text = "";

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the string that begins here; gives where it ends, or -1 where it is of another shape. @throws XmlDamage */
  read(start: number): number {
    const { bytes } = this;
    const at = start + OPENING.length;
    if (!stands(OPENING, bytes, start)) return -1;
    const end = bytes.indexOf(LESS, at);
    if (end < 0 || !stands(CLOSING, bytes, end)) return -1;
    this.text = decodePlain(bytes, at, end);
    return SPECIAL.test(this.text) ? -1 : end + CLOSING.length;
  }
}

function stands(shape: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < shape.length; index++) if (bytes[at + index] !== shape[index]) return false;
  return true;
}
