import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string) => readFileSync(path.join(__dirname, "../..", name), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json"));

/** The libraries of each row of the record, with their versions, and the licences that it names. */
const rows = [...read("docs/decisions/libraries.md").matchAll(/^\| (`[^|]+) \| ([^|]+) \|/gm)].map(
  ([, named = "", licence = ""]) => ({
    libraries: [...named.matchAll(/`([^`]+)` ([^\s,]+)/g)].map(([, name = "", version = ""]) => [
      name,
      version,
    ]),
    licence,
  }),
);

test("docs/decisions/libraries.md names every library of package.json once, in its version", () => {
  const named = rows.flatMap(({ libraries }) => libraries).sort();
  expect(named).toEqual(Object.entries({ ...dependencies, ...devDependencies }).sort());
});

test.each(rows.flatMap(({ libraries, licence }) => libraries.map(([name = ""]) => [name, licence] as const)))(
  "%s is under the licence that the record names: %s",
  (name, licence) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
    // Microsoft's own has no short name
    const names =
      name === "@microsoft/office-js" ? ["Microsoft's own"] : license.match(/[A-Z][\w.-]*\d|MIT|ISC/g);
    for (const each of names) expect(licence).toContain(each);
  },
);
