import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { clean, fold } from "../fold";
import { corrected, underSaidUnit } from "../mapping/correct";
import type { SheetMapping } from "../mapping/mapping";
import { headersSaid, type SaidHeader, saysKind, withinSaid } from "../mapping/said";
import { listKindOf } from "../merged";
import type { Evidence, Table, UnreadRow } from "../model";
import type { Columns } from "./assignment";
import { firstRowsBelow, rowsOfKind } from "./block";
import { assignColumns } from "./columns";
import { withoutEarlierYears } from "./earlierYears";
import { levelsAround } from "./givenLevels";
import { findHeader, HEADER_WITHIN, type Header, headerAt } from "./header";
import { withoutHiddenCopies } from "./hiddenCopies";
import { kindOf } from "./kind";
import { legendIn } from "./legends";
import { listsOfLevels } from "./levelLists";
import { type ReadLines, readLines, unreadRow } from "./lines";
import { type HeadingReader, headingReader } from "./meaning";
import { mergedTables } from "./merged";
import { Merges } from "./merges";
import { openingSection } from "./opening";
import { parted } from "./parts";
import { isOfPart, isOfWhole } from "./periods";
import { repeatsIn } from "./repeats";
import { legendUsed, shapesBySigns, withSigns } from "./scales";
import { isBlank, shapesOf } from "./shapes";
import { bandsApart, bandsOf, isOneList, withinBand } from "./sideBySide";
import { stageRowsIn } from "./stageRows";

/** What was found in a workbook: its tables, and the rows inside them that could not be read. */
export interface Detected {
  readonly tables: readonly Table[];
  readonly unread: readonly UnreadRow[];
}

/** The id of the sheet that holds the office's plan, as `sheets/` writes it. */
const PLAN_SHEET = "plan";

/** Finds the tables of all sheets but our own; of these the plan is told, since the office keeps it, and merged lists. */
export function detectTables(
  sheets: readonly SheetSnapshot[],
  said: ReadonlyMap<string, SheetMapping> = NOTHING_SAID,
): Detected {
  const read = headingReader();
  const found = sheets.flatMap((sheet) => {
    if (sheet.own === PLAN_SHEET) return [{ tables: [planTable(sheet)], unread: [] }];
    const merged = mergedTables(sheet);
    if (merged) return [{ tables: merged, unread: [] }];
    return sheet.own === null || listKindOf(sheet.own) ? [tablesOf(sheet, read, said.get(sheet.name))] : [];
  });
  const tables = found.flatMap((part) => part.tables);
  const kept = withoutEarlierYears(withoutHiddenCopies(tables)).map((table, at) => {
    const own = tables[at] ?? table;
    return saysKind(said.get(own.sheet.name), own) ? own : table;
  });
  return { tables: listsOfLevels(kept), unread: found.flatMap((part) => part.unread) };
}

const NOTHING_SAID: ReadonlyMap<string, SheetMapping> = new Map();

/** The sheet as a whole: what stands where in it is not for a reader of rosters. */
function planTable(sheet: SheetSnapshot): Table {
  const [first = 0, last = first] = [sheet.rows[0]?.index, sheet.rows.at(-1)?.index];
  return {
    sheet,
    kind: "plan",
    headerRows: [first, first],
    firstRow: Math.min(first + 1, last),
    lastRow: last,
    columns: new Map(),
    governingStage: null,
    confidence: 1,
    evidence: [],
    title: [],
    lines: [],
  };
}

/** More headers than any sheet of an office has; without an end, a hostile one would take hours. */
const MOST_HEADERS = 100;

