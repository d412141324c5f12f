import type { Temporal } from "temporal-polyfill";
import type { Field } from "../roster/fields";
import type { Collective, Individual, Roster } from "../roster/model";
import type { CellRef } from "../workbook/cell";
import type { Severity } from "../workbook/port";
import type { Calendar } from "./calendar";
import type { Citation } from "./citation";
import type { Plan } from "./plan";
import type { UnreadPlanCell } from "./plan/planCell";
import type { QuotaGroup } from "./quota/groups";

/** A sentence with holes: the data are plain JSON, so that a report can be read and worded anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: each sentence names its own data; `Text` only holds them together
type Sentence = (data: any) => string;

/** Every sentence of a rule in one language. */
export interface RuleText {
  /** What holds when the rule is kept. */
  readonly title: string;
  /** By message id: what is wrong and what to do. */
  readonly messages: Readonly<Record<string, Sentence>>;
  /** By step id: the figures and clauses that led there. */
  readonly steps: Readonly<Record<string, Sentence>>;
}

/** The same sentences in another language: same ids, same data. */
export type Same<T extends RuleText> = {
  readonly title: string;
  readonly messages: { readonly [M in keyof T["messages"]]: T["messages"][M] };
  readonly steps: { readonly [M in keyof T["steps"]]: T["steps"][M] };
};

export type Data = Readonly<Record<string, unknown>>;
export interface Step {
  readonly id: string;
  readonly data: Data;
}

/** What a rule is asked about. */
export interface Subjects {
  individual: Individual;
  collective: Collective;
  /** A row, whichever of the two it is. */
  entry: Individual | Collective;
  /** Those over whom a quota is counted. */
  group: QuotaGroup;
  /** The roster as a whole; for rules that compare rows with each other. */
  roster: Roster;
}
export type SubjectKind = keyof Subjects;

/** Whom a finding is about, for people. */
export interface SubjectName {
  readonly kind: "individual" | "collective" | "list" | "workbook";
  readonly name: string;
  readonly unit?: string;
}

export type Outcome =
  | { readonly kind: "pass" }
  | { readonly kind: "notApplicable"; readonly reason: string }
  | Breach;

export interface Breach {
  readonly kind: "violation" | "needsReview";
  readonly message: string;
  readonly severity: Severity;
  /** Where a person should look first; null only for the workbook as a whole. */
  readonly at: CellRef | null;
  /** The other cells that bear on it. */
  readonly also: readonly CellRef[];
  readonly data: Data;
  readonly because: readonly Step[];
  /** Only where the rule's subject is the roster: whom the breach is about. */
  readonly subject?: SubjectName;
  /** Beside those of the rule: the clause of the plan that sets this date or share. */
  readonly citations: readonly Citation[];
  /** In place of those of the rule, where its law differs from year to year or from one subject to another. */
  readonly basis?: readonly Citation[];
}

interface BreachFacts<D, S extends RuleText> {
  readonly at: CellRef | null;
  readonly also?: readonly CellRef[];
  readonly data: D;
  readonly because?: readonly StepOf<S>[];
  /** Other than the rule's own. */
  readonly severity?: Severity;
  readonly subject?: SubjectName;
  readonly citations?: readonly Citation[];
  readonly basis?: readonly Citation[];
}

type StepOf<T extends RuleText> = {
  [I in keyof T["steps"] & string]: { readonly id: I; readonly data: Parameters<T["steps"][I]>[0] };
}[keyof T["steps"] & string];

/** What a check knows and what it can answer. */
export interface Context<T extends RuleText, P> {
  readonly roster: Roster;
  /** Today, for every deadline. */
  readonly asOf: Temporal.PlainDate;
  readonly year: number;
  readonly calendar: Calendar;
  /** The plan that is applied; null where none covers the year. */
  readonly plan: Plan | null;
  /** Cells of the workbook's own sheet "Kế hoạch" that could not be read; empty where the plan comes from elsewhere. */
  readonly unreadPlanCells: readonly UnreadPlanCell[];
  /** What `parameters` took from the plan. */
  readonly parameters: P;
  pass(): Outcome;
  notApplicable(reason: string): Outcome;
  violation<M extends keyof T["messages"] & string>(
    message: M,
    facts: BreachFacts<Parameters<T["messages"][M]>[0], T>,
  ): Outcome;
  /** The rule cannot decide. Severity "warning" unless told: nothing unsure is an error. */
  needsReview<M extends keyof T["messages"] & string>(
    message: M,
    facts: BreachFacts<Parameters<T["messages"][M]>[0], T>,
  ): Outcome;
}

export interface Definition<S extends SubjectKind, T extends RuleText, P> {
  /** Permanent: never reused for something else. */
  readonly id: string;
  readonly subject: S;
  readonly severity: Severity;
  /**
   * Columns the subject's table must have (for the roster: one of its tables); "rating" is any stage that governs,
   * "unit" is met by section rows, "post" by any column of posts or the one that marks heads.
   */
  readonly needs: readonly Field[];
  /** Rating years in which the rule is law; all years where absent. */
  readonly validity?: { readonly from?: number; readonly to?: number };
  readonly citations: readonly Citation[];
  readonly text: { readonly vi: T; readonly en: Same<T> };
  /**
   * What the rule takes from a plan for a rating year, worked out once a check. Given, the rule runs only under a plan,
   * and only where this is not null.
   * Without it the rule runs for every roster.
   */
  readonly parameters?: (plan: Plan, year: number) => P | null;
  /**
   * Further columns that parts of the rule need (a milestone's); each absent one is told in `notRun`. The
   * "collectiveRating" of individuals is also met by a list of collectives with ratings.
   */
  readonly partNeeds?: (
    parameters: P,
  ) => readonly { readonly kind: "individuals" | "collectives"; readonly field: Field }[];
  check(subject: Subjects[S], context: Context<T, P>): Outcome | readonly Outcome[];
}

/** A rule as the runner holds it, whatever its data. */
// biome-ignore lint/suspicious/noExplicitAny: the runner never looks into text or parameters
export type Rule = { [S in SubjectKind]: Definition<S, any, any> }[SubjectKind];

/** Declares a rule; ties the data of its outcomes to the sentences of its text. */
export function rule<S extends SubjectKind, T extends RuleText, P = undefined>(
  definition: Definition<S, T, P>,
): Rule {
  return definition as unknown as Rule;
}
