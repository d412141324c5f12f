import { distance } from "../../roster/distance";
import { clean, toneKey } from "../../roster/fold";
import { unitKey } from "../../roster/units";
import { summaryWords } from "../../text/summary.vi";
import type { CellValue, DateSerial, SheetRow, SheetSnapshot } from "../../workbook/port";
import type { Notes, TableBlock, TableColumn } from "./table";

/** What somebody typed into the free column: a text, a figure or a day. */
export type Note = string | number | DateSerial;

/** A note of an earlier state of the sheet, and what its row was called. */
export interface OldNote {
  readonly label: string;
  readonly note: Note;
}

/** The notes beside the lines of a block, and those whose row is no longer there. */
export interface CarriedNotes {
  readonly notes: Notes;
  readonly left: readonly OldNote[];
}

/** Between the names that tell a row from the others. */
const JOINED = " – ";

/**
 * The notes of an earlier sheet, block by block; the total row of a block stands behind its other rows. What an
 * earlier run kept below the tables finds its row again where that has come back. What finds no line is given back,
 * never dropped.
 */
export function carriedNotes(
  blocks: readonly TableBlock[],
  earlier: SheetSnapshot | null,
): { readonly notes: readonly Notes[]; readonly left: readonly OldNote[] } {
  const rows = earlier?.rows ?? [];
  let kept = keptBelow(rows);
  const carried = blocks.map((block) => {
    const own = kept.filter(({ label }) => label.startsWith(beginningOf(block)));
    kept = kept.filter((row) => !own.includes(row));
    return notesOf(block, [...rowsOfTable(block, rows), ...own]);
  });
  return {
    notes: carried.map(({ notes }) => notes),
    left: [...carried.flatMap(({ left }) => left), ...kept.flatMap(asLeft)],
  };
}

/**
 * Finds for every row of the earlier table the line that it has become: by the section and the names of the line,
 * then by its names, then by the first of them; the last two only where one line and one row answer to them. Rows
 * without a note count too: the note of somebody who left the list is not to pass to a namesake. A note that is still
 * left goes to the one line whose name differs by a few letters.
 */
function notesOf(block: TableBlock, rows: readonly OldRow[]): CarriedNotes {
  if (!block.columns.some(({ look }) => look === "note"))
    return { notes: new Map(), left: rows.flatMap(asLeft) };
  let old = rows;
  let lines = linesOf(block);
  const notes = new Map<number, Note>();
  const give = ({ note }: OldRow, { at }: Line) => {
    if (note !== null) notes.set(at, note);
  };
  for (const key of KEYS) {
    const isWhole = key === wholeKey;
    const olds = grouped(old, key);
    const found = new Set<Named>();
    for (const [name, alike] of grouped(lines, key)) {
      const rivals = olds.get(name) ?? [];
      if (name === "" || (!isWhole && (alike.length > 1 || rivals.length > 1))) continue;
      for (const [index, line] of alike.entries()) {
        const row = rivals[index];
        if (!row) break;
        give(row, line);
        found.add(row).add(line);
      }
    }
    old = old.filter((row) => !found.has(row));
    lines = lines.filter((line) => !found.has(line));
  }
  const left = old.filter((row) => {
    if (row.note === null) return false;
    const [near, ...others] = lines.filter((line) => isNear(row, line));
    if (!near || others.length > 0 || old.some((other) => other !== row && isNear(other, near))) return true;
    give(row, near);
    lines = lines.filter((line) => line !== near);
    return false;
  });
  return { notes, left: left.flatMap(asLeft) };
}

function asLeft({ label, note }: OldRow): OldNote[] {
  return note === null ? [] : [{ label, note }];
}

function grouped<T extends Named>(all: readonly T[], key: (named: Named) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** What a row is known by. */
interface Named {
  readonly section: string;
  readonly names: readonly string[];
}

/** A row of the earlier sheet. */
interface OldRow extends Named {
  /** The caption of its block, its section and its names. */
  readonly label: string;
  /** null where nobody typed one. */
  readonly note: Note | null;
}

const wholeKey = ({ section, names }: Named) => [section, ...names].map(unitKey).join("\n");
const namesKey = ({ names }: Named) => names.map(unitKey).join("\n");
const firstNameKey = ({ names }: Named) => unitKey(names[0] ?? "");
const KEYS: readonly ((named: Named) => string)[] = [wholeKey, namesKey, firstNameKey];

/** A misspelling, a word more or less: a fifth of the letters at most. */
function isNear(a: Named, b: Named): boolean {
  const [one, other] = [firstNameKey(a), firstNameKey(b)];
  const most = Math.floor(Math.min(one.length, other.length) / 5);
  if (most === 0) return one === other;
  return Math.abs(one.length - other.length) <= most && distance(one, other, most) <= most;
}

interface Line extends Named {
  /** Position in the block's rows. */
  readonly at: number;
}

function linesOf({ columns, rows, total }: TableBlock): Line[] {
  const named = columns.filter(({ names }) => names);
  let section = "";
  const lines = rows.flatMap((row, at): Line[] => {
    if (row.kind === "section") {
      section = row.text;
      return [];
    }
    const names = named.map(({ id }) => {
      const content = row.cells[id] ?? null;
      return textOf(
        content !== null && typeof content === "object" && "value" in content ? content.value : content,
      );
    });
    return [{ at, section, names }];
  });
  if (total === undefined) return lines;
  return [...lines, { at: rows.length, section, names: [total, ...named.slice(1).map(() => "")] }];
}

/** With which the labels of a block's notes begin, where a sheet has several blocks. */
function beginningOf({ caption }: TableBlock): string {
  return caption === undefined ? "" : caption + JOINED;
}

/** The rows of the earlier table of the same caption and headings, with what was typed beside them. */
function rowsOfTable(block: TableBlock, rows: readonly SheetRow[]): OldRow[] {
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
function keptBelow(rows: readonly SheetRow[]): OldRow[] {
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
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return clean(String(value));
  return "serial" in value ? String(value.serial) : value.error;
}
