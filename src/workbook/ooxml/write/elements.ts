import { WorkbookError } from "../../errors";

/** Where an element lies in the text of a part. Names are split from their prefix: some producers write `<x:row>`. */
export interface ElementSpan {
  /** "x:" or "", as the element is written. */
  readonly prefix: string;
  readonly name: string;
  /** From "<" of the opening tag … */
  readonly start: number;
  /** … over what follows the opening tag … */
  readonly openEnd: number;
  /** … and "<" of the closing tag (`openEnd` where the element closes itself) … */
  readonly closeStart: number;
  /** … to what follows the element. */
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface AttributeSpan {
  /** As written, entities included. */
  readonly raw: string;
  /** Of the value, inside its quotes. */
  readonly start: number;
  readonly end: number;
}

/** A part's text with what lies where at its top: found once, since a sheet may have a hundred million characters. */
export interface Outline {
  readonly text: string;
  readonly root: ElementSpan;
  /** The elements directly inside the root, in their order. */
  readonly children: readonly ElementSpan[];
}

/** @throws WorkbookError DAMAGED_WORKBOOK */
export function outlineOf(text: string): Outline {
  const root = documentElement(text);
  return { text, root, children: children(text, root) };
}

/** The first element directly inside the root of this name, whatever its prefix. */
export function topChild(outline: Outline, name: string): ElementSpan | undefined {
  return outline.children.find((element) => element.name === name);
}

/** The element that is the document. @throws WorkbookError DAMAGED_WORKBOOK where there is none. */
export function documentElement(text: string): ElementSpan {
  let start = text.indexOf("<");
  for (let beyond = skipOther(text, start); beyond !== start; beyond = skipOther(text, start)) {
    start = text.indexOf("<", beyond);
  }
  if (start === -1) torn();
  const openEnd = tagEnd(text, start + 1);
  const opened = named(text, start, openEnd);
  if (text.charCodeAt(openEnd - 2) === SLASH) {
    return { ...opened, closeStart: openEnd, end: openEnd, selfClosing: true };
  }
  const closeStart = text.lastIndexOf(`</${opened.prefix}${opened.name}`);
  return closeStart < openEnd
    ? torn()
    : { ...opened, closeStart, end: tagEnd(text, closeStart), selfClosing: false };
}

/** The elements directly inside another, in their order. */
export function children(text: string, parent: ElementSpan): ElementSpan[] {
  return spans(text, parent, 1);
}

/** The first direct child of this name, whatever its prefix. */
export function child(text: string, parent: ElementSpan, name: string): ElementSpan | undefined {
  return children(text, parent).find((element) => element.name === name);
}

/** Every element of this name at any depth inside another, in document order. */
export function descendants(text: string, parent: ElementSpan, name: string): ElementSpan[] {
  return spans(text, parent, Number.POSITIVE_INFINITY)
    .filter((element) => element.name === name)
    .sort((a, b) => a.start - b.start);
}

/** The element's attributes by their name as written, prefix included. */
export function attributes(text: string, element: ElementSpan): Map<string, AttributeSpan> {
  const found = new Map<string, AttributeSpan>();
  const tag = text.slice(element.start, element.openEnd);
  for (const match of tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const [whole, name = "", quoted = ""] = match;
    const end = element.start + match.index + whole.length - 1;
    found.set(name, { raw: quoted.slice(1, -1), start: end - quoted.length + 2, end });
  }
  return found;
}

/**
 * The elements inside another, in the order in which they end, down to `deepest` levels. Nothing is judged here but
 * what is needed to find them: every edited part goes through a strict parser before it is given out.
 */
function spans(text: string, parent: ElementSpan, deepest: number): ElementSpan[] {
  const found: ElementSpan[] = [];
  const open: OpenTag[] = [];
  let depth = 0;
  for (
    let at = text.indexOf("<", parent.openEnd);
    at !== -1 && at < parent.closeStart;
    at = text.indexOf("<", at)
  ) {
    const beyond = skipOther(text, at);
    if (beyond !== at) {
      at = beyond;
      continue;
    }
    const end = tagEnd(text, at + 1);
    if (text.charCodeAt(at + 1) === SLASH) {
      depth -= 1;
      if (depth < 0) torn();
      const opened = depth < deepest ? open.pop() : undefined;
      if (opened) found.push({ ...opened, closeStart: at, end, selfClosing: false });
      at = end;
    } else if (text.charCodeAt(end - 2) === SLASH) {
      if (depth < deepest) found.push({ ...named(text, at, end), closeStart: end, end, selfClosing: true });
      at = end;
    } else {
      depth += 1;
      const opened = depth <= deepest ? named(text, at, end) : undefined;
      if (opened) open.push(opened);
      at = opened?.name === "sheetData" ? pastCells(text, opened) : end;
    }
  }
  if (depth > 0) torn();
  return found;
}

type OpenTag = Pick<ElementSpan, "prefix" | "name" | "start" | "openEnd">;

const SLASH = 0x2f;

function named(text: string, start: number, openEnd: number): OpenTag {
  const qualified = /^[^\s/>]+/.exec(text.slice(start + 1, Math.min(openEnd, start + 200)))?.[0] ?? "";
  const colon = qualified.indexOf(":") + 1;
  return { prefix: qualified.slice(0, colon), name: qualified.slice(colon), start, openEnd };
}

/**
 * Cells are by far the most of a sheet and none of them matters here: straight to the end of `<sheetData>`, unless
 * a comment or CDATA section on the way could hold a closing tag that is none.
 */
function pastCells(text: string, { prefix, openEnd }: OpenTag): number {
  const close = text.indexOf(`</${prefix}sheetData`, openEnd);
  if (close === -1) return torn();
  return text.slice(openEnd, close).includes("<!") ? openEnd : close;
}

/** Past a comment, CDATA section, processing instruction or declaration that starts at `at`; `at` for a tag. */
function skipOther(text: string, at: number): number {
  if (text.startsWith("<!--", at)) return past(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return past(text, "]]>", at + 9);
  if (text.startsWith("<?", at)) return past(text, "?>", at + 2);
  return text.startsWith("<!", at) ? torn() : at;
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? torn() : at + mark.length;
}

/** What follows the ">" of the tag: a ">" may also stand inside an attribute's quotes. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at === -1) break;
    }
  }
  return torn();
}

function torn(): never {
  throw new WorkbookError("DAMAGED_WORKBOOK", { reason: "xml" });
}
