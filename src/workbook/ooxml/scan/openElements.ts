import type { Attributes } from "./attributes";
import { XmlDamage } from "./damage";
import type { NameTable } from "./names";
import { Scopes } from "./scopes";

/** Deeper than any workbook, and shallow enough that a hostile one costs nothing. */
export const DEEPEST = 1000;

/** The elements that are open, and what their names mean by the prefixes that are bound there. */
export class OpenElements {
  depth = 0;
  private readonly names = new Int32Array(DEEPEST);
  private readonly words = new Int32Array(DEEPEST);
  private readonly scopes = new Scopes();
  /** By name: the word it was last found to be, and for which state of the prefixes. */
  private readonly wordOf: number[] = [];
  private readonly versionOf: number[] = [];

  constructor(
    private readonly table: NameTable,
    private readonly namespaces: readonly string[],
  ) {}

  /** Opens an element of this name; gives its word. @throws XmlDamage */
  open(name: number, attributes: Attributes, at: number): number {
    if (this.depth === DEEPEST) throw new XmlDamage("too deep", at);
    this.names[this.depth++] = name;
    if (attributes.anyPrefixed || attributes.anyDeclaration) {
      attributes.declare(this.scopes, this.depth);
      attributes.checkPrefixes(this.scopes);
    }
    const word =
      this.versionOf[name] === this.scopes.version ? (this.wordOf[name] as number) : this.find(name, at);
    this.words[this.depth - 1] = word;
    return word;
  }

  /** Closes the innermost element; gives its word. */
  close(): number {
    this.scopes.leave(this.depth);
    this.depth--;
    return this.words[this.depth] as number;
  }

  /** The number of the innermost element's name, or -1 where none is open. */
  get name(): number {
    return this.depth === 0 ? -1 : (this.names[this.depth - 1] as number);
  }

  private find(name: number, at: number): number {
    const prefix = this.table.prefixes[name] as string;
    const uri = this.scopes.resolve(prefix);
    if (uri === undefined) throw new XmlDamage("prefix without a namespace", at);
    while (this.wordOf.length <= name) {
      this.wordOf.push(0);
      this.versionOf.push(-1);
    }
    const word = this.namespaces.includes(uri) ? (this.table.words[name] as number) : 0;
    this.wordOf[name] = word;
    this.versionOf[name] = this.scopes.version;
    return word;
  }
}
