import { WorkbookError } from "../errors";
import { ownSheetId, ownSheetTitle } from "../ownSheets";
import type { SheetSnapshot } from "../port";
import { contentTypeOf, contentTypes } from "./contentTypes";
import { kindOfType } from "./fileKind";
import { RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import type { Package } from "./package";
import { type Relation, relationsOf } from "./relations";
import { isTrue, readXml } from "./xml";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Its number in the file, which other things of the workbook refer to it by; not its place. */
  readonly sheetId: number;
  readonly relationId: string;
  readonly partName: string;
  /** Only worksheets have cells; "chartsheet", "dialogsheet" and macro sheets are listed with them. */
  readonly kind: string;
  /** The draft's id, where a defined name says that the sheet is ours. */
  readonly own: string | null;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Place in the list of sheets, where the name holds on one sheet only. */
  readonly localSheet: number | null;
}

/** The main part of a workbook. */
export interface WorkbookPart {
  readonly partName: string;
  readonly relations: readonly Relation[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** Days count from 1904-01-01. */
  readonly date1904: boolean;
  /** Sheets may not be added, moved or renamed. */
  readonly structureLocked: boolean;
}

const WORKBOOK_TYPE =
  /^application\/vnd\.(ms-excel\.(sheet|template|addin)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.(sheet|template))\.main\+xml$/i;

/** @throws WorkbookError NOT_A_WORKBOOK where the file is another kind of document, DAMAGED_WORKBOOK */
export function readWorkbookPart(package_: Package): WorkbookPart {
  const partName = mainPart(package_);
  const relations = relationsOf(package_, partName);
  const listed: Omit<SheetEntry, "partName" | "kind" | "own">[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let structureLocked = false;
  let name: Omit<DefinedName, "refersTo"> | null = null;
  let refersTo = "";
  let section = "";
  let lists = 0;
  readXml(package_.text(partName), partName, {
    open(tag) {
      if (!SPREADSHEET.includes(tag.namespace)) return;
      if (tag.depth === 0 && tag.name !== "workbook") throw damaged(partName);
      if (tag.name === "workbookPr") date1904 = isTrue(tag.attribute("date1904"));
      if (tag.name === "workbookProtection") structureLocked = isTrue(tag.attribute("lockStructure"));
      if (tag.depth === 1) section = tag.name;
      if (section === "sheets" && tag.depth === 1 && ++lists > 1) throw damaged(partName);
      if (tag.name === "sheet" && section === "sheets" && tag.depth === 2) {
        listed.push({
          name: tag.attribute("name") ?? "",
          visibility: visibilityOf(tag.attribute("state")),
          sheetId: Number(tag.attribute("sheetId")),
          relationId: tag.attribute("id", RELATIONSHIPS) ?? "",
        });
      }
      if (tag.name === "definedName") {
        const localSheet = tag.attribute("localSheetId");
        refersTo = "";
        name = {
          name: tag.attribute("name") ?? "",
          hidden: isTrue(tag.attribute("hidden")),
          localSheet: localSheet === undefined ? null : Number(localSheet),
        };
      }
    },
    text(text) {
      if (name !== null) refersTo += text;
    },
    close() {
      if (name !== null) definedNames.push({ ...name, refersTo });
      name = null;
    },
  });
  if (listed.length === 0) throw damaged(partName);
  const own = ownSheets(definedNames);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = listed.map((sheet) => {
    const relation = byId.get(sheet.relationId);
    if (relation === undefined || relation.external) throw damaged(partName);
    return { ...sheet, partName: relation.target, kind: relation.kind, own: own.get(sheet.name) ?? null };
  });
  return { partName, relations, sheets, definedNames, date1904, structureLocked };
}

/** The sheets of a workbook in the order of their tabs. @throws WorkbookError */
export function sheetsOf(package_: Package): readonly SheetEntry[] {
  return readWorkbookPart(package_).sheets;
}

function mainPart(package_: Package): string {
  const main = relationsOf(package_, "").find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw damaged("_rels/.rels");
  const type = contentTypeOf(contentTypes(package_), main.target) ?? "";
  if (!package_.has(main.target)) throw damaged(main.target);
  if (!WORKBOOK_TYPE.test(type)) throw new WorkbookError("NOT_A_WORKBOOK", { kind: kindOfType(type) });
  return main.target;
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/**
 * Our sheets: title → id of the draft, by the names that refer to their first cell. They are written hidden, but
 * LibreOffice shows every name that it saves. A name that holds on one sheet only is on a copy that a person made of
 * ours: that copy is theirs.
 */
function ownSheets(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { name, refersTo, localSheet } of names) {
    const id = ownSheetId(name);
    const title = ownSheetTitle(refersTo);
    if (id !== null && localSheet === null && title !== null) own.set(title, id);
  }
  return own;
}

function damaged(part: string): WorkbookError {
  return new WorkbookError("DAMAGED_WORKBOOK", { part });
}
