import type { Checked, Problem } from "../brain/brain";
import type { Trial } from "../quota/whatIf";
import type { Settings } from "./settings";
import type { FindingFilters, PaneState, Told, View, Work } from "./state";

/** What happens to a pane. */
export type PaneEvent =
  /** Work was begun, or has come so far. */
  | { readonly kind: "working"; readonly work: Work }
  /** A check was carried out; nothing is written yet. */
  | { readonly kind: "checked"; readonly checked: Checked }
  /** The same, because cells had changed, and without writing. */
  | { readonly kind: "rechecked"; readonly checked: Checked }
  /** Work was carried out. */
  | { readonly kind: "done"; readonly told: Told }
  /** The marks in the cells are those of the last check, or none. */
  | { readonly kind: "settled"; readonly marks: "written" | "none" }
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Something went wrong that is no piece of work. */
  | { readonly kind: "troubled"; readonly problem: Problem }
  | { readonly kind: "cancelled" }
  /** Somebody has changed cells. */
  | { readonly kind: "changed" }
  | { readonly kind: "dismissed" }
  | { readonly kind: "viewed"; readonly view: View }
  | { readonly kind: "filtered"; readonly filters: FindingFilters }
  | { readonly kind: "tried"; readonly trial: Trial }
  | { readonly kind: "set"; readonly settings: Settings };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "working":
      // what was wrong before is no longer said once something is tried again
      return { ...state, work: event.work, problem: state.work ? state.problem : null };
    case "checked":
      return {
        ...state,
        checked: event.checked,
        checks: state.checks + 1,
        standing: standingOf(event.checked, state),
        told: { what: "checked" },
      };
    case "rechecked":
      return {
        ...state,
        checked: event.checked,
        checks: state.checks + 1,
        standing: standingOf(event.checked, state),
        problem: state.problem?.code === NO_ROSTER ? null : state.problem,
        told: { what: "rechecked" },
      };
    case "done":
      return { ...state, work: null, told: event.told };
    case "settled":
      return {
        ...state,
        standing: state.standing === "unmarked" ? "current" : state.standing,
        marked: event.marks === "none" ? "none" : (state.checked?.findings ?? null),
      };
    case "failed":
      return afterFailure(state, event.problem);
    case "troubled":
      return { ...state, problem: event.problem };
    case "cancelled":
      return { ...state, work: null, told: { what: "cancelled" } };
    case "changed":
      return state.checked ? { ...state, standing: "unread" } : state;
    case "dismissed":
      return { ...state, problem: null };
    case "viewed":
      return { ...state, view: event.view };
    case "filtered":
      return { ...state, filters: event.filters };
    case "tried":
      return { ...state, trial: event.trial };
    case "set":
      return { ...inLanguageOf(event.settings, state), settings: event.settings };
  }
}

/** What is kept in words goes with the language that it was said in. */
function inLanguageOf({ language }: PaneState["settings"], state: PaneState): PaneState {
  if (language === state.settings.language) return state;
  return { ...state, problem: null, told: state.told?.what === "said" ? null : state.told };
}

/** Where nothing is to be marked, or nothing is marked, no mark lags behind. */
function standingOf({ findings }: Checked, { settings, marked }: PaneState): PaneState["standing"] {
  if (!settings.marks || marked === "none") return "current";
  return JSON.stringify(marked) === JSON.stringify(findings) ? "current" : "unmarked";
}

/** The code of a workbook without lists. */
export const NO_ROSTER = "NOT_A_ROSTER";

/** What was told before is kept, unless the workbook is no roster any more: then it would tell of what is not there. */
function afterFailure(state: PaneState, problem: Problem): PaneState {
  const failed: PaneState = { ...state, work: null, problem };
  return problem.code === NO_ROSTER ? { ...failed, checked: null, checks: state.checks + 1 } : failed;
}
