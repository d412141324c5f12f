import { WorkbookError } from "../../errors";
import { hold, type Limits } from "../limits";
import { SPREADSHEET } from "../namespaces";
import { ascii } from "../scan/decode";
import { CLOSE, OPEN, TEXT, XmlScanner } from "../scan/xmlScanner";
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
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.word !== STRING) scanner.skip();
    else if (strings.push(readRichText(scanner)) > limits.cells) hold(limits, "cells", strings.length, part);
  }
  scanner.next();
  return strings;
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
    if (token === TEXT) text += scanner.text ?? ascii(scanner.bytes, scanner.textStart, scanner.textEnd);
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
