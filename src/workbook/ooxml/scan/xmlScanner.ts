import { Attributes } from "./attributes";
import {
  CLASS,
  EQUALS,
  EXCLAMATION,
  GREATER,
  isAscii,
  LESS,
  NAME,
  NAME_START,
  QUESTION,
  SLASH,
  WHITE,
} from "./bytes";
import { XmlDamage } from "./damage";
import { skipComment, skipDeclaration, skipInstruction } from "./markup";
import { NameTable, type Vocabulary } from "./names";
import { OpenElements } from "./openElements";
import { Run } from "./run";

/** What the scanner stands on. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/**
 * Walks through XML as UTF-8 bytes, token by token, without making strings of what nobody asks for: the data of a
 * sheet is a hundred times larger than all else, and most of it is numbers. As strict as an XML parser that knows
 * namespaces; what is not well-formed, and any document type, is refused.
 */
export class XmlScanner {
  /** The word of the vocabulary that the element of an OPEN or CLOSE is, or 0. */
  word = 0;
  /** Of the element of an OPEN, until the next token. */
  readonly attributes: Attributes;
  /** Of a TEXT, until the next token. */
  readonly run: Run;

  private at: number;
  private rootClosed = false;
  private selfClosed = false;
  private readonly names: NameTable;
  private readonly elements: OpenElements;
  private readonly value: Run;

  /** Elements are words of the vocabulary in one of these namespaces only, attributes where they have no prefix. */
  constructor(
    readonly bytes: Uint8Array,
    vocabulary: Vocabulary,
    namespaces: readonly string[],
  ) {
    this.names = new NameTable(vocabulary);
    this.elements = new OpenElements(this.names, namespaces);
    this.attributes = new Attributes(bytes, this.names);
    this.run = new Run(bytes);
    this.value = new Run(bytes);
    this.at = skipDeclaration(bytes);
  }

  /** How many bytes are behind. */
  get position(): number {
    return this.at;
  }

  /** Goes on elsewhere: past whole elements that were read without the scanner. */
  moveTo(position: number): void {
    this.at = position;
  }

  /** Whether the innermost open element is written without a prefix. */
  get isUnprefixed(): boolean {
    return this.names.prefixes[this.elements.name] === "";
  }

  /** Whether the element that has just opened closes itself. */
  get isEmpty(): boolean {
    return this.selfClosed;
  }

  /** @throws XmlDamage */
  next(): Token {
    if (this.selfClosed) {
      this.selfClosed = false;
      return this.close();
    }
    const { bytes } = this;
    for (;;) {
      const at = this.at;
      if (at >= bytes.length) return this.end();
      if (bytes[at] !== LESS) {
        if (this.elements.depth > 0) return this.readText(at);
        this.skipOutside(at);
        continue;
      }
      const second = bytes[at + 1];
      if (second === SLASH) return this.readClose(at + 2);
      if (second === EXCLAMATION) {
        if (isAscii(bytes, at + 2, at + 9, "[CDATA[")) return this.readVerbatim(at + 9);
        this.at = skipComment(bytes, at);
      } else if (second === QUESTION) this.at = skipInstruction(bytes, at);
      else return this.readOpen(at + 1);
    }
  }

  /** Passes over the rest of the element that has just opened. */
  skip(): void {
    const outside = this.elements.depth - 1;
    while (this.elements.depth > outside) this.next();
  }

  private readOpen(start: number): Token {
    const { bytes, attributes } = this;
    if (this.rootClosed) throw new XmlDamage("second root", start);
    const name = this.readName(start);
    attributes.clear();
    for (;;) {
      const before = this.at;
      this.at = this.pastWhite(before);
      const byte = bytes[this.at];
      if (byte === GREATER) break;
      if (byte === SLASH && bytes[this.at + 1] === GREATER) {
        this.selfClosed = true;
        this.at++;
        break;
      }
      if (before === this.at) throw new XmlDamage("no space before an attribute", before);
      this.readAttribute();
    }
    this.at++;
    this.word = this.elements.open(name, attributes, start);
    return OPEN;
  }

  private readAttribute(): void {
    const name = this.readName(this.at);
    this.at = this.pastWhite(this.at);
    if (this.bytes[this.at] !== EQUALS) throw new XmlDamage("attribute without a value", this.at);
    this.value.readValue(this.pastWhite(this.at + 1));
    this.attributes.add(name, this.value);
    this.at = this.value.end + 1;
  }

  private readClose(start: number): Token {
    const name = this.readName(start);
    this.at = this.pastWhite(this.at);
    if (this.bytes[this.at] !== GREATER) throw new XmlDamage("closing tag without an end", start);
    if (this.elements.name !== name) throw new XmlDamage("mismatched tag", start);
    this.at++;
    return this.close();
  }

  private close(): Token {
    this.word = this.elements.close();
    this.rootClosed = this.elements.depth === 0;
    return CLOSE;
  }

  private readText(start: number): Token {
    this.run.readText(start);
    this.at = this.run.end;
    return TEXT;
  }

  private readVerbatim(start: number): Token {
    if (this.elements.depth === 0) throw new XmlDamage("text outside of the root", start);
    this.run.readVerbatim(start);
    this.at = this.run.end + "]]>".length;
    return TEXT;
  }

  private readName(start: number): number {
    const { bytes } = this;
    const { length } = bytes;
    if (start >= length || ((CLASS[bytes[start] as number] as number) & NAME_START) === 0) {
      throw new XmlDamage("no name", start);
    }
    let end = start;
    let hash = 0;
    while (end < length && ((CLASS[bytes[end] as number] as number) & NAME) !== 0) {
      hash = (hash * 31 + (bytes[end] as number)) | 0;
      end++;
    }
    this.at = end;
    return this.names.number(bytes, start, end, hash);
  }

  private pastWhite(start: number): number {
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && ((CLASS[bytes[at] as number] as number) & WHITE) !== 0) at++;
    return at;
  }

  /** Outside of the root there is only white space. */
  private skipOutside(start: number): void {
    this.at = this.pastWhite(start);
    if (this.at === start) throw new XmlDamage("text outside of the root", start);
  }

  private end(): Token {
    if (!this.rootClosed) throw new XmlDamage("unclosed element", this.bytes.length);
    return END;
  }
}
