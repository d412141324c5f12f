import { distance } from "../../roster/distance";
import { unitKey } from "../../roster/units";
import type { SheetSnapshot } from "../../workbook/port";
import {
  beginningOf,
  keptBelow,
  type Named,
  type Note,
  type OldRow,
  rowsOfTable,
  textOf,
} from "./earlierRows";
import type { Notes, TableBlock } from "./table";

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
