import { ruleTitle } from "../../check/wording";
import type { DraftCell, DraftRow } from "../../workbook/port";
import { correctionLines, readingRemarks } from "../reading";
import { reasonOf } from "../wording";
import { cell, EMPTY_ROW, type Page, row, STYLE } from "./style";

/** The column, from 0, that says more about what stands at the left. */
const SAYING = 6;

/**
 * What the check could not do, what each list was taken for and what was assumed of it, and which rows it did not
 * understand: nothing is dropped in silence, and nothing is guessed in it.
 */
export function remarkRows({ report, language, text }: Page): DraftRow[] {
  const notRun = report.notRun.map((one) => remark(cell(ruleTitle(one.rule, language)), reasonOf(one, text)));
  const unread = report.roster.unread.map(({ sheet, row, text: content }) =>
    remark(
      {
        value: text.sheetRow({ sheet, row: row + 1 }),
        link: { sheet, row, column: 0 },
        style: STYLE.link,
      },
      content,
    ),
  );
  const reading = readingRemarks(report.roster, text).map(({ at, text: saying }) =>
    remark({ value: text.sheetRow({ ...at, row: at.row + 1 }), link: at, style: STYLE.link }, saying),
  );
  const corrections = correctionLines(report.roster.corrections, text).map((line) =>
    remark(cell(text.columns.corrections), line),
  );
  return [
    ...block(text.columns.corrections, corrections),
    ...block(text.sheet.notRun, notRun),
    ...block(text.columns.understood, reading),
    ...block(text.sheet.unread, unread),
  ];
}

function remark(what: DraftCell, saying: string): DraftRow {
  return row(1, what, ...Array<null>(SAYING - 2).fill(null), cell(saying));
}

function block(heading: string, rows: readonly DraftRow[]): DraftRow[] {
  return rows.length === 0 ? [] : [EMPTY_ROW, row(0, cell(heading, STYLE.heading)), ...rows];
}
