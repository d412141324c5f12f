import type { Report } from "../check/report";
import { findingsSheet } from "../sheets/findings";
import { marksOf } from "../sheets/marks";
import type { Language } from "../text/words";
import type { Edits } from "../workbook/port";
import { quotaOnly } from "./quotaOnly";

export interface MarkOptions {
  /** The findings of the quota rules, and no others. */
  readonly only?: "quota";
}

/** What a check leaves in the workbook: the marks, in place of those of the check before, and the sheet of findings. */
export function markEdits(report: Report, language: Language, { only }: MarkOptions = {}): Edits {
  const told = only === "quota" ? quotaOnly(report) : report;
  return { marks: marksOf(told), sheets: [findingsSheet(told, language)] };
}
