import { englishCount, outcomeName, severityName } from "../words";
import type { FindingsWords } from "./findings.vi";

export const findingsWords: FindingsWords = {
  title: "Findings",
  search: "Search names, units, texts",
  by: "Group by",
  groupings: { rule: "Rule", unit: "Unit" },
  severities: severityName.en,
  filter: "Severities shown",
  outcomes: outcomeName.en,
  count: ({ shown, of }) => (shown === of ? englishCount(of, "finding") : `${shown} of ${of} findings`),
  nothing: "Nothing against the rules was found in what was checked.",
  nothingShown: "No finding fits this choice.",
  showAll: "Show all",
  noUnit: "No unit given",
  whole: "The workbook as a whole",
  goTo: ({ cell, subject }) => `Go to cell ${cell}${subject && `, ${subject}`}`,
  why: "Why",
  steps: "Why",
  basis: "Basis",
  others: "Cells that bear on it",
  moreOthers: ({ count }) => `and ${count} more`,
  waiting: "One moment…",
  notToBeHad: "The reasons cannot be had now. Press “Check” and open this again.",
  more: ({ count }) => `Show ${count} more`,
  moreGroups: ({ count }) => `Show ${englishCount(count, "more group")}`,
  group: ({ name, count }) => `${name}: ${englishCount(count, "finding")}`,
};
