import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { DATE_FIELDS } from "../roster/fields";
import { ORDERS } from "./plan";

/** An object with these properties and no others; a list is none. */
const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<Record<string, unknown>>((value) => typeof value === "object" && !Array.isArray(value)),
    v.strictObject(entries),
  );
/** The same, of which all may be left to the plan extended. */
const some = <E extends v.ObjectEntries>(entries: E) => object(partly(entries));
const partly = <E extends v.ObjectEntries>(entries: E) => v.partial(v.strictObject(entries)).entries;

const text = v.pipe(v.string(), v.nonEmpty());
const words = v.array(text);
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
const standingCommittee = { unit: words, from: days, to: days, planned: v.boolean() };

const conditions = partly({
  unit: words,
  unitKind: words,
  managedBy: words,
  staffKind: words,
  block: words,
  post: words,
  isLeader: v.boolean(),
  isPartyMember: v.boolean(),
  isCivilServant: v.boolean(),
  prompted: v.boolean(),
});
const milestone = object({
  id: text,
  title: text,
  who: object({
    kind: v.picklist(["collective", "individual"]),
    ...conditions,
    except: v.optional(v.array(object(conditions))),
  }),
  column: v.picklist(DATE_FIELDS.filter((field) => field !== "birthDate")),
  date: dateOrReturning,
  strict: v.boolean(),
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
  orders: v.array(v.picklist(ORDERS)),
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

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
