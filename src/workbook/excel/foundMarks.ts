import { markedSeverity } from "../markFormula";
import type { Answer } from "./ask";
import { errorCode } from "./errors";

const TOLD = ["id", "type", "customOrNullObject/rule/formula"];

/** Asks for the ids of the marks on a sheet: conditional formats that are told by their formula. */
export function askForMarks(sheet: Excel.Worksheet): Answer<readonly string[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(TOLD.map((told) => `items/${told}`).join(","));
  return () => formats.items.filter(isOurs).map(({ id }) => id);
}

/**
 * The same, of the formats that Excel can tell of. It loses some: rules that a person has put upon others in the same
 * cells (https://github.com/OfficeDev/office-js/issues/5222, https://github.com/OfficeDev/office-js/issues/6827), or
 * brought back by an undo (https://github.com/OfficeDev/office-js/issues/6396), until the workbook is opened anew. One
 * that is lost lets all fail that is asked with it.
 */
export async function marksOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly string[]> {
  const formats = sheet.getRange().conditionalFormats;
  const count = formats.getCount();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- an answer of a method comes without being loaded
  return marksAmong(context, formats, 0, count.value);
}

/** Halves what is asked until what is lost stands alone. */
async function marksAmong(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  from: number,
  to: number,
): Promise<readonly string[]> {
  if (from === to) return [];
  const asked = Array.from({ length: to - from }, (_, at) => formats.getItemAt(from + at));
  for (const format of asked) format.load(TOLD.join(","));
  try {
    await context.sync();
    return asked.filter(isOurs).map(({ id }) => id);
  } catch (error) {
    if (!isOfFormats(error)) throw error;
    if (to - from === 1) return [];
    const middle = Math.floor((from + to) / 2);
    return [
      ...(await marksAmong(context, formats, from, middle)),
      ...(await marksAmong(context, formats, middle, to)),
    ];
  }
}

/** Whether what failed may be a conditional format that Excel has lost: it says "ItemNotFound", or where it failed. */
export function isOfFormats(cause: unknown): boolean {
  const code = errorCode(cause);
  if (code === null) return false;
  const { debugInfo } = cause as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return code === "ItemNotFound" || /^(?:Custom)?Conditional/.test(String(debugInfo?.errorLocation));
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && markedSeverity(customOrNullObject.rule.formula.replace(/^=/, "")) !== null;
}
