import { textIn } from "../../../text/text";
import type { Language } from "../../../text/words";
import { removalLines, staysLines } from "../../../upward/share/lines";
import type { Shared } from "../../../upward/share/shared";
import { address, areaName } from "../../../workbook/cell";

/** What there is to tell of a copy that was made for the level above, in sentences. */
export interface SharedData {
  /** What a person compares: the seal's code, in groups of four. */
  readonly code: string;
  readonly emptied: readonly string[];
  /** Columns that were to be emptied, and are in no list. */
  readonly absent: readonly string[];
  readonly removed: readonly string[];
  /** Cells in which something of the emptied columns still stands: "Cá nhân!B4". */
  readonly left: readonly string[];
  readonly leftMore: number;
  readonly stays: readonly string[];
}

const CELLS_TOLD = 20;

export function sharedData(done: Shared, language: Language): SharedData {
  const words = textIn(language).share;
  const { sharing, left, code } = done;
  return {
    code,
    emptied: sharing.columns.map(({ wished: { name }, sheet, area }) =>
      words.column({ name, sheet, area: areaName(area) }),
    ),
    absent: sharing.absent.map(({ name }) => name),
    removed: removalLines(done, words),
    left: left.slice(0, CELLS_TOLD).map(address),
    leftMore: Math.max(0, left.length - CELLS_TOLD),
    stays: staysLines(done, words),
  };
}
