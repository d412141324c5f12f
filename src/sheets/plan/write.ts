import type { Plan } from "../../law/plan";
import type { PlanWords } from "../../text/plan.vi";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import type { Area } from "../../workbook/cell";
import type { DraftRow, SheetDraft } from "../../workbook/port";
import { fitted } from "../height";
import { measured, startsKeeping, type Together } from "../summary/pages";
import { authority, priorOpinions } from "./blocks/authority";
import { dossierItems, dossiers } from "./blocks/dossiers";
import { followUp } from "./blocks/followUp";
import { general } from "./blocks/general";
import { documents, holidays, orders } from "./blocks/lists";
import { meetings } from "./blocks/meetings";
import { milestones } from "./blocks/milestones";
import { misprints } from "./blocks/misprints";
import { forms, summaryLengths } from "./blocks/papers";
import { shareDetails, shares } from "./blocks/quota";
import { routes, routing } from "./blocks/routing";
import { scoreBands } from "./blocks/scoreBands";
import { blockRows } from "./layout";
import { COLUMN_WIDTHS, STYLE } from "./style";

/** Kept in the workbook, so that the next run finds the sheet again whatever it is called by then. */
export const PLAN_ID = "plan";

/** In the order of the sheet: what clerks change most first. */
const BLOCKS = [
  general,
  milestones,
  shares,
  shareDetails,
  meetings,
  holidays,
  orders,
  authority,
  priorOpinions,
  routing,
  routes,
  dossiers,
  dossierItems,
  forms,
  summaryLengths,
  scoreBands,
  followUp,
  documents,
  misprints,
];

/**
 * The sheet "Kế hoạch": a plan laid out as an office keeps it, to be changed in Excel and read back by
 * `readPlanSheet`. Everything that a plan holds stands in cells; nothing is hidden.
 */
export function planSheet(plan: Plan, language: Language): SheetDraft {
  const words = textIn(language).plan;
  const rows: DraftRow[] = [...head(words)];
  const merges: Area[] = rows.flatMap(({ cells }, row) =>
    cells.length > 0 ? [{ top: row, left: 0, bottom: row, right: COLUMN_WIDTHS.length - 1 }] : [],
  );
  // a block does not begin with its headings at the end of a page
  const together: Together[] = [];
  for (const [index, block] of BLOCKS.entries()) {
    const heading = `${ROMAN[index] ?? index + 1}. ${words.blocks[block.id]}`;
    const values = block.write(plan, { words, language });
    const written = blockRows(block.id, heading, values, words, rows.length);
    together.push([rows.length, rows.length + Math.min(values.length, 1) + 1]);
    rows.push(...written.rows);
    merges.push(...written.merges);
  }
  const sheet = { columnWidths: COLUMN_WIDTHS, rows: rows.map(measured), print: {} };
  return {
    ...sheet,
    id: PLAN_ID,
    title: words.title,
    merges,
    frozenRows: 1,
    print: { landscape: true, footer: words.footer, pageStarts: startsKeeping(together, sheet) },
  };
}

const ROMAN = [
  ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"],
  ...["XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"],
];

function head(words: PlanWords): DraftRow[] {
  const whole = [COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0)];
  return [
    { height: 27, cells: [{ value: words.heading, style: STYLE.title }] },
    ...words.notes.map((note) => fitted({ cells: [{ value: note, style: STYLE.note }] }, whole)),
    { cells: [] },
  ];
}
