import { fold } from "../../roster/fold";
import type { Individual, Post } from "../../roster/model";

/** Cán bộ, công chức, viên chức, người lao động: the decree has a form for each of the first three. */
export type StaffKind = "cadre" | "official" | "employee" | "worker";

const WORDS: readonly (readonly [StaffKind, RegExp])[] = [
  ["cadre", /\b(can bo(?! khong chuyen trach)|cb|cbcc|cbccvc)\b/],
  ["official", /\b(cong chuc|cc|cbcc|ccvc|cbccvc)\b/],
  ["employee", /\b(vien chuc|vc|ccvc|cbccvc)\b/],
  ["worker", /\b(nguoi lao dong|lao dong|nld|hdld|hop dong|khong chuyen trach)\b/],
];

/** The kinds of staff that the row may mean; none where it does not say. */
export function staffKinds(person: Individual): readonly StaffKind[] {
  const text = fold(person.text("staffKind"));
  return WORDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
}

/** Posts of people under contract as often as not; their rating stands in the column of those who serve the State. */
const OFTEN_UNDER_CONTRACT =
  /^(?:nhan vien )?(?:lai xe|bao ve(?! thuc vat)|tap vu|phuc vu|cap duong)\b|\b(?:hop dong|hdld)\b/;

/**
 * Whether somebody is cán bộ, công chức or viên chức; null where nothing tells. Lists rate workers in the same column
 * ("Xếp loại CBCCVC, NLĐ"), so that a rating tells nothing of a driver or a guard.
 */
export function servesTheState(person: Individual): boolean | null {
  const kinds = staffKinds(person);
  if (kinds.includes("worker")) return kinds.length > 1 ? null : false;
  if (kinds.length > 0) return true;
  const rated = person.rating("civilRating")?.state === "rated";
  const dated = person.date("civilRatedOn")?.state === "date";
  const isUnclear = person.posts.some(({ text }) => OFTEN_UNDER_CONTRACT.test(fold(text)));
  return ((rated || dated) && !isUnclear) || null;
}

/**
 * Whether somebody holds a leading post; null where nothing tells, and for those who lead no more than a party cell:
 * the texts speak of posts of leadership and management without saying whether that is one.
 */
export function leads(person: Individual): boolean | null {
  if (person.truth("isLeader") === true || person.truth("isHead") === true) return true;
  const leading = person.posts.filter(({ role }) => role !== "member");
  if (leading.length > 0 && leading.every((post) => isOfCell(post, person))) return null;
  if (person.leads !== null) return true;
  return person.posts.length > 0 || person.ticked("isLeader") === false ? false : null;
}

function isOfCell({ text, body }: Post, person: Individual): boolean {
  if (/\bchi (bo|uy)\b/.test(fold(text))) return true;
  const isBare = body === null && /^(pho )?bi thu$/.test(fold(text));
  return isBare && /\bchi (bo|uy)\b/.test(fold(person.unit?.text ?? person.text("partyCell")));
}
