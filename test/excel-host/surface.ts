import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS } from "./library";

/** What one class of the library can ask of a host, by the names that go over the wire. */
export interface ClassSurface {
  readonly scalars: ReadonlySet<string>;
  /** Those that the library has a setter for, under the name that the setter sends. */
  readonly setters: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{$/;
const CALLS: readonly (readonly [kind: keyof ClassSurface, call: RegExp])[] = [
  ["setters", /(?:_invokeSetProperty|_createSetPropertyAction)\((?:this|\w+), "(\w+)"/g],
  ["setters", /_createSetPropertyAction\([^,]+, [^,]+, "(\w+)"/g],
  ["objects", /_createPropertyObject\([\w.]+, this, "(\w+)"/g],
  ["methods", /_invokeMethod\(this, "(\w+)"/g],
  ["methods", /_create(?:Method|AndInstantiateMethod)Object\([\w.]+, this, "(\w+)"/g],
  ["methods", /_createIndexerObject\(()/g],
];

/**
 * Every class of the unmodified library for Excel on Windows, read from its readable form: what stands there is all
 * that a host can ever be asked.
 */
export function librarySurface(): ReadonlyMap<string, ClassSurface> {
  const text = readFileSync(join(OFFICE_JS, "excel-win32-16.01.debug.js"), "utf8");
  const classes = new Map<string, ClassSurface>();
  let name = "";
  let lines: string[] = [];
  const close = () => {
    if (name !== "") classes.set(name, merged(classes.get(name), surfaceOf(lines.join("\n"))));
  };
  for (const line of text.slice(text.indexOf("\nvar Excel;")).split(/\r?\n/)) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) {
      close();
      name = opened;
      lines = [];
    }
    lines.push(line);
  }
  close();
  return classes;
}

function surfaceOf(text: string): ClassSurface {
  const found = {
    scalars: new Set<string>(),
    setters: new Set<string>(),
    objects: new Set<string>(),
    methods: new Set<string>(),
  };
  const scalars = /"_scalarPropertyOriginalNames", \{\s*get: function \(\) \{\s*return \[([^\]]*)\]/.exec(
    text,
  );
  for (const [, scalar = ""] of (scalars?.[1] ?? "").matchAll(/"(\w+)"/g)) found.scalars.add(scalar);
  for (const [kind, call] of CALLS) {
    for (const [, wire = ""] of text.matchAll(call)) found[kind].add(wire === "" ? "GetItem" : wire);
  }
  return found;
}

function merged(a: ClassSurface | undefined, b: ClassSurface): ClassSurface {
  if (!a) return b;
  const both = (kind: keyof ClassSurface) => new Set([...a[kind], ...b[kind]]);
  return {
    scalars: both("scalars"),
    setters: both("setters"),
    objects: both("objects"),
    methods: both("methods"),
  };
}
