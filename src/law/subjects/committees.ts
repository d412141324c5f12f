import type { Individual, Post } from "../../roster/model";
import { unitKey } from "../../roster/units";
import { isPartyBody } from "./party";

const COMMITTEE = /^(?:ban thường vụ|ban chấp hành|ban cán sự|đảng đoàn)(?!\S)/u;
const LEVEL_COMMITTEE = String.raw`(?:tỉnh|huyện|thành|thị|quận) ủy(?!\S)`;
const OF_LEVEL = String.raw`(?:đảng bộ (?:tỉnh|huyện|thành phố|thị xã|quận)(?!\S)|${LEVEL_COMMITTEE})`;
const SECRETARYSHIP = new RegExp(`^${LEVEL_COMMITTEE}`, "u");
const STANDING = new RegExp(`^ban thường vụ ${OF_LEVEL}`, "u");
const WHOLE = new RegExp(`^ban chấp hành ${OF_LEVEL}`, "u");

type Seat = "standing" | "otherStanding" | "committee";

/** Whether somebody is a member of a committee, its standing committee, or a party group. */
export function sitsOnCommittee({ posts }: Individual): boolean {
  return posts.some(({ body }) => COMMITTEE.test(unitKey(body ?? "")));
}

/** People with the same cell of posts share one list of them: most of a roster are "Chuyên viên". */
const SEATS = new WeakMap<readonly Post[], Seat | "none">();

/**
 * The highest seat of a person on the committee of a district or province. Its secretary and deputies belong to the
 * standing committee. "otherStanding" is the standing committee of a commune, or one of which the row does not say
 * whose it is.
 */
export function committeeSeat({ posts }: Individual): Seat | null {
  let seat = SEATS.get(posts);
  if (!seat) {
    seat = highestSeat(posts) ?? "none";
    SEATS.set(posts, seat);
  }
  return seat === "none" ? null : seat;
}

function highestSeat(posts: readonly Post[]): Seat | null {
  if (posts.some(isOnStanding)) return "standing";
  if (posts.some(({ body }) => isStandingElsewhere(body ?? ""))) return "otherStanding";
  return posts.some(({ body }) => WHOLE.test(unitKey(body ?? ""))) ? "committee" : null;
}

function isOnStanding({ role, body }: Post): boolean {
  const key = unitKey(body ?? "");
  return STANDING.test(key) || (role !== "member" && SECRETARYSHIP.test(key));
}

function isStandingElsewhere(body: string): boolean {
  const key = unitKey(body);
  return key === "ban thường vụ" || (key.startsWith("ban thường vụ ") && isPartyBody(body));
}
