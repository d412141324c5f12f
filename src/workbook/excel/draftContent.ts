import { joinAreas } from "../areas";
import { type Area, a1, areaName, quotedSheet } from "../cell";
import { DAYS_TO_1904 } from "../dateKind";
import { MOST_LINKS } from "../draftLook";
import type { DraftCell, DraftRow, SheetDraft } from "../port";
import { type Step, step } from "./steps";
import { textValue } from "./textValue";

/** Rows of contents that are told at once, so that a request can be cut between them. */
const ROWS_OF_STEP = 250;

/** What stands in the cells of a draft. `key` as in `markSteps`. */
export function contentSteps(key: string, draft: SheetDraft, area: Area, date1904: boolean): Step[] {
  const width = area.right + 1;
  const steps: Step[] = [];
  for (let first = 0; first < draft.rows.length; first += ROWS_OF_STEP) {
    const lines = draft.rows
      .slice(first, first + ROWS_OF_STEP)
      .map((row) => Array.from({ length: width }, (_, column) => given(row.cells[column], date1904)));
    if (lines.every((line) => line.every((value) => value === null))) continue;
    // the library splits what is over 1,500 cells, and tells every part where it lies
    const parts = 2 + (lines.length * width) / 100;
    steps.push(
      step(3 + parts, lines, ({ workbook }) => {
        workbook.worksheets.getItem(key).getRangeByIndexes(first, 0, lines.length, width).formulas = lines;
      }),
    );
  }
  return steps;
}

/** null leaves a cell as it is. @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values */
function given(cell: DraftCell | null | undefined, date1904: boolean): string | number | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (typeof value === "string") return value === "" ? null : textValue(value);
  const number = typeof value === "object" ? value && value.serial - (date1904 ? DAYS_TO_1904 : 0) : value;
  if (number !== null && !Number.isFinite(number))
    throw new RangeError("a cell of a draft holds a number that is none");
  return number;
}

/**
 * The jumps of a draft. They come before texts and looks: Excel may put the address into an empty cell, and gives links
 * a look of their own.
 *
 * @param title of the sheet in the workbook, to which jumps without a sheet lead
 */
export function linkSteps(key: string, title: string, { rows }: SheetDraft): Step[] {
  const places = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.link ? [{ row, column }] : [])),
  );
  return joinAreas(places.slice(0, MOST_LINKS))
    .flatMap((area) => bands(area))
    .map((area) => {
      const links = rows.slice(area.top, area.bottom + 1).map((row) => linksOf(row, area, title));
      return step(4, links, ({ workbook }) => {
        workbook.worksheets.getItem(key).getRange(areaName(area)).setCellProperties(links);
      });
    });
}

function bands({ top, left, bottom, right }: Area): Area[] {
  const found: Area[] = [];
  for (let first = top; first <= bottom; first += ROWS_OF_STEP)
    found.push({ top: first, left, bottom: Math.min(first + ROWS_OF_STEP - 1, bottom), right });
  return found;
}

function linksOf({ cells }: DraftRow, { left, right }: Area, title: string) {
  return cells.slice(left, right + 1).map((cell) => {
    if (!cell?.link) return {};
    const { sheet = title, row, column } = cell.link;
    return { hyperlink: { documentReference: `${quotedSheet(sheet)}!${a1(row, column)}` } };
  });
}

/** A merge of one cell is none. */
export function mergeSteps(key: string, { merges }: SheetDraft): Step[] {
  return merges
    .map(areaName)
    .filter((name) => name.includes(":"))
    .map((name) =>
      step(4, name, ({ workbook }) => {
        workbook.worksheets.getItem(key).getRange(name).merge();
      }),
    );
}
