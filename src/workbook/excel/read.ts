import type { Area } from "../cell";
import type { Progress, SheetRow, SheetSnapshot } from "../port";
import { type Answer, askForExtent, askForMerges, askForMergesByBands } from "./ask";
import { type Block, rowsOf } from "./cells";
import { readAtOnce, readByBands, type SheetContent } from "./content";
import { fontsOf, needsFonts, withFonts } from "./fonts";
import { isOfFormats, marksOneByOne } from "./foundMarks";
import {
  askForParts,
  askForSheet,
  learn,
  type SheetAbout,
  type SheetList,
  type SheetSurvey,
  type WorkbookSurvey,
} from "./survey";
import { type Turn, turns } from "./turns";

/** Rows that are taken from what Excel gave at once; between them the screen may have its turn. */
const ROWS_AT_ONCE = 500;

/** A workbook as it was read: what it holds, and what is known of it besides. */
export interface Reading {
  readonly sheets: readonly SheetSnapshot[];
  readonly survey: WorkbookSurvey;
  /** The custom XML parts of the namespaces that were asked for; null where there is none. */
  readonly parts: ReadonlyMap<string, string | null>;
  /** It was too large to be read at once, and so it will be the next time. */
  readonly isLarge: boolean;
}

/** What a reading is begun with. */
export interface ReadingAsked {
  /** Of the custom XML parts to be read too. */
  readonly namespaces: readonly string[];
  /** As an earlier reading told, so that what Excel refused then is not asked again. */
  readonly isLarge: boolean;
  /**
   * The merged areas that are known, by `lastingKey`. To ask for them may empty the list of what a person can undo
   * (https://github.com/OfficeDev/office-js/issues/5918): not with every word that they type.
   */
  readonly merges: ReadonlyMap<string, readonly Area[]>;
}

/**
 * Reads the whole workbook: one sync to learn the sheets, one to read them. More syncs only where the cells are too
 * many for one answer, where a sheet merges more than Excel tells at once, and where texts may be in an encoding older
 * than Unicode, which only their fonts tell.
 *
 * @throws an error of Excel's, WorkbookError WORKBOOK_TOO_LARGE
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { namespaces, isLarge, merges: known }: ReadingAsked,
  progress?: Progress,
): Promise<Reading> {
  const list = await learn(context, namespaces);
  progress?.("read", 1, 3);
  let more = askBeside(context, list);
  const atOnce = isLarge ? null : await readAtOnce(context, list.sheets, known, more.ask);
  let contents = atOnce;
  if (contents === null) {
    contents = await readByBands(context, list.sheets, known, progress);
    more = await lookBeside(context, list);
  }
  progress?.("read", 2, 3);
  const merges = await allMerges(context, list, contents);
  const abouts = more.abouts();
  const sheets: { survey: SheetSurvey; snapshot: SheetSnapshot }[] = [];
  const turn = turns();
  for (const [at, entry] of list.sheets.entries()) {
    const content = contents[at];
    const about = abouts[at];
    if (content === undefined || about === undefined) continue;
    const ofSheet = merges[at] ?? [];
    const rows = await rowsWithFonts(context, entry.id, content, list.date1904, turn);
    const { name, visibility, own } = entry;
    const { hiddenColumns } = content;
    sheets.push({
      survey: { ...entry, ...about, merges: ofSheet },
      snapshot: { name, visibility, rows, merges: ofSheet, hiddenColumns, protected: about.protected, own },
    });
  }
  progress?.("read", 3, 3);
  return {
    sheets: sheets.map(({ snapshot }) => snapshot),
    survey: { ...list, sheets: sheets.map(({ survey }) => survey) },
    parts: more.parts(),
    isLarge: atOnce === null,
  };
}

/** Looks at the workbook without reading its cells: two syncs. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  namespaces: readonly string[],
): Promise<WorkbookSurvey> {
  const list = await learn(context, namespaces);
  let asked: { merges: Answer<Area[] | null>; extent: Answer<Area> }[] = [];
  const more = await lookBeside(context, list, () => {
    asked = list.sheets.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRange(true);
      return { merges: askForMerges(sheet, used), extent: askForExtent(used) };
    });
  });
  const abouts = more.abouts();
  const contents = asked.map(({ merges, extent }) => ({ merges: merges(), extent: extent() }));
  const merges = await allMerges(context, list, contents);
  return {
    ...list,
    sheets: list.sheets.flatMap((entry, at) => {
      const about = abouts[at];
      return about === undefined ? [] : [{ ...entry, ...about, merges: merges[at] ?? [] }];
    }),
  };
}

/** What is asked for with the same sync as the cells. @param marks of each sheet; null to ask for them too */
function askBeside(
  context: Excel.RequestContext,
  list: SheetList,
  marks: readonly (readonly string[])[] | null = null,
) {
  let abouts: Answer<SheetAbout>[] = [];
  let parts: Answer<Map<string, string | null>> = () => new Map();
  return {
    ask() {
      abouts = list.sheets.map((entry, at) => askForSheet(context, entry, marks?.[at]));
      parts = askForParts(context, list.parts);
    },
    abouts: () => abouts.map((about) => about()),
    parts: () => parts(),
  };
}

/**
 * The same in a sync of its own. Where Excel has lost a conditional format, the marks are told one by one, and all else
 * is asked for again.
 *
 * @param also what else to ask with the same sync
 */
async function lookBeside(
  context: Excel.RequestContext,
  list: SheetList,
  also: () => void = () => undefined,
): Promise<ReturnType<typeof askBeside>> {
  const all = askBeside(context, list);
  all.ask();
  also();
  try {
    await context.sync();
    return all;
  } catch (error) {
    if (!isOfFormats(error)) throw error;
  }
  const marks: (readonly string[])[] = [];
  for (const { id } of list.sheets)
    marks.push(await marksOneByOne(context, context.workbook.worksheets.getItem(id)));
  const others = askBeside(context, list, marks);
  others.ask();
  also();
  await context.sync();
  return others;
}

/** The merges of every sheet, asked again where Excel may not have told all. */
async function allMerges(
  context: Excel.RequestContext,
  { sheets }: SheetList,
  contents: readonly Pick<SheetContent, "merges" | "extent">[],
): Promise<(readonly Area[])[]> {
  const asked = contents.map(({ merges, extent }, at): Answer<readonly Area[]> => {
    if (merges !== null) return () => merges;
    return askForMergesByBands(context.workbook.worksheets.getItem(sheets[at]?.id ?? ""), extent);
  });
  if (contents.some(({ merges }) => merges === null)) await context.sync();
  return asked.map((merges) => merges());
}

async function rowsWithFonts(
  context: Excel.RequestContext,
  id: string,
  { blocks, extent, font }: SheetContent,
  date1904: boolean,
  turn: Turn,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for (const part of blocks.flatMap(inParts)) {
    await turn();
    rows.push(...rowsOf([part], date1904));
  }
  if (font !== null) return withFonts(rows, () => font);
  if (!blocks.some(needsFonts)) return rows;
  const names = await fontsOf(context, context.workbook.worksheets.getItem(id), extent);
  return withFonts(rows, (row, column) => names[row - extent.top]?.[column - extent.left] ?? null);
}

function inParts({ top, left, values, formats, hidden }: Block): Block[] {
  const count = Math.ceil(values.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => {
    const [first, last] = [at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE];
    return {
      top: top + first,
      left,
      values: values.slice(first, last),
      formats: formats.slice(first, last),
      hidden: hidden.slice(first, last),
    };
  });
}
