import { CHECKED, COLUMNS } from "./commands.en";
import type { shareCommand as viCommand, verifyCommand as viVerify, shareWords as viWords } from "./share.vi";
import { englishCount } from "./words";

const removed = {
  cells: (count) => `${englishCount(count, "cell")} of the columns to be left out`,
  derived: (count) => `${englishCount(count, "cell")} whose formula showed such a column`,
  formulas: (count) => `${englishCount(count, "formula")} made values (they led to what is not in the copy)`,
  hiddenSheets: () => "hidden sheet",
  ownSheets: () => "sheet written by this program (written anew, or not sent)",
  otherSheets: () => "sheet of a chart, a dialog or macros",
  comments: (count) => `${englishCount(count, "note")} on cells`,
  people: () => "list of those who commented",
  properties: (count) =>
    `${englishCount(count, "part")} about the file: author, last editor, company, title …`,
  customXml: (count) => `${englishCount(count, "part")} of attached XML data`,
  externalLinks: (count) => `${englishCount(count, "link")} to other workbooks`,
  connections: (count) => `${englishCount(count, "data connection or query part")}`,
  pivots: (count) => `${englishCount(count, "part")} of pivot tables (with copies of their source)`,
  printerSettings: (count) => `${englishCount(count, "printer setting")}`,
  revisions: (count) => `${englishCount(count, "part")} of the history of changes`,
  macros: (count) => `${englishCount(count, "macro part")}`,
  embeddings: (count) => `${englishCount(count, "embedded file or control")}`,
  pictures: (count) => `${englishCount(count, "picture")}`,
  shapes: (count) => `${englishCount(count, "shape or text box")}`,
  charts: (count) => `${englishCount(count, "chart")} over data that is not sent`,
  tables: (count) =>
    `${englishCount(count, "Excel table")} with a heading in emptied cells, or with one that says what was in them; the cells stay`,
  names: (count) => `${englishCount(count, "defined name")}`,
  validations: (count) => `${englishCount(count, "list to choose from or rule for typing")}`,
  filters: (count) => `the words of ${englishCount(count, "filter")} (hidden rows stay hidden)`,
  conditionalFormats: (count) => `${englishCount(count, "conditional format")}`,
  marks: (count) => `${englishCount(count, "area")} marked by this program`,
  phonetics: (count) => `${englishCount(count, "phonetic part")}`,
  links: (count) => `${englishCount(count, "link")} out of the workbook`,
  passwords: (count) =>
    `${englishCount(count, "password")} of protection (sheets stay protected, without one)`,
  headersFooters: (count) => `${englishCount(count, "header or footer")} that said what was left out`,
  views: (count) => `${englishCount(count, "personal view")}`,
  extensions: (count) => `${englishCount(count, "extension")} of newer Excel (effects, sparklines …)`,
  signatures: () => "digital signature (void for a copy)",
  otherParts: (count) => `${englishCount(count, "other part")} of unknown kind`,
} satisfies (typeof viWords)["removed"];

