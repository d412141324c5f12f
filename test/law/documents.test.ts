import { cite, DOCUMENTS, documentNumbered } from "../../src/law/documents";
import { PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";

test("every instrument stands once", () => {
  expect(new Set(DOCUMENTS.map(({ number }) => number)).size).toBe(DOCUMENTS.length);
});

test.each(DOCUMENTS.map((document) => [document.number, document] as const))(
  "%s: its dates follow each other, and what is reported says where",
  (_, { issued, inForce, known, source }) => {
    const dates = [issued, inForce.from, inForce.to].filter((date) => date !== null);
    expect(dates).toEqual([...dates].sort());
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([]);
    expect(source === null).toBe(known !== "reported");
  },
);

test("what the rules and plans cite is there, and is verified no better than it is known", () => {
  const citations = [
    ...RULES.flatMap((rule) => rule.citations),
    ...PLANS.flatMap((plan) => [
      ...plan.quota.citations,
      ...plan.milestones.flatMap(({ citation }) => citation ?? []),
      ...Object.values(plan.orderCitations),
    ]),
  ];
  for (const { document, verified } of citations) {
    expect(documentNumbered(document)).not.toBeNull();
    if (verified === "quoted") expect(documentNumbered(document)?.known).not.toBe("named");
  }
});

test.each([
  ["a number that nobody knows", () => cite("999-QĐ/TW" as "124-QĐ/TW", { verified: "unverified" })],
  ["a quote that is only paraphrased", () => cite("124-QĐ/TW", { quote: "20%", verified: "paraphrased" })],
  ["quoted without a quote", () => cite("124-QĐ/TW", { article: "12", verified: "quoted" })],
  ["a text that is known by name only", () => cite("245-KH/TU", { part: "II", verified: "paraphrased" })],
])("citing %s fails when the module loads", (_, wrong) => {
  expect(wrong).toThrow();
});
