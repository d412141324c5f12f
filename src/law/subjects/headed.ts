import type { Individual, Level, RatingReading, Roster } from "../../roster/model";
import { levelBySigns } from "../../roster/ratings/signs";
import { unitKey } from "../../roster/units";
import type { CellRef } from "../../workbook/cell";
import { byName } from "./byName";

/** A body that a person heads, and what it is rated. */
export interface HeadedBody {
  readonly name: string;
  readonly acting: boolean;
  /** null where its rating is missing or cannot be read. */
  readonly level: Level | null;
  readonly cell: CellRef;
}

/** The bodies that a person heads and whose ratings the roster keeps: in the list of collectives, or beside the person. */
export function headedBodies(person: Individual, roster: Roster): readonly HeadedBody[] {
  const headed = roster.collectivesHeadedBy(person);
  // nearly everybody
  if (headed.length === 0) return besidePerson(person, false);
  const listed = headed.flatMap(({ collective, acting }): HeadedBody[] => {
    const rating = collective.governingRating();
    return rating ? [{ name: collective.name, acting, level: levelRead(rating), cell: rating.cell }] : [];
  });
  return [...listed, ...besidePerson(person, listed.length > 0)].sort(byName);
}

/** The column of collectives' ratings in a list of individuals; a blank in it says nothing that a list has said. */
function besidePerson(person: Individual, isListed: boolean): readonly HeadedBody[] {
  const cell = person.cell("collectiveRating");
  if (!cell || !person.leads || !headsOwnCollective(person)) return [];
  const text = person.text("collectiveRating");
  if (text === "" && isListed) return [];
  const heads = person.posts.filter(({ role }) => role === "head");
  const acting = heads.length > 0 && heads.every((post) => post.acting);
  const [column] = person.table.columns.get("collectiveRating") ?? [];
  return [{ name: person.leads.name, acting, level: levelBySigns(text, column?.signs), cell }];
}

function levelRead(rating: RatingReading): Level | null {
  return rating.state === "rated" ? rating.level : null;
}

/** Whether a person heads the collective they are counted in, where no list of collectives can tell. */
export function headsOwnCollective(person: Individual): boolean {
  const marked = person.truth("isHead");
  if (marked !== null) return marked;
  const led = unitKey(person.leads?.name ?? "");
  return person.posts.some(({ role, body }) => role === "head" && (body === null || unitKey(body) === led));
}
