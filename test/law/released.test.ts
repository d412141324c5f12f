import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { RULES } from "../../src/law/rules/registry.generated";
import { fold } from "../../src/roster/fold";

const Rule = v.strictObject({ id: v.string(), title: v.string() });
/** What has gone out to offices: findings in their files carry these ids. */
const { released, retired } = v.parse(
  v.strictObject({ released: v.array(Rule), retired: v.array(Rule) }),
  parse(readFileSync(join(__dirname, "released.yaml"), "utf8")),
);
const titles = new Map(RULES.map(({ id, text }) => [id, text.vi.title]));

test("ids are unique, and made of small letters and hyphens", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test("no id stands twice among those released and retired", () => {
  const ids = [...released, ...retired].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(released)("$id is still a rule, and still says what it said: $title", ({ id, title }) => {
  const now = titles.get(id);
  if (now === undefined)
    throw new Error(`${id} was released: name it under "retired", and never use it again`);
  expect(sharedWords(title, now)).toBeGreaterThanOrEqual(0.5);
});

test("no retired id is used again", () => {
  expect(retired.filter(({ id }) => titles.has(id))).toEqual([]);
});

test("another title shares few words, a bettered one most", () => {
  expect(sharedWords("Đúng các mốc thời hạn của kế hoạch", "Hồ sơ đủ giấy tờ theo danh mục")).toBeLessThan(
    0.5,
  );
  expect(
    sharedWords("Đúng các mốc thời hạn của kế hoạch", "Đúng mốc thời hạn mà kế hoạch định"),
  ).toBeGreaterThanOrEqual(0.5);
});

/** What part of the words of one text the other has too. */
function sharedWords(before: string, now: string): number {
  const [old, current] = [before, now].map((text) => new Set(fold(text).split(" "))) as [
    Set<string>,
    Set<string>,
  ];
  return [...old].filter((word) => current.has(word)).length / old.size;
}
