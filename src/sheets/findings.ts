import type { Report } from "../check/report";
import { textIn } from "../text/text";
import type { Language } from "../text/words";
import type { Area } from "../workbook/cell";
import type { DraftRow, SheetDraft } from "../workbook/port";
import { headRows } from "./findings/head";
import { findingRows } from "./findings/list";
import { quotaRows } from "./findings/quotas";
import { ratingRows } from "./findings/ratings";
import { remarkRows } from "./findings/remarks";
import { COLUMN_WIDTHS, cell, EMPTY_ROW, STYLE } from "./findings/style";
import { fitted } from "./height";

/** Kept in the workbook, so that the next run finds the sheet again whatever it is called by then. */
export const FINDINGS_ID = "findings";

/**
 * The sheet "Kết quả kiểm tra": what was checked and how, the figures of every quota group, one row a finding with a
 * jump to its cell, and what was not checked. It is read and printed without the product.
 */
export function findingsSheet(report: Report, language: Language): SheetDraft {
  const text = textIn(language);
  const page = { report, language, text };
  const rows: DraftRow[] = [
    { height: 27, cells: [cell(text.sheet.heading(report), STYLE.title)] },
    ...headRows(page),
    EMPTY_ROW,
  ];
  rows.push(...ratingRows(page, rows.length));
  rows.push(...quotaRows(page, rows.length));
  const columnHeadings = rows.length + 1;
  const listed = report.findings.length > 0;
  rows.push(...findingRows(page), ...remarkRows(page));

  return {
    id: FINDINGS_ID,
    title: text.sheet.title,
    columnWidths: COLUMN_WIDTHS,
    rows: rows.map((row) => fitted(row, COLUMN_WIDTHS)),
    merges: [TITLE],
    frozenRows: 1,
    print: {
      landscape: true,
      ...(listed ? { repeatRows: [columnHeadings, columnHeadings] as const } : {}),
      footer: text.sheet.footer,
    },
  };
}

/** The title over all columns. */
const TITLE: Area = { top: 0, left: 0, bottom: 0, right: COLUMN_WIDTHS.length - 1 };
