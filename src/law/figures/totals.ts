import { compareDecimals, type Decimal, sumOf } from "../../roster/decimal";
import { countIn, type FigureColumn, type FigureRow, type Figures, figureIn } from "../../roster/figures";
import type { Roster, Table } from "../../roster/model";

/** A way to add: how many cells, and the rows of the first and the last. */
export interface Sum {
  readonly sum: Decimal;
  readonly cells: number;
  readonly first: number;
  readonly last: number;
}

/** A figure that a table states, and what it adds: the sums that it may be meant to be, the likeliest first. */
export interface Stated {
  readonly row: number;
  readonly column: number;
  /** Of the row, and of the column. */
  readonly label: string;
  readonly heading: string;
  readonly stated: Decimal;
  readonly sums: readonly Sum[];
}

/** Whether none of the sums is the figure stated. */
export function isWrong({ stated, sums }: Stated): boolean {
  return sums.length > 0 && sums.every(({ sum }) => compareDecimals(sum, stated) !== 0);
}

/**
 * Totals down the columns. A total may add every line above, the lines since the total or section before, or the
 * sections; above all lines it adds those below. Sections add the lines, or the sections, that follow.
 */
export function totalsDown({ columns, rows }: Figures): readonly Stated[] {
  if (columns.filter(isCounted).length < 2) return [];
  const adding = rows.flatMap(({ is }, at) => (is === "total" || is === "section" ? [at] : []));
  return adding.slice(0, Math.ceil(MOST_ADDED / rows.length)).flatMap((at) => {
    const row = rows[at] as FigureRow;
    const spans = row.is === "total" ? spansOfTotal(rows, at) : spansOfSection(rows, at);
    return columns
      .filter(({ of, isShare }) => of !== null && !isShare)
      .flatMap((column) => {
        const stated = figureIn(row.cells[column.index]);
        const sums = spans.flatMap((span) => sumDown(span, column) ?? []);
        if (!stated || sums.length === 0) return [];
        return [
          {
            row: row.row,
            column: column.index,
            label: row.label,
            heading: headingOf(column),
            stated,
            sums,
          },
        ];
      });
  });
}

/** Rows added, one for each total above them; beyond that a hostile sheet would take minutes. */
const MOST_ADDED = 5_000_000;

type Span = readonly FigureRow[];

function spansOfTotal(rows: readonly FigureRow[], at: number): readonly Span[] {
  const all = rows.slice(0, at);
  const above = all.filter(isLine).length > 0 ? all : rows.slice(at + 1);
  const lastSum = above.findLastIndex(({ is }) => is === "total" || is === "section");
  const sections = above.filter(({ is }) => is === "section");
  const kinds = [...new Set(sections.map(({ numbering }) => numbering))];
  return [
    above.filter(isLine),
    above.slice(lastSum + 1).filter(isLine),
    ...kinds.map((kind) => sections.filter(({ numbering }) => numbering === kind)),
    above.filter(({ is }) => is === "total"),
  ].filter((span) => span.length > 0);
}

function spansOfSection(rows: readonly FigureRow[], at: number): readonly Span[] {
  const own = rows[at]?.numbering;
  const below = rows.slice(at + 1);
  const until = (ends: (row: FigureRow) => boolean) => {
    const end = below.findIndex((row) => row.is === "total" || ends(row));
    return end < 0 ? below : below.slice(0, end);
  };
  const wide = until((row) => row.is === "section" && row.numbering === own);
  return [
    until(({ is }) => is === "section").filter(isLine),
    wide.filter(isLine),
    wide.filter(({ is }) => is === "section"),
  ].filter((span) => span.length > 0);
}

const isLine = ({ is }: FigureRow): boolean => is === "line";

/** null where a cell of the span holds words: then nothing is added there. */
function sumDown(span: Span, { index }: FigureColumn): Sum | null {
  const figures = span.map(({ cells }) => countIn(cells[index]));
  if (!figures.every((figure) => figure !== null)) return null;
  const [first, last] = [span[0]?.row ?? 0, span.at(-1)?.row ?? 0];
  return { sum: sumOf(figures), cells: span.length, first, last };
}

