import { joinAreas, mergeFinder } from "../areas";
import { type Area, a1, type CellRef } from "../cell";
import { DAYS_TO_1904, kindOfCode } from "../dateKind";
import { DATE_FORMAT } from "../draftLook";
import { WorkbookError } from "../errors";
import type { CellEdit, SheetSnapshot } from "../port";
import { type Answer, areaOf } from "./ask";
import { rowsOf } from "./cells";
import { type Step, step } from "./steps";
import type { SheetSurvey } from "./survey";
import { textValue } from "./textValue";

/** A cell as it stands before it is changed. */
interface CellNow {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  /** A formula that fills several cells. */
  readonly array: boolean;
  /** Part of its text looks otherwise than the rest. */
  readonly rich: boolean;
}

/** What must hold for cells to be changed. */
export interface Looking {
  readonly sheets: readonly SheetSurvey[];
  readonly date1904: boolean;
  /** The sheets as whoever asks for the changes knows them; null where nothing was read before. */
  readonly given: readonly SheetSnapshot[] | null;
}

/** The edits of one sheet that change anything. */
export interface SheetEdits {
  readonly sheet: SheetSurvey;
  readonly edits: readonly (CellEdit & { readonly now: CellNow })[];
}

/**
 * Looks at the cells that are to be changed: which of the edits would change anything, and which may not be made.
 *
 * @throws WorkbookError CELL_NOT_ALONE; WORKBOOK_CHANGED where a cell no longer holds what was read: a row may have
 * come or gone since, and the change would meet another person
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  bySheet: ReadonlyMap<string, readonly CellEdit[]>,
  { sheets, date1904, given }: Looking,
): Promise<SheetEdits[]> {
  const asked = sheets.flatMap((sheet) => {
    const edits = bySheet.get(sheet.name);
    if (edits === undefined) return [];
    const placed = atFirstCells(edits, sheet.merges);
    const { tables } = context.workbook.worksheets.getItem(sheet.id);
    tables.load("items/showHeaders");
    return [{ sheet, placed, cells: askForPlaces(context, sheet.id, placed), tables }];
  });
  await context.sync();
  const headings = asked.map(({ tables }) =>
    tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => {
        const row = table.getHeaderRowRange();
        row.load("rowIndex,columnIndex,rowCount,columnCount");
        return row;
      }),
  );
  if (headings.some((rows) => rows.length > 0)) await context.sync();
  return asked.map(({ sheet, placed, cells }, at) => {
    const areas = (headings[at] ?? []).map(areaOf);
    const now = cells();
    const edits = placed.flatMap((edit) => {
      const present = now.get(a1(edit.row, edit.column));
      if (present === undefined || holds(present, edit, date1904)) return [];
      refuseChanged(given, sheet.name, edit, present, date1904);
      const reason = reasonAgainst(edit, present, areas);
      if (edit.onlyText) {
        return reason !== null || present.rich || isFormula(present) ? [] : [{ ...edit, now: present }];
      }
      if (reason === null) return [{ ...edit, now: present }];
      throw new WorkbookError("CELL_NOT_ALONE", {
        sheet: sheet.name,
        cell: a1(edit.row, edit.column),
        reason,
      });
    });
    return { sheet, edits };
  });
}

/** Makes the edits of one sheet; a cell keeps its format, but where that cannot show the value. */
export function editSteps({ sheet, edits }: SheetEdits, date1904: boolean): Step[] {
  return edits.map((edit) =>
    step(8, edit.value, ({ workbook }) => {
      const cell = workbook.worksheets.getItem(sheet.id).getCell(edit.row, edit.column);
      const { value, font, now } = edit;
      if (value === null || value === "") {
        cell.clear("Contents");
        return;
      }
      if (typeof value === "object") {
        const kind = kindOfCode(now.format);
        if (kind === "none") cell.numberFormat = [[DATE_FORMAT]];
        cell.values = [[serialIn(value.serial, kind !== "time" && date1904)]];
      } else if (typeof value === "number") cell.values = [[value]];
      // a cell of the format of texts takes every text as it is, with an apostrophe too
      else cell.values = [[now.format === "@" ? value : textValue(value)]];
      if (font !== undefined) cell.format.font.name = font;
    }),
  );
}

