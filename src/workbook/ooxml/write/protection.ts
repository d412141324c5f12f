import { WorkbookError } from "../../errors";
import { isTrue } from "../xml";
import { attributes, child, documentElement } from "./elements";

/**
 * Writing to a protected sheet past Excel would be picking the office's lock: it is for the clerk to open it.
 *
 * @throws WorkbookError PROTECTED_SHEET with the sheet's name.
 */
export function refuseProtected(sheet: string, name: string): void {
  const protection = child(sheet, documentElement(sheet), "sheetProtection");
  if (!protection) return;
  if (isTrue(attributes(sheet, protection).get("sheet")?.raw))
    throw new WorkbookError("PROTECTED_SHEET", { sheet: name });
}
