import { type Element, everyElement, everyText, mapped, textIn } from "../tree";
import type { OnSheet } from "./formats";

/** Copies of what the cells hold, which programs make again when they open the file. */
const CACHES = new Set(["c:strCache", "c:numCache", "c:multiLvlStrCache"]);
/** Settings of a printer, and what leads to another part. */
const LEFT = new Set(["c:printSettings", "c:externalData", "c:userShapes"]);

/**
 * A chart without the copies of values that it keeps; null where it shows what is not in the copy, or says it in words
 * and figures of its own.
 */
export function chart(root: Element, { sheet, scope }: OnSheet): Element | null {
  const plain = mapped(root, (one) => (CACHES.has(one.name) || LEFT.has(one.name) ? null : one));
  if (!plain) return null;
  const all = everyElement(plain);
  const shows = all.filter(({ name }) => name === "c:f").map(textIn);
  const isApart = all.some(
    ({ name, attributes }) =>
      name === "c:pivotSource" ||
      name === "c:strLit" ||
      name === "c:numLit" ||
      [...attributes.keys()].some((attribute) => attribute.startsWith("r:")),
  );
  if (isApart || !shows.every((formula) => scope.fate(formula, sheet) === "stays")) return null;
  if (everyText(plain).some((text) => scope.redaction.isSecret(text))) return null;
  return plain;
}
