import { WorkbookError } from "../../errors";
import { isTrue } from "../xml";
import { attributes, type Outline, topChild } from "./elements";

/**
 * Writing to a protected sheet past Excel would be picking the office's lock: it is for the clerk to open it.
 *
 * @throws WorkbookError PROTECTED_SHEET with the sheet's name.
 */
export function refuseProtected(sheet: Outline, name: string): void {
  const protection = topChild(sheet, "sheetProtection");
  if (!protection) return;
  const on = isTrue(attributes(sheet.text, protection).get("sheet")?.raw);
  if (on) throw new WorkbookError("PROTECTED_SHEET", { sheet: name });
}
