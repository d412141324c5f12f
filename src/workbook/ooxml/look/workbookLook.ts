import type { CellLook, SheetLook } from "../../look";
import type { Package } from "../package";
import { partUtf8 } from "../partText";
import { readWorkbookPart, type WorkbookPart } from "../workbookPart";
import { readCellLooks } from "./cellLooks";
import { type Extent, readSheetLook } from "./sheetLook";
import { readTheme } from "./theme";

/** How one sheet of a workbook looks; null where it has no such worksheet. @throws WorkbookError */
export function readLook(package_: Package, sheet: string, extent: Extent): SheetLook | null {
  const workbook = readWorkbookPart(package_);
  const entry = workbook.sheets.find(({ name, kind }) => name === sheet && kind === "worksheet");
  if (entry === undefined) return null;
  const { partName } = entry;
  return readSheetLook(
    partUtf8(package_.read(partName), partName),
    partName,
    looksOf(package_, workbook),
    extent,
  );
}

function looksOf(package_: Package, workbook: WorkbookPart): readonly CellLook[] {
  const textOf = (kind: string) => {
    const part = workbook.relations.find((relation) => relation.kind === kind)?.target;
    return part !== undefined && package_.has(part) ? { part, xml: package_.text(part) } : null;
  };
  const theme = textOf("theme");
  const styles = textOf("styles") ?? { part: "", xml: `<styleSheet/>` };
  return readCellLooks(styles.xml, styles.part, theme ? readTheme(theme.xml, theme.part) : new Map());
}
