import { calendarOf } from "../../src/law/calendar";
import { documentNumbered } from "../../src/law/documents";
import { covers, lastGoodDay, milestoneDay } from "../../src/law/plan";
import { boundBy } from "../../src/law/plan/bindings";
import { defaultPlan, PLANS, planById } from "../../src/law/plans";
import { STANDING_COMMITTEE_MEMBER } from "../../src/law/plans/standing-committee";
import { buildRoster } from "../../src/roster/build";
import { vietnameseDate } from "../../src/text/words";
import { tableOf } from "../roster/table";

const WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

test.each([
  ["huyen-uy-128kh-2023", "review", "2023-12-20", "Wed", "2023-12-19", "2023-12-19"],
  ["huyen-uy-128kh-2023", "dossier", "2023-12-25", "Mon", "2023-12-24", "2023-12-22"],
  ["huyen-uy-128kh-2023", "standing-committee-self-review", "2023-12-22", "Fri", "2023-12-21", "2023-12-21"],
  ["huyen-uy-128kh-2023", "standing-committee-review", "2023-12-27", "Wed", "2023-12-26", "2023-12-26"],
  ["huyen-uy-128kh-2023", "standing-committee-dossier", "2024-01-05", "Fri", "2024-01-04", "2024-01-04"],
  ["huyen-uy-128kh-2023", "committee-rating", "2024-01-07", "Sun", "2024-01-06", "2024-01-05"],
  ["huyen-uy-245kh-2023", "prompting-collectives", "2023-11-10", "Fri", "2023-11-09", "2023-11-09"],
  ["huyen-uy-245kh-2023", "prompting-individuals", "2023-11-10", "Fri", "2023-11-09", "2023-11-09"],
  ["huyen-uy-245kh-2023", "standing-committee-dossier", "2023-11-25", "Sat", "2023-11-24", "2023-11-24"],
  ["huyen-uy-245kh-2023", "report", "2023-12-05", "Tue", "2023-12-04", "2023-12-04"],
  ["dang-doan-ldld-01kh-2023", "party-group-draft", "2023-12-10", "Sun", "2023-12-09", "2023-12-08"],
  ["dang-doan-ldld-01kh-2023", "party-group-self-reviews", "2023-12-10", "Sun", "2023-12-09", "2023-12-08"],
  ["dang-doan-ldld-01kh-2023", "cell-review", "2023-12-10", "Sun", "2023-12-09", "2023-12-08"],
  ["dang-doan-ldld-01kh-2023", "review", "2023-12-05", "Tue", "2023-12-04", "2023-12-04"],
  ["dang-doan-ldld-01kh-2023", "self-rating", "2023-12-05", "Tue", "2023-12-04", "2023-12-04"],
  ["dang-doan-ldld-01kh-2023", "proposal", "2023-12-05", "Tue", "2023-12-04", "2023-12-04"],
  ["dang-doan-ldld-01kh-2023", "synthesis", "2023-12-07", "Thu", "2023-12-06", "2023-12-06"],
  ["dang-doan-ldld-01kh-2023", "decision", "2023-12-10", "Sun", "2023-12-09", "2023-12-08"],
  ["dang-doan-ldld-01kh-2023", "party-group-review", "2023-12-15", "Fri", "2023-12-14", "2023-12-14"],
  ["dang-doan-ldld-01kh-2023", "party-group-proposal", "2023-12-15", "Fri", "2023-12-14", "2023-12-14"],
  ["dang-doan-ldld-01kh-2023", "remediation-plan", "2023-12-31", "Sun", "2023-12-30", "2023-12-29"],
  ["dang-doan-ldld-01kh-2023", "report", "2024-01-10", "Wed", "2024-01-09", "2024-01-09"],
  ["van-phong-ubnd-tinh-2023", "self-review", "2023-12-13", "Wed", "2023-12-12", "2023-12-12"],
  ["van-phong-ubnd-tinh-2023", "review", "2023-12-15", "Fri", "2023-12-14", "2023-12-14"],
  ["mac-dinh-2023", "civil-rating", "2023-12-15", "Fri", "2023-12-14", "2023-12-14"],
])(
  "%s, %s: before %s (%s), last good day %s, last working day %s",
  (plan, id, day, weekday, last, working) => {
    const milestone = planById(plan)?.milestones.find((one) => one.id === id);
    if (!milestone) throw new Error(`${plan} has no milestone ${id}`);
    const date = milestoneDay(milestone, 2023);
    expect(date.toString()).toBe(day);
    expect(WEEKDAYS[date.dayOfWeek]).toBe(weekday);
    expect(lastGoodDay(milestone, 2023).toString()).toBe(last);
    expect(calendarOf([]).lastWorkingDay(lastGoodDay(milestone, 2023)).toString()).toBe(working);
  },
);

