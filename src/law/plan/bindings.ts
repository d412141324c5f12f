import { fold } from "../../roster/fold";
import type { Collective, Individual, Post } from "../../roster/model";
import { placeOf } from "../../roster/names/places";
import { postInFull } from "../../roster/posts/posts";
import { unitKey } from "../../roster/units";
import type { Binding, Conditions, Plan } from "../plan";
import { beginningWith, remembered } from "../subjects/bodyNames";
import { keptFor } from "../subjects/kept";

export type Row = Individual | Collective;

/**
 * The test of whether a milestone binds a row. Words are compared folded; a condition on a cell that is empty does
 * not hold. The words of the binding, and each text of the roster, are folded once.
 */
export function boundBy({ kind, except = [], ...who }: Binding): (row: Row) => boolean {
  const meetsOwn = meeting(who);
  const meetsOther = except.map(meeting);
  return (row) => row.kind === kind && meetsOwn(row) && !meetsOther.some((meets) => meets(row));
}

/** The test of whether a collective, or the unit of an individual, is one of those named by their first words. */
export function unitNamed(words: readonly string[]): (row: Row) => boolean {
  const begins = beginningWith(words);
  return (row) => begins(row.kind === "collective" ? row.name : (row.unit?.text ?? ""));
}

/** The test of whether a row is the standing committee that issued the plan, or listed under it. */
export function ofStandingCommittee({ reviewDays }: Plan): (row: Row) => boolean {
  return unitNamed(reviewDays?.standingCommittee?.unit ?? []);
}

/** Whether the review of a row was prompted: it says so, or about what, or when. */
export function isPrompted(row: Row): boolean {
  return row.truth("prompted") ?? (/\p{L}{2}/u.test(row.text("prompted")) || isDated(row, "promptedOn"));
}

/** A test for each condition that is given; all must hold. */
function meeting(conditions: Conditions): (row: Row) => boolean {
  const { unit, managedBy, post, isLeader, isPartyMember, isCivilServant, prompted, awardProposed } =
    conditions;
  const tests: ((row: Row) => boolean)[] = [];
  if (unit) tests.push(unitNamed(unit));
  for (const field of KINDS) {
    const words = conditions[field]?.map(fold);
    if (words) {
      const isOne = remembered((text) => words.includes(fold(text)));
      tests.push((row) => isOne(row.text(field)));
    }
  }
  if (managedBy) {
    const begins = beginningWith(managedBy);
    tests.push((row) => begins(row.text("managedBy").replace(MANAGED, "")));
  }
  if (post) {
    const begins = beginningWith(post);
    const holdsPost = keptFor((names: readonly string[]) => names.some(begins));
    tests.push((row) => row.kind === "individual" && holdsPost(postNames(row)));
  }
  if (isLeader !== undefined) {
    tests.push((row) => row.kind === "individual" && (row.leads !== null) === isLeader);
  }
  if (isPartyMember !== undefined) tests.push((row) => row.truth("isPartyMember") === isPartyMember);
  if (isCivilServant !== undefined) tests.push((row) => servesTheState(row) === isCivilServant);
  if (prompted !== undefined) tests.push((row) => isPrompted(row) === prompted);
  if (awardProposed !== undefined) {
    tests.push((row) => (isAwardProposed(row) || isDated(row, "awardSentOn")) === awardProposed);
  }
  return (row) => tests.every((test) => test(row));
}

const KINDS = ["unitKind", "staffKind", "block"] as const;

/** "Cán bộ thuộc diện … quản lý": words before the body that manages. */
const MANAGED = /^(?:(?:cán bộ|thuộc|diện|do)\s+)+/iu;

/** The posts of a person as they are written and in full, with the body or its place where the unit tells it. */
function postNames({ posts, unit }: Individual): readonly string[] {
  return namesOfPosts(posts)(unit?.text ?? "");
}

/** People with the same cell of posts share them, and within a unit what they are called. */
const namesOfPosts = keptFor((posts: readonly Post[]) =>
  remembered((unit) =>
    inFull(posts).flatMap(({ text, full, body }) => [text, full, ...placed(full, body, unit)]),
  ),
);

interface FullPost {
  readonly text: string;
  readonly full: string;
  readonly body: string | null;
}

const inFull = keptFor((posts: readonly Post[]) =>
  posts.map(({ text, body }): FullPost => ({ text, full: postInFull(text), body })),
);

/** "Chủ tịch" of "UBND xã Sơn Trà", "Bí thư Đảng ủy" of somebody listed under "UBND xã Sơn Trà". */
function placed(post: string, body: string | null, unit: string): readonly string[] {
  if (unit === "") return [];
  if (body === null) return [`${post} ${unit}`];
  if (placeOf(unitKey(body)) !== null) return [];
  const place = placeOf(unitKey(unit));
  return place === null ? [] : [`${post} ${place}`];
}

/** Kinds of staff whom the decrees on cán bộ, công chức, viên chức bind, as rosters abbreviate them. */
const CIVIL = new Set(
  [
    ...["Cán bộ", "Công chức", "Viên chức", "Cán bộ, công chức", "Công chức, viên chức"],
    ...["Cán bộ, công chức, viên chức", "CB", "CC", "VC", "CBCC", "CCVC", "CBCCVC"],
  ].map(fold),
);

function servesTheState(row: Row): boolean {
  const kind = fold(row.text("staffKind"));
  if (kind !== "") return CIVIL.has(kind);
  return row.rating("civilRating")?.state === "rated" || isDated(row, "civilRatedOn");
}

/** A title or an award is named; "không" names none. */
function isAwardProposed(row: Row): boolean {
  return row.text("awardProposed") !== "" && row.truth("awardProposed") !== false;
}

function isDated(row: Row, field: "promptedOn" | "civilRatedOn" | "awardSentOn"): boolean {
  const reading = row.date(field);
  return reading !== null && reading.state !== "empty";
}
