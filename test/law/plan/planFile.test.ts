import fc from "fast-check";
import { PlanError, parsePlan } from "../../../src/law/plan/planFile";
import { PLANS, planById } from "../../../src/law/plans";

const milestone = {
  id: "dossier",
  title: "Gửi hồ sơ",
  who: { kind: "collective", unitKind: ["xã"] },
  column: "dossierSentOn",
  date: "2023-12-25",
  strict: true,
};

test("the plan of the contract is read as it is written", () => {
  const plan = parsePlan({
    extends: "mac-dinh-2023",
    id: "cua-chung-toi-2023",
    title: "Kế hoạch của chúng tôi",
    years: [2023],
    quota: {
      percent: 25,
      base: "goodOrBetter",
      rounding: "nearest",
      smallCollective: null,
      byScope: { collectives: { percent: 20 } },
    },
    milestones: [milestone],
    leadTime: { days: 3, working: true },
    holidays: ["2024-01-01"],
    reviewDays: { minimum: 1, prompted: 1.5 },
  });
  expect(plan).toMatchObject({
    id: "cua-chung-toi-2023",
    years: { from: 2023, to: 2023 },
    quota: {
      percent: 25,
      base: "goodOrBetter",
      staffOver: "list",
      byScope: { collectives: { percent: 20 } },
    },
    milestones: [milestone],
    leadTime: { days: 3, working: true },
    holidays: ["2024-01-01"],
    orders: planById("mac-dinh-2023")?.orders,
  });
});

test.each(PLANS.map((plan) => [plan.id, plan] as const))(
  "a file that only extends %s is that plan",
  (id, plan) => {
    expect(parsePlan({ extends: id })).toEqual(plan);
  },
);

test("objects merge, lists replace, and null takes away", () => {
  const plan = parsePlan({
    extends: "huyen-uy-245kh-2023",
    quota: { smallCollective: null },
    milestones: [],
    leadTime: { days: 5 },
    reviewDays: null,
  });
  expect(plan.quota).toMatchObject({ percent: 20, base: "good", smallCollective: null });
  expect(plan.milestones).toEqual([]);
  expect(plan.leadTime).toMatchObject({ days: 5, working: true });
  expect(plan.reviewDays).toBeNull();
});

test("a figure of the office's own no longer rests on the clause of the plan extended", () => {
  const plan = parsePlan({ extends: "huyen-uy-245kh-2023", quota: { percent: 25 }, leadTime: { days: 5 } });
  expect(plan.quota.citations).toEqual([]);
  expect(plan.leadTime).toEqual({ days: 5, working: true });
  expect(plan.reviewDays?.citation).toBeDefined();
});

test("each figure takes leave of its own clause only", () => {
  const plan = parsePlan({
    extends: "huyen-uy-245kh-2023",
    reviewDays: { standingCommittee: { to: 3 } },
    routing: { notFor: [] },
  });
  expect(plan.reviewDays?.citation).toBeDefined();
  expect(plan.reviewDays?.standingCommittee).toMatchObject({ from: 1, to: 3 });
  expect(plan.reviewDays?.standingCommittee?.citation).toBeUndefined();
  expect(plan.routing).toHaveProperty("always");
  expect(plan.routing).not.toHaveProperty("notForCitation");
});

test("an office says who decides, whose opinion comes first, where dossiers go and who presides", () => {
  const who = [{ kind: "individual", post: ["Trưởng phòng"] }];
  const own = {
    authority: [{ id: "phong", title: "Trưởng phòng", who, decidedBy: ["Chủ tịch UBND xã"] }],
    priorOpinions: [
      {
        id: "dang-uy",
        title: "Trưởng phòng",
        who,
        from: "Đảng ủy xã",
        before: "decidedOn",
        sameDay: true,
        severity: "error",
      },
    ],
    routing: {
      always: ["Văn phòng"],
      notFor: [],
      routes: [{ id: "phong", title: "Trưởng phòng", who, to: [["Phòng Nội vụ"]], severity: "warning" }],
    },
    chair: { forHead: "deputy" },
  };
  expect(parsePlan(on(own))).toMatchObject(own);
});

test("routes of the office's own replace those of the plan extended, and the rest of the routing stays", () => {
  const plan = parsePlan({ extends: "huyen-uy-245kh-2023", routing: { routes: [] }, chair: null });
  expect(plan.routing?.routes).toEqual([]);
  expect(plan.routing?.always).toContain("Ban Tổ chức Huyện ủy");
  expect(plan.chair).toBeNull();
});

test("a plan that extends nothing asks only for what it says", () => {
  const plan = parsePlan({
    id: "rieng",
    title: "Riêng",
    years: [2025, 2026],
    quota: { percent: 20, base: "good", rounding: "floor" },
  });
  expect(plan).toMatchObject({ years: { from: 2025, to: 2026 }, milestones: [], orders: [], leadTime: null });
});

