import { readFileSync } from "node:fs";
import { join } from "node:path";

test("every button that runs a function finds it on the page of commands, and none there is without a button", async () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const asked = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const there: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => there.push(name) } } });

  await import("../../src/excel/commands");

  expect(asked.length).toBeGreaterThan(0);
  expect([...asked].sort()).toEqual([...there].sort());
});
