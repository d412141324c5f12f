import type { Area } from "../../cell";
import type { Package } from "../package";
import { relationsOf } from "../relations";
import { parseArea } from "../sheet/references";
import { attributes, documentElement } from "./elements";

/** The heading rows of the Excel tables on a sheet: formulas, and the table itself, know its columns by these texts. */
export function headingsOfTables(package_: Package, sheetPart: string): Area[] {
  return relationsOf(package_, sheetPart).flatMap(({ kind, target, external }) => {
    if (kind !== "table" || external || !package_.has(target)) return [];
    const xml = package_.text(target);
    const written = attributes(xml, documentElement(xml));
    const area = parseArea(written.get("ref")?.raw ?? "");
    return area && written.get("headerRowCount")?.raw !== "0" ? [{ ...area, bottom: area.top }] : [];
  });
}
