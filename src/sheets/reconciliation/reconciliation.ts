import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import type { Area } from "../../workbook/cell";
import type { DraftRow, SheetDraft } from "../../workbook/port";
import { layOut } from "../summary/layout";
import { measured, startsKeeping, type Together } from "../summary/pages";
import { STYLE } from "../summary/style";
import type { TableBlock } from "../summary/table";
import { fileBlock, totalsBlock } from "./figures";
import type { Words } from "./lines";
import { expectedBlock, noticeBlock, repeatedBlock } from "./matters";
import type { Consolidation } from "./model";

/** Kept in the workbook, so that the next run finds the sheet again whatever it is called by then. */
export const RECONCILIATION_ID = "reconciliation";

/** In characters: number, name, a word, seven levels, their sum, a sentence. */
const WIDTHS = [5, 32, 14, 9, 9, 9, 9, 9, 9, 9, 9, 32];
/** Blocks of more lines than this say how many there are more. */
const MOST_LINES = 5_000;

/** The sheet "Đối chiếu": what came, what is missing, what does not fit together, and the figures file by file. */
export function reconciliationSheet(consolidation: Consolidation, language: Language): SheetDraft {
  const words = textIn(language).consolidate;
  const { files, year, asOf, report } = consolidation;
  const across = (text: string, style: (typeof STYLE)[keyof typeof STYLE]): DraftRow => ({
    cells: [{ value: text, style }],
  });
  const rows: DraftRow[] = [
    across(words.sheet.heading({ year }), STYLE.heading),
    across(
      words.sheet.summary({
        files: files.length,
        read: files.filter(({ state }) => state === "read").length,
        collectives: report.roster.collectives.length,
        individuals: report.roster.individuals.length,
      }),
      STYLE.legend,
    ),
    across(words.sheet.asOf({ asOf: asOf.toString() }), STYLE.remark),
  ];
  const merges: Area[] = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 }));
  const together: Together[] = [];
  for (const block of blocksOf(consolidation, words, language)) {
    rows.push({ cells: [] });
    const laid = layOut(shortened(block, words), WIDTHS, rows.length);
    together.push([rows.length, Math.min(laid.header[1] + 1, rows.length + laid.rows.length - 1)]);
    for (const row of laid.rows) rows.push(row);
    for (const merge of laid.merges) merges.push(merge);
  }
  const printed = { columnWidths: WIDTHS, rows: rows.map(measured), print: {} };
  return {
    id: RECONCILIATION_ID,
    title: words.sheet.title,
    columnWidths: WIDTHS,
    rows: printed.rows,
    merges,
    frozenRows: 1,
    print: {
      landscape: true,
      pageStarts: startsKeeping(together, printed),
      footer: words.sheet.footer,
    },
  };
}

/** Long blocks are for the program's answer in JSON; the figures of files are always whole, for their sums. */
function shortened(block: TableBlock, words: Words): TableBlock {
  if (block.total !== undefined || block.rows.length <= MOST_LINES) return block;
  const more = words.terminal.more({ more: block.rows.length - MOST_LINES });
  return { ...block, remarks: [...(block.remarks ?? []), more], rows: block.rows.slice(0, MOST_LINES) };
}

function blocksOf(consolidation: Consolidation, words: Words, language: Language): readonly TableBlock[] {
  const { expected } = consolidation;
  return [
    noticeBlock(consolidation, words, language),
    fileBlock(consolidation.files, words),
    totalsBlock("collectives", consolidation.files, words, language),
    totalsBlock("individuals", consolidation.files, words, language),
    repeatedBlock(consolidation.repeated, words, language),
    ...(expected ? [expectedBlock(expected, words)] : []),
  ];
}
