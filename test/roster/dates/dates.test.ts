import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { dateOf } from "../../../src/roster/dates/dates";
import type { CellValue } from "../../../src/workbook/port";

const cell = { sheet: "Cá nhân", row: 7, column: 3 };

/** The reading in one line: "2023-12-15 15:00", "2023-12-? ", "unreadable". */
function read(value: CellValue, swappable = false): string {
  const reading = dateOf(value, cell, swappable);
  expect(reading.cell).toBe(cell);
  switch (reading.state) {
    case "date":
      if (reading.span) return `${reading.span.first} to ${reading.date}, ${reading.span.days ?? "?"} days`;
      return `${reading.date}${reading.time ? ` ${reading.time.toString({ smallestUnit: "minute" })}` : ""}`;
    case "partial":
      return `${reading.year}${reading.month === null ? "" : `-${reading.month}`}-?`;
    case "ambiguous":
      return reading.readings.join(" or ");
    default:
      return reading.state;
  }
}

describe("a date is read", () => {
  test.each<[string, string]>([
    ["15/12/2023", "2023-12-15"],
    ["5/1/2024", "2024-01-05"],
    ["15/12/23", "2023-12-15"],
    ["15.12.2023", "2023-12-15"],
    ["15.12.23", "2023-12-15"],
    ["15-12-2023", "2023-12-15"],
    ["15 / 12 / 2023", "2023-12-15"],
    ["'15/12/2023", "2023-12-15"],
    ["\u00a015/12/2023\u200b", "2023-12-15"],
    ["ngày 15 tháng 12 năm 2023", "2023-12-15"],
    ["Ngày 15 tháng 12 năm 2023".normalize("NFD"), "2023-12-15"],
    ["ngày 15/12/2023", "2023-12-15"],
    ["ngày 15/12 năm 2023", "2023-12-15"],
    ["Thứ Sáu, ngày 15/12/2023", "2023-12-15"],
    ["Chủ nhật 17/12/2023", "2023-12-17"],
    ["Sáng 15/12/2023", "2023-12-15"],
    ["2023-12-15", "2023-12-15"],
    ["15h00 ngày 15/12/2023", "2023-12-15 15:00"],
    ["15h ngày 15/12/2023", "2023-12-15 15:00"],
    ["14 giờ 30, ngày 15/12/2023", "2023-12-15 14:30"],
    ["14 giờ 30 phút ngày 15 tháng 12 năm 2023", "2023-12-15 14:30"],
    ["15/12/2023 8:05", "2023-12-15 08:05"],
    ["15/12/2023 3:00 PM", "2023-12-15 15:00"],
    ["12/2023", "2023-12-?"],
    ["T12/2023", "2023-12-?"],
    ["tháng 12 năm 2023", "2023-12-?"],
    ["1975", "1975-?"],
    ["31/11/2023", "unreadable"],
    ["29/02/2023", "unreadable"],
    ["12/15/2023", "unreadable"],
    ["13/2023", "unreadable"],
    ["15/12", "unreadable"],
    ["25h00 ngày 15/12/2023", "unreadable"],
    ["15h00", "unreadable"],
    ["15/12/3023", "unreadable"],
    ["đã họp", "unreadable"],
    ["  ", "empty"],
  ])("%j as %s", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test.each<[CellValue, string]>([
    [null, "empty"],
    [{ serial: 45275 }, "2023-12-15"],
    [{ serial: 45275.625 }, "2023-12-15 15:00"],
    [{ serial: 59 }, "1900-02-28"],
    [{ serial: 60 }, "unreadable"],
    [{ serial: 61 }, "1900-03-01"],
    [{ serial: 0.5 }, "unreadable"],
    [{ serial: -1 }, "unreadable"],
    [{ serial: 1e9 }, "unreadable"],
    [45275, "2023-12-15"],
    [1975, "1975-?"],
    [15122023, "unreadable"],
    [12.5, "unreadable"],
    [true, "unreadable"],
    [{ error: "#N/A" }, "unreadable"],
  ])("%j as %s", (value, reading) => {
    expect(read(value)).toBe(reading);
  });

  test("two figures of a year follow Excel: 29 is 2029, 30 is 1930", () => {
    expect([read("1/2/29"), read("1/2/30")]).toEqual(["2029-02-01", "1930-02-01"]);
  });
});

describe("in a column that mixes date cells with typed dates", () => {
  test.each<[CellValue, string]>([
    [{ serial: 45265 }, "2023-12-05 or 2023-05-12"],
    ["05/12/2023", "2023-12-05 or 2023-05-12"],
    [{ serial: 45275 }, "2023-12-15"],
    ["15/12/2023", "2023-12-15"],
    ["12/12/2023", "2023-12-12"],
    ["05.12.2023", "2023-12-05"],
    ["ngày 5 tháng 12 năm 2023", "2023-12-05"],
    ["2023-12-05", "2023-12-05"],
  ])("%j is %s", (value, reading) => {
    expect(read(value, true)).toBe(reading);
  });
});

describe("several days in one cell are read as the first, the last and how many", () => {
  test.each<[string, string]>([
    ["15-16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["15 – 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["15, 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["15 và 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["ngày 15, ngày 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["ngày 15 và 16 tháng 12 năm 2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["từ 15 đến 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["Từ ngày 15/12 đến hết ngày 17/12/2023", "2023-12-15 to 2023-12-17, 3 days"],
    ["15/12/2023 - 16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["15/12/2023\n16/12/2023", "2023-12-15 to 2023-12-16, 2 days"],
    ["15, 16 và 17/12/2023", "2023-12-15 to 2023-12-17, 3 days"],
    ["30/11 - 01/12/2023", "2023-11-30 to 2023-12-01, 2 days"],
    ["28/12 - 02/01/2024", "2023-12-28 to 2024-01-02, 6 days"],
    ["15, 18/12/2023", "2023-12-15 to 2023-12-18, 2 days"],
    ["Sáng 15, chiều 16/12/2023", "2023-12-15 to 2023-12-16, ? days"],
    ["15-12-2023", "2023-12-15"],
    ["16-15/12/2023", "unreadable"],
    ["15-16/12", "unreadable"],
    ["15 16/12/2023", "unreadable"],
    ["31/11-02/12/2023", "unreadable"],
    ["15/12/2023 - 16/12/2024", "unreadable"],
    ["14-15/12/2023 và 20/12/2023", "unreadable"],
  ])("%j as %s", (text, reading) => {
    expect(read(text)).toBe(reading);
    expect(read(text, true)).toBe(reading);
  });

  test("any days up to a month, in each spelling", () => {
    const first = Temporal.PlainDate.from("2020-01-01");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 30 }), (offset, more) => {
        const [a, b] = [first.add({ days: offset }), first.add({ days: offset + more })];
        const whole = (date: Temporal.PlainDate) => `${date.day}/${date.month}/${date.year}`;
        const sameMonth = a.month === b.month ? [`${a.day}-${whole(b)}`, `từ ${a.day} đến ${whole(b)}`] : [];
        for (const text of [
          `${whole(a)} - ${whole(b)}`,
          `${a.day}/${a.month} đến ${whole(b)}`,
          ...sameMonth,
        ]) {
          expect(read(text)).toBe(`${a} to ${b}, ${more + 1} days`);
        }
      }),
    );
  });
});

test("every day of a century reads back in each spelling, and as a serial", () => {
  const first = Temporal.PlainDate.from("1930-01-01");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36500 }), (offset) => {
      const date = first.add({ days: offset });
      const { day, month, year } = date;
      const serial = Temporal.PlainDate.from("1899-12-30").until(date).days;
      const spellings = [
        `${day}/${month}/${year}`,
        `${day}.${month}.${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
      ];
      for (const value of [...spellings, { serial }]) expect(read(value)).toBe(date.toString());
    }),
  );
});
