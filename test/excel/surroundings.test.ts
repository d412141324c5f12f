import { isoDay, languageOf, themeOf } from "../../src/excel/surroundings";

test.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["EN", "en"],
  ["fr-FR", "vi"],
] as const)("in an Excel that speaks %s the pane speaks %s", (displayLanguage, expected) => {
  expect(languageOf(displayLanguage)).toBe(expected);
});

test.each([
  ["#ffffff", "light"],
  ["#e6e6e6", "light"],
  ["#666666", "dark"],
  ["#262626", "dark"],
  ["262626", "dark"],
  ["", "light"],
  [undefined, "light"],
] as const)("beside the background %s the pane is %s", (background, expected) => {
  expect(themeOf(background, false)).toBe(expected);
});

test("colours that the system forces win over the theme of Office", () => {
  expect(themeOf("#ffffff", true)).toBe("highContrast");
});

test("the day is the one on the clock of this machine, an hour before midnight too", () => {
  expect(isoDay(new Date(2023, 0, 5, 23, 30))).toBe("2023-01-05");
  expect(isoDay(new Date(2023, 11, 26, 0, 5))).toBe("2023-12-26");
});
