import type { Area } from "../../cell";
import { COLUMNS_OF_SHEET, parseArea, ROWS } from "../sheet/references";

/** What a formula leads to and says. */
export interface FormulaParts {
  /** Cells; without a sheet, of the formula's own. */
  readonly references: readonly { readonly sheet: string | null; readonly area: Area }[];
  /** Names of cells, tables and constants. */
  readonly names: readonly string[];
  /** In capitals. */
  readonly functions: readonly string[];
  readonly texts: readonly string[];
  /** Leads into a table by its columns' headings. */
  readonly structured: boolean;
  /** Holds something that is not understood here, or that leads outside of the workbook. */
  readonly opaque: boolean;
}

const STRING = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const BARE_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELLS = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])/iuy;
const COLUMNS = /\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/iuy;
const ROWS_ONLY = /\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const FUNCTION = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
/** Brackets, operators, separators, white space and the braces of constants; a range between functions is none of it. */
const PLAIN = /[\s()+\-*/^&=<>,;%{}]+/y;

/** Reads a formula, as files write it: English names, commas, A1. */
export function formulaParts(formula: string): FormulaParts {
  const references: { sheet: string | null; area: Area }[] = [];
  const names: string[] = [];
  const functions: string[] = [];
  const texts: string[] = [];
  let structured = false;
  let opaque = false;
  let sheet: string | null = null;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at += found[0].length;
    return found;
  };
  const refer = (area: Area | null) => {
    if (area) references.push({ sheet, area });
    else opaque = true;
    sheet = null;
  };
  while (at < formula.length) {
    let found = take(STRING);
    if (found) {
      texts.push((found[1] ?? "").replaceAll('""', '"'));
      continue;
    }
    if (take(ERROR)) continue;
    found = take(QUOTED_SHEET) ?? take(BARE_SHEET);
    if (found) {
      if (sheet !== null) opaque = true;
      sheet = (found[1] ?? "").replaceAll("''", "'");
      // "[1]Sheet1" is another workbook's; "A:C" are all sheets from one to another
      if (/[[\]:]/.test(sheet)) opaque = true;
      continue;
    }
    found = take(CELLS);
    if (found) {
      refer(parseArea(found[0].replaceAll("$", "").toUpperCase()));
      continue;
    }
    found = take(COLUMNS);
    if (found) {
      const area = parseArea(`${found[1]}1:${found[2]}1`.toUpperCase());
      refer(area && { ...area, bottom: ROWS - 1 });
      continue;
    }
    found = take(ROWS_ONLY);
    if (found) {
      const area = parseArea(`A${found[1]}:A${found[2]}`);
      refer(area && { ...area, right: COLUMNS_OF_SHEET - 1 });
      continue;
    }
    found = take(FUNCTION);
    if (found) {
      functions.push((found[1] ?? "").toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""));
      continue;
    }
    found = take(NAME);
    if (found) {
      if (!/^(TRUE|FALSE)$/i.test(found[0])) names.push(found[0]);
      if (formula[at] === "[") {
        structured = true;
        at = pastBrackets(formula, at);
      }
      sheet = null;
      continue;
    }
    if (take(NUMBER) || take(PLAIN)) continue;
    opaque = true;
    at = formula[at] === "[" ? pastBrackets(formula, at) : at + 1;
  }
  return { references, names, functions, texts, structured, opaque: opaque || sheet !== null };
}

/** Past the bracket that closes the one at `start`. */
function pastBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
