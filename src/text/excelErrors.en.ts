import type * as vi from "./excelErrors.vi";

export const excelErrors: typeof vi.excelErrors = {
  CELL_BEING_EDITED: () => ({
    message: "A cell is being typed in, so Excel could not do this.",
    hint: "Press Enter to finish the cell (or Esc to leave it), and try again.",
  }),
  EXCEL_BUSY: () => ({
    message: "Excel is busy and could not do this.",
    hint: "Wait until Excel is done (close any open dialog), and try again.",
  }),
  EXCEL_LOST: () => ({
    message: "The connection to Excel was lost.",
    hint: "Save the workbook. Close the Xếp loại pane and open it again; if that does not help, close Excel and open the workbook again. Excel on the web needs the network.",
  }),
  READ_ONLY_WORKBOOK: () => ({
    message: "The workbook is open for reading only, so nothing was written.",
    hint: "Press “Enable Editing” where Excel shows it; or save the workbook under another name (File ▸ Save As) and work on that.",
  }),
  OTHER_WORKBOOK_IN_FRONT: () => ({
    message: "Several workbooks are open and this one is not in front, so Excel could not do this.",
    hint: "Click the window of this workbook, and try again.",
  }),
  WORKBOOK_CHANGED: ({ sheet, cell }) => ({
    message:
      cell === undefined
        ? `The workbook has changed since it was checked${sheet === undefined ? "" : ` (sheet “${sheet}”)`}, so this was not done.`
        : `The cell ${cell} of the sheet “${sheet}” is not what it was when it was checked, so no cell was changed.`,
    hint: "Press Check to read the workbook again, then try once more.",
  }),
  HIDDEN_SHEET: ({ sheet }) => ({
    message: `The sheet “${sheet}” is hidden, so its cell cannot be shown.`,
    hint: "Show the sheet again (right-click a sheet tab ▸ Unhide), and try again.",
  }),
  FILTERED_RANGE: ({ sheet }) => ({
    message: `${sheet === undefined ? "A sheet" : `The sheet “${sheet}”`} is filtered, and Excel refuses to write to it.`,
    hint: "Clear the filter (Data ▸ Clear), and try again.",
  }),
  MERGED_RANGE: ({ sheet }) => ({
    message: `${sheet === undefined ? "A sheet" : `The sheet “${sheet}”`} has merged cells where something is to be written, and Excel refuses.`,
    hint: "Unmerge those cells (Home ▸ Merge & Center), and try again.",
  }),
  TOO_MUCH_AT_ONCE: () => ({
    message: "The workbook is larger than what Excel takes at once.",
    hint: "Remove unused sheets and empty formatted rows, or copy the roster alone to a new workbook, and try again.",
  }),
  EXCEL_TOO_OLD: () => ({
    message: "This Excel is too old: it lacks what is needed here.",
    hint: "Update Excel (File ▸ Account ▸ Update Options). Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
  }),
  EXCEL_REFUSED: ({ reason }) => ({
    message: `Excel could not do this${reason === undefined ? "" : ` (code ${reason})`}.`,
    hint: "Save the workbook and try again. If that does not help, close Excel and open the workbook again; if it still fails, please report it with this code (not the roster).",
  }),
};
