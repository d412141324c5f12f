import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/law/rules/registry.generated";
import { PAGES_FOLDER, rulePages } from "../../tools/generate-rule-pages";

const pages = rulePages();
const page = (name: string) => pages.get(name) ?? "";

test("docs/rules holds a page for each rule and an index, and nothing else", () => {
  expect(readdirSync(PAGES_FOLDER).sort()).toEqual([...pages.keys()].sort());
  expect(pages.size).toBe(RULES.length + 1);
});

test.each([...pages.keys()])("docs/rules/%s is what `npm run generate` writes", (name) => {
  expect(readFileSync(join(PAGES_FOLDER, name), "utf8")).toBe(page(name));
});

test("the index leads to every rule, by its title and by what it rests on", () => {
  const index = page("README.md");
  for (const { id, text } of RULES) expect(index).toContain(`[${text.vi.title}](${id}.md)`);
  const [, mucIV5 = ""] = /\| mục IV\.5 \| “dự kiến 01 đến 02 ngày” \| (.*) \|/.exec(index) ?? [];
  expect(mucIV5).toBe("[review-duration](review-duration.md)");
});

test("every link of the pages leads somewhere", () => {
  for (const text of pages.values()) {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(join(PAGES_FOLDER, target))).toBe(true);
    }
  }
});

test("a page says how bad a breach is, since when its clauses are in force, and how sure they are", () => {
  const head = page("head-above-collective.md");
  expect(head).toContain("| Mức độ | Lỗi; có trường hợp: cảnh báo |");
  expect(head).toContain("| Quy định 124-QĐ/TW |  | 04/10/2023 |  | theo báo chí dẫn lại |");
  expect(head).toContain("trích nguyên văn");
});

test("a rule that only some plans state names them, and their clauses", () => {
  expect(page("lead-time.md")).toMatch(
    /\| `huyen-uy-128kh-2023` \| Kế hoạch 128-KH\/HU \| mục IV\.1 \| 01\/12\/2023 \| “trước khi tổ chức kiểm điểm ít nhất 2 ngày” \| trích nguyên văn \|/,
  );
  expect(page("lead-time.md")).not.toContain("`mac-dinh-2023`");
});
