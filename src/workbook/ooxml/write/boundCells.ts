import { type Area, areaName } from "../../cell";
import { WorkbookError } from "../../errors";
import type { Package } from "../package";
import { partUtf8 } from "../partText";
import { XmlDamage } from "../scan/damage";
import { readWorkbookPart } from "../workbookPart";
import { findCells } from "./cellPlaces";
import { headingsOfTables } from "./tables";

/** Cells none of which can be changed by itself. */
export interface BoundCells {
  readonly area: Area;
  /**
   * "array": one formula fills them all; "heading": they name the columns of a table; "shared": others repeat the
   * formula of this one, which can only be changed together with them.
   */
  readonly reason: "array" | "heading" | "shared";
}

/** Those of one sheet of a file; none where it has no such worksheet. @throws WorkbookError DAMAGED_WORKBOOK */
export function boundCells(package_: Package, sheet: string): readonly BoundCells[] {
  const entry = readWorkbookPart(package_).sheets.find(
    ({ name, kind }) => name === sheet && kind === "worksheet",
  );
  if (entry === undefined) return [];
  const { partName: part } = entry;
  try {
    const { arrays, firsts, sharing } = findCells(partUtf8(package_.read(part), part), new Set());
    const several = arrays.filter((area) => areaName(area).includes(":"));
    const repeated = firsts.filter(({ group }) => (sharing.get(group) ?? 0) > 1);
    return [
      ...several.map((area) => ({ area, reason: "array" as const })),
      ...headingsOfTables(package_, part).map((area) => ({ area, reason: "heading" as const })),
      ...repeated.map(({ row, column }) => ({
        area: { top: row, left: column, bottom: row, right: column },
        reason: "shared" as const,
      })),
    ];
  } catch (cause) {
    if (cause instanceof XmlDamage) throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
    throw cause;
  }
}
