import { clean, toneKey } from "../../roster/fold";
import { summaryWords } from "../../text/summary.vi";
import type { CellValue, DateSerial, SheetRow } from "../../workbook/port";
import type { TableBlock, TableColumn } from "./table";

/** What somebody typed into the free column: a text, a figure or a day. */
export type Note = string | number | DateSerial;

/** What a row is known by. */
export interface Named {
  readonly section: string;
  readonly names: readonly string[];
}

/** A row of the earlier sheet. */
export interface OldRow extends Named {
  /** The caption of its block, its section and its names. */
  readonly label: string;
  /** null where nobody typed one. */
  readonly note: Note | null;
}

/** Between the names that tell a row from the others. */
const JOINED = " – ";

/** With which the labels of a block's notes begin, where a sheet has several blocks. */
export function beginningOf({ caption }: TableBlock): string {
  return caption === undefined ? "" : caption + JOINED;
}

/** The rows of the earlier table of the same caption and headings, with what was typed beside them. */
export function rowsOfTable(block: TableBlock, rows: readonly SheetRow[]): OldRow[] {
  const { caption } = block;
  const captioned = rows.findIndex(({ cells }) => textOf(cells[0]) === caption);
  const header = headerIn(block.columns, rows, captioned + 1);
  if (!header) return [];
  const { noteColumn, nameColumns, below } = header;
  const old: OldRow[] = [];
  let section = "";
  let last = rows[below - 1]?.index ?? 0;
  for (const { index, cells } of rows.slice(below)) {
    // an empty row ends a table
    if (index > last + 1) break;
    last = index;
    const note = noteIn(cells[noteColumn]);
    const names = nameColumns.map((column) => textOf(cells[column]));
    const filled = cells.filter((value) => textOf(value) !== "").length;
    if (note === null && filled <= 2) section = textOf(cells.findLast((value) => textOf(value) !== ""));
    else {
      const label = [section, ...names].filter((name) => name !== "").join(JOINED);
      old.push({ section, names, note, label: beginningOf(block) + label });
    }
  }
  return old;
}

interface Header {
  readonly noteColumn: number;
  readonly nameColumns: readonly number[];
  /** Position in the rows of the first below the headings. */
  readonly below: number;
}

/** The rows whose texts are the headings of a table; its columns may have moved since. */
function headerIn(columns: readonly TableColumn[], rows: readonly SheetRow[], from: number): Header | null {
  const depth = Math.max(...columns.map(({ heading }) => heading.length));
  for (const [at, row] of rows.entries()) {
    if (at < from) continue;
    const head = rows.slice(at, at + depth);
    const columnOf = ({ heading }: TableColumn) => {
      const wanted = toneKey(heading.at(-1) ?? "");
      const found = head.flatMap(({ cells }) => [
        cells.findIndex((value) => toneKey(textOf(value)) === wanted),
      ]);
      return found.find((column) => column >= 0) ?? -1;
    };
    const note = columns.find(({ look }) => look === "note");
    const named = columns.filter(({ names }) => names);
    const noteColumn = note ? columnOf(note) : -1;
    const nameColumns = named.map(columnOf);
    // the note's heading must stand in the first of the rows, and a row of notes is no heading
    if (noteColumn < 0 || textOf(row.cells[noteColumn]) === "") continue;
    if (nameColumns[0] === undefined || nameColumns[0] < 0) continue;
    return { noteColumn, nameColumns, below: at + depth };
  }
  return null;
}

function isOldNotes(cells: readonly CellValue[]): boolean {
  return cells.some((value) => textOf(value) === summaryWords.oldNotes);
}

/** The notes that an earlier run already kept under the table. */
export function keptBelow(rows: readonly SheetRow[]): OldRow[] {
  const caption = rows.findIndex(({ cells }) => isOldNotes(cells));
  if (caption < 0) return [];
  const kept: OldRow[] = [];
  let last = rows[caption]?.index ?? 0;
  for (const { index, cells } of rows.slice(caption + 1)) {
    if (index > last + 1) break;
    last = index;
    const [told, typed] = cells.filter((value) => value !== null && textOf(value) !== "");
    const [label, note] = [textOf(told), noteIn(typed)];
    if (note !== null) kept.push({ section: "", names: label.split(JOINED).slice(-1), label, note });
  }
  return kept;
}

function noteIn(value: CellValue | undefined): Note | null {
  const text = textOf(value);
  if (text === "") return null;
  // as it was typed, with its lines
  if (typeof value === "string") return value;
  return typeof value === "number" || isDay(value) ? value : text;
}

function isDay(value: CellValue | undefined): value is DateSerial {
  return typeof value === "object" && value !== null && "serial" in value;
}

/** What a cell says, as a key; "" where it says nothing. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return clean(String(value));
  return "serial" in value ? String(value.serial) : value.error;
}
