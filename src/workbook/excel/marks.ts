import { markedAreas } from "../areas";
import { type Area, areaName } from "../cell";
import { markedSeverity, markFormula, SEVERITIES } from "../markFormula";
import { MARK_LOOKS, type MarkLook } from "../markLook";
import { MARK_COLORS, type Mark, type Severity } from "../port";
import { askForAreas } from "./ask";
import { addressLists } from "./places";
import { type Step, step } from "./steps";

const LINES: Readonly<Record<MarkLook["line"], "Continuous" | "Dash" | "Dot">> = {
  thin: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
};
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Takes marks off a sheet, by the ids of their formats: the office's own are not touched, nor is their order. */
export function unmarkSteps(sheetId: string, marks: readonly string[]): Step[] {
  return marks.map((id) =>
    step(4, id, ({ workbook }) => {
      workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id).delete();
    }),
  );
}

/**
 * Marks cells of one sheet. Excel puts each new format above all others, so the gravest is added last.
 *
 * @param key the sheet's id, or its title where it is added in the same request
 */
export function markSteps(key: string, marks: readonly Mark[], merges: readonly Area[]): Step[] {
  const areas = markedAreas(marks, merges);
  return [...SEVERITIES]
    .reverse()
    .flatMap((severity) =>
      addressLists(areas.get(severity) ?? []).map((addresses) => markStep(key, severity, addresses)),
    );
}

/**
 * What the marks of a sheet are, to be compared: a protected sheet may be told again what it has.
 *
 * @returns a line a format, in no order that means anything
 */
export async function marksOn(
  context: Excel.RequestContext,
  sheetId: string,
  ids: readonly string[],
): Promise<string[]> {
  const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
  const asked = ids.map((id) => {
    const format = formats.getItem(id);
    format.load("customOrNullObject/rule/formula");
    return { format, areas: askForAreas(format.getRanges()) };
  });
  await context.sync();
  return asked
    .map(({ format, areas }) => {
      const severity = markedSeverity(format.customOrNullObject.rule.formula.replace(/^=/, ""));
      return `${severity} ${areas().map(areaName).sort().join(",")}`;
    })
    .sort();
}

/** What `marksOn` tells of a sheet that has these marks and no others. */
export function marksAs(marks: readonly Mark[], merges: readonly Area[]): string[] {
  const areas = markedAreas(marks, merges);
  return SEVERITIES.flatMap((severity) =>
    addressLists(areas.get(severity) ?? []).map(
      (addresses) => `${severity} ${addresses.split(",").sort().join(",")}`,
    ),
  ).sort();
}

function markStep(key: string, severity: Severity, addresses: string): Step {
  return step(24, addresses, ({ workbook }) => {
    const cells = workbook.worksheets.getItem(key).getRanges(addresses);
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = `=${markFormula(severity)}`;
    const { fill, font, borders } = custom.format;
    const { line, lineColor, weight } = MARK_LOOKS[severity];
    fill.color = `#${MARK_COLORS[severity].fill}`;
    font.color = `#${MARK_COLORS[severity].text}`;
    font[weight] = true;
    for (const side of SIDES) {
      const border = borders.getItem(side);
      border.style = LINES[line];
      border.color = `#${lineColor}`;
    }
  });
}
