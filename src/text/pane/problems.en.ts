import { workbookErrors } from "../errors.en";
import type { ProblemWords } from "./problems.vi";

export const problems: ProblemWords = {
  workbook: {
    ...workbookErrors,
    FILE_NOT_FOUND: ({ file }) => ({
      message: `“${file}” cannot be read: it is a folder, or the file was moved or is locked.`,
      hint: "Choose .xlsx files one by one. Copy a file from a network drive or a USB stick to this computer first.",
    }),
    PROTECTED_SHEET: ({ sheet }) => ({
      message: `${sheet === undefined ? "A sheet" : `The sheet “${sheet}”`} is protected, so nothing was written into it.`,
      hint: "Unprotect it (Review ▸ Unprotect Sheet) and try again. The findings can still be read in this pane.",
    }),
    CELL_NOT_ALONE: (facts) => ({
      message: workbookErrors.CELL_NOT_ALONE(facts).message,
      hint:
        facts.reason === "heading"
          ? "Change that heading in Excel, so that formulas that name the column follow, and press “Check”."
          : "Change the cell in Excel (the whole area, where the formula is an array formula), and press “Check”.",
    }),
    PROTECTED_WORKBOOK: ({ reason }) =>
      reason === "shared"
        ? {
            message: "The workbook is shared for several people to edit, so it was not marked.",
            hint: "Stop sharing it (Review ▸ Share Workbook) and try again. The findings can still be read in this pane.",
          }
        : {
            message: "The structure of the workbook is protected, so no sheet of findings can be added.",
            hint: "Unprotect it (Review ▸ Protect Workbook) and try again. The findings can still be read in this pane.",
          },
    SIGNED_WORKBOOK: () => ({
      message: "The workbook has a digital signature, which writing would break; nothing was written.",
      hint: "Work on a copy that is not signed. The findings can still be read in this pane.",
    }),
    WORKBOOK_TOO_LARGE: () => ({
      message: "The workbook is larger than can be read.",
      hint: "Delete sheets and empty rows that are not in use, or copy the list into a new workbook, and check again.",
    }),
  },
  task: {
    NOT_A_ROSTER: () => ({
      message:
        "No list of individuals or collectives with ratings or dates to check was recognised in this workbook.",
      hint: "A list needs a heading row with a column of names (of people or of collectives) and one of ratings or dates. If it has them, open “Columns” and say which table is the list.",
    }),
    NOTHING_TO_SUMMARISE: () => ({
      message: "The list has no ratings or dates yet that a summary could tell.",
      hint: "Fill in ratings or dates, and try again.",
    }),
    HIDDEN_ROSTER: () => ({
      message: "The list stands on a hidden sheet, and hidden sheets are not sent.",
      hint: "Show the sheet (right-click a sheet's tab ▸ Unhide), and try again.",
    }),
    PEOPLE_LOST: ({ names }) => ({
      message: `With ${names} emptied nobody could be read in the list any more.`,
      hint: "Keep the columns of names, ratings and units.",
    }),
    NOTHING_READ: () => ({
      message: "None of the files chosen could be read.",
      hint: "Look at each of them: they must be .xlsx workbooks without a password to open them.",
    }),
    NO_UNITS: ({ file }) => ({
      message: `“${file}” lists no units.`,
      hint: "Choose a workbook that has a column of units.",
    }),
    PLAN_UNREADABLE: ({ cells }) => ({
      message: `The sheet “Kế hoạch” has cells that cannot be read: ${cells}.`,
      hint: "Put them right and try again; writing the sheet anew would lose what was typed there.",
    }),
    NO_PLAN: ({ year }) => ({
      message: `There is no default plan for ${year}.`,
      hint: "Choose a plan in Settings.",
    }),
  },
  internal: {
    message: "The program met an error of its own; nothing in the workbook was changed by this.",
    hint: "Try again. If it happens again, close this pane and open it, and tell whoever looks after the program (without sending the list).",
  },
  internalWriting: {
    message: "The program met an error of its own while writing; a part may have been written.",
    hint: "Look at the sheets with marks. Press “Clear marks” and check again; if it happens again, close this pane and open it.",
  },
};
