import { canonicalHeading, isRoster } from "../roster";
import type { DescribedSheet, DescribedTable } from "../roster/mapping/described";
import type { DescribedColumn } from "../roster/mapping/describedColumns";
import { MAPPING_SCHEMA } from "../roster/mapping/mappingFile";
import type { Evidence, Roster } from "../roster/model";
import { columnName } from "../workbook/cell";
import { assumedJson, noteJson } from "./reading";

/** Where the corrections came from that were applied; null where there were none. */
export type CorrectionSource = "file" | "workbook" | null;

/**
 * `xep-loai/columns@1` (columns.schema.json): what every sheet was taken for. The same whatever the language. Edited, it
 * can be given back with `--columns`: what only tells is taken back unread.
 */
export function columnsJson(
  workbook: string,
  sheets: readonly DescribedSheet[],
  roster: Roster,
  from: CorrectionSource,
): object {
  return {
    schema: MAPPING_SCHEMA,
    workbook,
    isRoster: isRoster(roster),
    corrections: { from, notes: roster.corrections.map(noteJson) },
    sheets: sheets.map(sheetJson),
  };
}

function sheetJson({ sheet, why, tables, hiddenRows, unread }: DescribedSheet): object {
  return {
    name: sheet.name,
    read: why !== "notRead",
    visibility: sheet.visibility,
    own: sheet.own,
    why,
    hiddenRows,
    hiddenColumns: sheet.hiddenColumns.map(columnName),
    tables: tables.map(tableJson),
    unread: unread.map(({ row, text }) => ({ row: row + 1, text })),
  };
}

function tableJson({ table, why, columns, assumed }: DescribedTable): object {
  const [first, last] = table.headerRows;
  return {
    headerRows: Array.from({ length: last - first + 1 }, (_, offset) => first + offset + 1),
    // what a hidden copy is of follows from the other lists; said, it would be read
    kind: why === "hiddenCopy" || why === "earlierYear" ? null : table.kind,
    ...(isKindSaid(table.evidence) && { confirmed: true }),
    why,
    confidence: table.confidence,
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    rows: table.lines.length,
    unit: saidUnit(table.evidence),
    assumed: assumed.map(assumedJson),
    columns: columns.map(columnJson),
  };
}

/** Whether the clerk said of what kind the table is. */
function isKindSaid(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ kind, field, column }) => kind === "corrected" && !field && column === undefined);
}

/** What the clerk said that everybody is of: the one correction of a table that is about a field. */
function saidUnit(evidence: readonly Evidence[]): string | null {
  return (
    evidence.find(({ kind, field, column }) => kind === "corrected" && field && column === undefined)?.text ??
    null
  );
}

function columnJson({
  index,
  heading,
  fields,
  understood,
  confidence,
  alternatives,
}: DescribedColumn): object {
  const [first, ...also] = fields;
  return {
    column: columnName(index),
    heading,
    field: first?.field ?? null,
    level: first?.level ?? null,
    ...(understood === "corrected" && { confirmed: true }),
    also: also.map(({ field }) => field),
    understood,
    confidence,
    like: first && understood === "likeHeading" ? canonicalHeading(first.field) : null,
    alternatives,
  };
}
