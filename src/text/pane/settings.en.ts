import type { SettingsWords } from "./settings.vi";

export const settingsWords: SettingsWords = {
  title: "Settings",
  intro: "Kept with this workbook.",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  asOf: "As of",
  asOfHint: "Empty: today. Every deadline is looked at from this day.",
  dayOrder: "day/month/year",
  dayWrong: "Type day/month/year, such as 26/12/2023.",
  marks: "Mark cells and write the sheet “Kết quả kiểm tra”",
  marksHint: "When off, findings are shown in this pane alone, and nothing is written into the workbook.",
  holidays: "Further days off",
  holidaysHint: "Beside the public holidays and those of the plan; used to count working days.",
  add: "Add",
  remove: ({ day }) => `Remove ${day}`,
  columns: "Columns and tables",
  columnsHint: "Say which column is what, and which sheets are not to be read.",
  openReading: "Open “Columns”",
  reset: "Reset",
  resetHint: "Puts everything here back to what it was at first. What was said in “Columns” stays.",
  wasReset: "All settings were reset.",
};
