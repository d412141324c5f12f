import type { SheetRow } from "../../workbook/port";
import { headingPaths, headingText, type ReadColumn } from "./headings";
import { levelSiblings } from "./levelGroups";
import type { HeadingReader, Meaning } from "./meaning";
import type { Merges } from "./merges";
import { isKnownHeading } from "./phrases";
import { isColumnNumbers } from "./rowWords";

/** A header as found: its rows, and what each column may mean. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ReadColumn[];
  /** The sum over the different meanings; two headings known by their very words give 2. */
  readonly score: number;
}

/** A header above the best one is another table's when it says at least half as much. */
const SHARE_OF_BEST = 0.5;

type ReadPath = HeadingReader["known"];

/** A frame, a title and its notes take up to thirty rows; a few more cost nothing. */
export const HEADER_WITHIN = 40;
const DEEPEST = 3;
/** Beyond any roster; a sheet of sixteen thousand columns is none. */
const WIDEST = 256;
/** Two headings, one of them known for sure. */
const ENOUGH = 1.9;
/** A level among others under one heading; together they outweigh a row less in the header. */
const LEVEL_SHARE = 0.25;

/**
 * The header of the first table in these rows: the block of one to three rows whose headings say most, the
 * shallowest and then the first of equals. null where nothing reads like a header.
 */
export function findHeader(
  sheetRows: readonly SheetRow[],
  merges: Merges,
  read: HeadingReader,
): Header | null {
  const rows = sheetRows.slice(0, HEADER_WITHIN).map(narrow);
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const known = new Set(rows.filter(holdsKnownHeading).map(({ index }) => index));
  const headers: Header[] = [];
  for (const { index: top, cells } of rows) {
    if (standsAlone(cells) && (!known.has(top) || isLeftOf(cells, byIndex.get(top + 1)?.cells ?? [])))
      continue;
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const block = blockOf(byIndex, top, depth);
      // "(1)", "(2)", "(3)" divide no headings
      if (depth > 1 && isNumbers(block.at(-1)) && !cutsMerges(merges, top, depth - 1)) break;
      if (!block.some(({ index }) => known.has(index)) || cutsMerges(merges, top, depth)) continue;
      const header = readBlock(block, merges, read.known);
      if (header.score >= ENOUGH) headers.push(header);
    }
  }
  const found = firstOf(headers);
  if (!found) return null;
  const { top, bottom } = withLooseRows(found, byIndex, merges, read);
  return readBlock(blockOf(byIndex, top, bottom - top + 1), merges, read.likely);
}

/** A title does, whose words may be those of a heading: "XẾP LOẠI VIÊN CHỨC". */
function standsAlone(cells: SheetRow["cells"]): boolean {
  return cells.filter((value) => headingText(value) !== "").length < 2;
}

/** Whether a text stands over the first column of the row below, and so over them all. */
function isLeftOf(cells: SheetRow["cells"], below: SheetRow["cells"]): boolean {
  const first = (row: SheetRow["cells"]) => row.findIndex((value) => headingText(value) !== "");
  return first(cells) <= first(below);
}

/** The header in rows that a person named: the first and the last of them. */
export function headerAt(
  [top, bottom]: readonly [number, number],
  sheetRows: readonly SheetRow[],
  merges: Merges,
  read: HeadingReader,
): Header {
  const rows = sheetRows.filter(({ index }) => index >= top && index <= bottom).map(narrow);
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return readBlock(blockOf(byIndex, top, bottom - top + 1), merges, read.likely);
}

/** The best of these; or a good one above it, with rows between them: a sheet may hold two tables. */
function firstOf(headers: readonly Header[]): Header | null {
  const best = headers.reduce<Header | null>((a, b) => (a && !isBetter(b, a) ? a : b), null);
  if (!best) return null;
  const above = headers.filter(
    ({ bottom, score, columns }) =>
      bottom + 1 < best.top && score >= SHARE_OF_BEST * best.score && columns.some(isNaming),
  );
  return firstOf(above) ?? best;
}

