import type { Indexes } from "./cellFormat";
import { attributes, children, documentElement } from "./elements";
import { attributeText } from "./escape";
import { insertion, splice } from "./splice";

/** What of a cell format is to be another; what is not told stays. */
export interface FormatChange {
  /** The name of a font; size, weight and colour stay. */
  readonly font?: string | undefined;
  /** What is typed stays text, even "=1+1". */
  readonly asText?: boolean | undefined;
  readonly numberFormat?: string | undefined;
}

/** Of a font: what holds for the old name alone. A scheme would take the theme's name before ours. */
const OF_NAME = new Set(["family", "charset", "scheme"]);

/**
 * The `<xf>` with what is to change; null where it is so already.
 *
 * @param xf as the stylesheet writes it.
 * @param fontAt the `<font>` of a number.
 */
export function changedFormat(
  xf: string,
  { font, asText, numberFormat }: FormatChange,
  indexes: Indexes,
  fontAt: (index: number) => string | undefined,
): string | null {
  if (xf === "") return null;
  let changed = xf;
  if (font !== undefined) {
    const number = Number(attributes(xf, documentElement(xf)).get("fontId")?.raw ?? 0);
    const fragment = fontAt(number);
    const renamed = fragment === undefined ? null : renamedFont(fragment, font);
    if (renamed !== null) {
      changed = withAttribute(changed, "fontId", String(indexes.font(renamed)));
      changed = withAttribute(changed, "applyFont", "1");
    }
  }
  if (asText) changed = withAttribute(changed, "quotePrefix", "1");
  if (numberFormat !== undefined) {
    changed = withAttribute(changed, "numFmtId", String(indexes.numberFormat(numberFormat)));
    changed = withAttribute(changed, "applyNumberFormat", "1");
  }
  return changed === xf ? null : changed;
}

/** The `<font>` under another name; null where it has that name. */
function renamedFont(font: string, name: string): string | null {
  const root = documentElement(font);
  const inside = children(font, root);
  const named = inside.find((element) => element.name === "name");
  const written = `<${root.prefix}name val="${attributeText(name)}"/>`;
  const isScheme = inside.some((element) => element.name === "scheme");
  if (named && !isScheme && font.slice(named.start, named.end) === written) return null;
  const gone = inside.filter((element) => OF_NAME.has(element.name));
  const edits = gone.map(({ start, end }) => ({ start, end, text: "" }));
  if (root.selfClosing) return `<${root.prefix}font>${written}</${root.prefix}font>`;
  if (!named) return splice(font, [...edits, insertion(root.closeStart, written)]);
  return splice(font, [...edits, { start: named.start, end: named.end, text: written }]);
}

/** The element with an attribute of this value, in the place of the one it has or before the others. */
function withAttribute(xml: string, name: string, value: string): string {
  const root = documentElement(xml);
  const present = attributes(xml, root).get(name);
  if (present) return splice(xml, [{ start: present.start, end: present.end, text: value }]);
  const nameEnd = root.start + 1 + root.prefix.length + root.name.length;
  return splice(xml, [insertion(nameEnd, ` ${name}="${value}"`)]);
}
