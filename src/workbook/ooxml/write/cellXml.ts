import { attributes, children, documentElement } from "./elements";
import { cellText } from "./escape";
import { splice } from "./splice";

/** What a cell is to show, and by which format. */
export interface NewValue {
  /** A number of the workbook's own date system. */
  readonly value: string | number | null;
  readonly format: number;
}

/** Of a cell's tag: what says how its old value is kept, and what hangs on that value alone. */
const OF_VALUE = new Set(["s", "t", "cm", "vm"]);
const VALUES = new Set(["f", "v", "is"]);

/** The XML of a cell. @param written its attributes besides style and type, each with a space before it. */
export function cellXml(prefix: string, written: string, { value, format }: NewValue, others = ""): string {
  const style = format === 0 ? "" : ` s="${format}"`;
  const tag = `<${prefix}c${written}${style}`;
  if (value === null) return others === "" ? `${tag}/>` : `${tag}>${others}</${prefix}c>`;
  if (typeof value === "number") return `${tag}><${prefix}v>${value}</${prefix}v>${others}</${prefix}c>`;
  // The text stands inside the cell: the workbook's shared strings stay untouched.
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is>`;
  return `${tag} t="inlineStr">${text}${others}</${prefix}c>`;
}

/**
 * A cell with another value; what it has besides value and formula stays.
 *
 * @param xml the `<c>` as it stands.
 * @param make the new value, told the format that the cell has.
 */
export function editedCell(
  xml: string,
  make: (format: number) => NewValue,
): { readonly xml: string; readonly hadFormula: boolean } {
  const cell = documentElement(xml);
  const written = attributes(xml, cell);
  const kept = [...written]
    .filter(([name]) => !OF_VALUE.has(name))
    .map(([name, { raw }]) => (raw.includes('"') ? ` ${name}='${raw}'` : ` ${name}="${raw}"`));
  const inside = children(xml, cell);
  const others = inside
    .filter(({ name }) => !VALUES.has(name))
    .map(({ start, end }) => xml.slice(start, end));
  return {
    xml: cellXml(cell.prefix, kept.join(""), make(Number(written.get("s")?.raw ?? 0)), others.join("")),
    hadFormula: inside.some(({ name }) => name === "f"),
  };
}

/** A cell with a formula and no result, as of one that was never calculated; a cell without a formula stays. */
export function withoutResult(xml: string): string {
  const cell = documentElement(xml);
  const inside = children(xml, cell);
  if (!inside.some(({ name }) => name === "f")) return xml;
  const written = attributes(xml, cell);
  const ofResult = ["t", "vm"].flatMap((name) => written.get(name) ?? []);
  return splice(xml, [
    ...ofResult.map(({ start, end }) => ({ start: beforeValue(xml, start), end: end + 1, text: "" })),
    ...inside
      .filter(({ name }) => name === "v" || name === "is")
      .map(({ start, end }) => ({ start, end, text: "" })),
  ]);
}

/** Where the white space and name of the attribute begin whose value begins here. */
function beforeValue(xml: string, value: number): number {
  return value - (/\s+\S+?\s*=\s*["']$/.exec(xml.slice(0, value))?.[0].length ?? 0);
}

/** A row's tag of which the columns that it says it spans take in these; counted from 0. */
export function widenedSpans(tag: string, first: number, last: number): string {
  return tag.replace(/(\sspans=)(["'])(\d+):(\d+)\2/, (_, before, quote, from, to) => {
    const wide = `${Math.min(Number(from), first + 1)}:${Math.max(Number(to), last + 1)}`;
    return `${before}${quote}${wide}${quote}`;
  });
}
