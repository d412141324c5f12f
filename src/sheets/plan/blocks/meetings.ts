import type { Chair, Plan, Registration, ReviewDays } from "../../../law/plan";
import { type Block, fact } from "../block";
import { cited } from "../cited";
import { choice, days, wholeNumber, words } from "../codecs";
import { hour } from "../dates";
import type { Line } from "../lines";
import { type FactId, type Reading, valueCell } from "../reading";

const working = choice(({ working }) => working);
const planned = choice(({ planned }) => planned);
const weekday = choice<WeekdayName>(({ weekday }) => weekday, {
  "thu 2": "1",
  "thu 3": "2",
  "thu 4": "3",
  "thu 5": "4",
  "thu 6": "5",
  "thu 7": "6",
});
type WeekdayName = "1" | "2" | "3" | "4" | "5" | "6" | "7";
const forHead = choice<Chair["forHead"]>(({ forHead }) => forHead);

type StandingCommittee = NonNullable<ReviewDays["standingCommittee"]>;
type Meetings = Pick<Plan, "leadTime" | "reviewDays" | "registration" | "chair">;
type Facts = ReadonlyMap<FactId, Line>;

/** How a review is prepared and held: the draft, the schedule, its length, who presides. */
export const meetings: Block<Meetings> = {
  id: "meetings",
  write({ leadTime, reviewDays, registration, chair }, page) {
    const body = reviewDays?.standingCommittee;
    const weekdayName = registration && (String(registration.weekday) as WeekdayName);
    return [
      fact("days", wholeNumber, leadTime?.days, page, [leadTime?.citation]),
      fact("working", working, leadTime && (leadTime.working ? "working" : "calendar"), page),
      fact("weekday", weekday, weekdayName, page, [registration?.citation]),
      fact("hour", hour, registration?.before, page),
      fact("minimum", days, reviewDays?.minimum, page, [reviewDays?.citation]),
      fact("prompted", days, reviewDays?.prompted, page),
      fact("unit", words, body?.unit, page, [body?.citation]),
      fact("fromDays", days, body?.from, page),
      fact("toDays", days, body?.to, page),
      fact("planned", planned, body && (body.planned ? "planned" : "demanded"), page),
      fact("forHead", forHead, chair?.forHead, page, [chair?.citation]),
    ];
  },
  read(reading, base) {
    const facts = reading.facts("meetings");
    if (!facts) {
      const { leadTime, registration, reviewDays, chair } = base;
      return { leadTime, registration, reviewDays, chair };
    }
    return {
      leadTime: leadTimeIn(reading, facts, base),
      registration: registrationIn(reading, facts, base),
      reviewDays: reviewDaysIn(reading, facts, base),
      chair: chairIn(reading, facts, base),
    };
  },
};

function leadTimeIn(reading: Reading, facts: Facts, base: Plan): Plan["leadTime"] {
  const read = reading.together<{ days: number; working: "working" | "calendar" }>(facts, {
    days: wholeNumber,
    working,
  });
  if (!read) return read === null ? null : base.leadTime;
  const value = { days: read.days, working: read.working === "working" };
  return cited(value, facts.get("days"), ({ leadTime }) => leadTime);
}

function registrationIn(reading: Reading, facts: Facts, base: Plan): Registration | null {
  const read = reading.together<{ weekday: WeekdayName; hour: string }>(facts, { weekday, hour });
  if (!read) return read === null ? null : base.registration;
  const value = { weekday: Number(read.weekday), before: read.hour };
  return cited(value, facts.get("weekday"), ({ registration }) => registration);
}

function reviewDaysIn(reading: Reading, facts: Facts, base: Plan): ReviewDays | null {
  const least = reading.together<{ minimum: number; prompted: number }>(facts, {
    minimum: days,
    prompted: days,
  });
  const body = standingCommitteeIn(reading, facts, base);
  if (!least && (least === undefined || !body)) return least === null ? null : base.reviewDays;
  const value = cited(least ?? { minimum: 0, prompted: 0 }, facts.get("minimum"), ({ reviewDays }) => {
    if (!reviewDays) return null;
    const { standingCommittee: _, ...general } = reviewDays;
    return general;
  });
  return { ...value, ...(body && { standingCommittee: body }) };
}

function standingCommitteeIn(reading: Reading, facts: Facts, base: Plan): StandingCommittee | undefined {
  const read = reading.together<{
    unit: readonly string[];
    fromDays: number;
    toDays: number;
    planned: "planned" | "demanded";
  }>(facts, { unit: words, fromDays: days, toDays: days, planned });
  if (!read) return read === null ? undefined : base.reviewDays?.standingCommittee;
  const { unit, fromDays, toDays } = read;
  const value = { unit, from: fromDays, to: toDays, planned: read.planned === "planned" };
  return cited(value, facts.get("unit"), ({ reviewDays }) => reviewDays?.standingCommittee);
}

function chairIn(reading: Reading, facts: Facts, base: Plan): Chair | null {
  const line = facts.get("forHead");
  const read = line ? reading.value(valueCell(line), forHead, "builtIn") : null;
  if (!read) return read === null ? null : base.chair;
  return cited({ forHead: read }, facts.get("forHead"), ({ chair }) => chair);
}
