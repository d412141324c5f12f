import type { ColumnsWords } from "./columns.vi";

const inColumn = (column: string) => (column === "" ? "" : `column ${column}: `);
const named = (heading: string) => (heading === "" ? "without a heading" : `“${heading}”`);

/** What every sheet was taken for, and what has become of what the clerk said of it. */
export const columnsWords = {
  understood: "What the sheets were taken for",
  corrections: "The office's corrections of columns",
  kinds: {
    individuals: "a list of individuals",
    collectives: "a list of collectives",
    plan: "a plan",
    summary: "a summary, figures",
    other: "no list of ratings",
  },
  confidence: ({ confidence }) => {
    const word =
      confidence >= 0.9
        ? "sure"
        : confidence >= 0.7
          ? "fairly sure"
          : confidence >= 0.5
            ? "unsure"
            : "a guess";
    return `${word}, ${Math.round(100 * confidence)}%`;
  },
  table: (of) =>
    `${of.sheet}: ${of.kind} (${of.confidence}); headings in row ${of.header}, ${of.rows} rows of data from row ${of.first} to row ${of.last}`,
  noList: (of) => `${of.sheet}: ${of.kind}: ${of.why}; the header seen: row ${of.header}`,
  noTable: ({ sheet, why }) => `${sheet}: no table was read: ${why}`,
  whyNoTable: {
    empty: "the sheet is empty",
    noHeader: "no row is like the header of a list",
    across:
      "the headings stand one below the other, with a column for each person; give each person a row (copy the table, then Paste Special ▸ Transpose onto a new sheet)",
    own: "the program wrote the sheet",
    notRead: "the office says that it is not to be read",
  },
  whyNoList: {
    noNames: "it has no column of full names, or of collectives or units",
    namesUnderLevels:
      "below each level stand names of people and no marks, so it cannot be read; give each person a row, with the level in one column",
    otherScale:
      "the column of ratings holds no level of the law; if it is a list of ratings, write the levels in words, or a legend on the sheet, such as “A1: HTXSNV; A2: HTTNV”",
    nothingToCheck: "it has no column of ratings or dates to check",
    ofOtherThings: "headings and values show that it is about other things",
    summary: "it holds figures, not each person or collective",
    noRows: "no row below the header is a person or a collective",
    hiddenCopy: "it is a hidden copy of other lists, and not checked",
    earlierYear: "the list of an earlier year, not checked beside that of this year",
    said: "as the office says",
  },
  evidence: {
    heading: "the very words of a known heading",
    likeHeading: "like a known heading",
    underHeading: "under a known heading",
    values: "by the values of the column",
    levels: "one of the columns of levels",
    corrected: "as the office says",
    counts: "numbers",
    names: "names those who have this level",
    another: "another column was taken for it",
    otherValues: "the heading is known, but the values are no levels of the law",
    otherPeriod: "of an earlier year or of a part of the year, or only promised: not the rating of this year",
    notNeeded: "known, not needed for the check",
    unknown: "the heading is not understood",
    noHeading: "data without a heading",
  },
  recognised: ({ evidence }) => `How the column is known: ${evidence}.`,
  none: "not used",
  guessed: ({ columns }) => `Columns that were guessed, to be looked at: ${columns}`,
  notUnderstood: ({ columns }) => `Columns not understood, and not checked: ${columns}`,
  corrected: ({ columns }) => `Columns that are what the office says: ${columns}`,
  column: ({ column, heading }) => `${column} ${named(heading)}`,
  likely: ({ fields }) => `may be ${fields}`,
  unlikely: "no guess",
  assumed: {
    ditto: ({ text, column, rows }) =>
      `${inColumn(column)}signs of repetition in ${rows} rows stand for the row above (such as “${text}”)`,
    continued: ({ rows }) => `${rows} rows without a name go on about the person above`,
    stagesInRows: ({ text, column, rows }) =>
      `${inColumn(column)}each person has several rows, each with the level of the stage that this column names (such as “${text}”), ${rows} rows`,
    group: ({ text, column, rows }) =>
      `${inColumn(column)}a unit named once (such as “${text}”) stands for the empty cells below it, ${rows} rows`,
    unitOfSheet: ({ text }) => `everybody on the sheet is of “${text}”, by the sheet's name`,
    unitOfTitle: ({ text }) => `everybody in the table is of “${text}”, by what stands above the header`,
    levelOfSection: ({ text, rows }) =>
      `no column holds the levels: ${rows} rows have the one of the section above them (such as “${text}”)`,
    levelOfTitle: ({ text, rows }) =>
      `no column holds the levels: all ${rows} rows have the one in the title, “${text}”`,
    levelOfSheet: ({ text, rows }) =>
      `no column holds the levels: all ${rows} rows have the one that the sheet is named after, “${text}”`,
    oneLevel: () => "the workbook lists those of one level alone, so no share is told from this list",
    legend: ({ text, column, rows }) =>
      `${inColumn(column)}the signs of ${rows} rows are read by the legend on the sheet (“${text}”)`,
    letters: ({ text, column, rows }) =>
      `${inColumn(column)}the letters ${text} of ${rows} rows are read as grade A (excellent), B (good), C (completed), D (not completed), E (not rated), since the sheet has no other legend`,
    otherScale: ({ text, column, rows }) =>
      `${inColumn(column)}the signs of ${rows} rows (such as “${text}”) are of another scale and are not read; write the levels in words, or a legend on the sheet, such as “A1: HTXSNV; A2: HTTNV”`,
    partOfYear: ({ text }) =>
      `the title (“${text}”) speaks of a part of the year; the list is checked by the rules of the yearly rating`,
    hidden: ({ rows }) => `${rows} rows that are hidden or filtered away are read like any other`,
    hiddenCopy: ({ rows }) =>
      `the sheet is hidden and has ${rows} names of lists in view, so it is taken for a copy of theirs and not checked`,
    earlierYear: ({ text, rows }) =>
      `the list of ${text} has ${rows} names of the later list, so it is not checked`,
    corrected: ({ text }) => `as the office says: “${text}”`,
  },
  hiddenSheet: "the sheet is hidden",
  hiddenRows: ({ rows }) => `${rows} rows hidden or filtered away`,
  hiddenColumns: ({ columns }) => `hidden columns: ${columns}`,
  unread: "Rows that were not understood",
  nothingUnread: "Every row was understood.",
  isRoster: "The workbook can be checked: xep-loai check",
  isNoRoster:
    "The workbook cannot be checked: no sheet is a list of individuals or collectives with ratings or dates. Where the program is mistaken, say what the columns are with --columns.",
  head: {
    column: "Column",
    heading: "Heading",
    field: "Taken for",
    evidence: "Why",
    likely: "May also be",
  },
  notes: {
    notRead: ({ sheet }) => `The sheet “${sheet}” is not read, as the office says.`,
    sheetRenamed: ({ sheet, to }) =>
      `The sheet “${sheet}” is gone; what was said of it is used for the sheet “${to}”, which has all of its headings.`,
    headerMoved: ({ sheet, row, to }) =>
      `${sheet}: the header was in row ${row} and is in row ${to} now; what was said of it is used there.`,
    columnMoved: ({ sheet, column, heading, to }) =>
      `${sheet}: the column “${heading}” was column ${column} and is column ${to} now; what was said of it is used there.`,
    sheetGone: ({ sheet }) => `The sheet “${sheet}” is gone; what was said of it cannot be used.`,
    headerGone: ({ sheet, row }) =>
      `${sheet}: the headings noted no longer stand in row ${row}, nor in exactly one other place; what was said of that table cannot be used.`,
    columnGone: ({ sheet, column, heading }) =>
      `${sheet}: there is no column ${named(heading)} in column ${column} any more; what was said of it cannot be used.`,
    columnTwice: ({ sheet, column, heading }) =>
      `${sheet}: there are more or fewer columns ${named(heading)} than before, and which one was column ${column} cannot be known; what was said of it cannot be used.`,
    noNames: ({ sheet, row, kind }) =>
      `${sheet}: the table in row ${row} is said to be ${kind}, and no column names anybody; this cannot be used. Say which column holds full names, or names of collectives.`,
    unreadable:
      "The corrections kept in the workbook cannot be read (a later version may have written them); the lists were read as if there were none.",
  },
  stored: ({ out }) => `The copy that keeps the corrections was written: ${out}`,
  nothingStored: ({ out }) => `The copy was written, without any corrections: ${out}`,
} satisfies ColumnsWords;
