import type { Mapping } from "../../roster/mapping/mapping";
import type { Language } from "../../text/words";
import type { Edits, SheetSnapshot } from "../../workbook/port";

/**
 * The work behind the pane: reading rosters, the law, what is written. Pure, and apart from the screen, so that it runs
 * in a worker; everything that crosses is plain data. It keeps the workbook of the last `check` for what is asked next.
 */
export interface Brain {
  /** @throws Problem; an `AbortError` where `signal` fires first: what was kept before stays. */
  check(asked: CheckAsked, options?: WorkOptions): Promise<Checked>;
  /** What is to be written into the workbook that was checked last. @throws Problem */
  edits(asked: EditsAsked, options?: WorkOptions): Promise<Edits>;
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** `done` of `of` in units that only mean a share. */
  readonly progress?: (done: number, of: number) => void;
}

export interface CheckAsked {
  /** File name only. */
  readonly workbook: string;
  readonly sheets: readonly SheetSnapshot[];
  /** The custom XML part in which the workbook keeps what the clerk said of its columns; null where it has none. */
  readonly kept: string | null;
  readonly settings: CheckSettings;
}

export interface CheckSettings {
  readonly language: Language;
  /** "2023-12-26". */
  readonly asOf: string;
  /** null: as the titles of the roster say. */
  readonly year: number | null;
  /** The id of a built-in plan; null: the workbook's own, else the default of the year. */
  readonly plan: string | null;
  /** What the clerk says of the columns by now; undefined: what the workbook keeps. */
  readonly mapping?: Mapping | null;
}

/** What a check told, view by view. */
export interface Checked {
  /** Of all findings, whatever is filtered. */
  readonly totals: { readonly error: number; readonly warning: number; readonly info: number };
}

export type EditsAsked =
  /** Marks and the sheet of findings; of the quota rules alone with `only`. */
  { readonly what: "marks"; readonly only?: "quota" };

/** What went wrong, in words of the language asked: what happened, where, and what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
