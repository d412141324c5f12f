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

  test("what it lets pass has no finding, and what breaks it has one", () => {
    const wrong = cases.filter(
      ({ kind, expect: expected }) =>
        (kind === "pass" && expected.length > 0) || (kind === "violation" && expected.length === 0),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(cases.map((given) => [given.name, given] as const))("%s", (_, given) => {
    const { found, notRun } = runCase(rule, given);
    const expected = expectedOf(given);
    expect(found).toEqual(expected.map((some) => expect.objectContaining(some)));
    expect(notRun).toEqual(given.notRun ? [given.notRun] : notRun);
    if (given.notRun) expect(notRun).toContain(given.notRun);
  });
});
