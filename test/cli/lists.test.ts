import { PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { xepLoai } from "./console";

test("plans names every built-in plan, its years and its share", async () => {
  const { status, stdout } = await xepLoai("plans");
  expect(status).toBe(0);
  for (const { id } of PLANS) expect(stdout).toContain(`│ ${id} `);
  expect(stdout).toMatch(/mac-dinh-2023 .* 2023–2024 +│ 20%/);
  expect(stdout).toMatch(/mac-dinh-2026 .* từ 2026 /);
});

test("rules names every rule, and says where a text is known from the press only", async () => {
  const { status, stdout } = await xepLoai("rules");
  expect(status).toBe(0);
  for (const { id } of RULES) expect(stdout).toContain(`│ ${id} `);
  expect(stdout.replace(/[│\s]+/g, " ")).toContain("(theo báo chí dẫn lại)");
});

test.each(["vi", "en"])("help in %s names every command and option", async (language) => {
  const { status, stdout } = await xepLoai("--help", "--language", language);
  expect(status).toBe(0);
  for (const word of [
    "check",
    "plans",
    "rules",
    "--plan",
    "--year",
    "--as-of",
    "--out",
    "--json",
    "--language",
  ]) {
    expect(stdout).toContain(word);
  }
});
