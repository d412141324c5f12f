import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/law/rules/registry.generated";
import { ruleIds } from "../../tools/generate-registry";

const FOLDER = join(__dirname, "../../src/law/rules");

test("the registry names every rule folder, in order", () => {
  expect(RULES.map((rule) => rule.id)).toEqual(ruleIds());
});

describe.each(ruleIds())("%s", (id) => {
  test("its folder is whole", () => {
    expect(readdirSync(join(FOLDER, id)).sort()).toEqual(["cases.yaml", "rule.ts", "rule.vi.md", "text.ts"]);
  });

  test("its sentences are there in both languages", () => {
    const text = RULES.find((rule) => rule.id === id)?.text;
    expect(text?.vi.title).toBeTruthy();
    expect(Object.keys(text?.en.messages ?? {})).toEqual(Object.keys(text?.vi.messages ?? {}));
    expect(Object.keys(text?.en.steps ?? {})).toEqual(Object.keys(text?.vi.steps ?? {}));
  });

  test("its explanation opens with the title that findings carry", () => {
    const title = RULES.find((rule) => rule.id === id)?.text.vi.title;
    expect(readFileSync(join(FOLDER, id, "rule.vi.md"), "utf8").split("\n")[0]).toBe(`# ${title}`);
  });
});