const on = (more: object) => ({ extends: "mac-dinh-2023", ...more });

test.each([
  [on({ quotas: {} }), "quotas", "unknown"],
  [on({ quota: { percents: 25 } }), "quota.percents", "unknown"],
  [
    on({ milestones: [{ ...milestone, who: { kind: "collective", unitKinds: [] } }] }),
    "milestones.0.who.unitKinds",
    "unknown",
  ],
  [on({ quota: { byScope: { everyone: {} } } }), "quota.byScope.everyone", "unknown"],
  [JSON.parse('{"extends":"mac-dinh-2023","__proto__":{"percent":1}}'), "__proto__", "unknown"],
  [on({ quota: { percent: "25" } }), "quota.percent", "wrongKind"],
  [on({ quota: { percent: 20.5 } }), "quota.percent", "wrongKind"],
  [on({ quota: { percent: 101 } }), "quota.percent", "wrongKind"],
  [on({ quota: { rounding: "half" } }), "quota.rounding", "wrongKind"],
  [on({ quota: null }), "quota", "wrongKind"],
  [on({ quota: [] }), "quota", "wrongKind"],
  [on({ years: [] }), "years", "wrongKind"],
  [on({ years: [2023, 2025] }), "years", "wrongKind"],
  [on({ years: 2023 }), "years", "wrongKind"],
  [on({ holidays: ["2023-02-30"] }), "holidays.0", "wrongKind"],
  [on({ milestones: {} }), "milestones", "wrongKind"],
  [on({ milestones: [{ ...milestone, date: "25/12/2023" }] }), "milestones.0.date", "wrongKind"],
  [on({ milestones: [{ ...milestone, column: "fullName" }] }), "milestones.0.column", "wrongKind"],
  [on({ milestones: [{ ...milestone, strict: undefined }] }), "milestones.0.strict", "missing"],
  [on({ milestones: [{ ...milestone, who: { kind: "xã" } }] }), "milestones.0.who.kind", "wrongKind"],
  [on({ orders: ["head-last"] }), "orders.0", "wrongKind"],
  [on({ authority: [{ id: "a", title: "A", who: [], decidedBy: ["B"] }] }), "authority.0.who", "wrongKind"],
  [
    on({ authority: [{ id: "a", title: "A", who: [{ kind: "collective" }] }] }),
    "authority.0.decidedBy",
    "missing",
  ],
  [on({ routing: { routes: [] } }), "routing.always", "missing"],
  [on({ routing: { always: [], notFor: [], route: [] } }), "routing.route", "unknown"],
  [on({ chair: { forHead: "head" } }), "chair.forHead", "wrongKind"],
  [on({ registration: { weekday: 0, before: "15:00" } }), "registration.weekday", "wrongKind"],
  [on({ registration: { weekday: 4, before: "15h" } }), "registration.before", "wrongKind"],
  [on({ registration: { weekday: 4 } }), "registration.before", "missing"],
  [on({ leadTime: { days: 3 } }), "leadTime.working", "missing"],
  [on({ quota: { smallCollective: { atMost: 5 } } }), "quota.smallCollective.allowed", "missing"],
  [on({ awards: { registration: "có" } }), "awards.registration", "wrongKind"],
  [on({ awards: {} }), "awards.registration", "missing"],
  [on({ remediation: { who: [] } }), "remediation.who", "wrongKind"],
  [on({ remediation: { date: "2023-12-31" } }), "remediation.date", "unknown"],
  [{ title: "Không có mã", years: [2023] }, "id", "missing"],
  [{ extends: "khong-co" }, "extends", "unknownPlan"],
  [[], "", "wrongKind"],
  ["mac-dinh-2023", "", "wrongKind"],
  [null, "", "wrongKind"],
])("%j is refused, naming %s as %s", (json, property, problem) => {
  const read = () => parsePlan(json);
  expect(read).toThrow(PlanError);
  expect(read).toThrow(expect.objectContaining({ code: "UNKNOWN_PLAN", property, problem }));
});

const KEYS = [
  "extends",
  "id",
  "years",
  "quota",
  "milestones",
  "leadTime",
  "reviewDays",
  "orders",
  "__proto__",
];

test("whatever the file holds, it is a plan or an error that names a property", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc
      .dictionary(fc.constantFrom(...KEYS), fc.jsonValue())
      .map((file) => ({ ...file, extends: "mac-dinh-2023" })),
  );
  fc.assert(
    fc.property(anything, (json) => {
      try {
        expect(parsePlan(json)).toHaveProperty("quota.percent");
      } catch (error) {
        expect(error).toBeInstanceOf(PlanError);
      }
    }),
  );
});
