import { XmlDamage } from "./damage";
import type { NameTable } from "./names";
import type { Scopes } from "./scopes";

/** The attributes of the element that the scanner stands on. The lists are used again for each element. */
export class Attributes {
  count = 0;
  /** By place: the number of the name, and where the value begins and ends. */
  readonly names: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The value's text where its bytes do not tell it by themselves, else null. */
  readonly texts: (string | null)[] = [];
  /** By name: the element that last had it, so that a second one is noticed at once. */
  private readonly lastSeen: number[] = [];
  private element = 0;
  anyPrefixed = false;
  anyDeclaration = false;

  /** Starts on the next element. */
  clear(): void {
    this.count = 0;
    this.element++;
    this.anyPrefixed = false;
    this.anyDeclaration = false;
  }

  /** @throws XmlDamage on an attribute that is there already. */
  add(table: NameTable, name: number, start: number, end: number, text: string | null): void {
    if (this.lastSeen[name] === this.element) throw new XmlDamage("duplicate attribute", start);
    while (this.lastSeen.length <= name) this.lastSeen.push(-1);
    this.lastSeen[name] = this.element;
    const place = this.count++;
    this.names[place] = name;
    this.starts[place] = start;
    this.ends[place] = end;
    this.texts[place] = text;
    const prefix = table.prefixes[name];
    if (prefix !== "") this.anyPrefixed = true;
    if (prefix === "xmlns" || table.locals[name] === "xmlns") this.anyDeclaration = true;
  }

  /** The prefix that the attribute at a place declares: "" for the default namespace, null where it declares none. */
  declaredPrefix(table: NameTable, place: number): string | null {
    const name = this.names[place] as number;
    if (table.prefixes[name] === "xmlns") return table.locals[name] as string;
    return table.prefixes[name] === "" && table.locals[name] === "xmlns" ? "" : null;
  }

  /** @throws XmlDamage where a prefix stands for nothing, or two prefixes make one name. */
  checkPrefixes(table: NameTable, scopes: Scopes): void {
    const seen = new Set<string>();
    for (let place = 0; place < this.count; place++) {
      const name = this.names[place] as number;
      const prefix = table.prefixes[name] as string;
      if (prefix === "" || prefix === "xmlns") continue;
      const uri = scopes.resolve(prefix);
      const whole = `${uri} ${table.locals[name]}`;
      if (uri === undefined || seen.has(whole)) {
        throw new XmlDamage("prefix without a namespace, or twice the same", this.starts[place] as number);
      }
      seen.add(whole);
    }
  }
}
