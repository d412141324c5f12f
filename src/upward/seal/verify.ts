import type { SheetSnapshot } from "../../workbook/port";
import { type SealedRow, sealedSheet } from "./canonical";
import { readSeal } from "./document";
import { isToSeal, type Seal, sealCode } from "./seal";

/** One way in which a workbook is not what was sealed. Rows count from 0. */
export type SealBreak =
  /** The row holds something else than it did. */
  | { readonly kind: "changed"; readonly sheet: string; readonly row: number }
  | { readonly kind: "added"; readonly sheet: string; readonly row: number }
  /** `row` is where it stood. */
  | { readonly kind: "removed"; readonly sheet: string; readonly row: number }
  /** Holds what was sealed in another place. */
  | { readonly kind: "moved"; readonly sheet: string; readonly row: number }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** People or collectives on a sheet that was not sealed, or a plan that was not there. */
  | { readonly kind: "sheet-added"; readonly sheet: string }
  /** What the seal itself says was changed: its figures, versions or digests do not make its code. */
  | { readonly kind: "statement" };

export type SealCheck =
  | { readonly state: "missing" }
  /** There is one, of a form that is not known here, or that cannot be read. */
  | { readonly state: "unknown" }
  | { readonly state: "intact"; readonly seal: Seal; readonly code: string }
  | {
      readonly state: "broken";
      readonly seal: Seal;
      readonly code: string;
      /** At least one, in the order of the sheets and their rows. */
      readonly breaks: readonly SealBreak[];
    };

const STATEMENT: SealBreak = { kind: "statement" };

/**
 * Whether the sheets of a workbook are those that its seal was made over.
 *
 * @param part the custom XML part of `SEAL_NAMESPACE`, or null where the workbook has none.
 */
export function verifySeal(sheets: readonly SheetSnapshot[], part: string | null): SealCheck {
  if (part === null) return { state: "missing" };
  const written = readSeal(part);
  if (!written) return { state: "unknown" };
  const { seal, code } = written;
  const breaks: SealBreak[] = [
    ...(sealCode(seal) === code ? [] : [STATEMENT]),
    ...seal.sheets.flatMap((sealed): SealBreak[] => {
      const sheet = sheets.find(({ name }) => name === sealed.name);
      if (!sheet) return [{ kind: "sheet-missing", sheet: sealed.name }];
      const now = sealedSheet(sheet);
      if (now.digest === sealed.digest) return [];
      const rows = rowBreaks(sealed.name, sealed.rows, now.rows);
      // the hashes of rows agree and the digest does not: only by hand can that be
      return rows.length > 0 || sealCode(seal) !== code ? rows : [STATEMENT];
    }),
    ...sheets
      .filter((sheet) => !seal.sheets.some(({ name }) => name === sheet.name) && isToSeal(sheet))
      .map(({ name }) => ({ kind: "sheet-added" as const, sheet: name })),
  ];
  return breaks.length === 0 ? { state: "intact", seal, code } : { state: "broken", seal, code, breaks };
}

/**
 * Which rows differ. Rows are told apart by what they hold, so that one that was put in does not make all below it
 * changed: what is the same at both ends is passed over, and of the rest each row that was is looked for among those
 * that are.
 */
function rowBreaks(sheet: string, before: readonly SealedRow[], after: readonly SealedRow[]): SealBreak[] {
  let start = 0;
  while (start < before.length && isSame(before[start], after[start])) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end)?.hash === after.at(-1 - end)?.hash) end += 1;
  const were = before.slice(start, before.length - end);
  const are = after.slice(start, after.length - end);
  const gone = without(were, are);
  const come = without(are, were);

  const at = new Map(come.map(({ row }) => [row, true]));
  const changed = gone.filter(({ row }) => at.get(row));
  const inPlace = new Set(changed.map(({ row }) => row));
  const breaks: SealBreak[] = [
    ...changed.map(({ row }) => ({ kind: "changed" as const, sheet, row })),
    ...gone
      .filter(({ row }) => !inPlace.has(row))
      .map(({ row }) => ({ kind: "removed" as const, sheet, row })),
    ...come.filter(({ row }) => !inPlace.has(row)).map(({ row }) => ({ kind: "added" as const, sheet, row })),
  ];
  if (breaks.length > 0) return breaks.sort((a, b) => rowOf(a) - rowOf(b));
  // every row is there, elsewhere
  return after
    .filter((row, index) => !isSame(before[index], row))
    .map(({ row }) => ({ kind: "moved", sheet, row }));
}

function isSame(a: SealedRow | undefined, b: SealedRow | undefined): boolean {
  return a !== undefined && a.row === b?.row && a.hash === b.hash;
}

/** The rows of a list that another does not hold, each of the other's rows counted once. */
function without(rows: readonly SealedRow[], others: readonly SealedRow[]): SealedRow[] {
  const left = new Map<string, number>();
  for (const { hash } of others) left.set(hash, (left.get(hash) ?? 0) + 1);
  return rows.filter(({ hash }) => {
    const count = left.get(hash) ?? 0;
    if (count > 0) left.set(hash, count - 1);
    return count === 0;
  });
}

function rowOf(broken: SealBreak): number {
  return "row" in broken ? broken.row : 0;
}
