import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { calendarOf } from "../../src/law/calendar";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const calendar = calendarOf([]);

test.each([
  ["2023-12-08", true, "a Friday"],
  ["2023-12-09", false, "a Saturday"],
  ["2024-01-01", false, "New Year's Day"],
  ["2023-01-02", false, "the Monday after a New Year's Day on a Sunday"],
  ["2024-04-29", false, "a Monday exchanged for a Saturday"],
  ["2024-05-04", true, "the Saturday worked for it"],
  ["2022-05-03", false, "the second of two days given for two holidays on a weekend"],
])("%s is a working day: %s (%s)", (date, working) => {
  expect(calendar.isWorking(day(date))).toBe(working);
});

test.each([
  ["2023-12-24", "2023-12-22"],
  ["2024-01-06", "2024-01-05"],
  ["2023-12-19", "2023-12-19"],
  ["2024-02-14", "2024-02-07"],
])("the last working day by %s is %s", (date, expected) => {
  expect(calendar.lastWorkingDay(day(date)).toString()).toBe(expected);
});

test.each([
  ["2023-12-08", "2023-12-13", 3],
  ["2023-12-08", "2023-12-14", 4],
  ["2023-12-29", "2024-01-03", 2],
  ["2024-05-03", "2024-05-06", 2],
  ["2023-12-13", "2023-12-13", 0],
  ["2023-12-14", "2023-12-08", 0],
])("between %s and %s there are %i working days", (from, to, expected) => {
  expect(calendar.workingDaysBetween(day(from), day(to))).toBe(expected);
});

test("a day off that a plan adds is a day off", () => {
  const withFoundingDay = calendarOf(["2023-12-12"]);
  expect(withFoundingDay.isWorking(day("2023-12-12"))).toBe(false);
  expect(withFoundingDay.workingDaysBetween(day("2023-12-08"), day("2023-12-13"))).toBe(2);
});

test("a Saturday that others work is a day off where a plan says so", () => {
  const [friday, saturday, monday] = [day("2024-05-03"), day("2024-05-04"), day("2024-05-06")];
  const withSaturday = calendarOf(["2024-05-04"]);
  expect(withSaturday.isWorking(saturday)).toBe(false);
  expect(withSaturday.workingDaysBetween(friday, monday)).toBe(1);
});

test("of a year that is not announced every holiday is unconfirmed, but for those on a weekend", () => {
  expect(calendar.unconfirmedDaysOffBetween(day("2027-04-29"), day("2027-05-03"))).toBe(2);
  expect(calendar.unconfirmedDaysOffBetween(day("2025-04-29"), day("2025-05-03"))).toBe(0);
});

test("an unconfirmed day off counts as off, and is told", () => {
  const [before, after] = [day("2026-11-23"), day("2026-11-25")];
  expect(calendar.workingDaysBetween(before, after)).toBe(1);
  expect(calendar.unconfirmedDaysOffBetween(before, after)).toBe(1);
  expect(calendarOf(["2026-11-24"]).unconfirmedDaysOffBetween(before, after)).toBe(0);
});

const anyDay = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from("2020-01-01").add({ days }));

test.each([
  ["as announced", calendar],
  ["with days off of a plan", calendarOf(["2024-05-04", "2024-05-05", "2023-12-12", "2026-11-24"])],
])("counting working days is asking every day, %s", (_, calendar) => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, length) => {
      let expected = 0;
      for (let step = 1; step <= length; step += 1) {
        if (calendar.isWorking(from.add({ days: step }))) expected += 1;
      }
      expect(calendar.workingDaysBetween(from, from.add({ days: length }))).toBe(expected);
    }),
  );
});
