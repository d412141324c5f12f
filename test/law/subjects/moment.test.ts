import { Temporal } from "temporal-polyfill";
import { beginningOf, compareMoments, type Dated, momentOf } from "../../../src/law/subjects/moment";

/** "2023-12-05", "2023-12-05T08:00", or "2023-12-04/2023-12-05" for a meeting of two days. */
function moment(written: string): Dated {
  const cell = { sheet: "Tập thể", row: 3, column: 4 };
  const [first = "", last = first] = written.split("/");
  const [day = "", time] = last.split("T");
  return {
    state: "date",
    cell,
    date: Temporal.PlainDate.from(day),
    time: time ? Temporal.PlainTime.from(time) : null,
    ...(last !== first && { span: { first: Temporal.PlainDate.from(first), days: null } }),
  };
}

test.each([
  ["2023-12-05", "2023-12-06", -1, "the day before"],
  ["2023-12-05", "2023-12-05", 0, "one day, no time"],
  ["2023-12-05T08:00", "2023-12-05T14:00", -1, "one day, by its time"],
  ["2023-12-05T08:00", "2023-12-05", 0, "one day, and one time only"],
  ["2023-12-05T14:00", "2023-12-06T08:00", -1, "the day counts before the time"],
  ["2023-12-04/2023-12-05", "2023-12-06", -1, "all of several days before"],
  ["2023-12-04/2023-12-05", "2023-12-05", 0, "the last of several days"],
  ["2023-12-04/2023-12-05", "2023-12-04", 0, "the first of several days"],
  ["2023-12-04/2023-12-05", "2023-12-03", 1, "all of several days after"],
  ["2023-12-04/2023-12-05", "2023-12-05/2023-12-06", 0, "several days that run into each other"],
  ["2023-12-04/2023-12-05", "2023-12-06/2023-12-07", -1, "several days before several"],
  ["2023-12-05", "2023-12-04/2023-12-05", 0, "within several days"],
])("%s beside %s: %i (%s)", (a, b, order) => {
  expect(compareMoments(moment(a), moment(b))).toBe(order);
  expect(compareMoments(moment(b), moment(a)) + order).toBe(0);
});

test("several days begin with their first", () => {
  expect(beginningOf(moment("2023-12-04/2023-12-05")).date.toString()).toBe("2023-12-04");
  expect(beginningOf(moment("2023-12-05")).date.toString()).toBe("2023-12-05");
});

test("a finding carries the time where the cell holds one", () => {
  expect(["2023-12-05", "2023-12-05T08:00"].map((written) => momentOf(moment(written)))).toEqual([
    "2023-12-05",
    "2023-12-05T08:00",
  ]);
});
