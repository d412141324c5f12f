import { XmlDamage } from "./damage";
import { ascii } from "./decode";
import type { NameTable } from "./names";
import type { Run } from "./run";
import type { Scopes } from "./scopes";

/** The attributes of the element that the scanner stands on. The lists are used again for each element. */
export class Attributes {
  count = 0;
  /** By place: where the value begins and ends, and what it says where its bytes do not tell it by themselves. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly texts: (string | null)[] = [];
  anyPrefixed = false;
  anyDeclaration = false;
  /** By place: the number of the name. */
  private readonly names: number[] = [];
  /** By name: the element that last had it, so that a second one is noticed at once. */
  private readonly lastSeen: number[] = [];
  private element = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly table: NameTable,
  ) {}

  /** Starts on the next element. */
  clear(): void {
    this.count = 0;
    this.element++;
    this.anyPrefixed = false;
    this.anyDeclaration = false;
  }

  /** @throws XmlDamage on an attribute that is there already. */
  add(name: number, { start, end, text }: Run): void {
    while (this.lastSeen.length <= name) this.lastSeen.push(-1);
    if (this.lastSeen[name] === this.element) throw new XmlDamage("duplicate attribute", start);
    this.lastSeen[name] = this.element;
    const place = this.count++;
    this.names[place] = name;
    this.starts[place] = start;
    this.ends[place] = end;
    this.texts[place] = text;
    const prefix = this.table.prefixes[name];
    if (prefix !== "") this.anyPrefixed = true;
    if (prefix === "xmlns" || this.table.locals[name] === "xmlns") this.anyDeclaration = true;
  }

  /** The place of the attribute that is this word and has no prefix, or -1. */
  find(word: number): number {
    const { words, prefixes } = this.table;
    for (let place = 0; place < this.count; place++) {
      const name = this.names[place] as number;
      if (words[name] === word && prefixes[name] === "") return place;
    }
    return -1;
  }

  /** The value of the attribute at a place. */
  value(place: number): string {
    return this.texts[place] ?? ascii(this.bytes, this.starts[place] as number, this.ends[place] as number);
  }

  /** Binds the prefixes that the element, open at this depth, declares. @throws XmlDamage */
  declare(scopes: Scopes, depth: number): void {
    for (let place = 0; place < this.count; place++) {
      const name = this.names[place] as number;
      const local = this.table.locals[name] as string;
      const prefix = this.table.prefixes[name] as string;
      const at = this.starts[place] as number;
      if (prefix === "xmlns") scopes.declare(depth, local, this.value(place), at);
      else if (prefix === "" && local === "xmlns") scopes.declare(depth, "", this.value(place), at);
    }
  }

  /** @throws XmlDamage where a prefix stands for nothing, or two prefixes make one name. */
  checkPrefixes(scopes: Scopes): void {
    const seen = new Set<string>();
    for (let place = 0; place < this.count; place++) {
      const name = this.names[place] as number;
      const prefix = this.table.prefixes[name] as string;
      if (prefix === "" || prefix === "xmlns") continue;
      const uri = scopes.resolve(prefix);
      const whole = `${uri} ${this.table.locals[name]}`;
      if (uri === undefined || seen.has(whole)) {
        throw new XmlDamage("prefix without a namespace, or twice the same", this.starts[place] as number);
      }
      seen.add(whole);
    }
  }
}
