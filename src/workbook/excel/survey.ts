import type { Area } from "../cell";
import { ownSheetId, ownSheetName, ownSheetTitle } from "../ownSheets";
import type { SheetSnapshot } from "../port";
import type { Answer } from "./ask";
import { askForMarks } from "./foundMarks";

/** What is known of a worksheet besides its cells. */
export interface SheetSurvey {
  /** By which Excel knows it, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The id of the draft that it was written from. */
  readonly own: string | null;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  /** The ids of our marks: conditional formats that are told by their formula. */
  readonly marks: readonly string[];
  /** The names of the charts that we drew. */
  readonly charts: readonly string[];
  /** The ids of the tables that a person made of cells; asked of ours alone. */
  readonly tables: readonly string[];
  /** A person filters the sheet; asked of ours alone. */
  readonly filtered: boolean;
}

/** What is known of a workbook before anything is written to it. */
export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  /**
   * The ids of the drafts whose sheets a person deleted: Excel keeps the names that led to them ("=#REF!$A$1"), as it
   * does those that a person took elsewhere.
   */
  readonly deleted: ReadonlySet<string>;
  /** No sheet may be added. */
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  readonly date1904: boolean;
  /** The ids of the custom XML parts of the namespaces that were asked for. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** What is asked of each sheet besides. */
export type SheetAbout = Pick<SheetSurvey, "protected" | "marks" | "charts" | "tables" | "filtered">;

/** What the list of sheets tells of one. */
export type SheetEntry = Pick<SheetSurvey, "id" | "name" | "visibility" | "own">;

/** By which a sheet is known from one reading to the next; of ours, though it be written only between them. */
export function lastingKey({ id, own }: Pick<SheetEntry, "id" | "own">): string {
  return own === null ? id : ownSheetName(own);
}

/** What the first sync of every look at the workbook tells. */
export interface SheetList extends Omit<WorkbookSurvey, "sheets"> {
  readonly sheets: readonly SheetEntry[];
}

/** Charts of ours are told by their names from those that a person draws on our sheets. */
export const CHART_NAME = "xep-loai-";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** What 1 January 2000 is in a workbook whose dates count from 1904. */
const MILLENNIUM_1904 = 35_064;

/**
 * Learns the sheets, the names that tell which are ours, what is locked, and which custom XML parts there are: one
 * sync. Nothing tells the date system of a workbook, so a function is asked for a day.
 */
export async function learn(
  context: Excel.RequestContext,
  namespaces: readonly string[],
): Promise<SheetList> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  protection.load("protected");
  workbook.load("readOnly");
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  const parts = namespaces.map((namespace) => {
    const found = workbook.customXmlParts.getByNamespace(namespace);
    found.load("items/id");
    return { namespace, found };
  });
  await context.sync();
  const ours = ownSheetsOf(names.items);
  const owners = new Map(ours.map(({ title, id }) => [title, id] as const));
  const titles = new Set(worksheets.items.map(({ name }) => name));
  return {
    deleted: new Set(ours.flatMap(({ title, id }) => (title !== null && titles.has(title) ? [] : [id]))),
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITIES[visibility],
      own: owners.get(name) ?? null,
    })),
    structureLocked: protection.protected,
    readOnly: workbook.readOnly,
    date1904: millennium.value === MILLENNIUM_1904,
    parts: new Map(parts.map(({ namespace, found }) => [namespace, found.items.map(({ id }) => id)])),
  };
}

/** Our sheets, by the hidden names that refer to the first cell of each; the title is null where one no longer does. */
function ownSheetsOf(
  names: readonly Excel.NamedItem[],
): { readonly title: string | null; readonly id: string }[] {
  return names.flatMap(({ name, formula }) => {
    const id = ownSheetId(name);
    return id === null ? [] : [{ title: ownSheetTitle(String(formula)), id }];
  });
}

/** Asks what else there is to know of a sheet, but for its cells. @param marks where they are known already */
export function askForSheet(
  context: Excel.RequestContext,
  { id, own }: SheetEntry,
  marks?: readonly string[],
): Answer<SheetAbout> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { protection, charts, tables, autoFilter } = sheet;
  protection.load("protected");
  const found = marks === undefined ? askForMarks(sheet) : () => marks;
  if (own !== null) {
    charts.load("items/name");
    tables.load("items/id");
    autoFilter.load("enabled");
  }
  return () => ({
    protected: protection.protected,
    marks: found(),
    charts:
      own === null ? [] : charts.items.map(({ name }) => name).filter((name) => name.startsWith(CHART_NAME)),
    tables: own === null ? [] : tables.items.map(({ id }) => id),
    filtered: own !== null && autoFilter.enabled,
  });
}

/** Asks for the texts of the custom XML parts. Where a namespace has several, the first counts. */
export function askForParts(
  { workbook }: Excel.RequestContext,
  parts: WorkbookSurvey["parts"],
): Answer<Map<string, string | null>> {
  const texts = [...parts].map(([namespace, [first]]) => {
    const xml = first === undefined ? null : workbook.customXmlParts.getItem(first).getXml();
    return { namespace, xml };
  });
  return () => new Map(texts.map(({ namespace, xml }) => [namespace, xml?.value ?? null]));
}
