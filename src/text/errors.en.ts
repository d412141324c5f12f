import type * as vi from "./errors.vi";
import { excelErrors } from "./excelErrors.en";

const SAVE_AS =
  "Open it in Excel, WPS or LibreOffice, choose Save As, type “Excel Workbook (*.xlsx)”, and check that copy.";

const LIMITS = new Map<unknown, string>([
  ["file", "bytes of file"],
  ["parts", "parts"],
  ["part", "bytes a part, unpacked"],
  ["total", "bytes in all, unpacked"],
  ["ratio", "times its packed size"],
  ["cells", "cells with data"],
]);

const FROM_TEXT =
  "Open Excel, choose Data ▸ From Text/CSV and the encoding that shows the Vietnamese letters right, and save as “Excel Workbook (*.xlsx)”.";
const ASK_FOR_WORKBOOK = "Ask for the list as an Excel workbook (.xlsx), or copy the table into a new one.";

const OTHER_FILES = new Map<unknown, readonly [what: string, hint: string]>([
  ["empty", ["an empty file", "Copy the file again, or ask for it again."]],
  ["html", ["a web page (HTML) under the name of an Excel file", SAVE_AS]],
  ["xml", ["an XML spreadsheet of 2003", SAVE_AS]],
  ["text", ["a file of text (CSV or plain)", FROM_TEXT]],
  ["pdf", ["a PDF", ASK_FOR_WORKBOOK]],
  ["picture", ["a picture", ASK_FOR_WORKBOOK]],
  ["xlsb", ["a binary workbook (.xlsb)", SAVE_AS]],
  ["ods", ["an OpenDocument spreadsheet (.ods)", SAVE_AS]],
  ["document", ["a Word document, a presentation or another Office file", ASK_FOR_WORKBOOK]],
  ["archive", ["an archive", "Unpack it, and check the .xlsx file inside."]],
]);

export const workbookErrors: typeof vi.workbookErrors = {
  FILE_NOT_FOUND: ({ file }) => ({
    message: `There is no file “${file}”, or no right to read it.`,
    hint: "Look at the name and the folder again. Copy a file from a network drive to this machine first.",
  }),
  NOT_A_WORKBOOK: ({ file, kind }) => {
    const [what, hint] = OTHER_FILES.get(kind) ?? ["", SAVE_AS];
    return { message: `“${file}” is no Excel workbook (.xlsx)${what && ` but ${what}`}.`, hint };
  },
  LEGACY_WORKBOOK: ({ file }) => ({
    message: `“${file}” is a workbook of the old kind (.xls), which cannot be read.`,
    hint: SAVE_AS,
  }),
  ENCRYPTED_WORKBOOK: ({ file }) => ({
    message: `“${file}” is protected with a password to open.`,
    hint: "Open it in Excel with the password, choose File ▸ Info ▸ Protect Workbook ▸ Encrypt with Password, empty the box, save and check again. The password can be set anew afterwards.",
  }),
  DAMAGED_WORKBOOK: ({ file, part }) => ({
    message: `“${file}” is damaged or incomplete${part === undefined ? "" : ` (part “${part}”)`}.`,
    hint: "Get the original again. Where there is none, use Open ▸ Browse ▸ Open and Repair in Excel and save a new .xlsx.",
  }),
  WORKBOOK_TOO_LARGE: ({ file, limit, atMost }) => ({
    message: `“${file}” is larger than what is read${LIMITS.has(limit) ? ` (at most ${Number(atMost).toLocaleString("en-GB")} ${LIMITS.get(limit)})` : ""}.`,
    hint: `Remove unused sheets, pictures and empty formatted rows, or copy the roster alone to a new workbook.${LIMITS.has(limit) ? ` Where the file is known to be sound, raise the limit: --limit ${limit}=${Number(atMost) * 2}.` : ""}`,
  }),
  PROTECTED_SHEET: ({ sheet }) => ({
    message: `${sheet === undefined ? "A sheet" : `The sheet “${sheet}”`} is protected, so nothing was written to it.`,
    hint: "Choose Review ▸ Unprotect Sheet and run again, or leave out --out to see the findings only.",
  }),
  CELL_NOT_ALONE: ({ sheet, cell, reason }) => ({
    message:
      reason === "heading"
        ? `The cell ${cell} of the sheet “${sheet}” heads a column of an Excel table, so it was not changed.`
        : `The cell ${cell} of the sheet “${sheet}” shares its formula with other cells, so it was not changed by itself.`,
    hint:
      reason === "heading"
        ? "Change that heading in Excel, so that formulas that name the column follow, and run again."
        : "Change the cell in Excel (the whole area, where the formula is an array formula), and run again.",
  }),
  PROTECTED_WORKBOOK: ({ file, reason }) =>
    reason === "shared"
      ? {
          message: `“${file}” is shared for several people to edit at a time, and cannot be marked.`,
          hint: "Stop sharing it (Review ▸ Share Workbook) and run again, or leave out --out to see the findings only.",
        }
      : {
          message: `The structure of “${file}” is protected, so that no sheet of findings can be added.`,
          hint: "Choose Review ▸ Protect Workbook to lift it and run again, or leave out --out to see the findings only.",
        },
  SIGNED_WORKBOOK: ({ file }) => ({
    message: `“${file}” carries a digital signature, which a marked copy would break.`,
    hint: "Check the unsigned file, or leave out --out to see the findings only.",
  }),
  ...excelErrors,
};

