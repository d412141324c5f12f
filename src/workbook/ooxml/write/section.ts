import { children, type ElementSpan } from "./elements";

/** One list of the stylesheet, such as `<fonts>`: its members as they are written, and those to be appended. */
export class Section {
  private readonly numbers = new Map<string, number>();
  readonly members: readonly string[];
  readonly added: string[] = [];

  constructor(
    xml: string,
    readonly element: ElementSpan | undefined,
  ) {
    this.members = element ? children(xml, element).map(({ start, end }) => xml.slice(start, end)) : [];
    this.members.forEach((member, index) => {
      if (!this.numbers.has(member)) this.numbers.set(member, index);
    });
  }

  get size(): number {
    return this.members.length + this.added.length;
  }

  /** A member as it is written. */
  at(index: number): string | undefined {
    return this.members[index] ?? this.added[index - this.members.length];
  }

  /** The number of a member written like this; it is appended where there is none. */
  indexOf(fragment: string): number {
    return this.numbers.get(fragment) ?? this.push(fragment);
  }

  push(fragment: string): number {
    this.numbers.set(fragment, this.size);
    this.added.push(fragment);
    return this.size - 1;
  }
}
