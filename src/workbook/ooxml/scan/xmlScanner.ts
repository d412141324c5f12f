import { Attributes } from "./attributes";
import {
  APOSTROPHE,
  BEYOND_ASCII,
  CLASS,
  CLOSE_BRACKET,
  EQUALS,
  EXCLAMATION,
  FORBIDDEN_LEAD,
  GREATER,
  isAscii,
  LESS,
  NAME,
  NAME_START,
  PLAIN,
  QUESTION,
  QUOTE,
  SLASH,
  WHITE,
} from "./bytes";
import { XmlDamage } from "./damage";
import { ascii, decode, decodePlain } from "./decode";
import { skipComment, skipDeclaration, skipInstruction } from "./markup";
import { NameTable, type Vocabulary } from "./names";
import { Scopes } from "./scopes";

/** What the scanner stands on. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/** Deeper than any workbook, and shallow enough that a hostile one costs nothing. */
const DEEPEST = 1000;

/**
 * Walks through XML as UTF-8 bytes, token by token, without making strings of what nobody asks for: the data of a
 * sheet is a hundred times larger than all else, and most of it is numbers. As strict as an XML parser that knows
 * namespaces; what is not well-formed, and any document type, is refused.
 */
export class XmlScanner {
  /** The word of the vocabulary that the element of an OPEN or CLOSE is, or 0. */
  word = 0;
  readonly attributes = new Attributes();
  /** Of a TEXT: where it stands, and what it says where its bytes do not tell it by themselves. */
  textStart = 0;
  textEnd = 0;
  text: string | null = null;

  private at = 0;
  private depth = 0;
  private rootClosed = false;
  private selfClosed = false;
  private readonly openNames = new Int32Array(DEEPEST);
  private readonly openWords = new Int32Array(DEEPEST);
  private readonly names: NameTable;
  private readonly scopes = new Scopes();
  /** By name: the word it was last found to be, and for which state of the prefixes. */
  private readonly words: number[] = [];
  private readonly wordVersions: number[] = [];

  /** Elements are words of the vocabulary in one of these namespaces only, attributes where they have no prefix. */
  constructor(
    readonly bytes: Uint8Array,
    vocabulary: Vocabulary,
    private readonly namespaces: readonly string[],
  ) {
    this.names = new NameTable(vocabulary);
    this.at = skipDeclaration(bytes);
  }

  /** How many bytes are behind. */
  get position(): number {
    return this.at;
  }

  /** Whether the innermost open element is written without a prefix. */
  get isUnprefixed(): boolean {
    return this.names.prefixes[this.openNames[this.depth - 1] as number] === "";
  }