function isNumbers(row: SheetRow | undefined): boolean {
  return isColumnNumbers((row?.cells ?? []).map(headingText).filter((text) => text !== ""));
}

function narrow(row: SheetRow): SheetRow {
  return row.cells.length > WIDEST ? { ...row, cells: row.cells.slice(0, WIDEST) } : row;
}

function isBetter(header: Header, best: Header): boolean {
  const gain = header.score - best.score;
  if (Math.abs(gain) > 0.001) return gain > 0;
  return header.bottom - header.top < best.bottom - best.top;
}

/** `depth` rows from `top`; a row without any value has no headings of its own. */
function blockOf(byIndex: ReadonlyMap<number, SheetRow>, top: number, depth: number): SheetRow[] {
  return Array.from(
    { length: depth },
    (_, offset) => byIndex.get(top + offset) ?? { index: top + offset, cells: [], hidden: false },
  );
}

/** Whether cells merged downwards would lie half in the header and half in the data. */
function cutsMerges(merges: Merges, top: number, depth: number): boolean {
  const bottom = top + depth - 1;
  return merges
    .beginningIn(top, bottom)
    .some((area) => area.bottom > bottom && area.bottom - area.top < DEEPEST);
}

function holdsKnownHeading(row: SheetRow): boolean {
  return row.cells.some((value) => isKnownHeading(headingText(value)));
}

function readBlock(block: readonly SheetRow[], merges: Merges, read: ReadPath): Header {
  const top = block[0]?.index ?? 0;
  const bottom = block.at(-1)?.index ?? top;
  const inside = merges.beginningIn(top, bottom).filter((area) => area.right < WIDEST);
  const columns = headingPaths(block, inside).map((column) => ({
    ...column,
    meanings: read(column.heading),
  }));
  return { top, bottom, columns, score: scoreOf(columns, read) };
}

/** Each meaning counts once, at its best; each of several levels under a heading adds a little. */
function scoreOf(columns: readonly ReadColumn[], read: ReadPath): number {
  const groups = levelSiblings(columns);
  const levels = new Set(groups.flat().map(({ column }) => column));
  const best = new Map<Meaning["of"], number>();
  for (const column of columns) {
    const meaning = (levels.has(column) ? read(column.heading.slice(0, -1)) : column.meanings)[0];
    if (meaning) best.set(meaning.of, Math.max(best.get(meaning.of) ?? 0, meaning.score));
  }
  return [...best.values()].reduce((sum, score) => sum + score, levels.size * LEVEL_SHARE);
}

/**
 * Takes in a row below, or below an empty row, that only divides headings: it has texts, none under a heading that tells who a row is
 * about, and is no row of data.
 */
function withLooseRows(
  header: Header,
  byIndex: ReadonlyMap<number, SheetRow>,
  merges: Merges,
  read: HeadingReader,
): Header {
  const next = byIndex.get(header.bottom + 1) ?? byIndex.get(header.bottom + 2);
  const depth = (next?.index ?? 0) - header.top + 1;
  if (!next || depth > DEEPEST || !divides(next, header)) return header;
  const longer = readBlock(blockOf(byIndex, header.top, depth), merges, read.known);
  return withLooseRows(longer, byIndex, merges, read);
}

function divides(row: SheetRow, header: Header): boolean {
  const filled = row.cells.flatMap((value, column) =>
    value === null || value === "" ? [] : [{ value, column }],
  );
  if (filled.length < 2) return false;
  const naming = new Set(header.columns.filter(isNaming).map(({ index }) => index));
  return filled.every(
    ({ value, column }) =>
      typeof value === "string" && value.trim().length > 1 && /\p{L}/u.test(value) && !naming.has(column),
  );
}

const NAMING = new Set<Meaning["of"]>(["ordinal", "fullName", "unit", "partyCell", "group", "post"]);
const isNaming = ({ meanings }: ReadColumn): boolean =>
  meanings[0] !== undefined && NAMING.has(meanings[0].of);
