import { Temporal } from "temporal-polyfill";
import { type Dated, inYear } from "../../src/law/dated";
import { documentNumbered } from "../../src/law/documents";
import { HOLIDAYS } from "../../src/law/holidays";
import { covers, type Plan } from "../../src/law/plan";
import { defaultPlan, PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { casesOf, reportOf } from "./cases";

/** Every dated value that a rule asks for, while its cases run. */
const asked = new Map<readonly Dated<unknown>[], string>();
let running = "";
jest.mock("../../src/law/dated", () => {
  const actual = jest.requireActual("../../src/law/dated");
  return {
    ...actual,
    inYear: (values: readonly Dated<unknown>[], year: number) => {
      asked.set(values, running);
      return actual.inYear(values, year);
    },
  };
});

/** Where spans of years leave a year out or give one twice; spans follow each other, and only the last is open. */
function faultsOf(spans: readonly Pick<Dated<unknown>, "from" | "to">[]): readonly string[] {
  return spans.flatMap(({ from, to }, index) => {
    const next = spans[index + 1];
    const faults = to !== null && to < from ? [`${from}–${to} ends before it begins`] : [];
    if (!next || to === next.from - 1) return faults;
    return [...faults, `${from}–${to ?? ""} is followed by ${next.from}`];
  });
}

test("a year left out and a year given twice are faults", () => {
  expect(faultsOf([{ from: 2020, to: 2022 }])).toEqual([]);
  expect(
    faultsOf([
      { from: 2020, to: 2022 },
      { from: 2023, to: null },
    ]),
  ).toEqual([]);
  for (const from of [2022, 2024]) {
    expect(
      faultsOf([
        { from: 2020, to: 2022 },
        { from, to: null },
      ]),
    ).toHaveLength(1);
  }
  expect(
    faultsOf([
      { from: 2020, to: null },
      { from: 2023, to: null },
    ]),
  ).toHaveLength(1);
});

test("what a rule takes from the law of the year has no gap and no overlap", () => {
  for (const { id } of RULES) {
    running = id;
    for (const given of casesOf(id)) reportOf(given);
  }
  const faults = [...asked].flatMap(([values, rule]) => faultsOf(values).map((fault) => `${rule}: ${fault}`));
  expect(asked.size).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test("the value of a year is that of its span, and of no year outside", () => {
  const values = [
    { from: 2020, to: 2022, value: "a" },
    { from: 2023, to: null, value: "b" },
  ];
  expect([2019, 2020, 2022, 2023, 2040].map((year) => inYear(values, year))).toEqual([
    null,
    "a",
    "a",
    "b",
    "b",
  ]);
});

test("every year from 2023 has one plan that holds in general, and no year before has any", () => {
  const general = PLANS.filter(({ id }) => id.startsWith("mac-dinh"));
  expect(faultsOf(general.map(({ years }) => years))).toEqual([]);
  expect(general.at(0)?.years.from).toBe(2023);
  expect(general.at(-1)?.years.to).toBeNull();
  for (let year = 2023; year < 2040; year++) {
    expect(general.filter((plan) => covers(plan, year))).toEqual([defaultPlan(year)]);
  }
});

test.each([
  ["10/2012/QH13", "45/2019/QH14"],
  ["15/2003/QH11", "06/2022/QH15"],
  ["21-HD/BTCTW", "25-HD/BTCTW"],
  ["25-HD/BTCTW", "43-HD/BTCTW"],
  ["124-QĐ/TW", "366-QĐ/TW"],
])("%s is in force until the day before %s", (earlier, later) => {
  const [before, after] = [documentNumbered(earlier), documentNumbered(later)];
  const last = Temporal.PlainDate.from(before?.inForce.to ?? "");
  expect(last.add({ days: 1 }).toString()).toBe(after?.inForce.from);
});

test("the public holidays of every year are there, one year after the other", () => {
  expect(faultsOf(HOLIDAYS.map(({ year }) => ({ from: year, to: year })))).toEqual([]);
});

const banded = PLANS.flatMap(({ id, scoreBands }: Plan) =>
  Object.entries(scoreBands).flatMap(([whose, bands]) => (bands ? [[id, whose, bands] as const] : [])),
);

test.each(banded)("%s: the bands of scores (%s) follow each other, from 0 to 100", (_, __, bands) => {
  const { excellent, good, completed } = bands;
  const bounds = [100, excellent, good, completed, 0];
  expect(bounds.filter((bound, index) => index > 0 && bound >= (bounds[index - 1] ?? 0))).toEqual([]);
});
