import type { Severity } from "../../workbook/port";
import type { Checked, Problem } from "../brain/brain";
import type { FindingsData } from "../findings/data";
import { NO_TRIAL, type Trial } from "../quota/whatIf";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What can be looked at, in the order of the navigation. */
export const VIEWS = [
  "overview",
  "findings",
  "quota",
  "deadlines",
  "reading",
  "fixes",
  "upward",
  "settings",
] as const;
export type View = (typeof VIEWS)[number];

/** What is being done: long enough to be told of. What writes is not stopped half-way. */
export type Stage = "reading" | "checking" | "writing" | "clearing" | "making";

export interface Work {
  readonly stage: Stage;
  /** `done` of `of` in units that only mean a share; 0 of 0 where nothing is known of it. */
  readonly done: number;
  readonly of: number;
}

/**
 * How what is shown stands to the workbook. "unread": cells were changed and not checked yet. "unmarked": it was checked
 * since without writing, and the marks in the cells tell something else.
 */
export type Standing = "current" | "unread" | "unmarked";

/** What was done last, for the line that is read out. */
export type Told =
  | { readonly what: "checked" | "marked" | "rechecked" | "cleared" | "cancelled" }
  /** In words of a view. */
  | { readonly what: "said"; readonly text: string };

export interface FindingFilters {
  readonly by: "rule" | "unit";
  /** Those that are shown. */
  readonly severities: readonly Severity[];
  /** As typed. */
  readonly search: string;
}

export interface PaneState {
  /** What is being done; null while the pane waits. */
  readonly work: Work | null;
  /** What the last check told; null before the first, and where the workbook is no roster. */
  readonly checked: Checked | null;
  /** How many checks there were, those of workbooks that are no roster too: what rests on the last is asked anew. */
  readonly checks: number;
  readonly standing: Standing;
  /** What the marks in the cells tell; "none" where there are none; null where an earlier run may have left some. */
  readonly marked: FindingsData | "none" | null;
  readonly problem: Problem | null;
  readonly told: Told | null;
  readonly view: View;
  readonly filters: FindingFilters;
  /** Levels that are tried in the quota view. */
  readonly trial: Trial;
  readonly settings: Settings;
}

export const FIRST_FILTERS: FindingFilters = {
  by: "rule",
  severities: ["error", "warning", "info"],
  search: "",
};

export const FIRST_STATE: PaneState = {
  work: null,
  checked: null,
  checks: 0,
  standing: "current",
  marked: null,
  problem: null,
  told: null,
  view: "overview",
  filters: FIRST_FILTERS,
  trial: NO_TRIAL,
  settings: DEFAULT_SETTINGS,
};
