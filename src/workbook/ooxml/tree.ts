import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookError } from "../errors";
import { type Namespaces, RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { DEEPEST } from "./scan/openElements";
import { attributeText } from "./write/escape";

/** An element of a namespace that is known here. */
export interface Element {
  /** With the prefix that it is written with: "c" of a sheet, "a:p" of a drawing. */
  readonly name: string;
  /** By name: plain ones, and those of relationships as "r:id". Attributes of any other namespace are left behind. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** A document, and how much in it was of no namespace that is known here. */
export interface Tree {
  readonly root: Element;
  readonly family: 0 | 1;
  readonly foreign: number;
}

const DRAWING = "drawingml";
const drawing = (last: string): Namespaces => [
  `http://schemas.openxmlformats.org/${DRAWING}/2006/${last}`,
  `http://purl.oclc.org/ooxml/${DRAWING}/${last}`,
];

/** Elements of any other namespace are extensions of somebody's, and are left behind with all that is in them. */
const KNOWN: readonly (readonly [prefix: string, Namespaces])[] = [
  ["", SPREADSHEET],
  ["xdr", drawing("spreadsheetDrawing")],
  ["a", drawing("main")],
  ["c", drawing("chart")],
];
const PREFIXES = new Map(KNOWN.flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)));

/**
 * Reads a part as a tree of what is known. An `extLst`, which holds what newer programs add, is left behind too.
 *
 * @param onRow gets each `<row>` of a sheet as it ends, instead of the tree: a sheet may have a million.
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function treeOf(xml: string, part: string, onRow?: (row: Element) => void): Tree {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = (cause: unknown) => {
    throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
  };
  let root: Element | null = null;
  let family: 0 | 1 = 0;
  let foreign = 0;
  /** How deep inside an element that is left behind. */
  let outside = 0;
  const open: { element: Element; children: (Element | string)[] }[] = [];
  const text = (piece: string) => {
    if (outside === 0) open.at(-1)?.children.push(piece);
  };
  parser.on("error", refuse);
  parser.on("doctype", () => refuse(new Error("document type declaration")));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("opentag", (tag) => {
    if (open.length + outside === DEEPEST) refuse(new Error("too deep"));
    const prefix = PREFIXES.get(tag.uri);
    if (outside > 0 || prefix === undefined || tag.local === "extLst") {
      if (outside === 0) foreign += 1;
      outside += 1;
      return;
    }
    if (open.length === 0 && KNOWN.some(([, [, strict]]) => strict === tag.uri)) family = 1;
    const children: (Element | string)[] = [];
    const name = prefix === "" ? tag.local : `${prefix}:${tag.local}`;
    open.push({ element: { name, attributes: attributesOf(tag), children }, children });
  });
  parser.on("closetag", () => {
    if (outside > 0) {
      outside -= 1;
      return;
    }
    const closed = open.pop();
    const parent = open.at(-1);
    if (!closed) return;
    if (!parent) root = closed.element;
    else if (onRow && closed.element.name === "row" && parent.element.name === "sheetData")
      onRow(closed.element);
    else parent.children.push(closed.element);
  });
  parser.write(xml).close();
  if (root === null) return refuse(new Error("a document of another kind"));
  return { root, family, foreign };
}

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name in tag.attributes) {
    const { local, uri, prefix, value } = tag.attributes[name] as SaxesAttributeNS;
    if (uri === "" && prefix === "" && local !== "xmlns") attributes.set(local, value);
    else if (RELATIONSHIPS.includes(uri)) attributes.set(`r:${local}`, value);
    else if (prefix === "xml" && local === "space") attributes.set("xml:space", value);
  }
  return attributes;
}

/** The elements directly inside another, of a name where one is told. */
export function elementsIn({ children }: Element, name?: string): Element[] {
  return children.filter(
    (child): child is Element => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** An element and all in it, in document order. */
export function everyElement(element: Element): Element[] {
  return [element, ...elementsIn(element).flatMap(everyElement)];
}

/** The characters directly inside an element. */
export function textIn({ children }: Element): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** Every text that an element and those in it hold, values of attributes among them. */
export function everyText(element: Element): string[] {
  return everyElement(element).flatMap((one) => [textIn(one), ...one.attributes.values()]);
}

/** The element with other attributes: a value of null leaves one out. */
export function withAttributes(element: Element, changes: Readonly<Record<string, string | null>>): Element {
  const attributes = new Map(element.attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  }
  return { ...element, attributes };
}

/** The element with only these attributes. */
export function onlyAttributes(element: Element, names: readonly string[]): Element {
  const attributes = new Map<string, string>();
  for (const [name, value] of element.attributes) if (names.includes(name)) attributes.set(name, value);
  return { ...element, attributes };
}

export function withChildren(element: Element, children: Element["children"]): Element {
  return { ...element, children };
}

/** The element with what each element in it becomes, from the innermost; null leaves one out. */
export function mapped(element: Element, change: (element: Element) => Element | null): Element | null {
  const children = element.children.flatMap((child): (Element | string)[] => {
    if (typeof child === "string") return [child];
    const next = mapped(child, change);
    return next ? [next] : [];
  });
  return change({ ...element, children });
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: Element["children"] = [],
): Element {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The document that has this root. */
export function documentOf(root: Element, family: 0 | 1): string {
  return `${HEAD}${opening(root, family)}${inside(root)}`;
}

/** A document in two halves, for what is put where `mark` stands as the text of an element. */
export function halvesOf(root: Element, family: 0 | 1, mark: string): readonly [string, string] {
  const [before = "", after = ""] = documentOf(root, family).split(mark);
  return [before, after];
}

export function xmlOf(one: Element): string {
  return `<${one.name}${attributesXml(one)}${inside(one)}`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Every prefix is declared at the root: few documents use all of them, and none is harmed by it. */
function opening(root: Element, family: 0 | 1): string {
  const used = new Set(everyElement(root).map(({ name }) => (name.includes(":") ? name.split(":")[0] : "")));
  const declared = KNOWN.filter(([prefix]) => used.has(prefix)).map(([prefix, uris]) =>
    prefix === "" ? ` xmlns="${uris[family]}"` : ` xmlns:${prefix}="${uris[family]}"`,
  );
  return `<${root.name}${declared.join("")} xmlns:r="${RELATIONSHIPS[family]}"${attributesXml(root)}`;
}

function inside(one: Element): string {
  if (one.children.length === 0) return "/>";
  const children = one.children.map((child) => (typeof child === "string" ? escaped(child) : xmlOf(child)));
  return `>${children.join("")}</${one.name}>`;
}

/** Nearly every value of an attribute. */
const AS_IT_STANDS = /^[\w.:#/-]*$/;

function attributesXml({ attributes }: Element): string {
  let written = "";
  for (const [name, value] of attributes)
    written += ` ${name}="${AS_IT_STANDS.test(value) ? value : attributeText(value)}"`;
  return written;
}

/** A carriage return would be read as a line feed if it were not told by its number. */
function escaped(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}
