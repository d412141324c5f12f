import type { SheetSnapshot } from "../workbook/port";
import { buildRoster } from "./build";
import { detectTables, isRosterTable } from "./detect/tables";
import type { Roster } from "./model";

export { shownAt } from "./cells";
export { canonicalHeading } from "./detect/lexicon";

/**
 * Reads the sheets of a workbook as a roster: finds the tables, what their columns mean and who stands in their rows.
 * Sheets of ours are passed over. Pure, and never throws: a workbook that is no roster gives one without rows.
 */
export function readRoster(sheets: readonly SheetSnapshot[]): Roster {
  const { tables, unread } = detectTables(sheets);
  return buildRoster(tables, unread);
}

/** Whether any table lists people or collectives with ratings or dates to check; else the file is NOT_A_ROSTER. */
export function isRoster(roster: Roster): boolean {
  return roster.tables.some(isRosterTable);
}