/** The tables of a sheet, one below the other or side by side: those that the clerk says are there, and between them what is found. */
function tablesOf(sheet: SheetSnapshot, read: HeadingReader, said?: SheetMapping): Detected {
  if (said?.read === false) return { tables: [], unread: [] };
  const merges = new Merges(sheet.merges);
  const apart = bandsApart(sheet, ({ rows }) => findHeader(rows.slice(0, HEADER_WITHIN), merges, read));
  if (apart.length > 1) {
    return together(apart.map((band) => tablesOf(withinBand(sheet, 0, band), read, withinSaid(said, band))));
  }
  const found: ReadTable[] = [];
  const beside: Detected[] = [];
  let from = 0;
  while (found.length < MOST_HEADERS && from < sheet.rows.length) {
    const [next, after] = headersSaid(said, sheet.rows[from]?.index ?? 0);
    const likely = findHeader(rowsAbove(sheet.rows.slice(from), next).slice(0, HEADER_WITHIN), merges, read);
    const above = likely && readTable(sheet, from, likely, merges, read, { endsAbove: next?.top });
    const isFound = above && (!next || above.tables.some(isRosterTable));
    const header = isFound || !next ? likely : headerAt([next.top, next.bottom], sheet.rows, merges, read);
    if (!header) break;
    const bands = bandsOf(header);
    if (bands.length > 1) {
      const halves = bands.map((band) =>
        tablesOf(withinBand(sheet, from, band), read, withinSaid(said, band)),
      );
      beside.push(...(isOneList(header, bands) ? halves.map(goingOn) : halves));
      break;
    }
    const block = isFound
      ? above
      : readTable(sheet, from, header, merges, read, { said: next?.tables, endsAbove: after?.top });
    found.push(block);
    from = block.end;
  }
  const tables = found
    .flatMap((block) => block.tables)
    .filter(({ kind }, index) => index === 0 || kind !== "other");
  const last = tables.at(-1);
  const behind =
    last && isRosterTable(last) && beside.length === 0
      ? sheet.rows.slice(from).filter(looksLikeLine(last))
      : [];
  return {
    tables: [...tables, ...beside.flatMap((band) => band.tables)],
    unread: [
      ...[...found, ...beside].flatMap((part) => part.unread),
      ...behind.map((row) => unreadRow(sheet, row)),
    ],
  };
}

function together(parts: readonly Detected[]): Detected {
  return { tables: parts.flatMap(({ tables }) => tables), unread: parts.flatMap(({ unread }) => unread) };
}

/** The first table of a half goes on with the list of the half before it. */
function goingOn({ tables: [first, ...rest], unread }: Detected, half: number): Detected {
  return { tables: first ? [half > 0 ? { ...first, continues: true } : first, ...rest] : [], unread };
}

/** Whether a table lists people or collectives with something to check. */
export function isRosterTable(table: Table): boolean {
  return (table.kind === "individuals" || table.kind === "collectives") && table.lines.length > 0;
}

function rowsAbove(rows: readonly SheetRow[], next: SaidHeader | undefined): readonly SheetRow[] {
  return next ? rows.filter(({ index }) => index < next.top) : rows;
}

interface ReadTable {
  /** One, or one of collectives and one of individuals. */
  readonly tables: readonly Table[];
  readonly unread: readonly UnreadRow[];
  /** The position in the sheet's rows from which on another table may stand. */
  readonly end: number;
}

