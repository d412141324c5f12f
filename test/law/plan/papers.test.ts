import { formsIn } from "../../../src/law/papers/forms";
import { PlanError, parsePlan } from "../../../src/law/plan/planFile";
import { PLANS, planById } from "../../../src/law/plans";

const dossier = (plan: string, id: string) => {
  const found = planById(plan)?.dossiers.find((one) => one.id === id);
  if (!found) throw new Error(`${plan} has no dossier ${id}`);
  return found;
};

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  test("its dossiers, forms and lengths have ids of their own, and each a clause", () => {
    for (const list of [plan.dossiers, plan.forms, plan.summaryLengths]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect((list as readonly { citation?: unknown }[]).filter(({ citation }) => !citation)).toEqual([]);
    }
  });

  test("each dossier is owed by one of its milestones, and numbers its items once", () => {
    const ids = plan.milestones.map(({ id }) => id);
    expect(plan.dossiers.filter(({ milestone }) => !milestone || !ids.includes(milestone))).toEqual([]);
    for (const { items } of plan.dossiers) {
      expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
    }
  });

  test("each quoted form is the one that the clause prints", () => {
    for (const { forms, citation } of plan.forms) {
      const printed = (citation?.quote?.match(/Mẫu (?:số )?\S+/g) ?? []).flatMap(formsIn);
      if (citation?.verified !== "quoted" || forms.length === 0) continue;
      expect(printed.map(({ code }) => code)).toEqual(forms.flatMap(formsIn).map(({ code }) => code));
    }
  });
});

test.each<[string, string, number, Record<string, number[]>]>([
  ["van-phong-ubnd-tinh-2023", "leadership", 4, { prompted: [4] }],
  [
    "van-phong-ubnd-tinh-2023",
    "each-leader",
    14,
    {
      residenceComment: [5],
      prompted: [8],
      decided: [9],
      complaint: [10],
      proposedExcellent: [11],
      ifAny: [14],
    },
  ],
  ["van-phong-ubnd-tinh-2023", "room", 5, { hasLeaders: [4] }],
  ["van-phong-ubnd-tinh-2023", "awards", 3, {}],
  ["van-phong-ubnd-tinh-2023", "awards-of-individuals", 3, {}],
  ["huyen-uy-245kh-2023", "unit", 4, { residenceComment: [3], ifAny: [4] }],
  ["huyen-uy-128kh-2023", "standing-committee-member", 2, { residenceComment: [2] }],
])("%s, %s: %i items, of which some hang on a condition", (plan, id, count, conditions) => {
  const { items } = dossier(plan, id);
  expect(items).toHaveLength(count);
  const found: Record<string, number[]> = {};
  for (const { when, number } of items) if (when) found[when] = [...(found[when] ?? []), number];
  expect(found).toEqual(conditions);
});

test("half a page a person and one page a room", () => {
  const lengths = planById("van-phong-ubnd-tinh-2023")?.summaryLengths ?? [];
  expect(lengths.map(({ id, pages }) => [id, pages])).toEqual([
    ["person", 0.5],
    ["room", 1],
  ]);
  expect(lengths[0]?.citation?.quote).toContain("½ trang");
  expect(lengths[1]?.citation?.quote).toContain("không quá 01 trang giấy A4");
});

const who = [{ kind: "individual" }];
const item = { number: 1, title: "Biên bản" };
const own = {
  dossiers: [
    { id: "ca-nhan", title: "hồ sơ cá nhân", who, items: [{ ...item, known: ["BB"], when: "prompted" }] },
  ],
  forms: [{ id: "ca-nhan", title: "cá nhân", who, forms: ["Mẫu 02A"], decree: true }],
  summaryLengths: [{ id: "ca-nhan", title: "tóm tắt", who, pages: 0.5 }],
};
const on = (more: object) => ({ extends: "mac-dinh-2023", ...more });

test("an office writes its own lists, and they replace those of the plan extended", () => {
  const plan = parsePlan({ extends: "van-phong-ubnd-tinh-2023", ...own });
  expect(plan).toMatchObject(own);
  expect([plan.dossiers, plan.forms, plan.summaryLengths].map(({ length }) => length)).toEqual([1, 1, 1]);
});

test.each([
  [on({ dossiers: [{ ...own.dossiers[0], items: [] }] }), "dossiers.0.items", "wrongKind"],
  [
    on({ dossiers: [{ ...own.dossiers[0], items: [{ ...item, number: 0 }] }] }),
    "dossiers.0.items.0.number",
    "wrongKind",
  ],
  [
    on({ dossiers: [{ ...own.dossiers[0], items: [{ ...item, when: "always" }] }] }),
    "dossiers.0.items.0.when",
    "wrongKind",
  ],
  [on({ dossiers: [{ ...own.dossiers[0], who: [] }] }), "dossiers.0.who", "wrongKind"],
  [on({ forms: [{ ...own.forms[0], forms: ["Mẫu riêng"] }] }), "forms.0.forms.0", "wrongKind"],
  [on({ forms: [{ ...own.forms[0], form: "02A" }] }), "forms.0.form", "unknown"],
  [on({ summaryLengths: [{ ...own.summaryLengths[0], pages: 0 }] }), "summaryLengths.0.pages", "wrongKind"],
  [on({ summaryLengths: [{ id: "a", title: "A", who }] }), "summaryLengths.0.pages", "missing"],
])("%j is refused, naming %s as %s", (json, property, problem) => {
  const read = () => parsePlan(json);
  expect(read).toThrow(PlanError);
  expect(read).toThrow(expect.objectContaining({ property, problem }));
});
