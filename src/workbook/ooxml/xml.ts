import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookError } from "../errors";
import { DEEPEST } from "./scan/openElements";

/** An element as it opens: its name without prefix, its namespace, its attributes. */
export interface XmlTag {
  readonly name: string;
  readonly namespace: string;
  /** 0 is the document's element. */
  readonly depth: number;
  /** An attribute without a prefix, or one of the namespace told. */
  attribute(name: string, namespace?: string | readonly string[]): string | undefined;
}

export interface XmlVisitor {
  open?(tag: XmlTag): void;
  close?(tag: XmlTag): void;
  /** The characters of an element, in as many pieces as there are elements and comments between them. */
  text?(text: string): void;
}

/**
 * Reads a small part from end to end. Only well-formed XML with sound namespaces passes, and no document type: that
 * is where entities that grow, or that read other files, come from.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readXml(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlTag[] = [];
  const refuse = (cause: unknown) => {
    throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
  };
  parser.on("error", refuse);
  parser.on("doctype", () => refuse(new Error("document type declaration")));
  parser.on("opentag", (tag) => {
    // saxes looks for each prefix in every element around it: the depth of a small part, squared, would take hours
    if (open.length === DEEPEST) refuse(new Error("too deep"));
    const seen = xmlTag(tag, open.length);
    open.push(seen);
    visitor.open?.(seen);
  });
  parser.on("closetag", () => {
    const seen = open.pop();
    if (seen !== undefined) visitor.close?.(seen);
  });
  const text = (content: string) => visitor.text?.(content);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
}

function xmlTag(tag: SaxesTagNS, depth: number): XmlTag {
  const attributes = Object.values(tag.attributes);
  return {
    name: tag.local,
    namespace: tag.uri,
    depth,
    attribute(name, namespace = "") {
      const namespaces = typeof namespace === "string" ? [namespace] : namespace;
      return attributes.find(({ local, uri }) => local === name && namespaces.includes(uri))?.value;
    },
  };
}

/** "1" and "true", as XML Schema writes truth; `absent` where the attribute is not there. */
export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true";
}
