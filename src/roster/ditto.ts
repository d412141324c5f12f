import type { CellValue } from "../workbook/port";

/** `"`, `''`, "nt", "-nt-", "như trên", "//": what is written where the text above is meant again. */
const DITTO = /^[-–( ]*(?:["“”″〃]|['’‘′]{2}|\/\/|n\s*[./]?\s*t|như trên|nhu tren)[-–.) ]*$/iu;
const LONGEST_DITTO = 12;

/** Whether a cell holds a sign of repetition. */
export function isDitto(value: CellValue): boolean {
  return (
    typeof value === "string" && value.length <= LONGEST_DITTO && DITTO.test(value.normalize("NFC").trim())
  );
}
