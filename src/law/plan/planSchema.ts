import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { DATE_FIELDS } from "../../roster/fields";
import { ORDERS } from "../plan";
import { authorityFile, wholeAuthority } from "./authoritySchema";
import { followUpFile, wholeFollowUp } from "./followUpSchema";
import { papersFile } from "./papersSchema";
import { binding, object, some, text, words } from "./schema";
import { scoreBandsFile, wholeScoreBands } from "./scoreBandsSchema";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const days = v.pipe(v.number(), v.minValue(0));
const date = v.pipe(v.string(), v.check(isDate));
const dateOrReturning = v.pipe(
  v.string(),
  v.check((day) => isDate(day) || isMonthDay(day)),
);

const share = {
  percent: v.pipe(count, v.maxValue(100)),
  base: v.picklist(["good", "goodOrBetter", "rated"]),
  rounding: v.picklist(["floor", "nearest", "ceiling"]),
};
const smallCollective = { atMost: count, allowed: count };
const leadTime = { days: count, working: v.boolean() };
const reviewDays = { minimum: days, prompted: days };
const registration = {
  weekday: v.pipe(count, v.minValue(1), v.maxValue(7)),
  before: v.pipe(v.string(), v.check(isHour)),
};
const standingCommittee = { unit: words, from: days, to: days, planned: v.boolean() };

const milestone = object({
  id: text,
  title: text,
  who: binding,
  column: v.picklist(DATE_FIELDS.filter((field) => field !== "birthDate")),
  date: dateOrReturning,
  strict: v.boolean(),
  exact: v.optional(v.boolean()),
  feeds: v.optional(words),
  exception: v.optional(text),
});

/** A plan as an office writes it: everything may be left to the plan extended, and nothing unknown may stand. */
export const PlanFile = some({
  extends: text,
  id: text,
  title: text,
  years: v.pipe(v.array(v.pipe(count, v.minValue(2000))), v.nonEmpty(), v.check(isSpan)),
  quota: some({
    ...share,
    smallCollective: v.nullable(some(smallCollective)),
    staffOver: v.picklist(["list", "unit"]),
    byScope: some({
      leaders: some(share),
      staff: some(share),
      members: some(share),
      collectives: some(share),
    }),
  }),
  milestones: v.array(milestone),
  leadTime: v.nullable(some(leadTime)),
  holidays: v.array(date),
  reviewDays: v.nullable(some({ ...reviewDays, standingCommittee: some(standingCommittee) })),
  registration: v.nullable(some(registration)),
  orders: v.array(v.picklist(ORDERS)),
  ...authorityFile,
  ...scoreBandsFile,
  ...followUpFile,
  ...papersFile,
});

/** What every plan has once it is merged. */
export const WholePlan = v.object({
  id: v.string(),
  title: v.string(),
  years: v.object({ from: v.number() }),
  quota: v.object({ ...share, smallCollective: v.nullable(v.object(smallCollective)) }),
  leadTime: v.nullable(v.object(leadTime)),
  reviewDays: v.nullable(
    v.object({ ...reviewDays, standingCommittee: v.optional(v.object(standingCommittee)) }),
  ),
  registration: v.nullable(v.object(registration)),
  ...wholeAuthority,
  ...wholeScoreBands,
  ...wholeFollowUp,
});

/** A plan covers years without a gap. */
function isSpan(years: number[]): boolean {
  return new Set(years).size === Math.max(...years) - Math.min(...years) + 1;
}

function isDate(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && reads(() => Temporal.PlainDate.from(day));
}

function isMonthDay(day: string): boolean {
  return /^--\d\d-\d\d$/.test(day) && reads(() => Temporal.PlainMonthDay.from(day));
}

function isHour(hour: string): boolean {
  return /^\d\d:\d\d$/.test(hour) && reads(() => Temporal.PlainTime.from(hour));
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
