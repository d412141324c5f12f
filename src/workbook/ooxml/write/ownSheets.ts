import { quotedSheet } from "../../cell";
import { WorkbookError } from "../../errors";
import { ownSheetName } from "../../ownSheets";
import type { SheetDraft } from "../../port";
import { freeTitle } from "../../titles";
import { RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { forgetCalculationOrder } from "./calcChain";
import type { Changes } from "./changes";
import { draftSheet, piecesOf, type SheetXml } from "./draftSheet";
import { writeDrawing } from "./drawings";
import { outlineOf } from "./elements";
import { hangNotes, notesOn } from "./notes";
import { refuseProtected } from "./protection";
import type { Stylesheet } from "./stylesheet";
import { appendSheet, familyOf, type NameToWrite, setNames } from "./workbookXml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Writes a sheet of ours: in the part it has from an earlier run, under whatever title it bears by now, or as a new
 * last sheet.
 *
 * @throws WorkbookError PROTECTED_SHEET, PROTECTED_WORKBOOK, SIGNED_WORKBOOK
 */
export function writeOwnSheet(changes: Changes, draft: SheetDraft, stylesheet: Stylesheet): void {
  if (!/^[a-z][a-z0-9_]*$/.test(draft.id)) throw new RangeError(`"${draft.id}" makes no defined name`);
  const { sheets, date1904, partName } = readWorkbookPart(changes.package_);
  const family = familyOf(changes.text(partName));
  const known = sheets.findIndex((sheet) => sheet.own === draft.id && sheet.kind === "worksheet");
  const before = sheets[known];
  const title =
    before?.name ??
    freeTitle(
      draft.title,
      sheets.map(({ name }) => name),
    );
  const titled = { ...draft, title };
  const content = draftSheet(titled, { namespace: SPREADSHEET[family], stylesheet, date1904 });
  const part = before ? before.partName : append(changes, sheets, title, content);
  const notes = before ? notesOn(changes, part) : null;
  if (before) rewrite(changes, before, content);
  writeDrawing(changes, part, titled, family);
  if (notes) hangNotes(changes, part, notes, family);
  const place = before ? known : sheets.length;
  changes.replace(partName, setNames(changes.text(partName), namesOf(draft, title, place)));
}

function rewrite(changes: Changes, sheet: SheetEntry, xml: SheetXml): void {
  const before = changes.text(sheet.partName);
  const content = [...piecesOf(xml)].join("");
  if (before === content) return;
  refuseProtected(outlineOf(before), sheet.name);
  changes.replace(sheet.partName, content);
  forgetCalculationOrder(changes, sheet.sheetId);
}

/** @returns the name of the part. */
function append(changes: Changes, sheets: readonly SheetEntry[], title: string, content: SheetXml): string {
  const { partName, structureLocked } = changes.workbook;
  if (structureLocked) throw new WorkbookError("PROTECTED_WORKBOOK", { sheet: title });
  const folder = partName.slice(0, partName.lastIndexOf("/") + 1);
  let number = sheets.length + 1;
  while (changes.package_.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  const target = `worksheets/sheet${number}.xml`;
  const type = `${RELATIONSHIPS[familyOf(changes.text(partName))]}/worksheet`;
  const id = changes.add(folder + target, WORKSHEET_TYPE, content, { part: partName, type, target });
  const sheetId = sheets.reduce((last, sheet) => Math.max(last, sheet.sheetId || 0), 0) + 1;
  changes.replace(partName, appendSheet(changes.text(partName), title, sheetId, id));
  return folder + target;
}

function namesOf({ id, print }: SheetDraft, title: string, place: number): NameToWrite[] {
  const sheet = quotedSheet(title);
  const repeated = print.repeatRows;
  return [
    { name: ownSheetName(id), refersTo: `${sheet}!$A$1`, hidden: true, localSheet: null },
    {
      name: "_xlnm.Print_Titles",
      refersTo: repeated ? `${sheet}!$${repeated[0] + 1}:$${repeated[1] + 1}` : null,
      hidden: false,
      localSheet: place,
    },
  ];
}