function readTable(
  sheet: SheetSnapshot,
  from: number,
  header: Header,
  merges: Merges,
  read: HeadingReader,
  { said, endsAbove }: { said?: SaidHeader["tables"] | undefined; endsAbove?: number | undefined },
): ReadTable {
  const start = positionAfter(sheet.rows, from, header.bottom);
  const sample = rowsOfKind(sheet.rows, start, header, read);
  const legend = legendUsed(legendIn(sheet.rows.slice(from)), header, sample);
  // given names may stand beside "Họ và tên" without a heading of their own
  const own = shapesOf(
    sample,
    header.columns.flatMap(({ index }) => [index, index + 1]),
  );
  const shapes = legend ? shapesBySigns(header, own, sample, legend) : own;
  const title = titleAbove(sheet.rows.slice(from, start), header.top);
  const found = assignColumns(header, shapes, read, title);
  const opening = openingSection(sheet, header.top, start, read);
  const surroundings = { title, sheetName: sheet.name, opening: opening?.name ?? null };
  const below = firstRowsBelow(sheet.rows, start, read);
  const asKind = (columns: Columns) => {
    const levels = levelsAround(columns, below, surroundings);
    return kindOf(columns, header, shapes, { ...surroundings, levels });
  };
  const { evidence, levels, ...kind } = said ? corrected(found, said, asKind) : asKind(found);
  const isList = kind.kind === "individuals" || kind.kind === "collectives";
  const stageRows = isList ? stageRowsIn(sheet.rows.slice(start), kind.columns, read) : null;
  const taken = stageRows ? { ...kind, columns: stageRows.columns } : kind;
  const { unread, vacant, end, parts, assumed, ...rows } = isList
    ? readLines(
        sheet,
        start,
        {
          kind: taken.kind,
          header,
          columns: taken.columns,
          merges,
          levels,
          opening,
          legend,
          stageRows: stageRows?.of ?? null,
          title,
        },
        endsAbove,
      )
    : blockBelow(sheet, start, header);
  const repeats = repeatsIn(sheet, taken.columns, rows.lines, merges, vacant);
  const table: Table = {
    sheet,
    ...taken,
    ...rows,
    ...(repeats.repeated.length > 0 ? { repeated: repeats.repeated } : {}),
    ...(stageRows ? { stageRows: stageRows.of } : {}),
    headerRows: [header.top, header.bottom],
    evidence: [
      ...found.evidence,
      ...evidence,
      ...assumed,
      ...(stageRows ? [stageRows.evidence] : []),
      ...repeats.evidence,
      ...(isList ? partOfYear(title) : []),
    ],
    title,
  };
  const tables = isList ? parted(withSigns(table, legend), parts) : [table];
  return { tables: said ? tables.map((one) => underSaidUnit(one, said)) : tables, unread, end };
}

/** A title of a quarter or a month: what is checked of it is what holds for a year. */
function partOfYear(title: readonly string[]): Evidence[] {
  const row = title.find(
    (text) =>
      /\b(?:danh gia|xep loai|dgxl|ket qua)\b/.test(fold(text)) && isOfPart([text]) && !isOfWhole(text),
  );
  return row === undefined ? [] : [{ kind: "partOfYear", text: row, score: 0.5 }];
}

/** What is no list of ours is not read: it lasts as long as its rows follow each other, and hides no list below. */
function blockBelow(sheet: SheetSnapshot, start: number, header: Header): ReadLines {
  let last = start;
  while (sheet.rows[last + 1]?.index === (sheet.rows[last]?.index ?? 0) + 1) last++;
  const firstRow = sheet.rows[start]?.index ?? header.bottom + 1;
  return {
    lines: [],
    vacant: [],
    parts: [],
    assumed: [],
    firstRow,
    lastRow: sheet.rows[last]?.index ?? firstRow,
    unread: [],
    end: start,
  };
}

/** The first position whose row lies below `row`. */
function positionAfter(rows: readonly SheetRow[], from: number, row: number): number {
  let position = from;
  while (position < rows.length && (rows[position]?.index ?? 0) <= row) position++;
  return position;
}

/** One string a row: the texts above the header, in their order. */
function titleAbove(rows: readonly SheetRow[], top: number): string[] {
  const above: string[] = [];
  for (const row of rows) {
    if (row.index >= top) break;
    const texts = row.cells.filter((value) => typeof value === "string" && !isBlank(value));
    if (texts.length > 0) above.push(texts.map((text) => clean(String(text))).join(" "));
  }
  return above;
}

/** Behind the signatures only what has a number, a name and something to tell is worth the clerk's look. */
function looksLikeLine(table: Table): (row: SheetRow) => boolean {
  const ordinal = table.columns.get("ordinal")?.[0]?.index ?? -1;
  const name = table.columns.get(table.kind === "individuals" ? "fullName" : "unit")?.[0]?.index ?? -1;
  const stage = table.governingStage ? (table.columns.get(table.governingStage) ?? []) : [];
  return ({ cells }) =>
    !isBlank(cells[ordinal]) && !isBlank(cells[name]) && stage.some(({ index }) => !isBlank(cells[index]));
}
