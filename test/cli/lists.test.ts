import { COMMON_OPTIONS } from "../../src/cli/command";
import { COMMANDS } from "../../src/cli/commands";
import { PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { json, xepLoai } from "./console";

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

test("rules tells programs of every rule what it rests on, the clauses of the plans among it", async () => {
  const { body } = (await json("rules")) as { body: { rules: { id: string; citations: object[] }[] } };
  expect(body.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  const citationsOf = (rule: string) => body.rules.find(({ id }) => id === rule)?.citations;
  expect(citationsOf("deadline")).toContainEqual({
    document: "128-KH/HU",
    part: "IV.5",
    quote: "gửi về Văn phòng Huyện ủy trước ngày 22/12/2023",
    verified: "quoted",
  });
  expect(citationsOf("rating-conflict")).toEqual([]);
});

describe.each(["vi", "en"])("help in %s", (language) => {
  test("names every command", async () => {
    const { status, stdout } = await xepLoai("--help", "--language", language);
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`xep-loai ${name}`);
  });

  test.each(COMMANDS)("of $name has its options, and no others", async ({ name, options }) => {
    const { status, stdout } = await xepLoai(name, "--help", "--language", language);
    expect(status).toBe(0);
    const told = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option);
    expect(told.sort()).toEqual(Object.keys({ ...COMMON_OPTIONS, ...options }).sort());
  });
});
