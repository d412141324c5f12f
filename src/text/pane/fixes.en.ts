import type { FixesWords } from "./fixes.vi";

const cells = (count: number) => `${count} ${count === 1 ? "cell" : "cells"}`;

export const fixesWords: FixesWords = {
  title: "Spelling",
  needsCheck: "Press Check first; spelling can be mended only in a list that was read.",
  working: "Reading …",
  intro:
    "Only how something is written changes, never anybody's rating: levels that were recognised for sure are written out, and text in TCVN3 or VNI is put into Unicode. No cell changes before you press.",
  none: "No cell needs other spelling.",
  formulas:
    'Where formulas of the workbook count by an abbreviation, such as COUNTIF(F3:F40,"HTTNV"), they will no longer count these cells: mend the formulas too.',
  all: ({ count }) => `Fix ${count === 1 ? "the cell" : `all ${cells(count)}`}`,
  one: "Fix",
  fixCell: ({ cell, before, after }) => `Fix cell ${cell} from “${before}” to “${after}”`,
  levels: "Levels written out",
  encodings: "Put into Unicode",
  change: ({ before, after }) => `“${before}” to “${after}”`,
  cells: ({ count }) => cells(count),
  showCells: ({ count }) => `Show ${cells(count)}`,
  moreGroups: ({ count }) => `Show ${count} more`,
  moreCells: ({ count }) => `Show ${cells(count)} more`,
  goTo: ({ cell }) => `Go to cell ${cell}`,
  locked: ({ sheets }) =>
    `The sheet ${sheets} is protected, so its cells cannot be fixed. Remove the protection (Review ▸ Unprotect Sheet) and check again.`,
  doubtful: ({ count }) =>
    `${cells(count)} in an old encoding cannot be read for sure, and stay for a person`,
  reads: ({ reading }) => `perhaps “${reading}”`,
  moreDoubtful: ({ count }) => `… and ${count} more`,
};