test.each([
  ["dang-doan-ldld-01kh-2023", "archive", "2024-01-31", "Wed"],
  ["van-phong-ubnd-tinh-2023", "room-dossier", "2023-12-13", "Wed"],
  ["van-phong-ubnd-tinh-2023", "conference", "2023-12-14", "Thu"],
  ["van-phong-ubnd-tinh-2023", "dossier", "2023-12-15", "Fri"],
  ["van-phong-ubnd-tinh-2023", "award-dossier", "2023-12-15", "Fri"],
])("%s, %s: on %s (%s) at the latest, the day itself in time", (plan, id, day, weekday) => {
  const milestone = planById(plan)?.milestones.find((one) => one.id === id);
  if (!milestone) throw new Error(`${plan} has no milestone ${id}`);
  expect(milestoneDay(milestone, 2023).toString()).toBe(day);
  expect(WEEKDAYS[milestoneDay(milestone, 2023).dayOfWeek]).toBe(weekday);
  expect(lastGoodDay(milestone, 2023).toString()).toBe(day);
});

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  test("its milestones have ids of their own, and each a clause", () => {
    expect(new Set(plan.milestones.map(({ id }) => id)).size).toBe(plan.milestones.length);
    expect(plan.milestones.filter(({ citation }) => !citation)).toEqual([]);
  });

  test("each quoted clause prints the date, and says “trước ngày” where the day itself is too late", () => {
    for (const { date, strict, citation } of plan.milestones) {
      if (!citation?.quote) continue;
      const quote = citation.quote.toLowerCase();
      const inMonth = `trong tháng ${vietnameseDate(date).slice(3)}`;
      if (!strict && quote.includes(inMonth)) continue;
      expect(quote).toContain(`${strict ? "trước ngày " : "ngày "}${vietnameseDate(date)}`);
    }
  });

  test("it rests on instruments that are known, and cites no others for what it sets", () => {
    expect(plan.documents.filter((number) => !documentNumbered(number))).toEqual([]);
    const own = plan.milestones.flatMap(({ citation }) => citation?.document ?? []);
    expect(own.filter((number) => !plan.documents.includes(number))).toEqual([]);
  });

  test("what feeds another milestone names one of its own", () => {
    const ids = plan.milestones.map(({ id }) => id);
    const fed = plan.milestones.flatMap(({ feeds = [] }) => feeds);
    expect(fed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("whoever decides, is asked or is sent a dossier stands under an id of its own, each with its clause", () => {
    const rows = [...plan.authority, ...plan.priorOpinions, ...(plan.routing?.routes ?? [])];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ citation }) => !citation)).toEqual([]);
  });

  test("every order that it asks for says where", () => {
    expect(Object.keys(plan.orderCitations).sort()).toEqual([...plan.orders].sort());
  });
});

test.each([
  ["Ủy viên Ban Thường vụ Huyện ủy", true],
  ["UV BTV Huyện uỷ, Chủ tịch UBMTTQ Việt Nam huyện", true],
  ["Trưởng Ban Tổ chức, UVBTV HU", true],
  ["Phó Bí thư Thường trực Huyện ủy Sơn Hà", true],
  ["Ủy viên Ban Thường vụ Đảng ủy xã", false],
  ["Ủy viên Ban Thường vụ", false],
  ["Bí thư Huyện đoàn", false],
  ["Ủy viên Ban Chấp hành Đảng bộ huyện", false],
])("%s is a member of the district's standing committee: %s", (post, member) => {
  const [person] = buildRoster([tableOf("individuals", [{ fullName: "Lê Thị A", post }])], []).individuals;
  const binds = boundBy({ kind: "individual", post: STANDING_COMMITTEE_MEMBER });
  expect(person && binds(person)).toBe(member);
});

