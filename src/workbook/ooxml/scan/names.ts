import { XmlDamage } from "./damage";
import { decode } from "./decode";

const START =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
/** XML 1.0, productions 4 to 5. */
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}]*$`, "u");

/** Whether a text is a name, a colon counted as a letter. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A sheet has some dozens. More than this many are there only to fill the memory. */
const MOST_NAMES = 10_000;
/** A power of two: as many names are found again without making a string of them. */
const SLOTS = 1024;

/** The names of elements and attributes that a reader asks for, each with a number of its own above 0. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Every name of a part gets a number, so that names are compared as numbers. */
export class NameTable {
  readonly prefixes: string[] = [];
  readonly locals: string[] = [];
  /** The word of the vocabulary that the local name is, or 0. */
  readonly words: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly written: Uint8Array[] = [];
  private readonly slots = new Int32Array(SLOTS).fill(-1);

  constructor(private readonly vocabulary: Vocabulary) {}

  get size(): number {
    return this.locals.length;
  }

  /**
   * The number of the name that stands here.
   *
   * @param hash any number that is the same for the same bytes.
   * @throws XmlDamage when it is no name.
   */
  number(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slot = hash & (SLOTS - 1);
    const candidate = this.slots[slot] as number;
    if (candidate >= 0 && isSame(this.written[candidate] as Uint8Array, bytes, start, end)) return candidate;
    const number = this.lookUp(bytes, start, end);
    this.slots[slot] = number;
    return number;
  }

  private lookUp(bytes: Uint8Array, start: number, end: number): number {
    const name = decode(bytes, start, end, "verbatim");
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    if (!isName(name) || colon === 0 || local === "" || local.includes(":")) {
      throw new XmlDamage("malformed name", start);
    }
    const number = this.size;
    if (number === MOST_NAMES) throw new XmlDamage("too many names", start);
    this.numbers.set(name, number);
    this.prefixes.push(colon < 0 ? "" : name.slice(0, colon));
    this.locals.push(local);
    this.words.push(this.vocabulary.get(local) ?? 0);
    this.written.push(bytes.slice(start, end));
    return number;
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (name.length !== length) return false;
  for (let index = 0; index < length; index++) if (name[index] !== bytes[start + index]) return false;
  return true;
}
