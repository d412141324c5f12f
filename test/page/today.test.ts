import { today } from "../../src/page/today";

afterEach(() => jest.useRealTimers());

test.each([
  [new Date(2023, 11, 26, 0, 0, 1), "2023-12-26"],
  [new Date(2024, 0, 5, 23, 59, 59), "2024-01-05"],
])("the day on this machine, whatever the hour: %s", (now, day) => {
  jest.useFakeTimers({ now });
  expect(today()).toBe(day);
});
