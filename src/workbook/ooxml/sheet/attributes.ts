import { XmlDamage } from "../scan/damage";
import type { XmlScanner } from "../scan/xmlScanner";
import { readWhole } from "./numbers";
import { readReference } from "./references";

/** The whole number that an attribute holds, or -1 where there is none or it is empty. @throws XmlDamage */
export function wholeAttribute(scanner: XmlScanner, word: number): number {
  return parsed(scanner, word, readWhole);
}

/** The cell that an attribute names, as `readReference` tells it, or -1 where there is none or it is empty. @throws XmlDamage */
export function referenceAttribute(scanner: XmlScanner, word: number): number {
  return parsed(scanner, word, readReference);
}

/** Whether an attribute says so; absent is no. */
export function truthAttribute(scanner: XmlScanner, word: number): boolean {
  const place = scanner.attributes.find(word);
  if (place < 0) return false;
  const value = scanner.attributes.value(place);
  return value === "1" || value === "true";
}

type Parser = (bytes: Uint8Array, start: number, end: number) => number;

function parsed(scanner: XmlScanner, word: number, parse: Parser): number {
  const place = scanner.attributes.find(word);
  if (place < 0) return -1;
  const { starts, ends, texts } = scanner.attributes;
  const start = starts[place] as number;
  const end = ends[place] as number;
  const text = texts[place];
  if (start === end) return -1;
  let result: number;
  if (typeof text !== "string") result = parse(scanner.bytes, start, end);
  else {
    const bytes = new TextEncoder().encode(text);
    result = parse(bytes, 0, bytes.length);
  }
  if (result < 0) throw new XmlDamage("malformed attribute", start);
  return result;
}
