import type { Area } from "../../cell";
import { attributes, child, children, documentElement } from "./elements";

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** The merged areas that a worksheet tells of; a reference that is none is passed over. */
export function mergesOf(sheet: string): Area[] {
  const list = child(sheet, documentElement(sheet), "mergeCells");
  if (!list) return [];
  return children(sheet, list).flatMap((element) => {
    const area = parseArea(attributes(sheet, element).get("ref")?.raw ?? "");
    return area ? [area] : [];
  });
}

/** "B2:D4" or "B2" as an area. */
export function parseArea(reference: string): Area | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
