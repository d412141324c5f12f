import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The cells of one sheet that may differ, as "row column", from 0. */
export type Touched = ReadonlySet<string>;

/**
 * What differs between a workbook and its copy that should not: told part by part, and within a sheet cell by cell.
 * Judged without the code under test.
 *
 * @param touched the cells typed into, by the part of their sheet
 */
export function needlessChanges(
  original: Uint8Array,
  copy: Uint8Array,
  touched: ReadonlyMap<string, Touched>,
): string[] {
  const before = partsOf(original);
  const after = partsOf(copy);
  return [...before].flatMap(([name, bytes]) => {
    const now = after.get(name);
    if (now === undefined) return CALCULATION_CHAIN.test(name) ? [] : [`${name} is gone`];
    if (Buffer.compare(bytes, now) === 0) return [];
    const told = isSheet(name)
      ? sheetChanges(tokens(bytes), tokens(now), touched.get(name) ?? new Set())
      : LISTINGS.test(name)
        ? listingChanges(tokens(bytes), tokens(now))
        : ["differs"];
    return told.map((what) => `${name}: ${what}`);
  });
}

/** The order in which formulas are reckoned: whoever opens a file without it works it out anew. */
const CALCULATION_CHAIN = /calcChain\d*\.xml/;

/** The parts that list what there is: sheets, formats. What is new in them is added. */
const LISTINGS =
  /(^|\/)(workbook\d*\.xml|_rels\/workbook\d*\.xml\.rels|styles\d*\.xml|\[Content_Types\]\.xml)$/i;

/** By name; some writers use backslashes. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(entries.map(([name, content]) => [name.replaceAll("\\", "/"), content]));
}

function isSheet(name: string): boolean {
  return /(^|\/)[^/]*sheet[^/]*\.xml$/i.test(name);
}

/** One token of XML: what it says, and of a tag its name and attributes. */
interface Token {
  readonly text: string;
  readonly name: string;
  readonly is: "open" | "close" | "text";
  readonly attributes: Readonly<Record<string, string>>;
}

function tokens(bytes: Uint8Array): Token[] {
  const parser = new SaxesParser({ xmlns: false });
  const found: Token[] = [];
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    const all = attributes as Record<string, string>;
    found.push({ is: "open", name: local(name), attributes: all, text: tagText(name, all) });
  });
  parser.on("closetag", ({ name }) =>
    found.push({ is: "close", name: local(name), attributes: {}, text: `</${name}>` }),
  );
  parser.on("text", (text) => found.push({ is: "text", name: "", attributes: {}, text }));
  parser.on("cdata", (text) => found.push({ is: "text", name: "", attributes: {}, text }));
  parser.write(strFromU8(bytes).replace(/^\ufeff/, "")).close();
  return found;
}

function tagText(name: string, attributes: Readonly<Record<string, string>>, but: readonly string[] = []) {
  const told = Object.entries(attributes)
    .filter(([key]) => !but.includes(key))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  return `<${name}${told.join("")}>`;
}

/** Everything that was listed before is listed still, in its order; how many there are may change. */
function listingChanges(before: readonly Token[], after: readonly Token[]): string[] {
  const told = ({ is, name, attributes, text }: Token) => {
    if (is === "close") return "";
    if (is === "text") return text;
    // whoever opens the copy reckons anew what depends on a cell that was typed into
    if (name === "calcPr") return "<calcPr>";
    return tagText(name, attributes, ["count"]);
  };
  // spaces between the elements say nothing, and what is gone is listed no more
  const isSaid = (text: string) => text.trim() !== "" && !CALCULATION_CHAIN.test(text);
  const said = (all: readonly Token[]) => all.map(told).filter(isSaid);
  const now = said(after);
  let at = -1;
  for (const text of said(before)) {
    at = now.indexOf(text, at + 1);
    if (at < 0) return [`${text} is gone`];
  }
  return [];
}

interface Sheet {
  /** By "row column"; the whole of the element. */
  readonly cells: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<number, string>;
  /** What stands around the rows, without our marks. */
  readonly rest: readonly string[];
}

