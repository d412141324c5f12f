import { Temporal } from "temporal-polyfill";
import type { DateField } from "../../roster/fields";
import type { Calendar } from "../calendar";
import { documentNumbered, type LawDocument } from "../documents";
import { lastGoodDay, type Milestone, type Plan } from "../plan";

/** Two dates of a plan of which the earlier task has the later one. */
export interface Clash {
  readonly before: Milestone;
  readonly after: Milestone;
}

/** What one and the same body or person does, in the order in which it can be done. */
const CHAINS: readonly (readonly DateField[])[] = [
  ["promptedOn", "selfReviewSentOn", "reviewedOn", "dossierSentOn", "archivedOn"],
  ["draftSentOn", "reviewedOn"],
  ["selfRatedOn", "synthesisedOn", "decidedOn", "archivedOn"],
];

/**
 * Pairs of dates in the wrong order: a task that feeds another, or that comes before it for the same body, may be
 * done on a day when the other must be over. The dates of bodies and of their people tell the same thing once.
 */
export function clashesOf({ milestones }: Plan, year: number): readonly Clash[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const pairs = milestones.flatMap((before) => [
    ...(before.feeds ?? []).flatMap((id) => byId.get(id) ?? []).map((after) => ({ before, after })),
    ...milestones.filter((after) => isNextFor(before, after)).map((after) => ({ before, after })),
  ]);
  const clashes = pairs.filter(
    ({ before, after }) =>
      Temporal.PlainDate.compare(lastGoodDay(before, year), lastGoodDay(after, year)) > 0,
  );
  const key = ({ before, after }: Clash) =>
    [before, after].map(({ column, date, strict }) => `${column} ${date} ${strict}`).join();
  // the first of each, since the dates of bodies stand above those of their people
  return [...new Map([...clashes].reverse().map((clash) => [key(clash), clash])).values()].reverse();
}

function isNextFor(before: Milestone, after: Milestone): boolean {
  const inOrder = CHAINS.some((chain) => {
    const [first, second] = [chain.indexOf(before.column), chain.indexOf(after.column)];
    return first >= 0 && first < second;
  });
  return inOrder && JSON.stringify(before.who) === JSON.stringify(after.who);
}

/** A date that is over by the rating year, or later than the year after it: a year mistyped, or left from another plan. */
export function isOfAnotherYear(milestone: Milestone, year: number): boolean {
  const last = lastGoodDay(milestone, year);
  return last.year < year || last.year > year + 1;
}

/** The instrument among those on which a plan rests that was issued after a milestone was over; null where none was. */
export function issuedAfter(milestone: Milestone, plan: Plan, year: number): LawDocument | null {
  const last = lastGoodDay(milestone, year).toString();
  const documents = plan.documents.flatMap((number) => documentNumbered(number) ?? []);
  return documents.find(({ issued }) => issued !== null && issued > last) ?? null;
}

/** A prompted review that cannot be over when its dossier is due. */
export interface TooShort {
  readonly prompting: Milestone;
  readonly dossier: Milestone;
  /** The first day on which the review can be over. */
  readonly earliest: Temporal.PlainDate;
}

/**
 * Whether those prompted on the last day can still send the draft ahead, be reviewed for as long as the plan asks,
 * and be in time with their dossier.
 */
export function tooShortOf(plan: Plan, year: number, calendar: Calendar): readonly TooShort[] {
  const { leadTime, reviewDays } = plan;
  if (!leadTime || !reviewDays) return [];
  const dossiers = plan.milestones.filter(({ column }) => column === "dossierSentOn");
  return plan.milestones
    .filter(({ column }) => column === "promptedOn")
    .flatMap((prompting) => {
      let earliest = lastGoodDay(prompting, year);
      if (!leadTime.working) earliest = earliest.add({ days: leadTime.days });
      for (let days = leadTime.working ? leadTime.days : 0; days > 0; days--) {
        earliest = nextWorkingDay(earliest, calendar);
      }
      for (let days = Math.ceil(reviewDays.prompted); days > 1; days--) {
        earliest = nextWorkingDay(earliest, calendar);
      }
      return dossiers
        .filter(({ who }) => who.kind === prompting.who.kind)
        .filter((dossier) => Temporal.PlainDate.compare(earliest, lastGoodDay(dossier, year)) > 0)
        .map((dossier) => ({ prompting, dossier, earliest }));
    });
}

function nextWorkingDay(after: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (!calendar.isWorking(day)) day = day.add({ days: 1 });
  return day;
}