export const shareWords = {
  removed,
  where: ({ sheet, what }) => (sheet === null ? what : `sheet “${sheet}”: ${what}`),
  column: ({ name, sheet, area }) => `column “${name}”, sheet “${sheet}”, cells ${area}`,
  openTitle: "Open when sent:",
  noOpen: "No error, warning, deadline or dossier is open.",
  open: ({ errors, warnings, deadlines, dossiers }) =>
    `${englishCount(errors, "error")}, ${englishCount(warnings, "warning")}; among them deadlines: ${deadlines}, dossiers with items missing: ${dossiers} (deadlines also count those that are near).`,
  openGoesOn: "The copy is written all the same; “Phiếu gửi” names what is open.",
  emptiedTitle: "Columns emptied (headings stay):",
  absent: ({ names }) => `No table has the column: ${names}.`,
  removedTitle: "Left out of the copy:",
  nothingRemoved: "Nothing had to be left out.",
  findingsLeftOut: ({ count }) =>
    `${englishCount(count, "finding")} of the check, for telling what is not in the copy`,
  leftTitle: ({ count }) =>
    `LOOK: what was emptied still stands in ${englishCount(count, "other cell")}, which the program does not empty unasked:`,
  more: ({ more }) => `… and ${more} more`,
  staysTitle: "Still in the copy, to be known:",
  tellingName: ({ sheet }) =>
    `the name of sheet “${sheet}” says what was emptied: rename it in the original and share again`,
  hidden: ({ sheet, rows, columns }) =>
    `sheet “${sheet}”: ${[rows > 0 ? englishCount(rows, "hidden row") : "", columns > 0 ? englishCount(columns, "hidden column") : ""].filter((one) => one !== "").join(", ")}`,
  notSought: ({ count }) =>
    `${englishCount(count, "cell")} of the emptied columns held little (fewer than 6 letters and figures) or a level: where that is written again elsewhere, the program does not find it`,
  pictures: ({ count }) => `${englishCount(count, "picture")}; the program cannot read what is on them`,
  uncalculated: ({ count }) =>
    `${englishCount(count, "formula")} without a result: open the workbook in Excel, save it and share it again, or the seal breaks when the receiver opens and saves it`,
  seal: ({ code }) => `Seal: ${code}`,
  written: ({ out }) => `Written for the level above: ${out}`,
  verified: {
    intact: ({ file }) => `THE SEAL IS INTACT: ${file}`,
    broken: ({ file }) => `THE SEAL IS BROKEN: ${file} was changed after it was sealed:`,
    missing: ({ file }) =>
      `NO SEAL: ${file} is no copy that this program wrote, or another program lost the seal when it saved it. Ask for it again.`,
    unknown: ({ file }) =>
      `THE SEAL CANNOT BE READ: that of ${file} is of another version, or damaged. Update this program, or ask for the copy again.`,
    more: ({ more }) => `… and ${more} more`,
    made: ({ year, plan, product, rules, asOf }) =>
      `The seal says: year ${year}, plan ${plan ?? "(none)"}, checked as of ${asOf}, xep-loai ${product}, rules ${rules}`,
    covers: ({ sheets }) =>
      `The seal covers: ${sheets.map((sheet) => `sheet “${sheet}”`).join(", ")}. The other sheets of the file (summaries, Phiếu gửi …) are not sealed: take figures from the lists.`,
    code: ({ code }) => `Seal: ${code}`,
    compare:
      "Compare this code with the one that came on paper or by telephone: only then is it the copy that was sent.",
    ask: "Ask the sender to explain or to send it again; do not use these figures until that is clear.",
  },
  breaks: {
    changed: ({ sheet, row, begins }) => `sheet “${sheet}”, row ${row}: holds something else (${begins})`,
    added: ({ sheet, row, begins }) => `sheet “${sheet}”, row ${row}: added (${begins})`,
    removed: ({ sheet, row }) => `sheet “${sheet}”: what was row ${row} is gone`,
    moved: ({ sheet, row, begins }) => `sheet “${sheet}”, row ${row}: moved (${begins})`,
    "sheet-missing": ({ sheet }) => `sheet “${sheet}” is gone or renamed`,
    "sheet-added": ({ sheet }) => `sheet “${sheet}” has a list or a plan and is not sealed`,
    statement: "what the seal says of itself (figures, versions or code) was changed",
  },
  unknownColumn: ({ word, fields }) => ({
    message: `There is no column “${word}” to leave out.`,
    hint: `Give a heading as it stands in the table, or one of: ${fields}.`,
  }),
  notARosterAnyMore: ({ names }) => ({
    message: `Without the column ${names} not everybody can be read from the copy.`,
    hint: "Keep names, units and ratings; leave out private columns such as birth dates, card numbers and notes.",
  }),
  hiddenRoster: {
    message: "The roster is on a hidden sheet, and hidden sheets are not in the copy.",
    hint: "Unhide the sheet with the roster, save, and share again.",
  },
  badMarks: ({ value }) => ({
    message: `--marks does not take “${value}”.`,
    hint: "Write --marks keep (marks and findings sheet stay) or --marks remove (the default).",
  }),
} satisfies typeof viWords;

export const verifyCommand: typeof viVerify = {
  usage: "FILE.xlsx",
  about: "Check the seal of a copy",
  options: [],
};

export const shareCommand: typeof viCommand = {
  usage: "FILE.xlsx --out FILE.xlsx [options]",
  about: "Write the copy for the level above: private parts left out, with a slip and a seal",
  options: [
    ...CHECKED,
    COLUMNS,
    ["--redact COLUMN,…", 'columns to be emptied, by heading or name: "ngày sinh", birthDate, note …'],
    ["--marks keep|remove", "keep or remove marks and the findings sheet; removed by default"],
    ["--out FILE.xlsx", "the copy to be written; the original stays as it is"],
  ],
};
