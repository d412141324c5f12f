import { englishCount, levelName } from "../words";
import type { OverviewWords } from "./overview.vi";

export const overviewWords: OverviewWords = {
  title: "Overview",
  taken: "The workbook was taken for",
  year: ({ year, asOf }) => `Ratings of ${year}, as of ${asOf}.`,
  yearAssumed:
    "No title names a year, so that of the day was taken. If the rating is of another year, choose it by “Choose year, plan, day”.",
  plan: ({ title }) => `Plan applied: ${title}`,
  noPlan: ({ year }) => `No plan applies to ${year}; shares and deadlines were not checked.`,
  counts: ({ individuals, units, collectives }) =>
    [
      ...(individuals > 0
        ? [`${englishCount(individuals, "individual")}${units > 1 ? ` in ${units} units` : ""}`]
        : []),
      ...(collectives > 0 ? [englishCount(collectives, "collective")] : []),
    ].join(", "),
  list: ({ sheet, kind, rows }) => `“${sheet}”: ${kind}, ${englishCount(rows, "row")}`,
  kinds: {
    individuals: "list of individuals",
    collectives: "list of collectives",
    plan: "plan",
    summary: "summary",
    other: "another table",
  },
  unsure: "not sure, please look",
  unknownColumns: ({ count }) => `${englishCount(count, "column")} not understood, and not looked at`,
  unread: ({ count }) => `${englishCount(count, "row")} not understood, and not checked.`,
  correct: "Look at the columns, and correct them",
  choosePlan: "Choose year, plan, day",

  result: "Result",
  nothing: "Nothing against the rules was found in what was checked.",
  severities: {
    error: {
      name: "Errors",
      next: "Against a rule that is stated. Correct it, or be ready to explain it, before sending.",
    },
    warning: {
      name: "Warnings",
      next: "Perhaps not right, or the rule can be read in another way. Look at it.",
    },
    info: { name: "Notices", next: "To be known; nothing must be changed." },
  },
  show: ({ name, count }) => `${name}: ${count}. Show the list`,

  ratings: "How many are rated what",
  ratingsOf: { individuals: "Individuals", collectives: "Collectives" },
  levels: { ...levelName.en, missing: "No rating yet", unrecognised: "Not readable" },
  level: "Level",

  notRun: ({ count }) => `Not checked yet: ${englishCount(count, "rule")}`,
  notAsked: ({ count }) => `Not asked for in this year and plan: ${englishCount(count, "rule")}`,
  next: {
    "missing-column":
      "If it is to be checked, add the column to the list; if the list has it under another name, say so in “Columns”.",
    "no-plan": "Choose a plan in “Settings”, or look at the year again.",
    "not-in-plan":
      "Nothing to do, unless your office's plan does say something of it: then choose that plan.",
    "not-in-force": "Nothing to do.",
  },
};
