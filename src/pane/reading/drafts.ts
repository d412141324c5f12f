import { type Corrected, type Correction, isSameMatter } from "./corrections";

/** Corrections that were chosen and not applied yet, and how to choose another. */
export interface Drafts {
  readonly list: readonly Correction[];
  /** @param isAsTaken whether it says what is taken by now, so that nothing is to be changed */
  add(correction: Correction, isAsTaken: boolean): void;
}

export function withDraft(
  list: readonly Correction[],
  correction: Correction,
  isAsTaken: boolean,
): readonly Correction[] {
  const others = list.filter((one) => !isSameMatter(one, correction));
  return isAsTaken ? others : [...others, correction];
}

/** What was chosen for a column; undefined where nothing was. */
export function draftOfColumn(
  list: readonly Correction[],
  table: Corrected,
  index: number,
): Extract<Correction, { what: "column" }> | undefined {
  const wanted: Correction = { what: "column", table, index, field: null, level: null };
  const found = list.find((one) => isSameMatter(one, wanted));
  return found?.what === "column" ? found : undefined;
}

/** What kind was chosen for a table; undefined where none was. */
export function draftOfKind(
  list: readonly Correction[],
  table: Corrected,
): Extract<Correction, { what: "kind" }> | undefined {
  const wanted: Correction = { what: "kind", table, kind: "other" };
  const found = list.find((one) => isSameMatter(one, wanted));
  return found?.what === "kind" ? found : undefined;
}
