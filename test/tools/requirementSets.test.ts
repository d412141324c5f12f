import { join } from "node:path";
import ts from "typescript";
import { checkSets } from "../../tools/requirement-sets/check";
import { setsOfManifest } from "../../tools/requirement-sets/sets";

const ROOT = join(__dirname, "../..");
const ASKED = 'Office.context.requirements.isSetSupported("ExcelApi", "1.18")';
const TOO_LOW = 'Office.context.requirements.isSetSupported("ExcelApi", "1.17")';

const HAS =
  'function has(version: string) { return Office.context.requirements.isSetSupported("ExcelApi", version); }';

/** Pieces of code, each with the name at fault in it; null where none is. */
const PIECES: readonly (readonly [what: string, code: string, fault: string | null])[] = [
  ["a member of the floor", "sheet.getRange().values", null],
  ["a member of a later set", "sheet.notes", "notes"],
  ["a member still in preview or of the web only", "sheet.namedSheetViews", "namedSheetViews"],
  ["taken out of an object", "const { notes: kept } = sheet; void kept", "notes"],
  ["taken out under its own name", "const { notes } = sheet; void notes", "notes"],
  ["a key of what is handed over", "Excel.run({ mergeUndoGroup: true }, async () => {})", "mergeUndoGroup"],
  ["loaded by its name", 'sheet.load("name,notes")', "notes"],
  ["loaded within a list", 'sheet.context.workbook.worksheets.load("items/notes")', "notes"],
  ["asked for first", `if (${ASKED}) { sheet.notes }`, null],
  ["asked for in a choice", `${ASKED} ? sheet.notes : null`, null],
  ["asked for before an and", `${ASKED} && sheet.notes`, null],
  ["asked for by a constant", `const has = ${ASKED}; if (has && sheet) { sheet.notes }`, null],
  ["without which the function ended", `if (!${ASKED}) return; sheet.notes`, null],
  [
    "without which, or something else, the function ended",
    `if (!sheet || !${ASKED}) return; sheet.notes`,
    null,
  ],
  ["asked for by a function that asks for what it is given", 'if (!has("1.18")) return; sheet.notes', null],
  ["asked for by such a function too low", 'if (!has("1.17")) return; sheet.notes', "notes"],
  ["used where only one of two is known", `if (sheet || ${ASKED}) { sheet.notes }`, "notes"],
  ["asked for too low", `if (${TOO_LOW}) { sheet.notes }`, "notes"],
  ["used where it is known to be missing", `if (${ASKED}) { } else { sheet.notes }`, "notes"],
  ["used before it is asked for", `sheet.notes; if (!${ASKED}) return;`, "notes"],
  [
    "asked for by something that may change",
    `let has = ${ASKED}; has = true; if (has) { sheet.notes }`,
    "notes",
  ],
];

/** The pieces as files of a program, and one file that has no business with Office.js. */
const files = new Map<string, string>([
  ...PIECES.map(
    ([, code], index) =>
      [
        join(ROOT, `src/excel/piece${index}.ts`),
        `${HAS} export function f(sheet: Excel.Worksheet) { ${code}; }`,
      ] as const,
  ),
  [
    join(ROOT, "src/excel/command.ts"),
    "export const f = (event: Office.AddinCommands.Event) => event.completed();",
  ],
  [join(ROOT, "src/roster/piece.ts"), "export const f = (sheet: Excel.Worksheet) => sheet;"],
]);

const checked = checkSets(programOf(files), ROOT, setsOfManifest('<Set Name="ExcelApi" MinVersion="1.14"/>'));
const faultsOf = (file: string) => checked.faults.filter((fault) => fault.startsWith(`${file}:`));

function programOf(sources: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: ["office-js"],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.getCurrentDirectory = () => ROOT;
  return ts.createProgram([...sources.keys()], options, host);
}

test.each(PIECES.map((piece, index) => [...piece, index] as const))("%s: %s", (_, __, fault, index) => {
  const found = faultsOf(`src/excel/piece${index}.ts`);
  expect(found.map((sentence) => /:\d+ (\w+):/.exec(sentence)?.[1])).toEqual(fault === null ? [] : [fault]);
});

test("a fault says what it needs", () => {
  expect(faultsOf("src/excel/piece1.ts")).toEqual([
    "src/excel/piece1.ts:1 notes: needs ExcelApi 1.18, and stands behind no isSetSupported",
  ]);
});

test("the events of the ribbon come with its commands", () => {
  expect(faultsOf("src/excel/command.ts")).toEqual([]);
});

test("Office.js has two places where it may be named", () => {
  expect(faultsOf("src/roster/piece.ts")).not.toEqual([]);
});

test("the sets of a manifest, with the least version where one names none", () => {
  expect(
    setsOfManifest(
      '<Sets DefaultMinVersion="1.3"><Set Name="ExcelApi" MinVersion="1.14"/><Set Name="File"/></Sets>',
    ),
  ).toEqual([
    { name: "ExcelApi", version: "1.14" },
    { name: "File", version: "1.3" },
  ]);
});
