import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";
import { HOLIDAYS } from "../../src/law/holidays";

const other = new Holidays("VN");

/** First days that date-holidays gives a public holiday of a year, by its Vietnamese name. */
function reference(year: number): ReadonlyMap<string, string> {
  const days = other.getHolidays(year, "vi").filter(({ type }) => type === "public");
  return new Map(days.map(({ name, date }) => [name, date.slice(0, 10)]));
}

test("every year from 2020 to 2027 is there once", () => {
  expect(HOLIDAYS.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
});

describe.each(HOLIDAYS)("$year", ({ year, days, worked, verified, sources }) => {
  const dates = (name: string) =>
    days.filter((day) => day.name === name && day.kind === "holiday").map(({ date }) => date);
  const dayOfWeek = (date: string) => Temporal.PlainDate.from(date).dayOfWeek;

  test("its days are of that year, and none stands twice", () => {
    const all = [...days.map(({ date }) => date), ...worked];
    expect(all.filter((date) => !date.startsWith(`${year}-`))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("fixed and lunar days are those of date-holidays", () => {
    const known = reference(year);
    expect(dates("Tết Dương lịch")).toEqual([known.get("Tết Dương lịch")]);
    expect(dates("Ngày Chiến thắng")).toEqual([known.get("Ngày Giải phóng miền Nam")]);
    expect(dates("Ngày Quốc tế Lao động")).toEqual([known.get("Quốc tế Lao động")]);
    expect(dates("Giỗ Tổ Hùng Vương")).toEqual([known.get("Giỗ tổ Hùng Vương")]);
    expect(dates("Quốc khánh")).toContain(known.get("Quốc khánh"));
    const firstOfTet = Temporal.PlainDate.from(known.get("Tết Nguyên Đán") ?? "");
    for (const after of [-1, 0, 1, 2]) {
      expect(dates("Tết Nguyên đán")).toContain(firstOfTet.add({ days: after }).toString());
    }
  });

  test("Tết has five days and Quốc khánh two, one until 2020", () => {
    if (verified === "unverified") return expect(sources).toEqual([]);
    expect(dates("Tết Nguyên đán")).toHaveLength(5);
    expect(dates("Quốc khánh")).toHaveLength(year === 2020 ? 1 : 2);
  });

  test("every holiday on a weekly day off is given back on a working day", () => {
    const onWeekend = days.filter(
      ({ date, kind, verified: sure }) => kind === "holiday" && sure !== "unverified" && dayOfWeek(date) > 5,
    );
    const given = days.filter(({ kind }) => kind === "substitute");
    expect(given).toHaveLength(onWeekend.length);
    expect(given.filter(({ date }) => dayOfWeek(date) > 5)).toEqual([]);
  });

  test("every working day exchanged has its Saturday", () => {
    expect(worked).toHaveLength(days.filter(({ kind }) => kind === "exchanged").length);
    expect(worked.filter((date) => dayOfWeek(date) !== 6)).toEqual([]);
  });
});
