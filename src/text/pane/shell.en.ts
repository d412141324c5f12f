import { englishCount } from "../words";
import { countedFindings } from "./counts";
import type { ShellWords } from "./shell.vi";

type Totals = Parameters<ShellWords["told"]["checked"]>[0];

const counted = (totals: Totals) => countedFindings(totals, "en");

export const shellWords: ShellWords = {
  product: "Xếp loại",
  check: "Check",
  clear: "Clear marks",
  cancel: "Stop",
  navigation: "Views of this pane",
  views: {
    overview: "Overview",
    findings: "Findings",
    quota: "Quotas",
    deadlines: "Deadlines",
    reading: "Columns",
    fixes: "Spelling",
    upward: "Upward",
    settings: "Settings",
  },
  stages: {
    reading: "Reading the workbook…",
    checking: "Checking…",
    writing: "Writing into the workbook…",
    clearing: "Clearing the marks…",
    making: "Working…",
  },
  told: {
    checked: (totals) => `Checked: ${counted(totals)}.`,
    marked: (totals) =>
      totals.error + totals.warning + totals.info === 0
        ? "Checked: nothing found."
        : `Checked and marked: ${counted(totals)}.`,
    rechecked: (totals) => `Checked again after a change: ${counted(totals)}.`,
    cleared: "All marks of this program were cleared from the workbook.",
    cancelled: "Stopped; what was found before is kept.",
    columns: ({ isChecked }) =>
      `What was said of the columns is kept with the workbook${isChecked ? ", which was checked again" : ""}.`,
    fixed: ({ count, isChecked }) =>
      count === 0
        ? `There was no cell left to correct${isChecked ? "; the workbook was checked again" : ""}.`
        : `${englishCount(count, "cell")} corrected${isChecked ? ", and the workbook checked again" : ""}.`,
    made: "Done.",
  },
  unread: "Something has just changed; what stands below is of the check before.",
  unmarked: "The marks in the cells do not follow these results; press “Check” to mark them again.",
  dismiss: "Dismiss this message",
  showReading: "Look at the columns",

  welcome: {
    title: "Check the lists of ratings",
    does: "Press “Check”: the program reads the lists in this workbook, compares them with the rules of the year, marks the cells to be looked at and writes the sheet “Kết quả kiểm tra”.",
    keeps:
      "No cell that the office wrote is changed, and what the workbook holds does not leave this machine.",
    where: "Where do the data go?",
    answers: [
      "Nowhere: reading and checking are done in this pane, on this machine. The program has no server that receives data, and sends no statistics of use.",
      "What was chosen (plan, year, columns) is kept in the workbook itself, without anybody's name.",
      "To open the pane Excel loads this program and Microsoft's library Office.js, which may tell Microsoft technical facts about the session, as with every add-in of Excel. A workbook kept in OneDrive or SharePoint is synchronised by Excel as usual.",
    ],
  },
};
