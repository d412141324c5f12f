import type { Area } from "../../cell";
import { markedSeverity } from "../../markFormula";
import { formulaParts } from "../formula/formulaParts";
import { parseArea } from "../sheet/references";
import { type Element, elementsIn, everyText, onlyAttributes, textIn, withChildren } from "../tree";
import type { Removals } from "./removals";
import type { Scope } from "./scope";

/** What a sheet's formats, lists and links are judged by. */
export interface OnSheet {
  readonly sheet: string;
  readonly scope: Scope;
  readonly removals: Removals;
}

/** A conditional format without our marks, and without rules that lead to what is not in the copy. */
export function conditionalFormat(format: Element, on: OnSheet): Element | null {
  const areas = areasOf(format.attributes.get("sqref"));
  const rules = elementsIn(format, "cfRule").filter((rule) => {
    if (elementsIn(rule, "formula").some((formula) => markedSeverity(textIn(formula)) !== null)) {
      on.removals.add("marks", on.sheet, areas.length);
      return false;
    }
    if (isSafe(rule, areas, on)) return true;
    on.removals.add("conditionalFormats", on.sheet);
    return false;
  });
  return rules.length === 0 ? null : withChildren(onlyAttributes(format, ["sqref"]), rules);
}

/** The lists and bounds that a sheet asks typed values to keep to. */
export function validations(list: Element, on: OnSheet): Element | null {
  const all = elementsIn(list, "dataValidation");
  const kept = all.filter((one) => {
    const areas = areasOf(one.attributes.get("sqref"));
    return !areas.some((area) => on.scope.touches(on.sheet, area)) && isSafe(one, areas, on);
  });
  on.removals.add("validations", on.sheet, all.length - kept.length);
  return kept.length === 0
    ? null
    : { ...list, attributes: new Map([["count", String(kept.length)]]), children: kept };
}

/** Jumps inside the workbook; what leads to files and addresses outside is left behind. */
export function hyperlinks(list: Element, { sheet, scope, removals }: OnSheet): Element | null {
  const all = elementsIn(list, "hyperlink");
  const kept = all.filter(({ attributes }) => {
    const location = attributes.get("location");
    return !attributes.has("r:id") && location !== undefined && scope.fate(location, sheet) === "stays";
  });
  removals.add("links", sheet, all.length - kept.length);
  return kept.length === 0
    ? null
    : withChildren(
        list,
        kept.map((one) => onlyAttributes(one, ["ref", "location"])),
      );
}

/** Whether the formulas of a rule stay what they are, for all cells of its areas, and no text of it is a secret. */
function isSafe(rule: Element, areas: readonly Area[], { sheet, scope }: OnSheet): boolean {
  const reach = {
    rows: Math.max(0, ...areas.map(({ bottom }) => bottom)) - Math.min(...areas.map(({ top }) => top)),
    columns: Math.max(0, ...areas.map(({ right }) => right)) - Math.min(...areas.map(({ left }) => left)),
  };
  const formulas = elementsIn(rule)
    .filter(({ name }) => /^formula\d?$/.test(name))
    .map(textIn);
  const says =
    formulas.some((formula) => formulaParts(formula).texts.length > 0) || rule.attributes.has("text");
  return (
    formulas.every((formula) => scope.fate(formula, sheet, reach) === "stays") &&
    !(says && areas.some((area) => scope.touches(sheet, area))) &&
    !everyText(rule).some((text) => scope.redaction.isSecret(text))
  );
}

function areasOf(references: string | undefined): Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => {
    const area = parseArea(reference);
    return area ? [area] : [];
  });
}
