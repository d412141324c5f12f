import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import type { Finding } from "../../src/check/report";
import { ORDERS, type Order } from "../../src/law/plan";
import { PLANS, planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";
import { vietnameseDate } from "../../src/text/words";
import { type TestRow, tableOf } from "../roster/table";

const PLANS_OF_2023 = PLANS.filter(({ years }) => years.from <= 2023).map(({ id }) => id);
const FIRST = Temporal.PlainDate.from("2023-10-16");

const OF_COLLECTIVES = ["promptedOn", "reviewedOn", "decidedOn", "summedUpOn"] as const;
const OF_PEOPLE = [
  ...["promptedOn", "selfReviewSentOn", "cellReviewedOn", "unitReviewedOn", "reviewedOn"],
  ...["selfRatedOn", "synthesisedOn", "cellRatedOn", "civilRatedOn", "partyRatedOn", "decidedOn"],
] as const;

const UNITS = ["Đảng ủy xã Sơn Trà", "UBND xã Sơn Trà", "Đảng đoàn LĐLĐ tỉnh", "Ban Thường vụ Huyện ủy"];
const PEOPLE = [
  ["Lê Thị An", "Ủy viên BTV Huyện ủy, Bí thư Đảng ủy", "Đảng ủy xã Sơn Trà"],
  ["Trần Văn Bình", "Phó Bí thư Đảng ủy, Chủ tịch UBND xã", "UBND xã Sơn Trà"],
  ["Phạm Thị Cúc", "Huyện ủy viên, Phó Chủ tịch", "UBND xã Sơn Trà"],
  ["Vũ Văn Dũng", "Chuyên viên", "UBND xã Sơn Trà"],
] as const;

/** Days after the first, one for each date of each row, in the order of the rows. */
type Days = readonly number[];
const COUNT = UNITS.length * OF_COLLECTIVES.length + PEOPLE.length * OF_PEOPLE.length;
const days = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: COUNT, maxLength: COUNT });

function rows(given: Days): { collectives: TestRow[]; individuals: TestRow[] } {
  const left = given.map((offset) => vietnameseDate(FIRST.add({ days: offset }).toString()));
  const dates = (fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, left.shift() ?? null]));
  return {
    collectives: UNITS.map((unit) => ({ unit, ...dates(OF_COLLECTIVES) })),
    individuals: PEOPLE.map(([fullName, post, unit]) => ({
      fullName,
      post,
      unit,
      decidedBy: "Đảng đoàn LĐLĐ tỉnh",
      ...dates(OF_PEOPLE),
    })),
  };
}

const ids = new Set(ORDERS.flatMap((order: Order) => [order, `order-${order}`]));

function findings({ collectives, individuals }: ReturnType<typeof rows>, plan: string): readonly Finding[] {
  const roster = buildRoster([tableOf("collectives", collectives), tableOf("individuals", individuals)], []);
  const report = check(roster, {
    workbook: "case.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2024-01-31"),
    plan: planById(plan),
  });
  return report.findings.filter(({ rule }) => ids.has(rule));
}

const told = ({ rule, outcome, severity, message, subject }: Finding) =>
  [rule, outcome, severity, message, subject.name].join(" ");
const sorted = (found: readonly Finding[]) => found.map(told).sort();

describe.each(PLANS_OF_2023)("%s", (plan) => {
  test("moving every date by as many days changes no order", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (given, more) => {
        const moved = given.map((offset) => offset + more);
        expect(sorted(findings(rows(moved), plan))).toEqual(sorted(findings(rows(given), plan)));
      }),
      { numRuns: 25 },
    );
  });

  test("the order of the rows says nothing about the order of events", () => {
    fc.assert(
      fc.property(days, (given) => {
        const { collectives, individuals } = rows(given);
        const turned = { collectives: collectives.toReversed(), individuals: individuals.toReversed() };
        expect(sorted(findings(turned, plan))).toEqual(sorted(findings({ collectives, individuals }, plan)));
      }),
      { numRuns: 25 },
    );
  });

  test("what is done on one day is no error", () => {
    const found = findings(rows(new Array(COUNT).fill(3)), plan);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("every order that a plan can ask for is broken by some dates", () => {
  const sample = fc.sample(days, { numRuns: 12, seed: 7 });
  const asked = new Set(PLANS_OF_2023.flatMap((plan) => planById(plan)?.orders ?? []));
  const broken = new Set(
    PLANS_OF_2023.flatMap((plan) =>
      sample.flatMap((given) => findings(rows(given), plan).map(({ rule }) => rule)),
    ),
  );
  expect([...asked].filter((order) => !broken.has(order) && !broken.has(`order-${order}`))).toEqual([]);
  expect([...asked].sort()).toEqual([...ORDERS].sort());
});