  /** Goes on elsewhere: past whole elements that were read without the scanner. */
  moveTo(position: number): void {
    this.at = position;
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
        if (this.depth > 0) return this.readText(at);
        this.skipWhite(at);
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
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The place of the attribute that is this word and has no prefix, or -1. */
  attribute(word: number): number {
    const { names, count } = this.attributes;
    const { words, prefixes } = this.names;
    for (let place = 0; place < count; place++) {
      const name = names[place] as number;
      if (words[name] === word && prefixes[name] === "") return place;
    }
    return -1;
  }

  /** The value of the attribute at a place. */
  value(place: number): string {
    const { starts, ends, texts } = this.attributes;
    return texts[place] ?? ascii(this.bytes, starts[place] as number, ends[place] as number);
  }

  private readOpen(start: number): Token {
    const { bytes, attributes } = this;
    if (this.depth === 0 && this.rootClosed) throw new XmlDamage("second root", start);
    if (this.depth === DEEPEST) throw new XmlDamage("too deep", start);
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
    this.openNames[this.depth++] = name;
    if (attributes.anyPrefixed || attributes.anyDeclaration) this.enterScope();
    this.word = this.wordOf(name, start);
    this.openWords[this.depth - 1] = this.word;
    return OPEN;
  }

  /** Binds the prefixes that the element declares, and checks those that its attributes have. */
  private enterScope(): void {
    const { attributes, names, scopes } = this;
    for (let place = 0; place < attributes.count; place++) {
      const prefix = attributes.declaredPrefix(names, place);
      if (prefix !== null) scopes.declare(this.depth, prefix, this.value(place), this.at);
    }
    attributes.checkPrefixes(names, scopes);
  }

  private readAttribute(): void {
    const { bytes } = this;
    const name = this.readName(this.at);
    this.at = this.pastWhite(this.at);
    if (bytes[this.at] !== EQUALS) throw new XmlDamage("attribute without a value", this.at);
    this.at = this.pastWhite(this.at + 1);
    const quote = bytes[this.at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlDamage("value without quotes", this.at);
    const start = this.at + 1;
    const { length } = bytes;
    let end = start;
    let plain = true;
    for (; end < length; end++) {
      const byte = bytes[end] as number;
      if (((CLASS[byte] as number) & PLAIN) !== 0 || byte === GREATER) continue;
      if (byte === quote) break;
      if (byte === LESS) throw new XmlDamage("tag inside a value", end);
      if (byte !== QUOTE && byte !== APOSTROPHE) plain = false;
    }
    if (end >= length) throw new XmlDamage("value without an end", start);
    this.attributes.add(this.names, name, start, end, plain ? null : decode(bytes, start, end, "value"));
    this.at = end + 1;
  }

  private readClose(start: number): Token {
    const { bytes } = this;
    const name = this.readName(start);
    this.at = this.pastWhite(this.at);
    if (bytes[this.at] !== GREATER) throw new XmlDamage("closing tag without an end", start);
    if (this.depth === 0 || this.openNames[this.depth - 1] !== name)
      throw new XmlDamage("mismatched tag", start);
    this.at++;
    return this.close();
  }

  private close(): Token {
    this.word = this.openWords[this.depth - 1] as number;
    this.scopes.leave(this.depth);
    this.depth--;
    if (this.depth === 0) this.rootClosed = true;
    return CLOSE;
  }

  private readText(start: number): Token {
    const { bytes } = this;
    const { length } = bytes;
    let end = start;
    let ascii = true;
    let plain = true;
    for (; end < length; end++) {
      const byte = bytes[end] as number;
      if (((CLASS[byte] as number) & PLAIN) !== 0) continue;
      if (byte === LESS) break;
      if (byte >= BEYOND_ASCII && byte !== FORBIDDEN_LEAD) ascii = false;
      else if (byte === GREATER) {
        const before =
          end - start >= 2 && bytes[end - 1] === CLOSE_BRACKET && bytes[end - 2] === CLOSE_BRACKET;
        if (before) throw new XmlDamage("]]> in text", end);
      } else if (byte !== QUOTE && byte !== APOSTROPHE) plain = false;
    }
    this.textStart = start;
    this.textEnd = end;
    this.text = !plain ? decode(bytes, start, end, "text") : ascii ? null : decodePlain(bytes, start, end);
    this.at = end;
    return TEXT;
  }

  private readVerbatim(start: number): Token {
    const { bytes } = this;
    if (this.depth === 0) throw new XmlDamage("text outside of the root", start);
    let end = bytes.indexOf(CLOSE_BRACKET, start);
    while (end >= 0 && !(bytes[end + 1] === CLOSE_BRACKET && bytes[end + 2] === GREATER)) {
      end = bytes.indexOf(CLOSE_BRACKET, end + 1);
    }
    if (end < 0) throw new XmlDamage("CDATA without an end", start);
    this.textStart = start;
    this.textEnd = end;
    this.text = decode(bytes, start, end, "verbatim");
    this.at = end + 3;
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

  private wordOf(name: number, at: number): number {
    if (this.wordVersions[name] === this.scopes.version) return this.words[name] as number;
    const prefix = this.names.prefixes[name] as string;
    const uri = this.scopes.resolve(prefix);
    if (uri === undefined || prefix === "xmlns") throw new XmlDamage("prefix without a namespace", at);
    while (this.words.length <= name) {
      this.words.push(0);
      this.wordVersions.push(-1);
    }
    this.words[name] = this.namespaces.includes(uri) ? (this.names.words[name] as number) : 0;
    this.wordVersions[name] = this.scopes.version;
    return this.words[name] as number;
  }

  private pastWhite(start: number): number {
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && ((CLASS[bytes[at] as number] as number) & WHITE) !== 0) at++;
    return at;
  }

  private skipWhite(start: number): void {
    this.at = this.pastWhite(start);
    if (this.at === start) throw new XmlDamage("text outside of the root", start);
  }

  private end(): Token {
    if (this.depth > 0 || !this.rootClosed) throw new XmlDamage("unclosed element", this.bytes.length);
    return END;
  }
}
