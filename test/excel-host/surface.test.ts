import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HostObject, membersOf } from "./objects/hostObject";
import { librarySurface } from "./surface";

const library = librarySurface();

/** Made by its name alone: the library has no class for it. */
const BY_NAME = new Set(["AddinInternalServiceObject"]);

/** Every class of the host, by its name in the library. */
const classes = readdirSync(join(__dirname, "objects"))
  .flatMap((file) => Object.entries(require(join(__dirname, "objects", file)) as Record<string, unknown>))
  .flatMap(([name, value]) =>
    typeof value === "function" && value.prototype instanceof HostObject && !BY_NAME.has(name)
      ? [[name.replace(/Object$/, ""), value.prototype as object] as const]
      : [],
  );

test("the library's surface is found", () => {
  expect(library.size).toBeGreaterThan(150);
  expect([...(library.get("Worksheet")?.methods ?? [])]).toContain("GetUsedRangeOrNullObject");
  expect([...(library.get("Range")?.setters ?? [])]).toContain("Values");
  expect(classes.length).toBeGreaterThan(40);
});

test.each(classes)("the library can ask all that the host says of %s", (name, prototype) => {
  const surface = library.get(name);
  if (!surface) throw new Error(`the library has no class ${name}`);
  const { scalars, objects, methods, setters } = surface;
  const unknown = [...membersOf(prototype)].flatMap(([member, { kind }]) => {
    const asked = kind === "method" ? [methods] : kind === "settable" ? [setters] : [scalars, objects];
    return asked.some((names) => names.has(member)) ? [] : [`${name}.${member}`];
  });
  expect(unknown).toEqual([]);
});
