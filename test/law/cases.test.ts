import { ruleIds } from "../../tools/generate-registry";
import { casesOf, expectedOf, runCase } from "./cases";

describe.each(ruleIds())("%s", (rule) => {
  const cases = casesOf(rule);

  test("its cases show it kept, broken, not applicable and on the boundary, each under a name of its own", () => {
    expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([
      "boundary",
      "notApplicable",
      "pass",
      "violation",
    ]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test("a situation that breaks it has a finding; one that keeps it, or that it does not speak of, has none", () => {
    const silent = ["pass", "notApplicable"];
    const wrong = cases.filter(
      ({ kind, expect: findings }) =>
        (silent.includes(kind) && findings.length > 0) || (kind === "violation" && findings.length === 0),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(cases.map((given) => [given.name, given] as const))("%s", (_, given) => {
    const { found, notRun } = runCase(rule, given);
    const expected = expectedOf(given);
    expect(found).toEqual(expected.map((some) => expect.objectContaining(some)));
    if (given.notRun) expect(notRun).toEqual([given.notRun]);
  });
});
