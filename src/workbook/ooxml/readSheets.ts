import { WorkbookError } from "../errors";
import type { Progress, SheetSnapshot } from "../port";
import type { Package } from "./package";
import { partUtf8 } from "./partText";
import { XmlDamage } from "./scan/damage";
import type { CellContext } from "./sheet/cells";
import { readDateFormats } from "./sheet/dateFormats";
import { readLegacyFonts } from "./sheet/legacyFonts";
import { CellCount } from "./sheet/rows";
import { scanSheet } from "./sheet/sheetScanner";
import { readSharedStrings } from "./sheet/strings";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart";

/**
 * What every worksheet of a workbook holds, in the order of the tabs. Sheets without cells, such as charts, are left
 * out.
 *
 * @throws WorkbookError
 */
export function readSheets(package_: Package, progress?: Progress): SheetSnapshot[] {
  const workbook = readWorkbookPart(package_);
  const sheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  const names = new Set(sheets.map(({ partName }) => partName.toLowerCase()));
  if (names.size < sheets.length) throw new WorkbookError("DAMAGED_WORKBOOK", { part: workbook.partName });

  const context = cellContext(package_, workbook);
  const count = new CellCount(package_.limits);
  const total = sheets.reduce((sum, { partName }) => sum + package_.sizeOf(partName), 0);
  let done = 0;
  return sheets.map(({ name, visibility, partName, own }) => {
    const bytes = partUtf8(package_.read(partName), partName);
    const content = scanSheet(bytes, partName, context, count, (read) =>
      progress?.("read", done + read, total),
    );
    done += bytes.length;
    progress?.("read", done, total);
    return { name, visibility, ...content, own };
  });
}

function cellContext(package_: Package, { relations, date1904 }: WorkbookPart): CellContext {
  const partOf = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.target;
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const stylesheet = styles === undefined || !package_.has(styles) ? null : package_.text(styles);
  return {
    // Some writers leave these parts out and refer to them still; a cell that then needs a string is refused.
    strings: strings === undefined || !package_.has(strings) ? [] : sharedStrings(package_, strings),
    dateKinds: stylesheet === null ? [] : readDateFormats(stylesheet, styles ?? ""),
    date1904,
    legacyFonts: stylesheet === null ? undefined : readLegacyFonts(stylesheet, styles ?? ""),
  };
}

function sharedStrings(package_: Package, part: string): readonly string[] {
  try {
    return readSharedStrings(partUtf8(package_.read(part), part), part, package_.limits);
  } catch (cause) {
    if (cause instanceof XmlDamage) throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
    throw cause;
  }
}
