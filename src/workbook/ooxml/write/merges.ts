import type { Area } from "../../cell";
import { parseArea } from "../sheet/references";
import { attributes, child, children, documentElement } from "./elements";

/** The merged areas that a worksheet tells of; a reference that is none is passed over. */
export function mergesOf(sheet: string): Area[] {
  const list = child(sheet, documentElement(sheet), "mergeCells");
  if (!list) return [];
  return children(sheet, list).flatMap((element) => {
    const area = parseArea(attributes(sheet, element).get("ref")?.raw ?? "");
    return area ? [area] : [];
  });
}
