import fc from "fast-check";
import type { Conditions, Plan } from "../../../src/law/plan";
import { parsePlan } from "../../../src/law/plan/planFile";
import { PLANS } from "../../../src/law/plans";
import { DATE_FIELDS } from "../../../src/roster/fields";
import { planSheet } from "../../../src/sheets/plan";
import { planOf, written } from "./sheet";

/** Without properties that are there and hold nothing. */
function plainly(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan));
}

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  test.each(["vi", "en"] as const)(
    "written in %s and read back is itself, clauses included",
    async (language) => {
      expect(plainly(planOf(await written(planSheet(plan, language))))).toEqual(plainly(plan));
    },
  );

  test("carried by the sheet alone: under another id nothing is taken from the built-in plan", async () => {
    const own: Plan = {
      ...plan,
      id: "ke-hoach-rieng",
      title: "Kế hoạch riêng",
      years: { from: 2020, to: 2020 },
    };
    expect(plainly(planOf(await written(planSheet(own, "vi"))))).toEqual(plainly(own));
  });
});

/** Words as people type them: letters, figures and the signs that part words, those of our own cells among them. */
const word = fc
  .array(
    fc.constantFrom(..."aăđêốựX1", "Phòng", "ủy", " ", ",", ";", ":", "“", "”", "(", ")", "-", "/", "=", "+"),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((letters) => `A${letters.join("")}z`.replace(/ +/g, " ").normalize("NFC"));
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const conditions = fc.record({
  unit: optional(words),
  unitKind: optional(words),
  managedBy: optional(words),
  post: optional(words),
  block: optional(words),
  isLeader: optional(fc.boolean()),
  prompted: optional(fc.boolean()),
}) as fc.Arbitrary<Conditions>;
const binding = fc
  .tuple(
    fc.constantFrom("collective", "individual"),
    conditions,
    optional(fc.array(conditions, { minLength: 1, maxLength: 2 })),
  )
  .map(([kind, who, except]) => ({ kind, ...who, except }));

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const yearly = day.map((date) => `--${date.slice(5)}`);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const named = <T extends object>(rest: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(id, word, rest), { maxLength: 3, selector: ([own]) => own })
    .map((all) => all.map(([own, title, more]) => ({ id: own, title, ...more })));
const half = fc.integer({ min: 0, max: 10 }).map((count) => count / 2);
const share = {
  percent: fc.integer({ min: 0, max: 100 }),
  base: fc.constantFrom("good", "goodOrBetter", "rated"),
  rounding: fc.constantFrom("floor", "nearest", "ceiling"),
};
const severity = fc.constantFrom("error", "warning");
const bindings = fc.array(binding, { minLength: 1, maxLength: 3 });
const bands = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((scores) => scores.sort((a, b) => b - a).map((score) => score / 10))
  .map(([excellent, good, completed]) => ({ excellent, good, completed }));

const milestone = fc
  .record({
    who: binding,
    column: fc.constantFrom(...DATE_FIELDS.filter((field) => field !== "birthDate")),
    date: fc.oneof(day, yearly),
    strict: fc.boolean(),
    exact: optional(fc.constant(true)),
    exception: optional(word),
    feeds: optional(words),
  })
  // a day cannot be both "trước ngày" and "đúng ngày"
  .map(({ exact, ...rest }) => (rest.strict ? rest : { ...rest, exact }));

/** What an office may write in its own plan. */
const file = fc.record(
  {
    extends: fc.constantFrom(...PLANS.map((plan) => plan.id)),
    id,
    title: word,
    years: fc
      .tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 0, max: 3 }))
      .map(([from, more]) => Array.from({ length: more + 1 }, (_, index) => from + index)),
    quota: fc.record({
      ...share,
      smallCollective: fc.option(fc.record({ atMost: fc.nat(20), allowed: fc.nat(5) })),
      staffOver: fc.constantFrom("list", "unit"),
      byScope: fc.record({
        leaders: fc.record(share),
        members: fc.record(share, { requiredKeys: ["percent"] }),
      }),
    }),
    milestones: named(milestone),
    leadTime: fc.option(fc.record({ days: fc.nat(30), working: fc.boolean() })),
    registration: fc.option(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        before: fc.constantFrom("00:00", "07:30", "15:00", "23:59"),
      }),
    ),
    holidays: fc.array(day, { maxLength: 3 }),
    reviewDays: fc.option(
      fc.record({
        minimum: half,
        prompted: half,
        standingCommittee: fc.record({ unit: words, from: half, to: half, planned: fc.boolean() }),
      }),
    ),
    orders: fc.subarray(["collective-first", "head-first", "civil-first", "bodies"]),
    authority: named(fc.record({ who: bindings, decidedBy: words, exception: optional(word) })),
    priorOpinions: named(
      fc.record({
        who: bindings,
        from: word,
        before: fc.constantFrom("reviewedOn", "decidedOn"),
        sameDay: fc.boolean(),
        severity,
      }),
    ),
    routing: fc.option(
      fc.record({
        always: words,
        notFor: fc.array(binding, { maxLength: 2 }),
        routes: named(
          fc.record({
            who: bindings,
            to: fc.array(words, { minLength: 1, maxLength: 2 }),
            via: optional(word),
            severity,
          }),
        ),
      }),
    ),
    chair: fc.option(fc.constant({ forHead: "deputy" })),
    dossiers: named(
      fc.record({
        who: bindings,
        milestone: optional(id),
        items: fc.array(
          fc.record({
            number: fc.integer({ min: 1, max: 20 }),
            title: word,
            known: optional(words),
            when: optional(fc.constantFrom("prompted", "decided", "ifAny")),
            severity: optional(severity),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
    forms: named(
      fc.record({
        who: bindings,
        forms: fc.subarray(["Mẫu 01", "Mẫu 02B-HD KĐ.ĐG", "Mẫu 3-213"]),
        decree: optional(fc.boolean()),
      }),
    ),
    summaryLengths: named(fc.record({ who: bindings, pages: fc.constantFrom(0.5, 1, 2) })),
    scoreBands: fc.record({ party: fc.option(bands), civil: fc.option(bands) }),
    awards: fc.option(fc.record({ registration: fc.boolean() })),
    remediation: fc.option(fc.record({ who: bindings })),
  },
  { requiredKeys: ["extends"] },
);

test("whatever plan an office writes, its sheet gives it back", async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom("vi", "en"), async (own, language) => {
      const plan = parsePlan(plainly(own as unknown as Plan));
      expect(plainly(planOf(await written(planSheet(plan, language))))).toEqual(plainly(plan));
    }),
  );
});
