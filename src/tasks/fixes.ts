import { rowAt } from "../roster/cells/reader";
import { clean, fold } from "../roster/fold";
import { conversionsOf, legacyCellsIn } from "../roster/legacy/convertLegacy";
import type { LegacyEncoding } from "../roster/legacy/legacy";
import { type RatingReading, type Roster, STAGES } from "../roster/model";
import { levelOf } from "../roster/ratings/levels";
import { levelName } from "../text/words";
import { address, type CellRef } from "../workbook/cell";
import type { CellEdit, SheetSnapshot } from "../workbook/port";

/** A change of how a cell is written, and never of what it says. Nothing is changed that a person did not press for. */
export interface Fix {
  /** "level": a level in the words of the documents; an encoding: a text put into Unicode. */
  readonly kind: "level" | LegacyEncoding;
  readonly cell: CellRef;
  /** What the cell shows by now; of a text in an older encoding, its characters as they stand. */
  readonly before: string;
  readonly after: string;
  readonly edit: CellEdit;
}

/** What can be fixed, and what could be if it were not locked or unclear. */
export interface Fixes {
  readonly fixes: readonly Fix[];
  /** Protected sheets on which something could be fixed. */
  readonly locked: readonly string[];
  /** Texts in an older encoding that do not wholly read as Vietnamese: for a person to look at. */
  readonly doubtful: readonly { readonly cell: CellRef; readonly before: string; readonly reading: string }[];
}

/**
 * The fixes that are safe.
 *
 * A level is respelled only where one cell alone says it, in words that say a level and nothing beside it: not where a
 * mark under a heading says it, nor a grade ("A"), nor a reason ("nghỉ thai sản"), nor a dash.
 *
 * @param sheets as read from the workbook
 * @param roster what they were read as
 */
export function fixesOf(sheets: readonly SheetSnapshot[], roster: Roster): Fixes {
  const lockedNames = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const legacy = legacyCellsIn(sheets);
  const edits = new Map(conversionsOf(legacy).map((edit) => [address(edit), edit]));
  const all = [
    ...levelFixes(sheets, roster),
    ...legacy.flatMap(({ cell, encoding, written, reading }): Fix[] => {
      const edit = edits.get(address(cell));
      return edit ? [{ kind: encoding, cell, before: written, after: reading, edit }] : [];
    }),
  ];
  const isLocked = ({ cell }: Fix) => lockedNames.has(cell.sheet);
  return {
    fixes: all.filter((fix) => !isLocked(fix)),
    locked: [...new Set(all.filter(isLocked).map(({ cell }) => cell.sheet))],
    doubtful: legacy
      .filter(({ sure }) => !sure)
      .map(({ cell, written, reading }) => ({ cell, before: written, reading })),
  };
}

function levelFixes(sheets: readonly SheetSnapshot[], { collectives, individuals }: Roster): Fix[] {
  const byName = new Map(sheets.filter(({ own }) => own === null).map((sheet) => [sheet.name, sheet]));
  const fixed = new Map<string, Fix>();
  for (const entry of [...collectives, ...individuals]) {
    const fixes = STAGES.flatMap((stage) => {
      const columns = entry.table.columns.get(stage) ?? [];
      const isMarked = columns.some(({ level }) => level !== undefined);
      return isMarked ? [] : (levelFix(entry.rating(stage), byName) ?? []);
    });
    for (const fix of fixes.sort((a, b) => a.cell.column - b.cell.column)) fixed.set(address(fix.cell), fix);
  }
  return [...fixed.values()];
}

/** How offices write a level and say nothing beside it, folded and without blanks. */
const PLAIN =
  /^(?:(?:khong|ko|k)?(?:hoanthanh|ht)(?:xuatsac|xs|tot|t)?(?:nhiemvu|nv)?|xuatsac|xs|tot|(?:khong|ko|k)(?:xeploai|xep|xl))$/;

function levelFix(reading: RatingReading | null, byName: ReadonlyMap<string, SheetSnapshot>): Fix | null {
  if (reading?.state !== "rated" || reading.cells.length !== 1) return null;
  const { level, cell } = reading;
  const value = rowAt(byName.get(cell.sheet)?.rows ?? [], cell.row)?.cells[cell.column];
  // the cell itself must say it: not the one above, which a sign of repetition stands for, nor an older encoding
  if (typeof value !== "string" || levelOf(clean(value)) !== level) return null;
  const before = clean(value);
  const after = levelName.vi[level];
  if (before === after || !PLAIN.test(fold(before).replaceAll(" ", ""))) return null;
  return { kind: "level", cell, before, after, edit: { ...cell, value: after, onlyText: true } };
}
