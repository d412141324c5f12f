import type { CellValue } from "../../workbook/port";

/** `"`, `""`, `''`, "nt", "-nt-", "như trên", "//": what is written where the text above is meant again. */
const DITTO = /^[-–( ]*(?:["“”„″〃]{1,2}|['’‘′]{2}|,,|\/\/|n\s*[./]?\s*t|như trên|nhu tren)[-–.) ]*$/iu;
const LONGEST_DITTO = 12;
/** With what such a sign begins: most cells begin otherwise, and need no closer look. */
const BEGINNINGS = new Set(`"“”„″〃'’‘′,/-–( nN`);

/** Whether a cell holds a sign of repetition. */
export function isDitto(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_DITTO || !BEGINNINGS.has(value.charAt(0)))
    return false;
  return DITTO.test(value.normalize("NFC").trim());
}