/** Totals across the rows of a summary: all are those at each level, with or without those not rated. */
export function totalsAcross({ columns, rows }: Figures): readonly Stated[] {
  return groupsOf(columns).flatMap(({ levels, all }) => {
    const rated = levels.filter(({ of }) => of !== "notRated");
    return rows
      .filter(({ is }) => is !== "share")
      .flatMap(({ row, label, cells }) => {
        const stated = figureIn(cells[all.index]);
        const figures = levels.map(({ index }) => countIn(cells[index]));
        const isFilled = rated.some(({ index }) => figureIn(cells[index]) !== null);
        if (!stated || !isFilled || figures.some((figure) => figure === null)) return [];
        const sum = (of: readonly FigureColumn[]): Sum => ({
          sum: sumOf(of.flatMap(({ index }) => countIn(cells[index]) ?? [])),
          cells: of.length,
          first: row,
          last: row,
        });
        return [
          {
            row,
            column: all.index,
            label,
            heading: headingOf(all),
            stated,
            sums: [sum(levels), sum(rated)],
          },
        ];
      });
  });
}

interface LevelGroup {
  readonly levels: readonly FigureColumn[];
  readonly all: FigureColumn;
}

/** The ranked levels, of which a sum leaves none out. */
const RANKED = ["excellent", "good", "completed", "notCompleted"] as const;

/**
 * The columns of all four levels that stand under one heading, each once, with the one total that is theirs: under the
 * same heading, or the nearest at their left. A total that may be anybody's adds nothing.
 */
function groupsOf(columns: readonly FigureColumn[]): readonly LevelGroup[] {
  const groups = new Map<string, FigureColumn[]>();
  for (const column of columns) {
    if (!isLevel(column)) continue;
    groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  }
  return [...groups].flatMap(([group, levels]) => {
    const kinds = levels.map(({ of }) => of);
    const isScale = RANKED.every((level) => kinds.includes(level)) && new Set(kinds).size === kinds.length;
    const first = Math.min(...levels.map(({ index }) => index));
    const totals = columns.filter(({ of, isShare }) => of === "all" && !isShare);
    const own = totals.filter((total) => total.group !== "" && total.group === group);
    const left = totals.filter(({ index }) => index < first);
    const all = own.length === 1 ? own[0] : left.at(-1);
    return isScale && all && (own.length === 1 || left.length === 1) ? [{ levels, all }] : [];
  });
}

/** Whether a column counts people at a level or at several. */
function isCounted({ of, isShare }: FigureColumn): boolean {
  return of !== null && of !== "all" && !isShare;
}

/** Whether a column counts those at one level. */
export function isLevel({ of, isShare }: FigureColumn): boolean {
  return of !== null && of !== "all" && of !== "goodOrBetter" && !isShare;
}

/** Where the next table of the sheet begins; Infinity where none does. */
export function endOf(table: Table, { tables }: Roster): number {
  const below = tables
    .filter(({ sheet, headerRows: [top] }) => sheet === table.sheet && top > table.headerRows[1])
    .map(({ headerRows: [top] }) => top);
  return below.reduce((first, top) => Math.min(first, top), Number.POSITIVE_INFINITY);
}

/**
 * The tables whose figures can add up: lists, and summaries of lists. Collectives and individuals under one header are
 * two tables of the roster, but one here: their grand total adds both.
 */
export function addedTables({ tables }: Roster): readonly Table[] {
  // merged lists have no totals
  const added = tables.filter(({ kind, source }) => ADDED.has(kind) && source === undefined);
  return added.flatMap((table) => {
    const parts = added.filter(
      ({ sheet, headerRows: [top] }) => sheet === table.sheet && top === table.headerRows[0],
    );
    if (parts.length === 1) return [table];
    const lines = parts.flatMap((part) => part.lines).sort((a, b) => a.row - b.row);
    return parts[0] === table ? [{ ...table, lines }] : [];
  });
}
const ADDED: ReadonlySet<Table["kind"]> = new Set(["individuals", "collectives", "summary"]);

function headingOf({ heading }: FigureColumn): string {
  return heading.join(" › ");
}

/** "Tổng cộng: 45 người": how many lines a total says that a list has; null where it says nothing of the kind. */
export function headcountIn(label: string): number | null {
  const [, figures] =
    /^(?:tổng cộng|tổng số|tổng|cộng)(?: danh sách)?(?: có)?\s*[:=]?\s*\(?(\d{1,6})\)?\s*(?:người|cá nhân|đồng chí|đ\/c|tập thể|đơn vị)\s*[.)]?$/iu.exec(
      label,
    ) ?? [];
  return figures === undefined ? null : Number(figures);
}
