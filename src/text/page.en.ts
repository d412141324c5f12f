import type { pageWords as vi } from "./page.vi";

export const pageWords: typeof vi = {
  title: "Xếp loại",
  what: "Checks the roster of the yearly review and rating: the quota of “Excellent”, deadlines, dossiers, authority; marks the cells that are not right and writes the summaries. The roster keeps the office's own layout.",
  drop: "Drop an Excel file (.xlsx) here",
  choose: "Choose a file …",
  merge: "Merge many files …",
  mergeTitle: "Merge the rosters of many offices",
  back: "Back",
  dismiss: "Close",
  sample: "Try it with the sample",
  whereTitle: "Where does the data go?",
  where: [
    "Nowhere. This page is one file on your computer. It has no connection to any network and no permission to make one; the roster is read and checked in this browser.",
    "The file that you choose is only read and never overwritten. Download a copy to keep what was edited and marked.",
    "The browser remembers a few choices (language, plan, date), no names and nothing of the roster. Close the page and it is gone.",
  ],
  file: "The open file",
  opening: ({ name }) => `Reading ${name} …`,
  cancel: "Stop",
  another: "Open another file",
  leave: "Some edits are in no copy yet. Open another file all the same?",
  leaveYes: "Open another file and drop the edits",
  leaveNo: "Stay",
  download: "Download a copy",
  downloadName: ({ name }) => `${name} - checked`,
  copying: "Making the copy …",
  cut: "This sheet is larger than what is shown here (400,000 rows, 2,000 columns). The check and the copy cover all of it.",
  undo: "Undo",
  redo: "Redo",
  find: "Find in this sheet",
  findClear: "Clear what is looked for",
  findNext: "Next",
  findPrevious: "Previous",
  found: ({ place, of }) => (of === 0 ? "Not found" : `${place}/${of}`),
  sheets: "Sheets of the workbook",
  grid: ({ sheet }) => `Sheet “${sheet}”`,
  range: ({ area }) => `${area} is selected`,
  marked: { error: "error", warning: "warning", info: "note" },
  content: ({ cell }) => `Content of cell ${cell}`,
  levels: ({ cell }) => `Choose a rating for cell ${cell}`,
  dayHint: "day/month/year",
  uncalculated: ({ count }: { count: number }) =>
    `${count} formula cells that hang on what was changed have no new result yet (shown as “…”). Excel or LibreOffice calculates them when it opens the copy.`,
  marksOnlyShown:
    "Something in the workbook is locked, so marks are only shown here; a copy has neither them nor the sheet of findings.",
  ownSheet: "Written by the program; edit the roster and check again.",
  protectedSheet: "This sheet is protected. Unprotect it in Excel and open the file here again.",
  boundCell: {
    array:
      "One array formula fills this cell and those beside it. Change all of them in Excel and open the file here again.",
    heading:
      "This cell heads a column of a table. Change it in Excel, so that formulas follow, and open the file here again.",
    shared: "Other cells share the formula of this one. Change it in Excel and open the file here again.",
  },
  emptiedBound: ({ cell }) => `Nothing was emptied: the cell ${cell} cannot be changed here.`,
  pastedOnBound: ({ cell }) => `Nothing was pasted: the cell ${cell} cannot be changed here.`,
  locked: "This cell cannot be changed here.",
  /** Several values were pasted where one has its place. */
  pastedOnMerge: ({ area }) => ({
    message: `Nothing was pasted: the cells ${area} are merged into one, which holds one value.`,
    hint: "Paste cell by cell, or unmerge those cells in Excel and open the file here again.",
  }),
  cellNotAlone: ({ sheet, cell }) => ({
    message: `The copy was not saved: the cell ${cell} of the sheet “${sheet}” heads a table or shares its formula with other cells, so it cannot be changed by itself.`,
    hint: "Undo until that cell is as it was, and download the copy. To change it, use Excel.",
  }),
};
