import type { CellValue, SheetRow, SheetSnapshot } from "../../workbook/port";
import { isDitto } from "../cells/ditto";
import { shown } from "../cells/values";
import type { Field } from "../fields";
import type { Column, Evidence, Line, Repeated } from "../model";
import type { Merges } from "./merges";
import { isBlank } from "./shapes";

/** Fields of who and where, in which a sign of repetition can mean nothing else. */
const REPEATABLE = [
  "unit",
  "partyCell",
  "block",
  "unitKind",
  "managedBy",
  "staffKind",
  "group",
  "post",
  "partyPost",
  "governmentPost",
  "massPost",
] as const satisfies readonly Field[];

/** How sure it is that a sign repeats the text above, and that a unit named once is that of the rows below. */
const SURE = { ditto: 0.95, group: 0.8 } as const;

/** Where texts of a table stand for the rows below them, and that this was assumed. */
export interface Repeats {
  readonly repeated: readonly Repeated[];
  readonly evidence: readonly Evidence[];
}

/** A text, by the positions of the lines that it stands for. */
interface Run {
  readonly first: number;
  last: number;
}

/** What a line holds in a column, by the position of the line. */
type ValueAt = (position: number) => CellValue;

/**
 * Finds the texts that stand for several rows without being merged: above signs of repetition, and in a column of units
 * that names each once, beside the first of its people.
 *
 * @param vacant rows among these of posts that nobody holds: the first of a unit's rows may be one
 */
export function repeatsIn(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<Field, readonly Column[]>,
  people: readonly Line[],
  merges: Merges,
  vacant: readonly Line[] = [],
): Repeats {
  const repeated: Repeated[] = [];
  const evidence: Evidence[] = [];
  const last = people.at(-1)?.row ?? -1;
  const between = vacant.filter(({ row }) => row < last);
  const lines = between.length === 0 ? people : [...people, ...between].sort((a, b) => a.row - b.row);
  const rows = rowsOf(sheet, lines);
  for (const field of REPEATABLE) {
    for (const { index: column } of columns.get(field) ?? []) {
      const valueAt: ValueAt = (position) => rows[position]?.cells[column] ?? null;
      const dittos = dittosIn(valueAt, lines);
      const isMerged = merges.down(column).some(({ top }) => top >= (lines[0]?.row ?? 0));
      const isGrouped = field === "unit" && dittos.length === 0 && !isMerged;
      const runs = isGrouped ? groupsIn(valueAt, lines) : dittos;
      const [run] = runs;
      if (!run) continue;
      for (const { first, last } of runs) {
        repeated.push({ column, top: lines[first]?.row ?? 0, bottom: lines[last]?.row ?? 0 });
      }
      const kind = isGrouped ? "group" : "ditto";
      const count = runs.reduce((sum, { first, last }) => sum + last - first, 0);
      evidence.push({
        kind,
        field,
        column,
        text: shown(valueAt(run.first)),
        score: SURE[kind],
        count,
      });
    }
  }
  return { repeated, evidence };
}

function rowsOf({ rows }: SheetSnapshot, lines: readonly Line[]): readonly (SheetRow | undefined)[] {
  let position = 0;
  return lines.map(({ row }) => {
    while ((rows[position]?.index ?? row) < row) position++;
    return rows[position];
  });
}

/** Signs below a text of the same section; below a blank or a section row a sign repeats nothing. */
function dittosIn(valueAt: ValueAt, lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  /** Where the text above stands; −1 where there is none. */
  let text = -1;
  for (let position = 0; position < lines.length; position++) {
    const value = valueAt(position);
    if (!isDitto(value)) {
      text = isBlank(value) ? -1 : position;
    } else if (text >= 0 && lines[text]?.section === lines[position]?.section) {
      const run = runs.at(-1);
      if (run?.first === text) run.last = position;
      else runs.push({ first: text, last: position });
    }
  }
  return runs;
}

/**
 * A column that names each group once, beside its first row: no name stands twice, and blanks are no fewer than names.
 * One that repeats its names leaves none to be guessed.
 */
function groupsIn(valueAt: ValueAt, lines: readonly Line[]): readonly Run[] {
  const names = new Set<CellValue>();
  const runs: Run[] = [];
  for (let position = 0; position < lines.length; position++) {
    const value = valueAt(position);
    const run = runs.at(-1);
    if (!isBlank(value)) {
      if (names.has(value)) return [];
      names.add(value);
      runs.push({ first: position, last: position });
    } else if (!run) {
      return [];
    } else if (lines[run.first]?.section === lines[position]?.section) {
      run.last = position;
    }
  }
  return 2 * names.size <= lines.length ? runs.filter(({ first, last }) => last > first) : [];
}
