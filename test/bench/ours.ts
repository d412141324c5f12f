import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import type { Report } from "../../src/check/report";
import { planById } from "../../src/law/plans";
import { isRoster, readRoster } from "../../src/roster";
import { findingsSheet } from "../../src/sheets/findings";
import { marksOf } from "../../src/sheets/marks";
import { WorkbookError } from "../../src/workbook/errors";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { type OoxmlWorkbook, openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { Edits, SheetSnapshot } from "../../src/workbook/port";

/** The way of the command line: the same calls in the same order. */
export function open(bytes: Uint8Array): OoxmlWorkbook {
  return openWorkbook(bytes, { codec: nodeCodec });
}

export function report(sheets: readonly SheetSnapshot[]): Report {
  return check(readRoster(sheets), {
    workbook: "bench.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById("huyen-uy-245kh-2023"),
  });
}

/** How checking a file ends: in a code, or in a report. Anything else is thrown. */
export async function end(bytes: Uint8Array): Promise<string> {
  try {
    const sheets = await open(bytes).read();
    const roster = readRoster(sheets);
    if (!isRoster(roster)) return "NOT_A_ROSTER";
    return `a roster, with ${report(sheets).findings.length} findings`;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

export function edits(report: Report): Edits {
  return { marks: marksOf(report), sheets: [findingsSheet(report, "vi")] };
}
