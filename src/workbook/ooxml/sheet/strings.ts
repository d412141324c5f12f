import { WorkbookError } from "../../errors";
import { hold, type Limits } from "../limits";
import { SPREADSHEET } from "../namespaces";
import { CLOSE, OPEN, TEXT, XmlScanner } from "../scan/xmlScanner";
import { PlainStrings } from "./plainStrings";
import { REFERENCE, RUN_TEXT, STRING, STRING_TABLE, WORDS } from "./words";

/**
 * The strings that cells share, in their order. Rich text is read as its text alone.
 *
 * @throws XmlDamage, WorkbookError
 */
export function readSharedStrings(bytes: Uint8Array, part: string, limits: Limits): readonly string[] {
  const scanner = new XmlScanner(bytes, WORDS, SPREADSHEET);
  const strings: string[] = [];
  while (scanner.next() !== OPEN);
  if (scanner.word !== STRING_TABLE) throw new WorkbookError("DAMAGED_WORKBOOK", { part });
  const add = (text: string) => {
    if (strings.push(text) > limits.cells) hold(limits, "cells", strings.length, part);
  };
  const plain = !scanner.isEmpty && scanner.isUnprefixed;
  if (plain) readPlainStrings(scanner, add);
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word === STRING) add(readRichText(scanner));
    else scanner.skip();
    if (plain) readPlainStrings(scanner, add);
  }
  scanner.next();
  return strings;
}

/** The places of the strings that have formats within their text. @throws XmlDamage */
export function readRichStrings(bytes: Uint8Array): ReadonlySet<number> {
  const scanner = new XmlScanner(bytes, WORDS, SPREADSHEET);
  const rich = new Set<number>();
  let index = 0;
  while (scanner.next() !== OPEN);
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word === STRING) {
      if (holdsRuns(scanner)) rich.add(index);
      index++;
    } else scanner.skip();
  }
  return rich;
}

function holdsRuns(scanner: XmlScanner): boolean {
  let runs = false;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word === REFERENCE) runs = true;
    scanner.skip();
  }
  return runs;
}

/** Reads as many strings as are of the plain shape from where the scanner is. */
function readPlainStrings(scanner: XmlScanner, add: (text: string) => void): void {
  const plainStrings = new PlainStrings(scanner.bytes);
  let at = scanner.position;
  for (let end = plainStrings.read(at); end >= 0; end = plainStrings.read(at)) {
    add(unescaped(plainStrings.text));
    at = end;
  }
  scanner.moveTo(at);
}

/**
 * The text of the `<si>` or `<is>` that has just opened: its own, or that of its runs. The readings beside East-Asian
 * characters (`<rPh>`) are not shown in the cell, and are left out.
 */
export function readRichText(scanner: XmlScanner): string {
  return unescaped(runsText(scanner));
}

function runsText(scanner: XmlScanner): string {
  let text = "";
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word === RUN_TEXT) text += readText(scanner);
    else if (scanner.word === REFERENCE) text += runsText(scanner);
    else scanner.skip();
  }
  return text;
}

/** The text directly inside the element that has just opened, from a token of it that has been read already. */
export function readText(scanner: XmlScanner, first = scanner.next()): string {
  let text = "";
  for (let token = first; token !== CLOSE; token = scanner.next()) {
    if (token === TEXT) text += scanner.run.toString();
    else scanner.skip();
  }
  return text;
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML cannot hold stand in cells as "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
