import { distance } from "../../roster/distance";
import { clean, toneKey } from "../../roster/fold";
import { unitKey } from "../../roster/units";
import { summaryWords } from "../../text/summary.vi";
import type { CellValue, SheetRow, SheetSnapshot } from "../../workbook/port";
import type { Notes, TableBlock, TableColumn } from "./table";

/** A note of an earlier state of the sheet, and what its row was called. */
export interface OldNote {
  readonly label: string;
  readonly text: string;
}

/** The notes beside the lines of a block, and those whose row is no longer there. */
export interface CarriedNotes {
  readonly notes: Notes;
  readonly left: readonly OldNote[];
}

/** Between the names that tell a row from the others. */
const JOINED = " – ";

/**
 * Finds for every row of the earlier sheet the line that it has become: by the section and the names of the line,
 * then by its names, then by the first of them; the last two only where one line and one row answer to them. Rows
 * without a note count too: the note of somebody who left the list is not to pass to a namesake. A note that is still
 * left goes to the one line whose name differs by a few letters. What finds no line is given back, never dropped.
 */
export function carriedNotes(block: TableBlock, earlier: SheetSnapshot | null): CarriedNotes {
  if (!earlier || !block.columns.some(({ look }) => look === "note")) return { notes: new Map(), left: [] };
  let old = [...rowsOfTable(block.columns, earlier.rows), ...keptBelow(earlier.rows)];
  let lines = linesOf(block);
  const notes = new Map<number, string>();
  const give = ({ text }: OldRow, { at }: Line) => {
    if (text !== "") notes.set(at, text);
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
    if (row.text === "") return false;
    const [near, ...others] = lines.filter((line) => isNear(row, line));
    if (!near || others.length > 0 || old.some((other) => other !== row && isNear(other, near))) return true;
    give(row, near);
    lines = lines.filter((line) => line !== near);
    return false;
  });
  return { notes, left: left.map(({ label, text }) => ({ label, text })) };
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

/** A row of the earlier sheet; its text is "" where nobody typed a note. */
type OldRow = Named & OldNote;

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

function linesOf({ columns, rows }: TableBlock): Line[] {
  const named = columns.filter(({ names }) => names);
  let section = "";
  return rows.flatMap((row, at): Line[] => {
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
}

/** The rows of the earlier table of the same headings, with what was typed beside them. */
function rowsOfTable(columns: readonly TableColumn[], rows: readonly SheetRow[]): OldRow[] {
  const header = headerIn(columns, rows);
  if (!header) return [];
  const { noteColumn, nameColumns, below } = header;
  const old: OldRow[] = [];
  let section = "";
  let last = rows[below - 1]?.index ?? 0;
  for (const { index, cells } of rows.slice(below)) {
    // an empty row ends a table
    if (index > last + 1) break;
    last = index;
    const text = textOf(cells[noteColumn]);
    const names = nameColumns.map((column) => textOf(cells[column]));
    const filled = cells.filter((value) => textOf(value) !== "").length;
    if (text === "" && filled <= 2) section = textOf(cells.findLast((value) => textOf(value) !== ""));
    else
      old.push({
        section,
        names,
        text,
        label: [section, ...names].filter((name) => name !== "").join(JOINED),
      });
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
function headerIn(columns: readonly TableColumn[], rows: readonly SheetRow[]): Header | null {
  const depth = Math.max(...columns.map(({ heading }) => heading.length));
  for (const [at, row] of rows.entries()) {
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
    const [label = "", text = ""] = cells.map(textOf).filter((each) => each !== "");
    const parts = label.split(JOINED);
    if (text !== "") kept.push({ section: "", names: parts.slice(-1), label, text });
  }
  return kept;
}

function textOf(value: CellValue | undefined): string {
  if (typeof value === "string") return clean(value);
  return typeof value === "number" ? String(value) : "";
}
