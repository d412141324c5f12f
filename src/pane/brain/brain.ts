import type { Mapping } from "../../roster/mapping/mapping";
import type { FrameKind } from "../../sheets/summary";
import type { Language } from "../../text/words";
import type { CellRef } from "../../workbook/cell";
import type { Edits, Severity, SheetSnapshot } from "../../workbook/port";
import type { DeadlinesData } from "../deadlines/data";
import type { FindingsData, Why } from "../findings/data";
import type { FixesData } from "../fixes/data";
import type { OverviewData } from "../overview/data";
import type { QuotaData } from "../quota/data";
import type { ReadingData } from "../reading/data";
import type { PlanChoice } from "../settings/data";
import type { SendingData, SummariesData } from "../upward/data";
import type { MergedData } from "../upward/merged/data";
import type { SharedData } from "../upward/shared/data";

/**
 * The work behind the pane: reading rosters, the law, what is written. Pure, and apart from the screen, so that it runs
 * in a worker; everything that crosses is plain data. It keeps the workbook of the last `check` for what is asked next.
 * Each of its members takes one thing asked, and options.
 */
export interface Brain {
  /** The built-in plans, to choose from. */
  plans(asked: null, options?: WorkOptions): Promise<readonly PlanChoice[]>;
  /** @throws Problem; an `AbortError` where `signal` fires first: what was kept before stays. */
  check(asked: CheckAsked, options?: WorkOptions): Promise<Checked>;
  /** Why a finding of the last check is one. @throws Problem */
  why(asked: WhyAsked, options?: WorkOptions): Promise<Why>;
  /** What the workbook of the last check was taken for, though it be no roster. @throws Problem */
  reading(asked: null, options?: WorkOptions): Promise<ReadingData>;
  /** How cells could be written otherwise without saying anything else. @throws Problem */
  fixes(asked: null, options?: WorkOptions): Promise<FixesData>;
  /** The summaries that there would be. @throws Problem */
  summaries(asked: SummariesAsked, options?: WorkOptions): Promise<SummariesData>;
  /** What there is to know before the roster goes up. @throws Problem */
  sending(asked: null, options?: WorkOptions): Promise<SendingData>;
  /** Makes the copy for the level above, of the workbook that was checked last. @throws Problem */
  share(asked: ShareAsked, options?: WorkOptions): Promise<SharedFile>;
  /** Merges many files into one workbook; no check comes before. @throws Problem, an `AbortError` */
  merge(asked: MergeAsked, options?: WorkOptions): Promise<MergedFile>;
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
  /** Days off beyond the public holidays and those of the plan; ISO dates. */
  readonly holidays?: readonly string[];
  /** What the clerk says of the columns by now; undefined: what the workbook keeps. */
  readonly mapping?: Mapping | null;
}

/** How many findings there are of each severity. */
export type Totals = Readonly<Record<Severity, number>>;

/** What a check told, view by view. */
export interface Checked {
  /** Of all findings, whatever is filtered. */
  readonly totals: Totals;
  readonly overview: OverviewData;
  readonly findings: FindingsData;
  readonly quota: QuotaData;
  readonly deadlines: DeadlinesData;
}

export interface WhyAsked {
  /** The place of the finding in `Checked.findings.list`. */
  readonly finding: number;
}

export type EditsAsked =
  /** Marks and the sheet of findings; of the quota rules alone with `only`. */
  | { readonly what: "marks"; readonly only?: "quota" }
  /** The summaries, with what was typed into those of an earlier run. */
  | ({ readonly what: "summaries" } & SummariesAsked)
  /** What the clerk says of the columns, to be kept with the workbook. */
  | { readonly what: "columns"; readonly mapping: Mapping }
  /** The fixes of these cells; null for all. */
  | { readonly what: "fixes"; readonly cells: readonly CellRef[] | null };

export interface SummariesAsked {
  /** null: that of an earlier run, else the one that fits those who issue the roster. */
  readonly frame: FrameKind | null;
}

export interface ShareAsked {
  /** The workbook as it stands, as an .xlsx file. */
  readonly bytes: Uint8Array;
  /** Columns to be emptied, as `SendingData.columns` calls them. */
  readonly empty: readonly string[];
  readonly keepMarks: boolean;
}

/** A file that a person chose. */
export interface FileGiven {
  /** File name only. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was made, and what there is to tell of it. */
export interface FileMade<Told> extends FileGiven {
  readonly told: Told;
}
export type SharedFile = FileMade<SharedData>;
export type MergedFile = FileMade<MergedData>;

export interface MergeAsked {
  /** Of the workbook that is made. */
  readonly name: string;
  readonly files: readonly FileGiven[];
  /** The workbook that lists who should send; null where nobody said. */
  readonly expected: FileGiven | null;
  readonly settings: CheckSettings;
}

/** What went wrong, in words of the language asked: what happened, where, and what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
