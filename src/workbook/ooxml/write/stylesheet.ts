import { SEVERITIES } from "../../markFormula";
import type { DraftStyle, Severity } from "../../port";
import { cellFormat, type Indexes } from "./cellFormat";
import { changedFormat, type FormatChange } from "./changedFormat";
import { digitWidth } from "./digitWidth";
import { attributes, child, children, documentElement, type ElementSpan } from "./elements";
import { markFormat } from "./markFormats";
import { numberFormatIds } from "./numberFormats";
import { placeFor, STYLESHEET_ORDER } from "./order";
import { Section } from "./section";
import { insertion, splice, type TextEdit } from "./splice";

/**
 * A stylesheet that formats are added to. Nothing in it is changed or moved, since every cell refers to it by number;
 * a format that is there already, letter for letter, is used again, so that writing twice adds nothing the second
 * time.
 */
export interface Stylesheet {
  /** The number of a cell format (`s` of a cell) for a style. `asText`: what is typed stays text, even "=1+1". */
  cell(style: DraftStyle, asText: boolean): number;
  /** The number of a cell format that is another but for what is told; the other itself where nothing differs. */
  like(format: number, change: FormatChange): number;
  /** Of the workbook's default font, in pixels: what widths of columns are counted in. */
  digitWidth(): number;
  /** The numbers of the differential formats of our marks. */
  marks(): Readonly<Record<Severity, number>>;
  /** The stylesheet's XML with what was added. */
  text(): string;
}

/** What a stylesheet must have before anything of ours, by section: number 0 is what cells without a style get. */
const FIRST: Readonly<Record<string, readonly ((prefix: string) => string)[]>> = {
  fonts: [(p) => `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: [
    (p) => `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    (p) => `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  ],
  borders: [(p) => `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: [(p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: [(p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

/** Reads what is there. @param xml a styles part. @throws WorkbookError DAMAGED_WORKBOOK */
export function openStylesheet(xml: string): Stylesheet {
  const root = documentElement(xml);
  const { prefix } = root;
  const sections = new Map<string, Section>();
  const section = (name: string): Section => {
    const known = sections.get(name);
    if (known) return known;
    const opened = new Section(xml, child(xml, root, name));
    sections.set(name, opened);
    (FIRST[name] ?? []).slice(opened.size).forEach((first) => {
      opened.push(first(prefix));
    });
    return opened;
  };
  const numberFormat = numberFormatIds(prefix, () => section("numFmts"));
  const indexes: Indexes = {
    numberFormat,
    font: (fragment) => section("fonts").indexOf(fragment),
    fill: (fragment) => section("fills").indexOf(fragment),
    border: (fragment) => section("borders").indexOf(fragment),
  };
  // a draft has thousands of cells and a dozen styles
  const known = { plain: new WeakMap<DraftStyle, number>(), asText: new WeakMap<DraftStyle, number>() };
  return {
    cell(style, asText) {
      const numbers = asText ? known.asText : known.plain;
      let number = numbers.get(style);
      if (number === undefined) {
        number = section("cellXfs").indexOf(cellFormat(style, asText, prefix, indexes));
        numbers.set(style, number);
      }
      return number;
    },
    like(format, change) {
      const wanted = changedFormat(section("cellXfs").at(format) ?? "", change, indexes, (index) =>
        section("fonts").at(index),
      );
      return wanted === null ? format : section("cellXfs").indexOf(wanted);
    },
    digitWidth() {
      const normal = section("cellStyleXfs").at(0) ?? "";
      const font = Number(/\bfontId="(\d+)"/.exec(normal)?.[1] ?? 0);
      return digitWidth(section("fonts").at(font) ?? "");
    },
    marks() {
      const numbers = SEVERITIES.map((severity) => [
        severity,
        section("dxfs").indexOf(markFormat(severity, prefix)),
      ]);
      return Object.fromEntries(numbers) as Record<Severity, number>;
    },
    text() {
      if ([...sections.values()].every(({ added }) => added.length === 0)) return xml;
      Object.keys(FIRST).forEach(section);
      return splice(openRoot(xml, root), editsOf(xml, root, sections));
    },
  };
}

/** `<styleSheet/>` written with room inside; offsets before its end stay what they were. */
function openRoot(xml: string, root: ElementSpan): string {
  if (!root.selfClosing) return xml;
  const open = xml.slice(0, root.end - 2);
  return `${open}></${root.prefix}styleSheet>${xml.slice(root.end)}`;
}

function editsOf(xml: string, root: ElementSpan, sections: ReadonlyMap<string, Section>): TextEdit[] {
  const here = children(xml, root);
  const openEnd = root.selfClosing ? root.openEnd - 1 : root.openEnd;
  return STYLESHEET_ORDER.flatMap((name) => {
    const section = sections.get(name);
    if (!section || section.added.length === 0) return [];
    const { element } = section;
    const added = section.added.join("");
    const tag = root.prefix + name;
    if (!element) {
      const place = placeFor(name, STYLESHEET_ORDER, {
        text: xml,
        root: { ...root, openEnd },
        children: here,
      });
      return [insertion(place, `<${tag} count="${section.size}">${added}</${tag}>`)];
    }
    const count = attributes(xml, element).get("count");
    const counted = count ? [{ start: count.start, end: count.end, text: String(section.size) }] : [];
    if (!element.selfClosing) return [...counted, insertion(element.closeStart, added)];
    return [...counted, { start: element.end - 2, end: element.end, text: `>${added}</${tag}>` }];
  });
}
