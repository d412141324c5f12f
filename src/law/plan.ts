import { Temporal } from "temporal-polyfill";
import type { DateField } from "../roster/fields";
import type { Citation } from "./citation";
import type { Authority, Chair, PriorOpinion, Routing } from "./plan/authority";
import type { Binding } from "./plan/binding";
import type { Awards, Remediation } from "./plan/followUp";
import type { Dossier, FormUse, SummaryLength } from "./plan/papers";
import type { ScoreBands } from "./plan/scoreBands";

export type * from "./plan/authority";
export type * from "./plan/binding";
export type * from "./plan/followUp";
export type * from "./plan/papers";
export type * from "./plan/scoreBands";

/** What the quota is a share of. The text of 124-QĐ/TW says `good`; see docs/decisions/quota-base.md. */
export type QuotaBase = "good" | "goodOrBetter" | "rated";
export type Rounding = "floor" | "nearest" | "ceiling";
/** Whom a quota is counted over. */
export type QuotaScope = "leaders" | "staff" | "members" | "collectives";

export interface QuotaSettings {
  /** Whole percent of the base. */
  readonly percent: number;
  readonly base: QuotaBase;
  readonly rounding: Rounding;
  /** A leading collective of at most so many members may have so many excellent, whatever the share. */
  readonly smallCollective: { readonly atMost: number; readonly allowed: number } | null;
  /** Whether the staff of a list are counted over the list as a whole or unit by unit. */
  readonly staffOver: "list" | "unit";
  readonly byScope: Partial<
    Readonly<Record<QuotaScope, Partial<Pick<QuotaSettings, "percent" | "base" | "rounding">>>>
  >;
  readonly citations: readonly Citation[];
}

/** A date by which somebody owes something; the column that proves it. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly who: Binding;
  readonly column: DateField;
  /** ISO date as the text prints it; "--12-15" where it returns every rating year. */
  readonly date: string;
  /** "trước ngày": the day itself is too late. Otherwise "trong ngày", "chậm nhất": the day itself is in time. */
  readonly strict: boolean;
  /** "ngày D": fixed on the day itself, so that any other day is to be looked at. */
  readonly exact?: boolean;
  /** Ids of milestones for which this one is done, and which therefore cannot come before it. */
  readonly feeds?: readonly string[];
  /** In words, whom the text gives another date, where a roster cannot tell them: then a late one is to be looked at. */
  readonly exception?: string;
  readonly citation?: Citation;
}

/** Orders of events that a plan can ask for; each is a rule's id, without its "order-" where it has one. */
export const ORDERS = [
  "collective-first",
  "head-first",
  "government-first",
  "civil-first",
  "cell-first",
  "unit-before-head",
  "lower-places-first",
  "bodies",
  "before-summing-up",
  "after-suggestion",
] as const;
export type Order = (typeof ORDERS)[number];

/** Days that a review must last at least; 0 where the plan sets no minimum. */
export interface ReviewDays {
  readonly minimum: number;
  /** Where the review was prompted. */
  readonly prompted: number;
  readonly citation?: Citation;
  /** The span that the plan gives one body instead, such as "01 đến 02 ngày" for the standing committee. */
  readonly standingCommittee?: {
    /** Its name, by the first words. */
    readonly unit: readonly string[];
    readonly from: number;
    readonly to: number;
    /** "dự kiến": to be expected, not demanded. Otherwise `from` is a minimum. */
    readonly planned: boolean;
    readonly citation?: Citation;
  };
}

/** By when a review meeting is put on the schedule: before an hour of a day in the week before the meeting's. */
export interface Registration {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** "15:00": that hour itself is too late. */
  readonly before: string;
  readonly citation?: Citation;
}

/** What an office issues each year, as data. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: number; readonly to: number | null };
  /** Numbers of the instruments it rests on, as in documents.ts. */
  readonly documents: readonly string[];
  readonly quota: QuotaSettings;
  readonly milestones: readonly Milestone[];
  readonly leadTime: {
    readonly days: number;
    readonly working: boolean;
    readonly citation?: Citation;
  } | null;
  /** ISO dates beyond the public holidays of the calendar. */
  readonly holidays: readonly string[];
  readonly reviewDays: ReviewDays | null;
  /** null where the plan sets no hour. */
  readonly registration: Registration | null;
  readonly orders: readonly Order[];
  /** Where the plan itself asks for an order, beside the instruments that the rule cites. */
  readonly orderCitations: Partial<Readonly<Record<Order, Citation>>>;
  /** Who decides on whom; empty where the plan does not say. */
  readonly authority: readonly Authority[];
  readonly priorOpinions: readonly PriorOpinion[];
  /** null where the plan sends nothing to anybody for comment. */
  readonly routing: Routing | null;
  /** null where the plan does not say who presides. */
  readonly chair: Chair | null;
  /** Papers that go up; empty where the plan lists none. */
  readonly dossiers: readonly Dossier[];
  /** Which form is for whom; empty where the plan does not say. */
  readonly forms: readonly FormUse[];
  readonly summaryLengths: readonly SummaryLength[];
  readonly scoreBands: ScoreBands;
  /** null where the plan asks nothing of those proposed. */
  readonly awards: Awards | null;
  /** null where the plan asks for none, or only by a milestone. */
  readonly remediation: Remediation | null;
  /** Where the plan's own text contradicts itself in the instruments that it names. */
  readonly misprints: readonly Misprint[];
  /** Instruments in force that bind the office, though the text names what they amend and not them. */
  readonly unnamed: readonly string[];
}

/** An instrument that the text of a plan numbers in a way that cannot be, or in two ways. */
export interface Misprint {
  /** As printed: two numbers of one instrument, or one wrong number. */
  readonly printed: readonly string[];
  /** The number it has elsewhere; null where nothing tells which of those printed is right. */
  readonly meant: string | null;
  /** Where each is printed. */
  readonly citations: readonly Citation[];
}

/** Whether the plan covers a rating year. */
export function covers(plan: Plan, year: number): boolean {
  return plan.years.from <= year && (plan.years.to === null || year <= plan.years.to);
}

/** The day of a milestone in a rating year. */
export function milestoneDay({ date }: Milestone, year: number): Temporal.PlainDate {
  if (!date.startsWith("--")) return Temporal.PlainDate.from(date);
  return Temporal.PlainMonthDay.from(date).toPlainDate({ year });
}

/** The last day on which the milestone is met: the day itself, or the one before where the text says "trước ngày". */
export function lastGoodDay(milestone: Milestone, year: number): Temporal.PlainDate {
  return milestoneDay(milestone, year).subtract({ days: milestone.strict ? 1 : 0 });
}
