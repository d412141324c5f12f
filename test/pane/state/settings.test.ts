import fc from "fast-check";
import {
  checkSettings,
  DEFAULT_SETTINGS,
  daysOff,
  isDay,
  type Settings,
  settingsIn,
  settingsText,
} from "../../../src/pane/state/settings";

const day = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2030-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anySettings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom("vi", "en", null),
  plan: fc.option(fc.string()),
  year: fc.option(fc.integer({ min: 2020, max: 2100 })),
  asOf: fc.option(day),
  holidays: fc.array(day).map(daysOff),
  marks: fc.boolean(),
});

test("what was set is read again as it was", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(settingsIn(settingsText(settings))).toEqual(settings);
    }),
  );
});

test("whatever stands in the place of settings, there are settings that a check can be asked with", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
      const { asOf, holidays = [] } = checkSettings(settingsIn(kept), "2023-12-26", "vi");
      expect([asOf, ...holidays].every(isDay)).toBe(true);
    }),
  );
});

test("what cannot be read of settings is as it is at first, and the rest stays", () => {
  const kept = JSON.stringify({ language: "fr", plan: 7, year: 2023, asOf: "2023-02-30", marks: false });
  expect(settingsIn(kept)).toEqual({ ...DEFAULT_SETTINGS, year: 2023, marks: false });
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-2-9", false],
  ["26/12/2023", false],
  ["", false],
  [20231226, false],
])("%p is a day: %p", (value, is) => {
  expect(isDay(value)).toBe(is);
});
