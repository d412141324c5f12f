import { attributes, children, documentElement } from "./elements";
import { attributeText } from "./escape";
import { insertion, splice } from "./splice";

/** Relationships of a part that refers to nothing. */
export const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The content types with those of new parts, by their names without a leading slash. */
export function addContentType(xml: string, part: string, type: string): string {
  return appendToRoot(
    xml,
    (prefix) => `<${prefix}Override PartName="/${attributeText(encodeURI(part))}" ContentType="${type}"/>`,
  );
}

/**
 * A part's relationships with one more.
 *
 * @param target relative to the part.
 * @returns the new XML, and the id that the relationship got.
 */
export function addRelation(xml: string, type: string, target: string): { xml: string; id: string } {
  const root = documentElement(xml);
  const taken = new Set(children(xml, root).map((element) => attributes(xml, element).get("Id")?.raw));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const written = `Id="${id}" Type="${type}" Target="${attributeText(target)}"`;
  return { xml: appendToRoot(xml, (prefix) => `<${prefix}Relationship ${written}/>`), id };
}

/** Without the entries (relationships, content types) of which `isGone` says so by the value of an attribute. */
export function removeEntries(xml: string, attribute: string, isGone: (value: string) => boolean): string {
  const gone = children(xml, documentElement(xml)).filter((element) =>
    isGone(attributes(xml, element).get(attribute)?.raw ?? ""),
  );
  return splice(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

function appendToRoot(xml: string, entry: (prefix: string) => string): string {
  const root = documentElement(xml);
  if (!root.selfClosing) return splice(xml, [insertion(root.closeStart, entry(root.prefix))]);
  const closed = `>${entry(root.prefix)}</${root.prefix}${root.name}>`;
  return splice(xml, [{ start: root.end - 2, end: root.end, text: closed }]);
}
