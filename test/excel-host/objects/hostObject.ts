/**
 * A thing of Excel's as the library asks for it. Subclasses have members by the names that go over the wire: a getter
 * is a property or another object, a getter with a setter a property that can be set, a method a method. What a
 * subclass does not have, the host refuses loudly.
 */
export abstract class HostObject {
  /** Given when the library keeps it for later requests. */
  reference: string | null = null;

  /** What the library finds it again by: { Id } for most. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Of a collection; null for what is none. */
  items(): readonly HostObject[] | null {
    return null;
  }
}

export type Member =
  | { readonly kind: "property"; readonly settable: boolean }
  | { readonly kind: "settable" }
  | { readonly kind: "method" };

const OWN = new Set(["constructor", "identity", "items"]);

/** What an object can be asked by this name; undefined where nothing was built. */
export function memberOf(object: HostObject, name: string): Member | undefined {
  for (let level = Object.getPrototypeOf(object); level && level !== HostObject.prototype; ) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found && !OWN.has(name)) {
      if (typeof found.value === "function") return { kind: "method" };
      return found.get ? { kind: "property", settable: found.set !== undefined } : { kind: "settable" };
    }
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** Every member of a class and those above it, by name. */
export function membersOf(prototype: object): Map<string, Member> {
  const members = new Map<string, Member>();
  for (let level = prototype; level && level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) {
      const found = Object.getOwnPropertyDescriptor(level, name);
      if (OWN.has(name) || members.has(name) || !found || !/^_?[A-Z]/.test(name)) continue;
      if (typeof found.value === "function") members.set(name, { kind: "method" });
      else members.set(name, found.get ? { kind: "property", settable: !!found.set } : { kind: "settable" });
    }
  }
  return members;
}

/** The class's name in the library: "RangeObject" is "Range". */
export function classOf(object: HostObject): string {
  return object.constructor.name.replace(/Object$/, "");
}
