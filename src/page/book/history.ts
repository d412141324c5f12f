import type { CellEdit } from "../../workbook/port";

/** Cells that a person changed at once. */
export type Step = readonly CellEdit[];

/** What was done, and what was undone and can be done again. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Something new is done: what was undone before can no longer be done again. */
export function done({ past }: History, step: Step): History {
  return { past: [...past, step], future: [] };
}

/** One step back, where there is one. */
export function undone({ past, future }: History): History {
  const step = past.at(-1);
  return step ? { past: past.slice(0, -1), future: [step, ...future] } : { past, future };
}

/** One step forth, where there is one. */
export function redone({ past, future }: History): History {
  const [step, ...rest] = future;
  return step ? { past: [...past, step], future: rest } : { past, future };
}

/** What all steps together make of the file: the last content of each cell. */
export function allEdits({ past }: History): readonly CellEdit[] {
  const last = new Map<string, CellEdit>();
  for (const edit of past.flat()) last.set(`${edit.row} ${edit.column} ${edit.sheet}`, edit);
  return [...last.values()];
}
