import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { shown } from "../cells/values";
import { yearOfTitles } from "../dates/year";
import type { Evidence, GivenLevel, Line, UnreadRow } from "../model";
import { ContinuedRows } from "./continued";
import type { LevelsAround } from "./givenLevels";
import type { Legend } from "./legends";
import { levelNamed } from "./levelNames";
import type { Opening } from "./opening";
import type { PartFrom } from "./parts";
import { type RowKind, rowReader, type TableShape } from "./rows";
import { OpenSections } from "./sections";
import type { StageRows } from "./stageRows";

/** The rows of a table as read. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly unread: readonly UnreadRow[];
  /** Rows of posts that nobody holds; one may yet name the unit of the rows below it. */
  readonly vacant: readonly Line[];
  /** What was assumed of rows. */
  readonly assumed: readonly Evidence[];
  /** Where sections part collectives from individuals; begins with the first line. */
  readonly parts: readonly PartFrom[];
  /** Where in the sheet's rows the table ends: at its signatures, above the next title, or with the sheet. */
  readonly end: number;
}

/** The longest text that is kept of a row not understood. */
const LONGEST_TEXT = 200;

/**
 * Reads the rows below a header, in one pass: lines are kept with the unit they stand under, sections are entered,
 * totals and notes passed by. Ends at the signatures or at the header of another table.
 *
 * @param endsAbove the row in which that header is known to stand
 */
export function readLines(
  sheet: SheetSnapshot,
  start: number,
  table: TableShape & {
    readonly levels: LevelsAround | null;
    readonly opening: Opening | null;
    readonly legend: Legend | null;
    readonly stageRows: StageRows["of"] | null;
    readonly title: readonly string[];
  },
  endsAbove = Number.POSITIVE_INFINITY,
): ReadLines {
  const read = rowReader(table);
  // "Thủ trưởng đơn vị xếp loại" beside a level is no signature
  const kindIn = (row: SheetRow): RowKind => {
    const found = read(row);
    const isOfStage = table.stageRows?.has(row.index) && found.is !== "line" && found.is !== "more";
    return isOfStage ? { is: "more", merged: false } : found;
  };
  const ownYear = yearOfTitles(table.title);
  /** Whether a title of another year stands between the last line and the row. */
  let isOfOtherYear = false;
  const sections = new OpenSections();
  const continued = new ContinuedRows(table.columns, table.stageRows);
  const lines: Line[] = [];
  const unread: UnreadRow[] = [];
  const vacant: Line[] = [];
  const parts: PartFrom[] = [{ from: 0, of: null }];
  let firstRow: number | null = null;
  let lastRow: number | null = null;
  let hidden = 0;
  let given = table.levels?.level ?? null;
  let rated = 0;
  if (table.opening) {
    const { numbering, name, row, column } = table.opening;
    sections.enter(numbering, name, { sheet: sheet.name, row, column });
    if (table.levels && !table.levels.level) given = levelOfSections(sections);
  }
  let end = start;
  /** Where what is surely of this table ends; from there on may stand the title of the next. */
  let ownEnd = start;
  let endedBy: "header" | "signature" | null = null;

  for (; end < sheet.rows.length && endedBy === null; end++) {
    const row = sheet.rows[end] as SheetRow;
    const isLegend = table.legend?.rows.has(row.index) ?? false;
    const found: RowKind =
      row.index >= endsAbove ? { is: "header" } : isLegend ? { is: "furniture" } : kindIn(row);
    if (ownYear !== null && found.is !== "line") isOfOtherYear ||= isTitleOfOther(row, ownYear);
    else isOfOtherYear = false;
    if (found.is === "header" || (found.is === "furniture" && found.isHeader && isOfOtherYear)) {
      endedBy = "header";
      break;
    }
    if (found.is === "end") {
      endedBy = "signature";
    } else if (found.is === "line") {
      lines.push({ row: row.index, section: sections.unit, ...(given && { given }) });
      if (given) rated++;
    } else if (found.is === "section") {
      const cell = { sheet: sheet.name, row: row.index, column: found.column };
      sections.enter(found.numbering, found.name, cell);
      if (table.levels && !table.levels.level) given = levelOfSections(sections);
      parts.push({ from: lines.length, of: sections.part });
    }
    const taken = found.is === "more" ? continued.takes(row, found.merged) : null;
    if (taken) lines.push(continuedBy(lines.pop() as Line, row));
    else continued.follow(found.is === "line" ? row : null);

    const isLine = found.is === "line" || taken !== null;
    if (isLine) lastRow = row.index;
    if (isLine && row.hidden) hidden++;
    if (isLine || found.is === "section") firstRow ??= row.index;
    if (isLine || found.is === "furniture") ownEnd = end + 1;
    const isUnread = found.is === "unread" || (found.is === "section" && found.unread);
    if (isUnread || (found.is === "more" && taken !== "whole")) unread.push(unreadRow(sheet, row));
    if (found.is === "unread" && found.vacant) vacant.push({ row: row.index, section: sections.unit });
  }
  const first = firstRow ?? sheet.rows[start]?.index ?? table.header.bottom + 1;
  const last = lastRow ?? first;
  const all = {
    lines,
    vacant,
    parts,
    firstRow: first,
    lastRow: last,
    assumed: [...levelsSaid(table.levels, rated), ...continued.evidence(), ...hiddenRows(hidden)],
  };
  return endedBy === "header"
    ? { ...all, unread: unread.filter(({ row }) => row <= last), end: ownEnd }
    : { ...all, unread, end };
}

/** A row with nothing but "DANH SÁCH XẾP LOẠI NĂM 2022": the header below it is of another list, though it says the same. */
function isTitleOfOther({ cells }: SheetRow, ownYear: number): boolean {
  const texts = cells.map(shown).filter((text) => text !== "");
  const year = texts.length === 1 ? yearOfTitles(texts) : null;
  return year !== null && year !== ownYear;
}

function continuedBy(line: Line, row: SheetRow): Line {
  return { ...line, more: [...(line.more ?? []), row.index] };
}

/** What the innermost section says that is named after a level. */
function levelOfSections(sections: OpenSections): GivenLevel | null {
  for (const name of sections.names()) {
    const level = levelNamed(name);
    if (level) return level;
  }
  return null;
}

function levelsSaid(levels: LevelsAround | null, count: number): Evidence[] {
  if (!levels || count === 0) return [];
  return [{ kind: levels.from, field: levels.stage, text: levels.text, score: levels.score, count }];
}

function hiddenRows(count: number): Evidence[] {
  return count > 0 ? [{ kind: "hidden", text: "", score: 1, count }] : [];
}

/** A row that nobody could read, in its own words, for the clerk to look at. */
export function unreadRow(sheet: SheetSnapshot, row: SheetRow): UnreadRow {
  const texts = row.cells.map(shown).filter((text) => text !== "");
  return { sheet: sheet.name, row: row.index, text: texts.join(" ").slice(0, LONGEST_TEXT) };
}