function sheetChanges(before: readonly Token[], after: readonly Token[], touched: Touched): string[] {
  const [old, now] = [sheetOf(before), sheetOf(after)];
  const rows = new Set([...touched].map((place) => Number(place.split(" ")[0])));
  const cells = [...new Set([...old.cells.keys(), ...now.cells.keys()])].filter(
    (place) =>
      !touched.has(place) &&
      old.cells.get(place) !== now.cells.get(place) &&
      !isToBeCalculated(old, now, place),
  );
  const otherRows = [...new Set([...old.rows.keys(), ...now.rows.keys()])].filter(
    (row) => !(rows.has(row) && !old.rows.has(row)) && old.rows.get(row) !== now.rows.get(row),
  );
  return [
    ...cells.map((place) => `cell ${place}: ${old.cells.get(place)} → ${now.cells.get(place)}`),
    ...otherRows.map((row) => `row ${row}: ${old.rows.get(row)} → ${now.rows.get(row)}`),
    ...(old.rest.join("") === now.rest.join("")
      ? []
      : [`around the cells: ${firstChange(old.rest, now.rest)}`]),
  ];
}

/** Results of formulas may go, since they are of the cells before they were typed into; nothing else of a cell may. */
function isToBeCalculated(old: Sheet, now: Sheet, place: string): boolean {
  const [before = "", after] = [old.cells.get(place), now.cells.get(place)];
  const bare = before
    .replace(/^<[^>]*>/, (tag) => tag.replace(/ (?:t|vm)="[^"]*"/g, ""))
    .replace(/<((?:\w+:)?v)>.*?<\/\1>/s, "");
  return after === bare && /<(?:\w+:)?f[ >]/.test(before);
}

function firstChange(old: readonly string[], now: readonly string[]): string {
  const at = old.findIndex((text, place) => text !== now[place]);
  return `${old.slice(at, at + 3).join("")} → ${now.slice(at, at + 3).join("")}`;
}

function sheetOf(all: readonly Token[]): Sheet {
  const cells = new Map<string, string>();
  const rows = new Map<number, string>();
  const rest: string[] = [];
  let row = -1;
  let column = -1;
  let isInRows = false;
  for (let at = 0; at < all.length; at++) {
    const token = all[at] as Token;
    if (token.name === "sheetData") isInRows = token.is === "open";
    if (isInRows && token.name === "row" && token.is === "open") {
      row = token.attributes.r === undefined ? row + 1 : Number(token.attributes.r) - 1;
      column = -1;
      // from which column to which it has cells is a help for readers
      rows.set(row, tagText(token.name, token.attributes, ["spans"]));
    } else if (isInRows && token.name === "c" && token.is === "open") {
      const end = endOf(all, at);
      column = token.attributes.r === undefined ? column + 1 : columnOf(token.attributes.r);
      cells.set(`${row} ${column}`, textOf(all, at, end));
      at = end;
    } else if (token.is === "open" && SKIPPED.has(token.name)) {
      const end = endOf(all, at);
      const text = textOf(all, at, end);
      const isOurs = token.name === "dimension" || text.includes("xep-loai:");
      if (!isOurs) rest.push(text);
      at = end;
    } else if (!isInRows && token.text.trim() !== "") rest.push(token.text);
  }
  return { cells, rows, rest };
}

/** How far the sheet reaches follows from its cells; of the conditional formats ours are told by their formula. */
const SKIPPED = new Set(["dimension", "conditionalFormatting"]);

function endOf(all: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < all.length; at++) {
    const { is } = all[at] as Token;
    if (is === "open") depth++;
    if (is === "close" && --depth === 0) return at;
  }
  throw new Error("an element without an end");
}

function textOf(all: readonly Token[], from: number, to: number): string {
  return all
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join("");
}

function columnOf(reference: string): number {
  const letters = reference.replace(/[^A-Z]/gi, "").toUpperCase();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