test("the figures of the clauses are those of the settings", () => {
  const [working, calendar] = [planById("huyen-uy-245kh-2023"), planById("huyen-uy-128kh-2023")];
  expect(working?.leadTime).toMatchObject({ days: 3, working: true });
  expect(working?.leadTime?.citation?.quote).toContain("ít nhất 3 ngày làm việc");
  expect(calendar?.leadTime).toMatchObject({ days: 2, working: false });
  expect(calendar?.leadTime?.citation?.quote).toContain("ít nhất 2 ngày");
  expect(working?.reviewDays).toMatchObject({ minimum: 1, prompted: 1.5 });
  expect(working?.reviewDays?.citation?.quote).toContain("tối thiểu 01 ngày");
  expect(working?.reviewDays?.citation?.quote).toContain("tối thiểu 1,5 ngày");
  expect(working?.quota.smallCollective).toEqual({ atMost: 5, allowed: 1 });
  expect(planById("mac-dinh-2023")?.quota).toMatchObject({
    percent: 20,
    base: "good",
    rounding: "floor",
    smallCollective: null,
  });
});

test("for 2025 party bodies and leaders follow 366-QĐ/TW, and those who serve the State still 90/2020/NĐ-CP", () => {
  const plan = planById("mac-dinh-2025");
  expect(plan?.quota).toMatchObject({ percent: 20, base: "good", rounding: "floor", smallCollective: null });
  expect(plan?.documents).toEqual(["366-QĐ/TW", "43-HD/BTCTW", "90/2020/NĐ-CP", "48/2023/NĐ-CP"]);
  expect(plan?.reviewDays).toMatchObject({ minimum: 1, standingCommittee: { from: 2, planned: false } });
  expect(plan?.orders).toEqual(["civil-first"]);

  const [rating] = plan?.milestones ?? [];
  if (!rating) throw new Error("no milestone");
  expect(rating.citation).toMatchObject({ document: "90/2020/NĐ-CP", article: "20" });
  expect(milestoneDay(rating, 2025).toString()).toBe("2025-12-15");
  expect(calendarOf([]).lastWorkingDay(lastGoodDay(rating, 2025)).toString()).toBe("2025-12-12");
});

test.each([
  [2022, null],
  [2023, "mac-dinh-2023"],
  [2024, "mac-dinh-2023"],
  [2025, "mac-dinh-2025"],
  [2026, "mac-dinh-2026"],
  [2040, "mac-dinh-2026"],
])("the default for %i is %s", (year, id) => {
  expect(defaultPlan(year)?.id ?? null).toBe(id);
});

test.each([
  ["dang-doan-ldld-01kh-2023", "01-HD/ĐĐ", "27-HD/ĐĐ"],
  ["huyen-uy-245kh-2023", "48/2013/NĐ-CP"],
])("%s prints a number that cannot be, or two of one instrument: %s %s", (id, ...printed) => {
  const [misprint] = planById(id)?.misprints ?? [];
  expect(misprint?.printed).toEqual(printed.filter(Boolean));
  const quotes = misprint?.citations.map(({ quote }) => quote).join(" ") ?? "";
  expect(printed.filter((number) => number && !quotes.includes(number))).toEqual([]);
});

test("the office's plan is bound by the amendment that its text does not name", () => {
  expect(planById("van-phong-ubnd-tinh-2023")?.unnamed).toEqual(["48/2023/NĐ-CP"]);
});

test("no plan covers a year before 2023, and a plan's date that returns is of the year asked", () => {
  expect(PLANS.filter((plan) => covers(plan, 2022))).toEqual([]);
  const [milestone] = planById("mac-dinh-2026")?.milestones ?? [];
  expect(milestone && milestoneDay(milestone, 2027).toString()).toBe("2027-12-15");
});
