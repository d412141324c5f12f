import { headsOwnCollective } from "../../law/subjects/headed";
import { leads } from "../../law/subjects/staff";
import { clean } from "../../roster/fold";
import type { Individual, Post, Roster } from "../../roster/model";

/** The role of a person in the body that they are counted in, as far as the roster tells. */
export const ROLES = ["head", "deputy", "leader", "staff", "unknown"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Head, deputy or other member of a leading collective; staff where a post is told and leads nothing. The same words
 * as those by which quotas are counted: whoever leads no collective is not counted as a leader here.
 */
export function roleOf(person: Individual, roster: Roster): Role {
  if (person.leads) {
    if (roster.collectivesHeadedBy(person).length > 0 || headsOwnCollective(person)) return "head";
    return person.posts.some(({ role }) => role === "deputy") ? "deputy" : "leader";
  }
  return leads(person) === false || person.posts.length > 0 ? "staff" : "unknown";
}

const POST_ROLES: Readonly<Record<Role, readonly Post["role"][]>> = {
  head: ["head"],
  deputy: ["deputy"],
  leader: ["deputy", "member"],
  staff: ["member", "deputy", "head"],
  unknown: [],
};

/**
 * What a person's post is called without the body: "Trưởng phòng", "Chủ tịch" of "Chủ tịch UBND xã Sơn Trà"; the post
 * that makes the role, where a cell holds several. The roster's own column of groups goes before. "" where
 * nothing tells.
 */
export function postFamily(person: Individual, role: Role): string {
  const group = person.text("group");
  if (group !== "") return group;
  const post =
    POST_ROLES[role].flatMap((role) => person.posts.find((one) => one.role === role) ?? [])[0] ??
    person.posts[0];
  return post ? withoutBody(post) : "";
}

function withoutBody({ text, body }: Post): string {
  const whole = clean(text);
  const at = body === null ? -1 : whole.toLowerCase().indexOf(clean(body).toLowerCase());
  return at > 0 ? whole.slice(0, at).trim() : whole;
}
