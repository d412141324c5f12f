import { XmlDamage } from "./damage";

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Which namespace each prefix stands for where the scanner is. */
export class Scopes {
  /** Changes whenever a prefix may have come to stand for something else. */
  version = 0;
  private readonly bindings = new Map<string, string[]>([["xml", [XML]]]);
  private readonly declared: { readonly depth: number; readonly prefix: string }[] = [];

  /** The namespace of a prefix, "" for none. */
  resolve(prefix: string): string | undefined {
    return this.bindings.get(prefix)?.at(-1) ?? (prefix === "" ? "" : undefined);
  }

  /** Binds a prefix for the element that opens at this depth. @throws XmlDamage */
  declare(depth: number, prefix: string, value: string, at: number): void {
    const uri = value.trim();
    const reserved = prefix === "xml" ? uri !== XML : uri === XML;
    if (reserved || prefix === "xmlns" || uri === XMLNS || (prefix !== "" && uri === "")) {
      throw new XmlDamage("namespace that may not be declared", at);
    }
    const stack = this.bindings.get(prefix);
    if (stack === undefined) this.bindings.set(prefix, [uri]);
    else stack.push(uri);
    this.declared.push({ depth, prefix });
    this.version++;
  }

  /** Forgets what the element that closes at this depth declared. */
  leave(depth: number): void {
    for (let last = this.declared.at(-1); last?.depth === depth; last = this.declared.at(-1)) {
      this.bindings.get(last.prefix)?.pop();
      this.declared.pop();
      this.version++;
    }
  }
}
