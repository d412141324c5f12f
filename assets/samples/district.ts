import { Temporal } from "temporal-polyfill";
import type { Level } from "../../src/roster/model";
import { distinctNames } from "./names";
import { Random } from "./random";
import { UNITS, type Unit } from "./units";

/** A date, or what a clerk typed in place of one. */
export type When = Temporal.PlainDate | string | null;

/** A slip of the hand where the level should be: what the text column shows, what the mark columns show. */
export interface Slip {
  readonly text: string;
  readonly marks: readonly Level[];
}

interface Rated {
  reviewedOn: When;
  dossierSentOn: When;
  selfRating: Level;
  rating: Level | null;
  slip?: Slip;
  note: string;
}

export interface SampleCollective extends Rated {
  readonly unit: Unit;
  prompted: boolean;
  draftSentOn: When;
  reviewDays: number | string;
}

export interface SamplePerson extends Rated {
  name: string;
  bornOn: When;
  post: string;
  unit: string;
  readonly leads: boolean;
  reviewOrder: number;
}

/** What an office keeps of one year: its collectives, and its people in the order of their units. */
export interface District {
  readonly collectives: SampleCollective[];
  readonly people: SamplePerson[];
}

const PEOPLE = 200;
const SEED = 2023;

/** A district that keeps every rule of its plan. The same one each time. */
export function cleanDistrict(): District {
  const random = new Random(SEED);
  const names = distinctNames(random, PEOPLE);
  const collectives = UNITS.map((unit, index) => collective(random, unit, index));
  const people = collectives.flatMap((one, index) => team(random, one, index));
  if (people.length !== PEOPLE) throw new Error(`${people.length} people where ${PEOPLE} were meant`);
  return {
    collectives,
    people: people.map((person, index) => ({ ...person, name: names[index] as string })),
  };
}

const day = (month: number, date: number) => Temporal.PlainDate.from({ year: 2023, month, day: date });

/** Government before mass organisations before party bodies; every one in time for the dossiers of its head. */
const FIRST_REVIEW = {
  "Chính quyền": day(11, 13),
  "Mặt trận, đoàn thể": day(11, 14),
  Đảng: day(11, 15),
  "Xã, thị trấn": day(11, 20),
};

const EXCELLENT_COLLECTIVES = ["Ban Tổ chức Huyện ủy", "Phòng Nội vụ", "Đảng ủy xã Khê Thượng", "Huyện đoàn"];
const MODEST_COLLECTIVES = ["Phòng Văn hóa và Thông tin", "Đảng ủy xã Nà Lim"];
const PROMPTED_COLLECTIVES = ["Phòng Tài nguyên và Môi trường", "Đảng ủy xã Bến Lau"];

function collective(random: Random, unit: Unit, index: number) {
  const reviewedOn = FIRST_REVIEW[unit.block].add({ days: index % 3 });
  const prompted = PROMPTED_COLLECTIVES.includes(unit.name);
  const rating = collectiveLevel(unit.name);
  return {
    unit,
    prompted,
    draftSentOn: reviewedOn.subtract({ days: 7 }),
    reviewedOn,
    reviewDays: prompted ? "1,5" : random.pick([1, 1, "01"]),
    dossierSentOn: unit.headOnStandingCommittee ? day(11, 22) : workingDay(random, day(11, 24), 5),
    selfRating: rating,
    rating,
    note: prompted ? "Có gợi ý kiểm điểm" : "",
  } satisfies SampleCollective;
}

function collectiveLevel(name: string): Level {
  if (EXCELLENT_COLLECTIVES.includes(name)) return "excellent";
  return MODEST_COLLECTIVES.includes(name) ? "completed" : "good";
}

/** A day within so many days of another that is neither Saturday nor Sunday. */
function workingDay(random: Random, from: Temporal.PlainDate, within: number): Temporal.PlainDate {
  const date = from.add({ days: random.between(0, within) });
  return date.dayOfWeek > 5 ? date.subtract({ days: date.dayOfWeek - 5 }) : date;
}

/** Everyone of a unit: who leads first, by rank. */
function team(
  random: Random,
  { unit, rating, reviewedOn }: ReturnType<typeof collective>,
  index: number,
): SamplePerson[] {
  const { head, deputies, members, staff } = unit.staffing;
  const large = members.length > 0;
  const leaders = [head, ...deputies.slice(0, large ? 2 : 2 - (index % 2)), ...members];
  const size = large ? 10 : index < 15 ? 6 : 5;
  const posts = [...leaders];
  while (posts.length < size) posts.push(staff[(posts.length - leaders.length) % staff.length] as string);
  // The head of an excellent collective, else the first deputy of every third one, else nobody.
  const best = rating === "excellent" ? 0 : index % 3 === 0 ? 1 : null;

  return posts.map((post, rank) => {
    const leads = rank < leaders.length;
    const level = leads ? leaderLevel(rank, best, rating) : staffLevel(random);
    const onStandingCommittee = rank === 0 && unit.headOnStandingCommittee;
    return {
      name: "",
      bornOn: born(random, leads),
      post: onStandingCommittee ? `Ủy viên Ban Thường vụ Huyện ủy, ${post}` : post,
      unit: unit.name,
      leads,
      reviewOrder: rank + 1,
      // A small unit sits together; a large one takes the next day for those without a leading post.
      reviewedOn: reviewedOn.add({ days: large && !leads ? 1 : 0 }),
      dossierSentOn: onStandingCommittee ? day(11, 22) : workingDay(random, day(11, 24), 5),
      selfRating: level === "notRated" ? "completed" : level,
      rating: level,
      note: level === "notRated" ? "Không xếp loại: công tác trong năm chưa đủ 6 tháng" : "",
    };
  });
}

/** The head stands where the collective stands; one leader of it, at most, is excellent. */
function leaderLevel(rank: number, best: number | null, collectiveLevel: Level): Level {
  if (rank === best) return "excellent";
  if (rank === 0 && collectiveLevel === "completed") return "completed";
  return "good";
}

function staffLevel(random: Random): Level {
  const share = random.next();
  if (share < 0.1) return "excellent";
  if (share < 0.86) return "good";
  if (share < 0.96) return "completed";
  return share < 0.98 ? "notCompleted" : "notRated";
}

function born(random: Random, leads: boolean): When {
  const year = random.between(leads ? 1966 : 1972, leads ? 1984 : 1997);
  // Some files hold the year alone.
  if (random.chance(0.03)) return String(year);
  return Temporal.PlainDate.from({ year, month: random.between(1, 12), day: random.between(1, 28) });
}