const NOT_WRITABLE = new Map([
  ["ENOENT", "there is no such folder"],
  ["ENOTDIR", "there is no such folder"],
  ["EEXIST", "there is a file of that name"],
  ["EISDIR", "it is no file"],
  ["EACCES", "there is no right to write there"],
  ["EPERM", "there is no right to write there, or the file is open"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EBUSY", "another program has the file open"],
  ["ENAMETOOLONG", "the name is too long"],
]);

export const usageErrors: typeof vi.usageErrors = {
  noCommand: () => ({ message: "No command was given.", hint: "See the commands: xep-loai --help" }),
  unknownCommand: ({ command, commands }) => ({
    message: `There is no command “${command}”.`,
    hint: `The commands: ${commands}. See also: xep-loai --help`,
  }),
  unknownOption: ({ option, command }) => ({
    message: `The command “${command}” has no option ${option}.`,
    hint: "See the options: xep-loai --help",
  }),
  missingValue: ({ option }) => ({
    message: `The option ${option} lacks its value.`,
    hint: `Write the value right after it: ${option} …`,
  }),
  needlessValue: ({ option }) => ({
    message: `The option ${option} takes no value.`,
    hint: `Write ${option} by itself.`,
  }),
  repeated: ({ option }) => ({ message: `The option ${option} stands twice.`, hint: "Keep one." }),
  noFile: ({ command }) => ({
    message: "No file to check was named.",
    hint: `For example: xep-loai ${command} roster.xlsx; see also: xep-loai ${command} --help`,
  }),
  noOut: ({ command }) => ({
    message: "No file to write was named; the input is never overwritten.",
    hint: `For example: xep-loai ${command} roster.xlsx --out new-copy.xlsx`,
  }),
  noCell: () => ({
    message: "No cell to explain was named.",
    hint: 'Write the sheet, "!" and the cell, all in quotes: xep-loai explain roster.xlsx "Cá nhân!F9"',
  }),
  badCell: ({ value }) => ({
    message: `“${value}” is not the address of a cell.`,
    hint: 'Write the sheet, "!" and one cell, all in quotes, for example: "Cá nhân!F9"',
  }),
  unknownSheet: ({ sheet, sheets }) => ({
    message: `The workbook has no sheet “${sheet}”.`,
    hint: `Its sheets: ${sheets}.`,
  }),
  tooMany: ({ argument, takesFile }) => ({
    message: `“${argument}” is one argument too many.`,
    hint: takesFile
      ? "One file is checked at a time. A name with spaces needs quotes."
      : "This command takes no file.",
  }),
  badYear: ({ value }) => ({
    message: `“${value}” is no year.`,
    hint: "Write four digits, for example: --year 2023",
  }),
  badDate: ({ value }) => ({
    message: `“${value}” is no date.`,
    hint: "Write year-month-day, for example: --as-of 2023-12-26",
  }),
  badFrame: ({ value }) => ({
    message: `There is no frame “${value}”.`,
    hint: "Choose --frame party or --frame administrative.",
  }),
  badLimit: ({ value, names }) => ({
    message: `“${value}” is no limit.`,
    hint: `Write name=number, with commas between, each name once, for example: --limit cells=40M,file=500M. The names: ${names}.`,
  }),
  badLanguage: ({ value }) => ({
    message: `There is no language “${value}”.`,
    hint: "Choose --language vi or --language en.",
  }),
  noMapping: ({ file }) => ({
    message: `The mapping of columns “${file}” cannot be read.`,
    hint: "Look at the name behind --columns. To make one: xep-loai columns roster.xlsx --json, kept in a .json file and edited.",
  }),
  mappingNotJson: ({ file }) => ({
    message: `“${file}” is no mapping of columns: it is not JSON.`,
    hint: "A mapping is what this prints, edited: xep-loai columns roster.xlsx --json",
  }),
  mappingProblem: ({ file, problem, property }) => ({
    message: `“${file}” is no mapping of columns that can be read.`,
    hint: {
      unknown: `There is no property “${property}”; delete it or mend its name.`,
      wrongKind: `The value of “${property || "the whole file"}” is of the wrong kind.`,
      missing: `“${property}” is missing.`,
      noRating: `“${property}” is for columns of a rating alone (field is rating or one of its like).`,
      twice: `“${property}” names a sheet, or a column, a second time; keep one.`,
    }[problem],
  }),
  outIsInput: ({ out }) => ({
    message: `“${out}” is the file to be checked itself; the input is never overwritten.`,
    hint: "Choose another name for --out.",
  }),
  outIsNotOurs: ({ out }) => ({
    message: `“${out}” exists and was not written by this program, so it is not overwritten.`,
    hint: "Choose another name for --out, or move that file away.",
  }),
  outNotXlsx: ({ out }) => ({
    message: `The file written is a workbook, and “${out}” does not end as the input does.`,
    hint: "Give --out a name with the input's ending, for example: --out checked.xlsx",
  }),
  outNotPlain: ({ out }) => ({
    message: `What is written is an Excel workbook without macros, and “${out}” does not end in .xlsx.`,
    hint: "Give --out a name that ends in .xlsx, such as: --out for-the-level-above.xlsx",
  }),
  convertWithoutOut: () => ({
    message:
      "--convert-legacy changes texts in the copy alone, and no copy was named; the input is never changed.",
    hint: "For example: xep-loai check roster.xlsx --out converted.xlsx --convert-legacy",
  }),
  answerLost: ({ reason }) => ({
    message: `The answer could not be written to its end: ${NOT_WRITABLE.get(reason) ?? reason}.`,
    hint: "If it goes into a file (behind >), look at that disk and folder, then run again.",
  }),
  outNotWritable: ({ out, reason }) => ({
    message: `“${out}” cannot be written: ${NOT_WRITABLE.get(reason) ?? reason}.`,
    hint: "Choose another name or folder for --out; if Excel has the file open, close it and run again.",
  }),
};

export const otherErrors: typeof vi.otherErrors = {
  NOT_A_ROSTER: ({ file, near }) => ({
    message: `“${file}” has no list of individuals or collectives with ratings or dates to check.`,
    hint: `${near ? `Sheet “${near.sheet}”: ${near.why}.` : "A list needs a header row with a column of names (or of collectives) and one of ratings or dates. Summaries and statistics cannot be checked."} See what each sheet was taken for: xep-loai columns roster.xlsx`,
  }),
  unknownPlan: ({ plan, known }) => ({
    message: `There is no plan “${plan}”.`,
    hint: `Built-in plans: ${known}. Or name a .json file of a plan.`,
  }),
  noPlanOf: ({ year }) => ({
    message: `There is no default plan for the year ${year}.`,
    hint: "Name the plan, for example: --plan mac-dinh-2023; the built-in plans: xep-loai plans",
  }),
  planUnreadable: ({ cells }) => ({
    message: `The plan sheet of the workbook has cells that cannot be read: ${cells}. Written anew, it would lose what was typed there.`,
    hint: "Mend these cells and run again; or name a --plan to replace the whole sheet.",
  }),
  planNotJson: ({ plan }) => ({
    message: `“${plan}” is no file of a plan: it is not JSON.`,
    hint: 'A plan is JSON, for example: { "extends": "mac-dinh-2023", "id": "ours-2023", "title": "…", "years": [2023] }',
  }),
  planProblem: ({ plan, problem, property }) => ({
    message: `The file “${plan}” is no plan that can be read.`,
    hint: {
      unknown: `There is no property “${property}”; remove it or mend its name.`,
      wrongKind: `The value of “${property || "the whole file"}” is of the wrong kind.`,
      missing: `“${property}” is missing.`,
      unknownPlan: `“${property}” must be the id of a built-in plan; see: xep-loai plans`,
    }[problem],
  }),
  INTERNAL_ERROR: ({ error }) => ({
    message: `The program met an error of its own (${error}); nothing was written.`,
    hint: "Please report it with the command you used (not the roster). XEPLOAI_DEBUG=1 shows the details.",
  }),
};
