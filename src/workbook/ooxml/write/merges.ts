import type { Area } from "../../cell";
import { parseArea } from "../sheet/references";
import { attributes, children, type Outline, topChild } from "./elements";

/** The merged areas that a worksheet tells of; a reference that is none is passed over. */
export function mergesOf(sheet: Outline): Area[] {
  const list = topChild(sheet, "mergeCells");
  if (!list) return [];
  return children(sheet.text, list).flatMap((element) => {
    const area = parseArea(attributes(sheet.text, element).get("ref")?.raw ?? "");
    return area ? [area] : [];
  });
}
