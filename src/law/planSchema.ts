import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { DATE_FIELDS } from "../roster/fields";
import { ORDERS } from "./plan";

const text = v.pipe(v.string(), v.nonEmpty());
const words = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const days = v.pipe(v.number(), v.minValue(0));
const isoDate = v.pipe(v.string(), v.check(isDate));
const yearOrReturning = v.pipe(
  v.string(),
  v.check((date) => isDate(date) || isMonthDay(date)),
);

const share = {
  percent: v.pipe(count, v.maxValue(100)),
  base: v.picklist(["good", "goodOrBetter", "rated"]),
  rounding: v.picklist(["floor", "nearest", "ceiling"]),
};
const ownShare = v.optional(v.partial(v.strictObject(share)));
const smallCollective = { atMost: count, allowed: count };

const conditions = {
  unit: v.optional(words),
  unitKind: v.optional(words),
  managedBy: v.optional(words),
  staffKind: v.optional(words),
  block: v.optional(words),
  post: v.optional(words),
  isLeader: v.optional(v.boolean()),
  isPartyMember: v.optional(v.boolean()),
  isCivilServant: v.optional(v.boolean()),
  prompted: v.optional(v.boolean()),
};
const milestone = v.strictObject({
  id: text,
  title: text,
  who: v.strictObject({
    kind: v.picklist(["collective", "individual"]),
    ...conditions,
    except: v.optional(v.array(v.strictObject(conditions))),
  }),
  column: v.picklist(DATE_FIELDS.filter((field) => field !== "birthDate")),
  date: yearOrReturning,
  strict: v.boolean(),
});

const leadTime = { days: count, working: v.boolean() };
const standingCommittee = { unit: words, from: days, to: days, planned: v.boolean() };
const reviewDays = { minimum: days, prompted: days };

/** A plan as an office writes it: everything may be left to the plan extended, and nothing unknown may stand. */
export const PlanFile = v.strictObject({
  extends: v.optional(text),
  id: v.optional(text),
  title: v.optional(text),
  years: v.optional(v.pipe(v.array(v.pipe(count, v.minValue(2000))), v.nonEmpty(), v.check(isSpan))),
  quota: v.optional(
    v.strictObject({
      ...v.partial(v.strictObject(share)).entries,
      smallCollective: v.optional(v.nullable(v.partial(v.strictObject(smallCollective)))),
      staffOver: v.optional(v.picklist(["list", "unit"])),
      byScope: v.optional(
        v.strictObject({ leaders: ownShare, staff: ownShare, members: ownShare, collectives: ownShare }),
      ),
    }),
  ),
  milestones: v.optional(v.array(milestone)),
  leadTime: v.optional(v.nullable(v.partial(v.strictObject(leadTime)))),
  holidays: v.optional(v.array(isoDate)),
  reviewDays: v.optional(
    v.nullable(
      v.strictObject({
        ...v.partial(v.strictObject(reviewDays)).entries,
        standingCommittee: v.optional(v.partial(v.strictObject(standingCommittee))),
      }),
    ),
  ),
  orders: v.optional(v.array(v.picklist(ORDERS))),
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

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && reads(() => Temporal.PlainDate.from(text));
}

function isMonthDay(text: string): boolean {
  return /^--\d\d-\d\d$/.test(text) && reads(() => Temporal.PlainMonthDay.from(text));
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