/** People see a merge as one cell, which is its first; of several edits of a cell the last counts. */
function atFirstCells(edits: readonly CellEdit[], merges: readonly Area[]): CellEdit[] {
  const mergeAt = mergeFinder(merges);
  const placed = new Map<string, CellEdit>();
  for (const edit of edits) {
    const merge = mergeAt(edit);
    const at = merge ? { ...edit, row: merge.top, column: merge.left } : edit;
    placed.set(a1(at.row, at.column), at);
  }
  return [...placed.values()];
}

const FONT = { name: true, size: true, bold: true, italic: true, color: true, underline: true } as const;

function askForPlaces(
  { workbook }: Excel.RequestContext,
  id: string,
  places: readonly (Pick<CellRef, "row" | "column"> & Pick<CellEdit, "onlyText">)[],
): Answer<Map<string, CellNow>> {
  const sheet = workbook.worksheets.getItem(id);
  const needsLooks = places.some(({ onlyText }) => onlyText);
  const areas = areasToLookAt(places).map((area) => {
    const { top, left, bottom, right } = area;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values,formulas,numberFormat,hasSpill,savedAsArray");
    return { area, range, looks: needsLooks ? range.getCellProperties({ format: { font: FONT } }) : null };
  });
  return () =>
    new Map(
      areas.flatMap(({ area, range, looks }) =>
        range.values.flatMap((line, row) =>
          line.map((value, column) => {
            const font = looks?.value[row]?.[column]?.format?.font;
            const now: CellNow = {
              value,
              formula: range.formulas[row]?.[column],
              format: String(range.numberFormat[row]?.[column]),
              array: range.hasSpill !== false || range.savedAsArray !== false,
              rich: font !== undefined && Object.values(font).some((part) => part === null),
            };
            return [a1(area.top + row, area.left + column), now] as const;
          }),
        ),
      ),
    );
}

function refuseChanged(
  given: Looking["given"],
  sheet: string,
  { row, column }: CellEdit,
  { value, format }: CellNow,
  date1904: boolean,
): void {
  const read = given?.find(({ name }) => name === sheet);
  if (given === null) return;
  const before = read?.rows.find(({ index }) => index === row)?.cells[column] ?? null;
  const block = { top: row, left: column, values: [[value]], formats: [[format]], hidden: [false] };
  const now = rowsOf([block], date1904)[0]?.cells[column] ?? null;
  if (JSON.stringify(before) !== JSON.stringify(now))
    throw new WorkbookError("WORKBOOK_CHANGED", { sheet, cell: a1(row, column) });
}

/** So few cells are looked at one by one, that none is taken for part of an array because a neighbour is. */
const ONE_BY_ONE = 500;

function areasToLookAt(places: readonly Pick<CellRef, "row" | "column">[]): Area[] {
  if (places.length > ONE_BY_ONE) return joinAreas(places);
  return places.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
}

function holds({ value, formula, format }: CellNow, edit: CellEdit, date1904: boolean): boolean {
  if (isFormula({ formula })) return false;
  const wanted = edit.value ?? "";
  if (typeof wanted !== "object") return value === wanted;
  const kind = kindOfCode(format);
  return kind !== "none" && value === serialIn(wanted.serial, kind !== "time" && date1904);
}

function isFormula({ formula }: Pick<CellNow, "formula">): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

function reasonAgainst({ row, column, value }: CellEdit, { array }: CellNow, headings: readonly Area[]) {
  if (array) return "array";
  const isHeading = headings.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return isHeading && typeof value === "string" ? "heading" : null;
}

function serialIn(serial: number, date1904: boolean): number {
  if (!Number.isFinite(serial)) throw new RangeError("a day that is none");
  return date1904 ? serial - DAYS_TO_1904 : serial;
}
