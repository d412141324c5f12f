import type { Level } from "../roster/model";
import type { CommandWords } from "./commands.vi";
import type { consolidateWords as vietnamese } from "./consolidate.vi";
import { englishCount, levelName } from "./words";

type Kind = "individuals" | "collectives";

const joined = (texts: readonly string[]): string => texts.join(", ");

/** Gathering the files of many offices. */
export const consolidateWords = {
  lists: { collectives: "Collectives", individuals: "Individuals" },
  listTitle: {
    collectives: ({ year }: { year: number }) => `COLLECTIVES MERGED FROM ALL FILES, ${year}`,
    individuals: ({ year }: { year: number }) => `INDIVIDUALS MERGED FROM ALL FILES, ${year}`,
  },
  listRemark: ({ files, absent }: { files: number; absent: string }) =>
    `Merged from ${englishCount(files, "file")}; each row names its file, sheet and cell there. “${absent}”: the list has no such column. Correct a mistake in the file it came from, and merge again.`,

  sheet: {
    title: "Reconciliation",
    heading: ({ year }: { year: number }) => `FILES RECEIVED FOR ${year}, RECONCILED`,
    summary: ({
      files,
      read,
      collectives,
      individuals,
    }: {
      files: number;
      read: number;
      collectives: number;
      individuals: number;
    }) =>
      `${englishCount(files, "file")} received, ${read} read; ${englishCount(collectives, "collective")} and ${englishCount(individuals, "individual")} merged.`,
    asOf: ({ asOf }: { asOf: string }) => `As of ${asOf}.`,
    notices: "1. To be looked at",
    noNotices: "Nothing is to be looked at.",
    noticeColumns: { ordinal: "No.", severity: "Severity", file: "File", message: "Message" },
    files: "2. Files received",
    fileColumns: {
      ordinal: "No.",
      file: "File",
      collectives: "Collectives",
      individuals: "Individuals",
      seal: "Seal",
      code: "Code of the seal",
      plan: "Plan of the file",
      rules: "Version of the rules",
    },
    total: "Total",
    notRead: "Not read",
    totals: {
      collectives: "3. Figures file by file: collectives",
      individuals: "4. Figures file by file: individuals",
    },
    totalsRemark:
      "Figures of the merged lists; the last column lays each level beside what was read from the file and what its seal says.",
    agrees: "Agrees",
    totalColumns: {
      ordinal: "No.",
      file: "File",
      check: "Beside the file and its seal",
      missing: "Not yet rated",
      unrecognised: "Level not recognised",
      sum: "Total",
    },
    sources: { sealed: "By the seal", read: "Read from the file" },
    repeated: "5. People and collectives in several files",
    repeatedRemark:
      "Different levels: the competent body has to decide. Twice: counted with both files until one leaves it out. Perhaps one person: to be looked at.",
    noRepeated: "Nobody stands in several files.",
    repeatedColumns: {
      ordinal: "No.",
      name: "Name",
      is: "What it is",
      by: "The same",
      file: "File",
      cell: "Sheet and cell in the file",
      unit: "Unit",
      level: "Level",
      at: "Cell in this workbook",
    },
    is: {
      conflict: "Different levels",
      duplicate: "Twice, one level",
      namesake: "Perhaps one person",
    },
    by: { card: "name, card number", birth: "name, birth date", name: "name alone" },
    expected: "6. Units that should send",
    expectedColumns: {
      ordinal: "No.",
      unit: "Unit",
      state: "State",
      file: "File",
      by: "Known by",
      deadline: "Due by the plan",
    },
    received: "Received",
    notReceived: "Not received",
    unread: "Unreadable file",
    receivedBy: {
      people: "unit of the people listed",
      collective: "name of a collective listed",
      title: "name of the office above the list",
      fileName: "name of the file",
    },
    deadline: ({ title, lastDay, isPast }: { title: string; lastDay: string; isPast: boolean }) =>
      `${title}: by ${lastDay}${isPast ? " (past)" : ""}`,
    noDeadline: "The plan sets no date",
    footer: "&L&9xep-loai&C&9Page &P/&N",
  },
  seal: {
    intact: "Intact",
    broken: "Changed since it was sealed",
    missing: "None",
    unknown: "Cannot be read",
  },

  notices: {
    "seal-broken": ({ places, more, code }: { places: readonly string[]; more: number; code: string }) => {
      const named = places.map((place) => (place === "" ? "the seal itself" : place));
      const rest = more > 0 ? ` and ${more} more` : "";
      return `Changed since it was sealed: ${joined(named)}${rest}. Ask the sender; the code of the seal in the file: ${code}.`;
    },
    "seal-unknown": () =>
      "The file has a seal that cannot be read: written by another version of the program, or damaged.",
    "seal-missing": () =>
      "The file has no seal, so nobody can tell whether it was changed since it was sent.",
    "year-differs": ({ year, expected }: { year: number; expected: number }) =>
      `The titles say ${year}, not ${expected}; it was merged all the same, to be compared.`,
    "sealed-year-differs": ({ year, expected }: { year: number; expected: number }) =>
      `The sender checked for ${year}, not ${expected}, and no title names a year; it was merged all the same, to be compared.`,
    "part-of-year": ({ title }: { title: string }) =>
      `The title of a list (“${title}”) speaks of a quarter or a month; it was merged as the result of the whole year.`,
    "plan-differs": ({ plan, expected }: { plan: string; expected: string }) =>
      plan === expected
        ? `The sender checked under the plan ${plan}, and it differs in places from the ${plan} applied here: compare the two sheets “Kế hoạch”.`
        : `The sender checked under the plan ${plan}, which is not the one applied here${expected === "" ? "" : ` (${expected})`}.`,
    "rules-differ": ({ rules, expected }: { rules: string; expected: string }) =>
      `The sender checked with version ${rules} of the rules; here it is ${expected}.`,
    "totals-differ": ({
      kind,
      sealed,
      read,
      merged,
    }: {
      kind: Kind;
      sealed: number;
      read: number;
      merged: number;
    }) => {
      const what =
        sealed === read && read === merged
          ? `The numbers of ${kind} at each level differ, though all add up to ${merged}`
          : `Figures of ${kind} do not agree (sealed ${sealed}, read ${read}, merged ${merged})`;
      return `${what}: see each level in parts 3 and 4 of the sheet “Reconciliation”.`;
    },
    "rows-unread": ({ rows }: { rows: number }) =>
      `${englishCount(rows, "row")} of its lists could not be read and ${rows === 1 ? "was" : "were"} not merged.`,
    corrected: () =>
      "The sender's own corrections (which column is what) came with the file; its lists are read by them.",
    "columns-not-merged": ({ headings }: { headings: readonly string[] }) =>
      `These columns are not among what is merged and stand in the file alone: ${joined(headings)}.`,
    "columns-left-out": ({ headings }: { headings: readonly string[] }) =>
      `The merged list has as many columns as it takes; these stand in the file alone: ${joined(headings)}.`,
    "level-conflict": ({
      name,
      levels,
      files,
    }: {
      name: string;
      levels: readonly Level[];
      files: readonly string[];
    }) =>
      `${name} has different levels (${joined(levels.map((level) => levelName.en[level]))}) in: ${joined(files)}.`,
    "files-overlap": ({ other, same, of }: { other: string; same: number; of: number }) =>
      `${same === of ? `All ${of}` : `${same} of ${of}`} names of it that can be compared stand in “${other}” as well, and so are counted twice. Perhaps one list was sent twice: take the file that is too many away, and merge again.`,
    duplicate: ({ name, files }: { name: string; files: readonly string[] }) =>
      `${name} stands in several files with one level, and so is counted several times: ${joined(files)}.`,
    namesake: ({ name, files }: { name: string; files: readonly string[] }) =>
      `${name} stands in several files, perhaps not as one person: ${joined(files)}.`,
    "unit-missing": ({
      unit,
      unread,
      title,
      lastDay,
      isPast,
    }: {
      unit: string;
      unread: string | null;
      title: string | null;
      lastDay: string | null;
      isPast: boolean;
    }) => {
      const what =
        unread === null
          ? `Nothing came from ${unit}`
          : `The file “${unread}”, by its name from ${unit}, could not be read, so there is no list of this unit`;
      if (title === null || lastDay === null) return `${what}.`;
      return `${what}; ${isPast ? "it was due by" : "it is due by"} ${lastDay} (${title}).`;
    },
    "sender-unexpected": () =>
      "It is not known which unit on the list of those who should send the file is from; it was merged and counted all the same.",
  },

  terminal: {
    progress: ({ done, of, name }: { done: number; of: number; name: string }) => `${done}/${of} ${name}`,
    lists: ({
      files,
      read,
      collectives,
      individuals,
    }: {
      files: number;
      read: number;
      collectives: number;
      individuals: number;
    }) =>
      `${read} of ${englishCount(files, "file")} read: ${englishCount(collectives, "collective")}, ${englishCount(individuals, "individual")}.`,
    plan: ({ title, id }: { title: string; id: string }) => `Plan: ${title} (${id})`,
    notices: "To be looked at:",
    written: ({ out }: { out: string }) => `Written: ${out}`,
    more: ({ more }: { more: number }) => `… and ${more} more; see the sheet “Reconciliation” of the master.`,
    conflicts: ({ count }: { count: number }) =>
      `${englishCount(count, "name")} with different levels in different files.`,
  },
  nothingRead: ({ files }: { files: number }) => ({
    message: `None of ${englishCount(files, "file")} could be read, so there is nothing to merge.`,
    hint: "See above what is wrong with each; mend it or ask for it again, then run once more.",
  }),
  noUnits: ({ file }: { file: string }) => ({
    message: `No unit was found in “${file}” (the file of --expect).`,
    hint: "Give a workbook with a list of collectives, or with one column of names, a unit a row.",
  }),
  emptyFolder: ({ folder }: { folder: string }) => ({
    message: `There is no Excel workbook in the folder “${folder}”.`,
    hint: "Put the workbooks received (.xlsx, .xlsm) into that folder itself, not into one inside it; or name each file.",
  }),
  fileTwice: ({ file }: { file: string }) => ({
    message: `The file “${file}” is named twice.`,
    hint: "Name each file once.",
  }),
} satisfies typeof vietnamese;

/** The help of the command. */
export const consolidateCommand: CommandWords = {
  usage: "FILE.xlsx… --out MASTER.xlsx [options]",
  about: "Merge the lists of many offices, reconcile them and check the whole",
  options: [
    ["--out MASTER.xlsx", "the master to be written: merged lists, summaries, the sheet of reconciliation"],
    [
      "--expect UNITS.xlsx",
      "a workbook of those who should send: a list of collectives, or one column of names",
    ],
    [
      "--plan ID|FILE.json",
      "the plan to apply; else the one that all files bring along or their seals name, else the built-in one of the year",
    ],
    ["--year YYYY", "the rating year; else the one that most files name"],
    ["--as-of YYYY-MM-DD", "today, for every deadline; else the day of the system"],
    ["--frame party|administrative", "the frame of the summaries"],
  ],
};
