import type { Area } from "../cell";
import { WorkbookError } from "../errors";
import type { Progress } from "../port";
import {
  type Answer,
  askForCells,
  askForExtent,
  askForHiddenColumns,
  askForMerges,
  askForUsedCells,
  rowsName,
} from "./ask";
import type { Block } from "./cells";
import { isTooMuch } from "./errors";
import { askForFont } from "./fonts";
import { isOfFormats } from "./foundMarks";
import { lastingKey, type SheetEntry } from "./survey";

/** The cells of a sheet as Excel gives them, before they are understood. */
export interface SheetContent {
  readonly extent: Area;
  /** From the top down; rows between them are empty. */
  readonly blocks: readonly Block[];
  /** null where Excel may not have told all of them. */
  readonly merges: readonly Area[] | null;
  readonly hiddenColumns: readonly number[];
  /** Of all cells; null where they differ. */
  readonly font: string | null;
}

/** Cells that are held at most, as of a file. */
const CELLS_AT_MOST = 20_000_000;
/** Cells of one answer: some three megabytes with their formats, of the five that Excel on the web gives. */
const CELLS_OF_ANSWER = 100_000;
/** Rows of a band that is looked through for values, where a sheet reaches far. */
const BAND = 2_048;

/**
 * Reads all cells of all sheets in one sync; null where they are too many for that.
 *
 * @param merges those that are known, by `lastingKey`
 * @param more what else to ask with the same sync
 */
export async function readAtOnce(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  merges: ReadonlyMap<string, readonly Area[]>,
  more: () => void,
): Promise<SheetContent[] | null> {
  const asked = entries.map((entry) => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    const used = sheet.getUsedRange(true);
    return { ...askAbout(sheet, used, merges.get(lastingKey(entry))), cells: askForUsedCells(sheet, used) };
  });
  more();
  try {
    await context.sync();
  } catch (error) {
    // where all that a sheet holds stands below the rows that are told of at once, Excel finds no part of it there
    if (isTooMuch(error) || isOfFormats(error)) return null;
    throw error;
  }
  const sheets = asked.flatMap(({ cells, ...about }) => {
    const block = cells();
    return block === null ? [] : [{ ...answers(about), blocks: [block] }];
  });
  return sheets.length === entries.length ? sheets : null;
}

/**
 * Reads the cells band by band, as many at a time as an answer takes: the way for rosters of a hundred thousand rows,
 * and for sheets with a stray value in their last row.
 *
 * @param merges those that are known, by `lastingKey`
 * @throws WorkbookError WORKBOOK_TOO_LARGE
 */
export async function readByBands(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  merges: ReadonlyMap<string, readonly Area[]>,
  progress?: Progress,
): Promise<SheetContent[]> {
  const { worksheets } = context.workbook;
  const asked = entries.map((entry) => {
    const sheet = worksheets.getItem(entry.id);
    return askAbout(sheet, sheet.getUsedRange(true), merges.get(lastingKey(entry)));
  });
  await context.sync();
  const abouts = asked.map(answers);
  const pieces = await piecesOf(context, entries, abouts);
  const total = pieces.reduce((sum, { area }) => sum + cellsIn(area), 0);
  if (total > CELLS_AT_MOST) throw new WorkbookError("WORKBOOK_TOO_LARGE");

  const blocks = entries.map((): Block[] => []);
  let done = 0;
  for (const load of loadsOf(pieces)) {
    for (const { at, block } of await readLoad(context, entries, load)) blocks[at]?.push(block);
    done += load.reduce((sum, { area }) => sum + cellsIn(area), 0);
    progress?.("read", done, total);
  }
  return abouts.map((about, at) => ({ ...about, blocks: blocks[at] ?? [] }));
}

/** A part of a sheet that is read at once. */
interface Piece {
  /** Place of the sheet among the entries. */
  readonly at: number;
  readonly area: Area;
}

function askAbout(sheet: Excel.Worksheet, used: Excel.Range, merges: readonly Area[] | undefined) {
  return {
    extent: askForExtent(used),
    merges: merges === undefined ? askForMerges(sheet, used) : () => merges,
    hiddenColumns: askForHiddenColumns(used),
    font: askForFont(used),
  };
}

function answers(asked: ReturnType<typeof askAbout>): Omit<SheetContent, "blocks"> {
  return {
    extent: asked.extent(),
    merges: asked.merges(),
    hiddenColumns: asked.hiddenColumns(),
    font: asked.font(),
  };
}

/** The parts of all sheets that hold values, none larger than an answer. */
async function piecesOf(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  abouts: readonly Pick<SheetContent, "extent">[],
): Promise<Piece[]> {
  const extents = abouts.flatMap(({ extent }, at): { at: number; extent: Answer<Area | null> }[] => {
    if (cellsIn(extent) <= CELLS_OF_ANSWER) return [{ at, extent: () => extent }];
    const sheet = context.workbook.worksheets.getItem(entries[at]?.id ?? "");
    return bandsOf(extent, BAND).map(({ top, bottom }) => {
      const used = sheet.getRange(rowsName(top, bottom)).getUsedRangeOrNullObject(true);
      const found = askForExtent(used);
      // eslint-disable-next-line office-addins/call-sync-before-read -- an answer is read after the sync below
      return { at, extent: () => (used.isNullObject ? null : found()) };
    });
  });
  await context.sync();
  return extents.flatMap(({ at, extent }) => {
    const area = extent();
    if (area === null) return [];
    const rows = Math.max(1, Math.floor(CELLS_OF_ANSWER / (area.right - area.left + 1)));
    return bandsOf(area, rows).map((band) => ({ at, area: band }));
  });
}

/** Pieces side by side, as many as an answer takes. */
function loadsOf(pieces: readonly Piece[]): Piece[][] {
  const loads: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = cellsIn(piece.area);
    if (cells > room || loads.length === 0) {
      loads.push([]);
      room = CELLS_OF_ANSWER;
    }
    loads.at(-1)?.push(piece);
    room -= cells;
  }
  return loads;
}

/** Reads the pieces in one sync, or in two halves where their texts are too long for that. */
async function readLoad(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  load: readonly Piece[],
): Promise<{ at: number; block: Block }[]> {
  const asked = load.map(({ at, area: { top, left, bottom, right } }) => {
    const sheet = context.workbook.worksheets.getItem(entries[at]?.id ?? "");
    return { at, cells: askForCells(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)) };
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = halvesOf(load);
    if (!isTooMuch(error) || halves === null) throw error;
    return [
      ...(await readLoad(context, entries, halves[0])),
      ...(await readLoad(context, entries, halves[1])),
    ];
  }
  return asked.map(({ at, cells }) => {
    const block = cells();
    if (block === null) throw new WorkbookError("WORKBOOK_TOO_LARGE");
    return { at, block };
  });
}

function halvesOf(load: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  const [first] = load;
  if (first === undefined) return null;
  if (load.length > 1) {
    const middle = Math.floor(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const { at, area } = first;
  const rows = area.bottom - area.top + 1;
  if (rows === 1) return null;
  const [upper, ...rest] = bandsOf(area, Math.ceil(rows / 2)).map((half) => ({ at, area: half }));
  return upper === undefined ? null : [[upper], rest];
}

function bandsOf({ top, left, bottom, right }: Area, rows: number): Area[] {
  const bands: Area[] = [];
  for (let first = top; first <= bottom; first += rows)
    bands.push({ top: first, left, bottom: Math.min(first + rows - 1, bottom), right });
  return bands;
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
