import { citationsFor } from "../../src/check/citations";
import { planById } from "../../src/law/plans";
import type { Breach } from "../../src/law/rule";
import { RULES } from "../../src/law/rules/registry.generated";

const DECREE = { document: "48/2023/NĐ-CP", verified: "paraphrased" } as const;
const REGULATION = { document: "124-QĐ/TW", article: "12", verified: "paraphrased" } as const;
const CLAUSE = { document: "128-KH/HU", part: "III", verified: "paraphrased" } as const;

const breach: Breach = {
  kind: "violation",
  message: "above",
  severity: "error",
  at: null,
  also: [],
  data: {},
  because: [],
  citations: [],
};
const [first] = RULES;
if (!first) throw new Error("There are no rules");
const rule = { ...first, citations: [DECREE, REGULATION] };
/** Rests on 124-QĐ/TW; the decree binds the office too, but its text does not name it. */
const plan = planById("huyen-uy-128kh-2023");

test("of a rule's own instruments only those that the plan rests on are cited", () => {
  expect(citationsFor(breach, rule, plan, 2023)).toEqual([REGULATION]);
});

test("what a breach rests on takes the place of the rule's own, whether or not the plan names it", () => {
  expect(citationsFor({ ...breach, basis: [DECREE] }, rule, plan, 2023)).toEqual([DECREE]);
  expect(citationsFor({ ...breach, basis: [] }, rule, plan, 2023)).toEqual([]);
});

test("the clause of the plan comes first, and no instrument twice", () => {
  const cited = citationsFor(
    { ...breach, citations: [CLAUSE, DECREE], basis: [DECREE, REGULATION] },
    rule,
    plan,
    2023,
  );
  expect(cited).toEqual([CLAUSE, DECREE, REGULATION]);
});
