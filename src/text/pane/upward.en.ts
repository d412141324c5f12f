import { englishCount } from "../words";
import { countedFindings } from "./counts";
import type { UpwardWords } from "./upward.vi";

export const upwardWords: UpwardWords = {
  title: "Level above",
  needsCheck: "Press Check first; only a list that was read can be summed up and sent.",
  tabs: { summaries: "Summaries", send: "Send up", merge: "Merge files" },
  working: "Working …",
  cancel: "Stop",
  severity: { error: "Error", warning: "Warning", info: "Notice" },

  summaries: {
    intro:
      "The summaries are written as new sheets of this workbook. Written again, they keep what you typed into them.",
    frame: "Frame",
    frames: { party: "Party document", administrative: "Administrative document" },
    written: ({ count }) =>
      `${englishCount(count, "summary").replace("summarys", "summaries")} will be written`,
    open: ({ count }) => `${englishCount(count, "dotted line")} to fill in by hand`,
    absent: "Cannot be made",
    write: "Write the summaries",
    done: ({ count }) =>
      `${count} ${count === 1 ? "summary was" : "summaries were"} written. Look at them, fill in the dotted lines, then print or send them.`,
  },

  send: {
    intro:
      "Makes a copy to be sent: without what is private and without hidden sheets, with the sheet “Phiếu gửi” and a seal. This workbook stays as it is.",
    open: "Open matters",
    nothingOpen: "No error, warning, deadline or dossier is open.",
    counts: ({ errors, warnings, deadlines, dossiers }) =>
      `${englishCount(errors, "error")}, ${englishCount(warnings, "warning")}; among them deadlines: ${deadlines}, dossiers with items missing: ${dossiers}.`,
    rule: ({ title, totals }) => `${title}: ${countedFindings(totals, "en")}`,
    goesOn: "It can be sent all the same; “Phiếu gửi” tells the level above of these.",
    columns: "Columns to empty in the copy",
    columnsHint:
      "Their headings stay. Empty what the level above does not need, such as birth dates, card and telephone numbers.",
    noColumns: "The lists have no column that might be emptied.",
    keepMarks: "Send the marks and the sheet of findings too",
    make: "Make the copy",
    makeAnyway: "Make the copy all the same",
    made: ({ name }) => `The copy “${name}” was made.`,
    opened: "It is open in another window: save it (Ctrl+S), then send the saved file.",
    saved: "It was saved.",
    code: "Code of the seal",
    codeHint:
      "Tell the receiver this code, or write it on the covering paper: if it is the same, so is the copy.",
    emptied: "Columns that were emptied",
    absent: ({ names }) => `No list has the column: ${names}.`,
    removed: "Not in the copy",
    nothingRemoved: "Nothing had to be left out.",
    left: "PLEASE LOOK: something of the emptied columns still stands in these cells",
    leftMore: ({ count }) => `… and ${count} more`,
    stays: "Still in the copy, to know of",
    again: "Make it again",
  },
  copyName: (workbook) => `${workbook} (gửi cấp trên).xlsx`,

  merge: {
    intro:
      "Merges the lists of many offices into a new workbook: what fits together, a check of the whole, the summaries. The chosen files stay as they are.",
    choose: "Choose the files …",
    chosen: ({ count }) => `${englishCount(count, "file")} chosen`,
    expected: "A workbook that lists who should send (not needed)",
    chooseExpected: "Choose a file …",
    remove: ({ name }) => `Take out ${name}`,
    removeAll: "Take all out",
    start: ({ count }) => (count === 0 ? "Merge" : `Merge ${englishCount(count, "file")}`),
    progress: ({ done, of }) => `Reading file ${done} of ${of}`,
    making: "Checking the whole and making the workbook …",
    masterName: "Tổng hợp.xlsx",
    came: ({ read, files, collectives, individuals }) =>
      `${read} of ${englishCount(files, "file")} read: ${englishCount(collectives, "collective")}, ${englishCount(individuals, "individual")}.`,
    found: ({ error, warning, info }) =>
      `Check of the whole: ${englishCount(error, "error")}, ${englishCount(warning, "warning")}, ${englishCount(info, "notice")}.`,
    conflicts: ({ count }) =>
      `${count} ${count === 1 ? "person or collective has" : "people or collectives have"} different levels in different files; see the sheet “Đối chiếu”.`,
    notices: "To be looked at",
    showMore: ({ count }) => `Show ${count} more`,
    noticesMore: ({ count }) => `… and ${count} more; see the sheet “Đối chiếu” of the workbook.`,
    missing: "Not sent",
    unread: ({ file }) => `the file “${file}” could not be read`,
    nobodyMissing: "All units that should send have sent.",
    late: ({ lastDay }) => `overdue since ${lastDay}`,
    due: ({ lastDay }) => `due ${lastDay}`,
    files: "Files received",
    file: ({ collectives, individuals }) =>
      `${englishCount(collectives, "collective")}, ${englishCount(individuals, "individual")}`,
    seal: ({ state }) => `seal: ${state.toLowerCase()}`,
    made: ({ name }) => `The workbook “${name}” was made.`,
    opened: "It is open in another window: save it (Ctrl+S).",
    saved: "It was saved.",
    notWorkbooks: ({ names }) => `No .xlsx or .xlsm workbooks, and left out: ${names}.`,
    again: "Merge others",
  },
};
