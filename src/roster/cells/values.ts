import type { CellValue } from "../../workbook/port";
import { dayOfSerial, vietnamese } from "../dates/days";
import { clean } from "../fold";

/** How a formula that was saved without its result is quoted, among the texts of an office, which are Vietnamese. */
const UNCALCULATED = "công thức chưa tính";

/** What a cell shows, as text: NFC, spaces collapsed; a date as "15/12/2023", an error as "#N/A"; "" where empty. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return clean(value);
  // Excel shows fifteen figures
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if ("error" in value) return value.error === "UNCALCULATED" ? UNCALCULATED : value.error;
  const day = dayOfSerial(value.serial);
  return day ? vietnamese(day.date) : String(value.serial);
}
