import { columnsWords } from "./columns.en";
import { commands, help } from "./commands.en";
import { consolidateCommand, consolidateWords } from "./consolidate.en";
import { otherErrors, usageErrors, workbookErrors } from "./errors.en";
import { explainWords } from "./explain.en";
import { exportCommand, exportWords } from "./export.en";
import { legacyWords } from "./legacy.en";
import { planWords } from "./plan.en";
import { shareCommand, shareWords, verifyCommand } from "./share.en";
import { summariseCommand, summariseWords } from "./summarise.en";
import type { Text } from "./text";

/** Everything that the product says in English beside the sentences of its rules. */
export const en: Text = {
  errors: { ...workbookErrors, ...otherErrors },
  usage: usageErrors,
  explain: explainWords,
  columns: columnsWords,
  consolidate: consolidateWords,
  export: exportWords,
  legacy: legacyWords,
  plan: planWords,
  share: shareWords,
  summarise: summariseWords,

  verified: {
    quoted: "",
    paraphrased: "as reported by the press",
    unverified: "not verified against the text",
  },
  article: (article) => `article ${article}`,
  part: (part) => `part ${part}`,
  quote: (quote) => `“${quote}”`,

  rounding: { floor: "rounded down", nearest: "rounded to the nearest", ceiling: "rounded up" },
  notRun: {
    "missing-column": ({ columns }) => `the roster has no column: ${columns}`,
    "no-plan": () => "no plan covers this year",
    "not-in-plan": () => "the plan applied does not ask for it",
    "not-in-force": () => "not, or no longer, law in this year",
  },

  sheet: {
    title: "Kết quả kiểm tra",
    heading: ({ year }) => `FINDINGS ON THE RATING OF ${year}`,
    workbook: "Workbook:",
    plan: "Plan applied:",
    noPlan: ({ year }) => `No plan covers ${year}: quotas and deadlines were not checked.`,
    asOf: "As of:",
    ratingYear: "Rating year:",
    yearAssumed: ({ year }) =>
      `${year}, taken from the day of the check since no title names a year. If the rating is of another year, choose it and check again.`,
    basis: "Rests on:",
    scope: "Scope:",
    onlyOf: { quota: "The quotas alone (the share rated Excellent); no other rule was looked at." },
    result: "Result:",
    goTo: "Go to:",
    jumps: {
      figures: "Figures and quotas",
      findings: "The cells to look at",
      remarks: "What was not checked",
    },
    legend: "Marks",
    legendOf: {
      error: "Against a rule that is stated outright: to be mended or explained before it is sent.",
      warning: "Perhaps wrong, or a rule that is read in more than one way: to be looked at.",
      info: "To be known; nothing need be changed.",
    },
    marksStay: "Marks leave a cell's own colours as they are. The program tells and changes no rating.",
    writtenAnew: "This sheet is written anew with every check: keep notes of your own on another sheet.",
    ratings: "How many at each level",
    ratingColumns: { level: "Level", share: "Share", total: "Sum" },
    shareNote: "Shares are of those rated with one of the four levels.",
    missing: "No rating given",
    unrecognised: "Rating not understood",
    quotas: "The share of “Excellent” in every group",
    quotaRule: ({ percent, base, rounding }) => `At most ${percent}% of ${base}, ${rounding}.`,
    smallRule: ({ atMost, allowed }) => `A leading collective of at most ${atMost} may have ${allowed}.`,
    quotaColumns: {
      ordinal: "No.",
      group: "Group",
      scope: "Scope",
      rated: "Rated",
      good: "Good",
      excellent: "Excellent",
      allowed: "Excellent at most",
      result: "Result",
      otherBases: "Counted otherwise",
    },
    within: "Within the quota",
    over: ({ excellent, allowed }) => `${excellent - allowed} too many`,
    smallApplies: "By the rule for small leading collectives",
    otherBase: {
      good: (allowed) => `Over Good: at most ${allowed}`,
      goodOrBetter: (allowed) => `Over Good or better: at most ${allowed}`,
      rated: (allowed) => `Over all rated: at most ${allowed}`,
    },
    sum: "Sum",
    findings: "The cells to look at",
    findingColumns: {
      ordinal: "No.",
      subject: "Individual, collective",
      unit: "Unit",
      severity: "Severity",
      outcome: "Result",
      cell: "Cell",
      message: "What is wrong",
      rule: "Rule",
      because: "Why",
    },
    otherCells: ({ cells, more }) => `Other cells: ${cells}${more > 0 ? ` and ${more} more` : ""}`,
    notRun: "Rules that were not checked, and why",
    unread: "Rows that were not understood and not checked",
    footer: "&CPage &P/&N",
  },
  individuals: "Individuals",
  collectives: "Collectives",
  nothing: "Nothing against the rules was found in what was checked.",
  wholeWorkbook: "The whole workbook",
  total: ({ error, warning, info }) => `${error} errors, ${warning} warnings, ${info} notices.`,
  sheetRow: ({ sheet, row }) => `${sheet}, row ${row}`,

  terminal: {
    reading: "Reading",
    writing: "Writing",
    year: ({ year, asOf }) => `year ${year}, as of ${asOf}`,
    plan: ({ title, id }) => `Applied: ${title} (${id})`,
    quotasHold: ({ held, of }) => `Share of excellent: ${held} of ${of} groups are within it.`,
    quotaOver: ({ group, whose, excellent, allowed }) =>
      `${excellent - allowed} too many: ${group}${whose ? ` (${whose})` : ""}: ${excellent} excellent, at most ${allowed}`,
    more: ({ more }) => `… and ${more} more; --out or --json has them all.`,
    written: ({ out }) => `The marked copy was written: ${out}`,
    planWritten: ({ title, id, sheet, out }) =>
      `The plan “${title}” (${id}) was written into the sheet “${sheet}” of ${out}`,
    kept: ({ kept }) => `The earlier copy has other contents and was kept: ${kept}`,
    columns: {
      severity: "Severity",
      cell: "Cell",
      subject: "Individual, collective",
      message: "What is wrong",
      id: "Id",
      title: "Title",
      years: "Years",
      quota: "Share of excellent",
      basis: "Rests on",
    },
    byPlan: "the plan applied",
    from: ({ year }) => `from ${year}`,
  },
  commands: {
    ...commands,
    consolidate: consolidateCommand,
    export: exportCommand,
    share: shareCommand,
    verify: verifyCommand,
    summarise: summariseCommand,
  },
  help,
};
