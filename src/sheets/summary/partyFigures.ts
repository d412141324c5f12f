import type { Report } from "../../check/report";
import { inYear } from "../../law/dated";
import { admittedShortly, NEW_MEMBERS } from "../../law/subjects/admission";
import { isPartyMember } from "../../law/subjects/membership";
import { fold } from "../../roster/fold";
import type { Individual, RankedLevel, RatingReading } from "../../roster/model";
import { levelOf } from "../../roster/ratings/levels";
import { rowsByPerson } from "./people";

/** How many, and why, in the words of the roster. */
export interface Reason {
  readonly text: string;
  readonly count: number;
}

/** Reasons that a roster gives: the most frequent by themselves. */
export interface Reasons {
  readonly told: readonly Reason[];
  /** Of further reasons, taken together. */
  readonly others: number;
  /** Without any reason. */
  readonly none: number;
}

/** What the statistics of party members count; every member once, in exactly one place of each division. */
export interface PartyFigures {
  /** null where no row says whether somebody is a full or a probationary member. */
  readonly standing: { readonly full: number; readonly probationary: number; readonly unsaid: number } | null;
  readonly notDue: {
    readonly exempt: number;
    readonly suspended: number;
    readonly newlyAdmitted: number;
    readonly otherwise: Reasons;
  };
  readonly rated: Readonly<Record<RankedLevel, number>>;
  /** Of those rated so, why. */
  readonly reasons: Readonly<Record<"completed" | "notCompleted", Reasons>>;
  readonly blank: number;
  readonly unclear: number;
  /** People without a party rating of whom nothing says whether they are members: not counted. */
  readonly untold: number;
}

/** null where no list keeps party ratings. */
export function partyFigures({ roster, year }: Report): PartyFigures | null {
  if (!roster.has("individuals", "partyRating")) return null;
  const people = rowsByPerson(roster.individuals).map(memberOf);
  const members = people.filter((person) => person.isMember);
  const count = (test: (member: Member) => boolean) => members.filter(test).length;
  const rated = (level: RankedLevel) => members.filter(({ reading }) => isRated(reading, level));
  const notDue = members.filter(({ reading }) => isRated(reading, "notRated"));
  const why = notDue.map((member) => ({ member, cause: causeOf(member, year) }));
  const because = (cause: Cause) => why.filter((one) => one.cause === cause).length;
  return {
    standing: standingOf(members),
    notDue: {
      exempt: because("exempt"),
      suspended: because("suspended"),
      newlyAdmitted: because("newlyAdmitted"),
      otherwise: reasonsOf(
        why.filter(({ cause }) => cause === null).map(({ member }) => reasonForNone(member)),
      ),
    },
    rated: {
      excellent: rated("excellent").length,
      good: rated("good").length,
      completed: rated("completed").length,
      notCompleted: rated("notCompleted").length,
    },
    reasons: {
      completed: reasonsOf(rated("completed").map((member) => said(member, "reason"))),
      notCompleted: reasonsOf(rated("notCompleted").map((member) => said(member, "reason"))),
    },
    blank: count(({ reading }) => reading === null || reading.state === "missing"),
    unclear: count(({ reading }) => reading?.state === "unrecognised" || reading?.state === "conflict"),
    untold: people.filter((person) => person.isUntold).length,
  };
}

interface Member {
  readonly rows: readonly Individual[];
  readonly isMember: boolean;
  /** Nothing says whether they are one, in a list of party ratings. */
  readonly isUntold: boolean;
  readonly reading: RatingReading | null;
}

/** A person in all their rows; the party rating is that of the first row that has one. */
function memberOf(rows: readonly Individual[]): Member {
  const told = rows.map(isPartyMember);
  const readings = rows.flatMap((row) => row.rating("partyRating") ?? []);
  const isMember = told.includes(true);
  return {
    rows,
    isMember,
    isUntold: !isMember && !told.includes(false) && readings.length > 0,
    reading: readings.find(({ state }) => state !== "missing") ?? readings[0] ?? null,
  };
}

function isRated(reading: RatingReading | null, level: RankedLevel | "notRated"): boolean {
  return reading?.state === "rated" && reading.level === level;
}

function standingOf(members: readonly Member[]): PartyFigures["standing"] {
  const words = members.map(({ rows }) =>
    fold(
      rows.flatMap((row) => [row.text("isPartyMember"), row.text("partyPost"), row.text("post")]).join(" "),
    ),
  );
  const probationary = words.filter((text) => PROBATIONARY.test(text)).length;
  const full = words.filter((text) => FULL.test(text) && !PROBATIONARY.test(text)).length;
  if (probationary + full === 0) return null;
  return { full, probationary, unsaid: members.length - full - probationary };
}

const PROBATIONARY = /\b(?:du bi|dvdb)\b/;
const FULL = /\bchinh thuc\b|\bdvct\b/;

/** 124-QĐ/TW, Điều 5: who is not reviewed. */
type Cause = "exempt" | "suspended" | "newlyAdmitted";

function causeOf({ rows, reading }: Member, year: number): Cause | null {
  const written = reading?.state === "rated" ? reading.text : "";
  const words = fold([written, ...rows.flatMap((row) => [row.text("reason"), row.text("note")])].join(" . "));
  const cause = CAUSES.find(([, pattern]) => pattern.test(words));
  if (cause) return cause[0];
  const isNew = rows.some((row) => admittedShortly(row.date("admittedOn"), year)?.earliest === true);
  return isNew && inYear(NEW_MEMBERS, year)?.known ? "newlyAdmitted" : null;
}

const CAUSES: readonly (readonly [Cause, RegExp])[] = [
  ["suspended", /\bdinh chi\b/],
  ["exempt", /\bmien (?:cong tac|sinh hoat)\b/],
  ["newlyAdmitted", /\bmoi (?:duoc )?ket nap\b|\b(?:ket nap|du bi)\b.*\b(?:chua du|duoi) 0?6 thang\b/],
];

/** "Nghỉ ốm dài hạn"; "" where no more is said than that somebody is not rated. */
function reasonForNone(member: Member): string {
  const { reading } = member;
  const written = reading?.state === "rated" && levelOf(reading.text) === null ? reading.text : "";
  return written || said(member, "reason") || said(member, "note");
}

function said({ rows }: Member, field: "reason" | "note"): string {
  return rows.map((row) => row.text(field)).find((text) => text !== "") ?? "";
}

/** With a to d by themselves, a list of reasons still prints on a page. */
const TOLD = 4;

/** The most frequent first, equals in the order of the roster. */
function reasonsOf(texts: readonly string[]): Reasons {
  const counted = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = fold(text);
    if (key === "") continue;
    const reason = counted.get(key);
    if (reason) reason.count += 1;
    else counted.set(key, { text, count: 1 });
  }
  const all = [...counted.values()].sort((a, b) => b.count - a.count);
  const told = all.length > TOLD + 1 ? all.slice(0, TOLD) : all;
  const sum = (reasons: readonly Reason[]) => reasons.reduce((total, { count }) => total + count, 0);
  return { told, others: sum(all) - sum(told), none: texts.length - sum(all) };
}
