import { RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { attributes, child, children, documentElement, type ElementSpan, outlineOf } from "./elements";
import { attributeText, elementText } from "./escape";
import { placeFor, WORKBOOK_ORDER } from "./order";
import { insertion, splice, type TextEdit } from "./splice";

/** Which of the two namespace families a workbook is written in: 0 Transitional, 1 Strict. */
export function familyOf(workbook: string): 0 | 1 {
  const root = documentElement(workbook);
  const declared = attributes(workbook, root).get(
    root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`,
  );
  return declared?.raw === SPREADSHEET[1] ? 1 : 0;
}

/** The workbook with one more sheet, the last: names that hold on one sheet refer to it by its place. */
export function appendSheet(workbook: string, title: string, sheetId: number, relationId: string): string {
  const root = documentElement(workbook);
  const sheets = child(workbook, root, "sheets");
  if (!sheets || sheets.selfClosing) throw new RangeError("a workbook without sheets");
  const { prefix, declaration } = relationsPrefix(workbook, root);
  const written = `name="${attributeText(title)}" sheetId="${sheetId}"${declaration} ${prefix}id="${relationId}"`;
  return splice(workbook, [insertion(sheets.closeStart, `<${root.prefix}sheet ${written}/>`)]);
}

/** The prefix under which the workbook writes `r:id`, or one declared on the spot. */
function relationsPrefix(workbook: string, root: ElementSpan): { prefix: string; declaration: string } {
  for (const [name, { raw }] of attributes(workbook, root)) {
    if (name.startsWith("xmlns:") && RELATIONSHIPS.includes(raw)) {
      return { prefix: `${name.slice("xmlns:".length)}:`, declaration: "" };
    }
  }
  return { prefix: "r:", declaration: ` xmlns:r="${RELATIONSHIPS[familyOf(workbook)]}"` };
}

/** A defined name to be written, or (with `refersTo` null) to be no longer there. */
export interface NameToWrite {
  readonly name: string;
  readonly refersTo: string | null;
  readonly hidden: boolean;
  /** Place of the sheet on which alone it holds. */
  readonly localSheet: number | null;
}

/** The workbook with these defined names, each in the place of the one of its name and scope where there is one. */
export function setNames(workbook: string, names: readonly NameToWrite[]): string {
  const root = documentElement(workbook);
  const list = child(workbook, root, "definedNames");
  const present = list ? children(workbook, list) : [];
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const name of names) {
    const old = present.find((element) => isSame(workbook, element, name));
    const text = name.refersTo === null ? "" : definedName(root.prefix, name, name.refersTo);
    if (old) edits.push({ start: old.start, end: old.end, text });
    else added.push(text);
  }
  const new_ = added.join("");
  if (new_ !== "") edits.push(...appended(workbook, root.prefix, list, new_));
  return splice(workbook, edits);
}

function appended(
  workbook: string,
  prefix: string,
  list: ElementSpan | undefined,
  names: string,
): TextEdit[] {
  const tag = `${prefix}definedNames`;
  if (!list) {
    const place = placeFor("definedNames", WORKBOOK_ORDER, outlineOf(workbook));
    return [insertion(place, `<${tag}>${names}</${tag}>`)];
  }
  if (!list.selfClosing) return [insertion(list.closeStart, names)];
  return [{ start: list.end - 2, end: list.end, text: `>${names}</${tag}>` }];
}

function isSame(workbook: string, element: ElementSpan, { name, localSheet }: NameToWrite): boolean {
  const written = attributes(workbook, element);
  const scope = written.get("localSheetId")?.raw;
  return (
    written.get("name")?.raw.toLowerCase() === name.toLowerCase() &&
    (scope === undefined ? null : Number(scope)) === localSheet
  );
}

function definedName(prefix: string, { name, hidden, localSheet }: NameToWrite, refersTo: string): string {
  const scope = localSheet === null ? "" : ` localSheetId="${localSheet}"`;
  const start = `<${prefix}definedName name="${attributeText(name)}"${scope}${hidden ? ' hidden="1"' : ""}>`;
  return `${start}${elementText(refersTo)}</${prefix}definedName>`;
}
