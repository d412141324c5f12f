import { relative } from "node:path";
import ts from "typescript";
import { setsAskedFor } from "./guards";
import { isWithin, type RequirementSet, setsOfDeclaration } from "./sets";
import { usesIn } from "./uses";

/** What a check of our sources against the manifest's sets tells. */
export interface Checked {
  /** How many places name something of Office.js. */
  readonly uses: number;
  /** One sentence each, with the place. */
  readonly faults: readonly string[];
}

/** Where Office.js may be named at all. */
const AT_HOME = /src[\\/](workbook[\\/])?excel[\\/]/;

/** Which the typings put into a set of Outlook's, and Excel has with the commands of any manifest. */
const WITH_COMMANDS = "AddinCommands";

/** Holds every use of Office.js in the sources of a program to the sets given, and to its place. */
export function checkSets(program: ts.Program, root: string, given: readonly RequirementSet[]): Checked {
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  let count = 0;
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes("/node_modules/")) continue;
    for (const { at, name, declaration } of usesIn(file, checker)) {
      count++;
      const { line } = file.getLineAndCharacterOfPosition(at.getStart());
      const place = `${relative(root, file.fileName)}:${line + 1} ${name}`;
      if (!AT_HOME.test(file.fileName))
        faults.push(`${place}: Office.js is named only under src/excel and src/workbook/excel`);
      const needed = setsOfDeclaration(declaration);
      if (needed.length === 0 || isOfCommands(declaration)) continue;
      if (isWithin(needed, given) || isWithin(needed, setsAskedFor(at, checker))) continue;
      const sets = needed.map((set) => `${set.name} ${set.version || "(preview)"}`).join(" or ");
      faults.push(`${place}: needs ${sets}, and stands behind no isSetSupported`);
    }
  }
  return { uses: count, faults };
}

function isOfCommands(declaration: ts.Node): boolean {
  for (let node = declaration; node !== undefined; node = node.parent)
    if (ts.isModuleDeclaration(node) && node.name.text === WITH_COMMANDS) return true;
  return false;
}
