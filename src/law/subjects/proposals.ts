import type { Entry } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";

/** Where "excellent" is proposed for a row, or given: its cell; null where it is not. */
export function excellentCell(entry: Entry): CellRef | null {
  const readings = [entry.rating("proposedRating"), entry.governingRating()];
  const excellent = readings.find((reading) => reading?.state === "rated" && reading.level === "excellent");
  return excellent?.cell ?? null;
}

/** Whether the governing rating says that a row is not rated. */
export function isNotRated(entry: Entry): boolean {
  const reading = entry.governingRating();
  return reading?.state === "rated" && reading.level === "notRated";
}
