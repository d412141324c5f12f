import type * as vi from "./commands.vi";

const PLAN = [
  "--plan ID|FILE.json",
  'the plan to apply; without it, the workbook\'s own sheet "Kế hoạch", else the default plan of the year',
] as const;
const YEAR = ["--year YYYY", "the rating year; without it, the year in the roster's titles"] as const;
const AS_OF = [
  "--as-of YYYY-MM-DD",
  '"today" for every deadline, such as 2023-12-26; without it, the date of this machine',
] as const;

/** The option of every command that reads a roster. */
export const COLUMNS = [
  "--columns FILE.json",
  "what the columns are; without it, what the workbook keeps of such corrections, if anything",
] as const;

/** The options of every command that checks a file. */
export const CHECKED = [PLAN, YEAR, AS_OF] as const;

export const commands: Readonly<Record<keyof typeof vi.commands, vi.CommandWords>> = {
  check: {
    usage: "FILE.xlsx [options]",
    about: "Checks a roster",
    options: [
      ...CHECKED,
      COLUMNS,
      ["--out FILE.xlsx", "write a copy with marks and the sheet of findings; the input stays as it is"],
      [
        "--convert-legacy",
        "turn texts in TCVN3 and VNI into Unicode in the copy (with --out); what does not read for sure stays",
      ],
    ],
  },
  columns: {
    usage: "FILE.xlsx [--columns FILE.json] [--out FILE.xlsx] [--json]",
    about: "What every sheet and every column was taken for, why, and what was not understood",
    options: [
      COLUMNS,
      ["--out FILE.xlsx", "write a copy that keeps what was said of its columns; the input stays as it is"],
    ],
  },
  explain: {
    usage: 'FILE.xlsx "Sheet!A1" [options]',
    about: "Explains a cell: what is wrong, why, on which text",
    options: [...CHECKED, COLUMNS],
  },
  plan: {
    usage: "FILE.xlsx --out FILE.xlsx [--plan …]",
    about: 'Writes the plan into a copy as the sheet "Kế hoạch", to be edited in Excel',
    options: [PLAN, ["--out FILE.xlsx", "the copy to write; the input stays as it is"]],
  },
  plans: { usage: "", about: "The built-in plans", options: [] },
  rules: { usage: "", about: "The rules, and what they rest on", options: [] },
};

export const help: typeof vi.help = {
  title: "xep-loai: checks the roster of an annual review and rating",
  usage: "Usage",
  more: "The options of a command: xep-loai COMMAND --help",
  own: "Options",
  common: "Common options",
  options: [
    ["--json", "print for machines"],
    ["--language vi|en", "the language"],
    ["--limit NAME=NUMBER,…", "what a file may cost to read, such as cells=40M,file=500M (docs/limits.md)"],
    ["--help", "this page; behind a command's name: how it is used"],
    ["--version", "the version"],
  ],
  status: "Exit status: 0 no error found; 1 at least one error; 2 not done (and nothing written).",
};
