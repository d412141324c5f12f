import type { SheetSnapshot } from "../workbook/port";
import { buildRoster } from "./build";
import { detectTables, isRosterTable } from "./detect/tables";
import { readThrough } from "./legacy/legacySheets";
import { unmetKinds } from "./mapping/correct";
import { fitMapping } from "./mapping/fit";
import type { Mapping } from "./mapping/mapping";
import type { Roster } from "./model";

export { shownAt } from "./cells/shownAt";
export { canonicalHeading, headingIn } from "./detect/lexicon";

/**
 * Reads the sheets of a workbook as a roster: finds the tables, what their columns mean and who stands in their rows.
 * Sheets of ours are passed over; texts in TCVN3 and VNI are read as what they say. Pure, and never throws: a workbook that is no roster gives one without rows.
 *
 * @param mapping what the clerk says of the tables; it wins over what is found, as far as it still fits the sheets
 */
export function readRoster(
  given: readonly SheetSnapshot[],
  mapping: Mapping | "unreadable" | null = null,
): Roster {
  const sheets = given.map((sheet) => (sheet.own === null ? readThrough(sheet) : sheet));
  if (mapping === null || mapping === "unreadable") {
    const { tables, unread } = detectTables(sheets);
    return buildRoster(tables, unread, mapping === null ? [] : [{ what: mapping }]);
  }
  const { bySheet, notes } = fitMapping(mapping, sheets);
  const { tables, unread } = detectTables(sheets, bySheet);
  return buildRoster(tables, unread, [...notes, ...unmetKinds(bySheet, tables)]);
}

/** Whether any table lists people or collectives with ratings or dates to check; else the file is NOT_A_ROSTER. */
export function isRoster(roster: Roster): boolean {
  return roster.tables.some(isRosterTable);
}
