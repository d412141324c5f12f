import type { Report } from "../check/report";
import { type Text, textIn } from "../text/text";
import type { Language } from "../text/words";
import type { Area } from "../workbook/cell";
import type { DraftRow, SheetDraft } from "../workbook/port";
import { headRows } from "./findings/head";
import { findingRows } from "./findings/list";
import { quotaRows } from "./findings/quotas";
import { ratingRows } from "./findings/ratings";
import { remarkRows } from "./findings/remarks";
import { COLUMN_WIDTHS, cell, EMPTY_ROW, row, STYLE } from "./findings/style";
import { fitted } from "./height";
import { startsKeeping, type Together } from "./summary/pages";

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
    EMPTY_ROW,
    ...headRows(page),
    EMPTY_ROW,
  ];
  const figures = rows.length;
  rows.push(...ratingRows(page, rows.length));
  for (const row of quotaRows(page, rows.length)) rows.push(row);
  const findings = rows.length;
  // one by one: there may be more than a call takes arguments
  for (const row of findingRows(page)) rows.push(row);
  const remarks = rows.length;
  for (const row of remarkRows(page)) rows.push(row);
  rows[JUMPS] = jumpRow(text, { figures, findings, remarks: remarks < rows.length ? remarks + 1 : null });
  const columnHeadings = findings + 1;
  const print = {
    landscape: true,
    ...(report.findings.length > 0 ? { repeatRows: [columnHeadings, columnHeadings] as const } : {}),
    footer: text.sheet.footer,
  };
  const sheet = {
    columnWidths: COLUMN_WIDTHS,
    rows: rows.map((row) => fitted(row, COLUMN_WIDTHS)),
    print,
  };
  // the headings do not stand at the end of a page without a finding
  const together: Together[] = report.findings.length > 0 ? [[findings, columnHeadings + 1]] : [];

  return {
    id: FINDINGS_ID,
    title: text.sheet.title,
    ...sheet,
    merges: [TITLE],
    frozenRows: JUMPS + 1,
    print: { ...print, pageStarts: startsKeeping(together, sheet) },
  };
}

/** Under the title, in view however far one has gone: jumps to the blocks of the sheet. */
const JUMPS = 1;

/** @param blocks the first row of each; null where the sheet has none. */
function jumpRow(
  { sheet }: Text,
  blocks: Readonly<Record<keyof Text["sheet"]["jumps"], number | null>>,
): DraftRow {
  const jump = (block: keyof typeof blocks) => {
    const row = blocks[block];
    return row === null ? null : { value: sheet.jumps[block], style: STYLE.link, link: { row, column: 0 } };
  };
  return row(
    1,
    cell(sheet.goTo, STYLE.label),
    jump("figures"),
    null,
    jump("findings"),
    null,
    jump("remarks"),
  );
}

/** The title over all columns. */
const TITLE: Area = { top: 0, left: 0, bottom: 0, right: COLUMN_WIDTHS.length - 1 };
