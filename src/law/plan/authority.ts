import type { Citation } from "../citation";
import type { Binding } from "./binding";

/** Who decides the rating of whom. */
export interface Authority {
  readonly id: string;
  /** Whom it decides on, in words for people. */
  readonly title: string;
  /** Whoever one of these binds. */
  readonly who: readonly Binding[];
  /** The body or post that decides: its name, then others by which it goes. Each is enough, by its first words. */
  readonly decidedBy: readonly string[];
  /** In words, for whom another decides and a roster cannot tell: then a difference is to be looked at. */
  readonly exception?: string;
  readonly citation?: Citation;
}

/** An opinion that must be had before somebody is reviewed or rated. */
export interface PriorOpinion {
  readonly id: string;
  readonly title: string;
  readonly who: readonly Binding[];
  /** Whose opinion, in words for people. */
  readonly from: string;
  /** The event that it comes before. */
  readonly before: "reviewedOn" | "decidedOn";
  /** Whether the day of the event itself is in time, as where both are done at one conference. */
  readonly sameDay: boolean;
  /** "warning" where the text asks for it without making the event hang on it. */
  readonly severity: "error" | "warning";
  readonly citation?: Citation;
}

/** To whom a dossier goes for comment before the decision. */
export interface Routing {
  /** To whom every dossier goes, whoever comments on it: names by their first words. */
  readonly always: readonly string[];
  /** Those whose dossiers go to nobody else for comment. */
  readonly notFor: readonly Binding[];
  readonly notForCitation?: Citation;
  readonly routes: readonly Route[];
}

export interface Route {
  readonly id: string;
  /** Whose dossiers, in words for people. */
  readonly title: string;
  readonly who: readonly Binding[];
  /** Each must be among those it was sent to: its name, then others by which it goes, and through whom it is reached. */
  readonly to: readonly (readonly string[])[];
  /** Through whom it is handed in, as the text has it ("qua Phòng Nội vụ"); one of the names of `to` begins so. */
  readonly via?: string;
  readonly severity: "error" | "warning";
  readonly citation?: Citation;
}

/** Who presides over a review. */
export interface Chair {
  /** When the head of a collective is reviewed, one of its deputies presides. */
  readonly forHead: "deputy";
  readonly citation?: Citation;
}
