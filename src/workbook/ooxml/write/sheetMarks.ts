import { type Area, areaName } from "../../cell";
import { markedSeverity, markFormula, SEVERITIES } from "../../markFormula";
import type { Severity } from "../../port";
import {
  type AttributeSpan,
  attributes,
  child,
  children,
  descendants,
  type ElementSpan,
  type Outline,
  outlineOf,
  topChild,
} from "./elements";
import { elementText, plainText } from "./escape";
import { placeFor, WORKSHEET_ORDER } from "./order";
import { insertion, splice, type TextEdit } from "./splice";

/** Excel takes more, but readers that still think in BIFF stop at this many areas for one format. */
const AREAS_PER_FORMAT = 8192;

/**
 * The sheet with these areas marked. Our formats take the first priorities (by which Excel goes) and the first place
 * (by which LibreOffice goes), so that they are seen on top of the office's, which keep their order.
 *
 * @param sheet the XML of a worksheet without marks of ours.
 * @param dxfIds where the stylesheet keeps the format of each severity.
 */
export function addMarks(
  sheet: Outline,
  areas: ReadonlyMap<Severity, readonly Area[]>,
  dxfIds: Readonly<Record<Severity, number>>,
): string {
  const formats = SEVERITIES.flatMap((severity) =>
    chunks(areas.get(severity) ?? []).map((some) => ({ severity, sqref: some.map(areaName).join(" ") })),
  );
  if (formats.length === 0) return sheet.text;
  const { prefix } = sheet.root;
  const { first, edits } = makeRoom(sheet, formats.length);
  const elements = formats.map(
    ({ severity, sqref }, index) =>
      `<${prefix}conditionalFormatting sqref="${sqref}">` +
      `<${prefix}cfRule type="expression" dxfId="${dxfIds[severity]}" priority="${first + index}">` +
      `<${prefix}formula>${elementText(markFormula(severity))}</${prefix}formula>` +
      `</${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  const place = formatsOf(sheet)[0]?.start ?? placeFor("conditionalFormatting", WORKSHEET_ORDER, sheet);
  return splice(sheet.text, [...edits, insertion(place, elements.join(""))]);
}

/** The sheet without our marks; the same text where it has none. */
export function removeMarks(text: string): string {
  if (!text.includes("xep-loai:")) return text;
  const sheet = outlineOf(text);
  const edits: TextEdit[] = [];
  const removed: ElementSpan[] = [];
  for (const format of formatsOf(sheet)) {
    const inside = children(text, format);
    const ours = inside.filter((rule) => severityOf(text, rule) !== null);
    removed.push(...ours);
    for (const gone of ours.length === inside.length ? [format] : ours) {
      if (ours.length > 0) edits.push({ start: gone.start, end: gone.end, text: "" });
    }
  }
  return splice(text, [...edits, ...giveRoomBack(sheet, removed)]);
}

function formatsOf({ children }: Outline): ElementSpan[] {
  return children.filter((element) => element.name === "conditionalFormatting");
}

function severityOf(text: string, rule: ElementSpan): Severity | null {
  const formula = rule.name === "cfRule" ? child(text, rule, "formula") : undefined;
  return formula ? markedSeverity(plainText(text.slice(formula.openEnd, formula.closeStart))) : null;
}

/**
 * Frees the priorities from 1 to `count`. Where the office's cannot be moved (a pivot table's format is known to it
 * by its priority; others are not plain numbers), ours come last instead.
 */
function makeRoom(sheet: Outline, count: number): { first: number; edits: TextEdit[] } {
  const rules = rulesOf(sheet);
  const fixed = rules.some(
    ({ element, priority }) => priority === null || attributes(sheet.text, element).get("pivot")?.raw === "1",
  );
  if (!fixed) return { first: 1, edits: rules.map((rule) => moved(rule, count)) };
  const numbers = rules.map(({ attribute }) => Number(attribute.raw)).filter(Number.isSafeInteger);
  return { first: numbers.reduce((last, number) => Math.max(last, number), 0) + 1, edits: [] };
}

/** The other half of `makeRoom`: where our formats held exactly the first priorities, the others move up again. */
function giveRoomBack(sheet: Outline, removed: readonly ElementSpan[]): TextEdit[] {
  const count = removed.length;
  const starts = new Set(removed.map((rule) => rule.start));
  const rules = rulesOf(sheet);
  const ours = rules.filter(({ element }) => starts.has(element.start));
  const others = rules.filter(({ element }) => !starts.has(element.start));
  const first = new Set(ours.map(({ priority }) => priority));
  const onTop =
    first.size === count &&
    ours.every(({ priority }) => priority !== null && priority <= count) &&
    others.every(({ priority }) => priority !== null && priority > count);
  return onTop ? others.map((rule) => moved(rule, -count)) : [];
}

interface Rule {
  readonly element: ElementSpan;
  readonly attribute: AttributeSpan;
  /** null where it is no plain number from 1. */
  readonly priority: number | null;
}

/** Every rule that has a priority, those of Excel 2010's extension included: all of a sheet count as one list. */
function rulesOf(sheet: Outline): Rule[] {
  const extensions = topChild(sheet, "extLst");
  const found = [...formatsOf(sheet), ...(extensions ? [extensions] : [])].flatMap((element) =>
    descendants(sheet.text, element, "cfRule"),
  );
  return found.flatMap((element) => {
    const attribute = attributes(sheet.text, element).get("priority");
    if (!attribute) return [];
    return [
      { element, attribute, priority: /^[1-9]\d{0,8}$/.test(attribute.raw) ? Number(attribute.raw) : null },
    ];
  });
}

function moved(rule: Rule, by: number): TextEdit {
  const { start, end } = rule.attribute;
  return { start, end, text: String((rule.priority ?? 0) + by) };
}

function chunks(areas: readonly Area[]): Area[][] {
  const parts: Area[][] = [];
  for (let at = 0; at < areas.length; at += AREAS_PER_FORMAT)
    parts.push(areas.slice(at, at + AREAS_PER_FORMAT));
  return parts;
}
