import type { Area } from "../cell";
import { editsBySheet } from "../editsBySheet";
import { WorkbookError } from "../errors";
import type { CellEdit, Edits, Mark } from "../port";
import { freeTitle } from "../titles";
import { editSteps, type SheetEdits } from "./cellEdits";
import { markSteps, marksAs, unmarkSteps } from "./marks";
import { fillSteps, keyOf, type OwnSheet, prepareSteps, printSteps, showStep } from "./ownSheet";
import { partSteps } from "./parts";
import type { Step } from "./steps";
import type { SheetSurvey, WorkbookSurvey } from "./survey";

/** What Excel is asked before something can be decided, where it must be. */
export interface Looks {
  /** Which of the cells that are to be changed would be. */
  atCells(bySheet: ReadonlyMap<string, readonly CellEdit[]>): Promise<readonly SheetEdits[]>;
  /** As `marksOn`. */
  atMarks(sheet: SheetSurvey): Promise<readonly string[]>;
}

/**
 * Works out what Excel is to be told, and refuses what it may not do before anything is told.
 *
 * @param shown the id of the draft whose sheet is to come to the front; null where the person stays where they are
 * @throws WorkbookError PROTECTED_SHEET, PROTECTED_WORKBOOK, CELL_NOT_ALONE, WORKBOOK_CHANGED
 * @throws RangeError where a mark or a cell to be changed names no worksheet
 */
export async function editsSteps(
  { marks, sheets, values = [], parts = [] }: Edits,
  survey: WorkbookSurvey,
  shown: string | null,
  look: Looks,
): Promise<Step[]> {
  const { date1904 } = survey;
  const own = ownSheets(sheets, survey);
  const names = survey.sheets.map(({ name }) => name);
  const edits = values.length === 0 ? [] : await look.atCells(editsBySheet(values, names));
  refuseLocked(edits, own, survey);
  return [
    ...own.flatMap(prepareSteps),
    ...(marks === null ? [] : await allMarkSteps(marks, own, survey.sheets, look)),
    ...edits.flatMap((ofSheet) => editSteps(ofSheet, date1904)),
    ...own.flatMap((sheet) => fillSteps(sheet, date1904)),
    ...parts.flatMap((part) => partSteps(part, survey.parts.get(part.namespace) ?? [])),
    ...own.filter(({ draft }) => draft.id === shown).map(showStep),
    // last, for a machine without a printer may refuse them
    ...own.flatMap(printSteps),
  ];
}

/** Takes our marks off every sheet. @throws WorkbookError PROTECTED_SHEET */
export function clearSteps({ sheets }: WorkbookSurvey): Step[] {
  return sheets.flatMap((sheet) => {
    if (sheet.marks.length > 0) refuseProtected(sheet);
    return unmarkSteps(sheet.id, sheet.marks);
  });
}

/** Where each draft is written, and under which title. */
function ownSheets(drafts: Edits["sheets"], { sheets, deleted }: WorkbookSurvey): OwnSheet[] {
  const taken = sheets.map(({ name }) => name);
  return drafts.map((draft) => {
    if (!/^[a-z][a-z0-9_]*$/.test(draft.id)) throw new RangeError(`"${draft.id}" makes no defined name`);
    const before = sheets.find(({ own }) => own === draft.id) ?? null;
    const title = before?.name ?? freeTitle(draft.title, taken);
    if (before === null) taken.push(title);
    return { draft, title, before, wasDeleted: before === null && deleted.has(draft.id) };
  });
}

function refuseLocked(
  edits: readonly SheetEdits[],
  own: readonly OwnSheet[],
  { structureLocked }: WorkbookSurvey,
): void {
  for (const { sheet, edits: changing } of edits) if (changing.length > 0) refuseProtected(sheet);
  for (const { before, title } of own) {
    if (before !== null) refuseProtected(before);
    else if (structureLocked) throw new WorkbookError("PROTECTED_WORKBOOK", { sheet: title });
  }
}

/** Writing past the protection of a sheet would be picking the office's lock: it is for the clerk to open it. */
function refuseProtected({ protected: locked, name }: SheetSurvey): void {
  if (locked) throw new WorkbookError("PROTECTED_SHEET", { sheet: name });
}

/** Takes the marks of an earlier run off all sheets, and puts these on; a protected sheet must have them already. */
async function allMarkSteps(
  marks: readonly Mark[],
  own: readonly OwnSheet[],
  sheets: readonly SheetSurvey[],
  look: Looks,
): Promise<Step[]> {
  const places = new Map<string, MarkedSheet>(
    sheets.map((sheet) => [sheet.name, { key: sheet.id, merges: sheet.merges, sheet }]),
  );
  for (const one of own)
    places.set(one.title, { key: keyOf(one), merges: one.draft.merges, sheet: one.before });
  if (!marks.every(({ sheet }) => places.has(sheet)))
    throw new RangeError("a mark on a sheet that is not there");
  const steps: Step[] = [];
  for (const [name, { key, merges, sheet }] of places) {
    const wanted = marks.filter((mark) => mark.sheet === name && mark.cells.length > 0);
    const before = sheet?.marks ?? [];
    if (sheet?.protected && wanted.length + before.length > 0) {
      const [has, gets] = [await look.atMarks(sheet), marksAs(wanted, merges)];
      if (has.join("\n") !== gets.join("\n")) refuseProtected(sheet);
    } else steps.push(...unmarkSteps(key, before), ...markSteps(key, wanted, merges));
  }
  return steps;
}

/** A sheet on which marks may stand. */
interface MarkedSheet {
  /** As in `markSteps`. */
  readonly key: string;
  readonly merges: readonly Area[];
  /** null for one that is made only now. */
  readonly sheet: SheetSurvey | null;
}
