import type { Area } from "../cell";
import { DRAFT_MARGINS } from "../draftLook";
import { ownSheetName } from "../ownSheets";
import type { SheetDraft } from "../port";
import { chartSteps } from "./draftCharts";
import { contentSteps, linkSteps, mergeSteps } from "./draftContent";
import { lookSteps } from "./draftLook";
import { type Step, step } from "./steps";
import type { SheetSurvey } from "./survey";

/** A sheet of ours that is to be written. */
export interface OwnSheet {
  readonly draft: SheetDraft;
  /** Under which it stands in the workbook. */
  readonly title: string;
  /** That of an earlier run, which is written in place: to delete it would empty Excel's list of what can be undone. */
  readonly before: SheetSurvey | null;
  /** A person deleted that of an earlier run, and its name is still there. */
  readonly wasDeleted: boolean;
}

/** By which requests name the sheet: its id, or its title where it is added with the same request. */
export function keyOf({ before, title }: OwnSheet): string {
  return before?.id ?? title;
}

/** Makes the sheet, or takes everything of an earlier run off it; notes that people hung on its cells stay. */
export function prepareSteps(sheet: OwnSheet): Step[] {
  const { before, title, draft, wasDeleted } = sheet;
  if (before === null) {
    return [
      step(8, title, ({ workbook }) => {
        const added = workbook.worksheets.add(title);
        if (wasDeleted) workbook.names.getItem(ownSheetName(draft.id)).delete();
        workbook.names.add(ownSheetName(draft.id), added.getRange("A1")).visible = false;
      }),
    ];
  }
  return [
    step(18 + 3 * (before.charts.length + before.tables.length), before.charts, ({ workbook }) => {
      const own = workbook.worksheets.getItem(before.id);
      // no cells of a table are merged
      for (const id of before.tables) own.tables.getItem(id).convertToRange();
      for (const name of before.charts) own.charts.getItem(name).delete();
      own.freezePanes.unfreeze();
      // what a person filtered or hid would hide what is written there now
      if (before.filtered) own.autoFilter.remove();
      const used = own.getUsedRange();
      used.rowHidden = false;
      used.columnHidden = false;
      const cells = own.getRange();
      cells.unmerge();
      cells.clear("Contents");
      cells.clear("Hyperlinks");
      cells.clear("Formats");
      cells.format.useStandardHeight = true;
      cells.format.useStandardWidth = true;
    }),
  ];
}

/** Writes what the sheet holds. Jumps go first, for Excel gives links a text and a look; merges go last. */
export function fillSteps(sheet: OwnSheet, date1904: boolean): Step[] {
  const { draft, title } = sheet;
  const key = keyOf(sheet);
  const area = usedArea(draft);
  return [
    ...linkSteps(key, title, draft),
    ...lookSteps(key, draft, area),
    ...contentSteps(key, draft, area, date1904),
    ...mergeSteps(key, draft),
    step(6, null, ({ workbook }) => {
      const own = workbook.worksheets.getItem(key);
      own.showGridlines = false;
      if (draft.frozenRows > 0) own.freezePanes.freezeRows(draft.frozenRows);
    }),
    ...chartSteps(key, draft),
  ];
}

function usedArea({ rows }: SheetDraft): Area {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 };
}

/** Brings the sheet to the front. A person who hid it wants to see it now. */
export function showStep(sheet: OwnSheet): Step {
  return step(3, null, ({ workbook }) => {
    const own = workbook.worksheets.getItem(keyOf(sheet));
    if (sheet.before !== null && sheet.before.visibility !== "visible") own.visibility = "Visible";
    own.activate();
    own.getRange("A1").select();
  });
}

/** How the sheet is printed: A4, as wide as one page. */
export function printSteps(sheet: OwnSheet): Step[] {
  const { print } = sheet.draft;
  const key = keyOf(sheet);
  const pageStarts = print.pageStarts ?? [];
  return [
    step(20 + 3 * pageStarts.length, print, ({ workbook }) => {
      const own = workbook.worksheets.getItem(key);
      const { pageLayout, horizontalPageBreaks } = own;
      pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Inches", DRAFT_MARGINS);
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (print.repeatRows) {
        const [first, last] = print.repeatRows;
        pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
      }
      const { leftFooter, centerFooter, rightFooter } = footerOf(print.footer ?? "");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = leftFooter;
      defaultForAllPages.centerFooter = centerFooter;
      defaultForAllPages.rightFooter = rightFooter;
      if (sheet.before !== null) horizontalPageBreaks.removePageBreaks();
      for (const row of pageStarts) horizontalPageBreaks.add(`A${row + 1}`);
    }),
  ];
}

/** The three parts of a footer's code: "&LBản thảo&CTrang &P/&N" has a left one and one in the middle. */
function footerOf(code: string): Record<"leftFooter" | "centerFooter" | "rightFooter", string> {
  const part = (letter: string) => new RegExp(`&${letter}(.*?)(?=&[LCR]|$)`, "s").exec(code)?.[1] ?? "";
  const isParted = /&[LCR]/.test(code);
  return { leftFooter: part("L"), centerFooter: isParted ? part("C") : code, rightFooter: part("R") };
}
