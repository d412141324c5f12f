import { clean } from "../fold";
import { bareName, isLevelAlone, isPlace, placeOf } from "../names/places";
import { canHead, isBareKind, titlesHeading } from "../posts/kinds";
import type { ReadPost } from "../posts/posts";
import { organisationKey, unitKey } from "../units";
import type { Bodies } from "./bodies";

/** The body in which somebody holds a post. */
export interface Seat {
  readonly key: string;
  readonly name: string;
  /** Whether it is the unit under which the list places the person. */
  readonly own: boolean;
}

/** What a person's row says about the body of a post: the unit, the party cell, and the posts beside it. */
export interface Standing {
  readonly unit: string | null;
  readonly partyCell: string | null;
  readonly posts: readonly ReadPost[];
}

/** The body that a title means in a commune or district when it names none. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["chủ tịch", "UBND"],
  ["bí thư", "Đảng ủy"],
]);

/** The body in which a post is held; null where only somebody who knows the office can tell. */
export function seatOf(post: ReadPost, standing: Standing, bodies: Bodies): Seat | null {
  if (post.body !== null) return namedSeat(post.body, standing, bodies);
  return post.role === "member" || post.title === null ? null : bareSeat(post.title, standing, bodies);
}

/** "Trưởng phòng", "Chủ tịch": the person's own unit, if the title is that of its head. */
function bareSeat(title: string, standing: Standing, bodies: Bodies): Seat | null {
  const { unit } = standing;
  if (unit === null) return null;
  const key = unitKey(unit);
  const implied = IMPLIED.get(title);
  if (!isPlace(key) && canHead(title, organisationKey(key))) return { key, name: unit, own: true };
  return implied && placeOf(key) !== null ? namedSeat(implied, standing, bodies) : null;
}

function namedSeat(body: string, standing: Standing, bodies: Bodies): Seat | null {
  const key = unitKey(body);
  const placed = withPlace(body, standing);
  const { unit, partyCell } = standing;
  if (unit !== null) {
    const own: Seat = { key: unitKey(unit), name: unit, own: true };
    if (isSameBody(key, own.key) || isItsCommittee(key, own.key)) return own;
  }

  if (partyCell !== null && isSameBody(key, unitKey(partyCell))) {
    return { key: unitKey(partyCell), name: partyCell, own: false };
  }

  const inUnit = unit === null ? null : `${body} ${unit}`;
  const names = [placed, body, inUnit].filter((name) => name !== null);
  const listed = names.find((name) => bodies.named(unitKey(name)));
  // "Đảng ủy" says too little to stand for a body of its own, "Huyện ủy" does not
  const unlisted = placed ?? (isBareKind(key) && !LEVEL_COMMITTEE.test(key) ? inUnit : null) ?? body;
  const name = listed ?? unlisted;
  return { key: unitKey(name), name, own: false };
}

/** A district has one "Huyện ủy". */
const LEVEL_COMMITTEE = /^(?:tỉnh|huyện|thành|thị|quận) ủy(?!\S)/u;

/** "phòng nội vụ" and "phòng nội vụ huyện bình an", "ban dân vận" and "ban dân vận huyện ủy", "đảng ủy" and "đảng ủy xã sơn trà", but not "chi bộ 1" and "chi bộ 1 trường a". */
function isSameBody(a: string, b: string): boolean {
  return (
    isBegun(a, b) ||
    isBegun(b, a) ||
    isBegun(organisationKey(a), organisationKey(b)) ||
    isBegun(organisationKey(b), organisationKey(a))
  );
}

/** Whether `long` is `short` with only a place or the committee of one behind it, or with a name where `short` is no more than a kind. */
function isBegun(short: string, long: string): boolean {
  if (short === long) return true;
  if (!long.startsWith(`${short} `)) return false;
  const further = long.slice(short.length + 1);
  return placeOf(further) === further || LEVEL_COMMITTEE.test(further) || isBareKind(short);
}

/** "Ủy viên Ban Thường vụ" of somebody listed under a party or mass body sits in that body's own committee. */
function isItsCommittee(key: string, unit: string): boolean {
  if (key !== "ban thường vụ" && key !== "thường trực" && key !== "ban thường trực") return false;
  return titlesHeading(organisationKey(unit)).some((title) => IMPLIED.has(title));
}

/** "Đảng ủy" with the place that the row names beside it: "Đảng ủy xã Sơn Trà". null where it needs or has none. */
function withPlace(body: string, { unit, posts }: Standing): string | null {
  const key = unitKey(body);
  if (LEVEL_COMMITTEE.test(key)) return null;
  const own = placeOf(key);
  const beside = [...posts.map((post) => post.body), unit].filter((name) => name !== null && name !== body);
  for (const name of beside as string[]) {
    const place = placeOf(unitKey(name));
    if (place === null || isLevelAlone(place)) continue;
    const words = clean(name).split(" ").slice(-place.split(" ").length);
    const level = place.split(" ").length - bareName(place).split(" ").length;
    const typed = words.map((word, at) => (at < level ? word.toLowerCase() : word)).join(" ");
    if (own === null) return `${body} ${typed}`;
    // "UBND xã" beside "Đảng ủy xã Sơn Trà"
    if (place.startsWith(`${own} `)) {
      return `${body.split(" ").slice(0, -own.split(" ").length).join(" ")} ${typed}`;
    }
  }
  return null;
}
