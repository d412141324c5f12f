import { ByTexts } from "../byTexts";
import type { Collective, Individual, NamedPlace, Table } from "../model";
import { isPlace } from "../names/places";
import type { ReadPost } from "../posts/posts";
import { CELLS, TEAMS } from "../posts/titles";
import { isLeadingCollective, organisationKey, unitKey } from "../units";
import type { Bodies } from "./bodies";
import { type Seat, type Standing, seatOf } from "./seats";

/** What tells whom a person heads and leads. */
export interface Leader {
  readonly table: Table;
  readonly posts: readonly ReadPost[];
  readonly unit: NamedPlace | null;
  /** "" where the row names none. */
  readonly partyCell: string;
  /** null where no such column of ticks is used. */
  ticked(field: "isHead" | "isLeader"): boolean | null;
}

type Held = { readonly post: ReadPost; readonly seat: Seat };

/** What the posts of a row come to in its unit. */
interface Seated {
  readonly held: readonly Held[];
  /** The body in which the person leads; null where no post leads. */
  readonly led: Seat | null;
}

/**
 * Bodies inside an agency. Where the roster does not list them, a post in one makes nobody a leader: the secretary of
 * the youth cell is a member of the staff. The union of a trade or of a province's offices is a level of its own.
 */
const INNER = new RegExp(
  `^(?!công đoàn (?:ngành|viên chức|khu|các khu|tổng công ty))(?:${[...CELLS, ...TEAMS].join("|")})(?!\\S)`,
  "u",
);
const STANDING_COMMITTEE = /^(?:ban thường vụ|thường vụ|thường trực|ban thường trực)(?!\S)/u;

/** Who heads and leads what, by the columns of ticks where the clerk uses them, else by the posts. */
export class Headship {
  /** The first spelling of a body's name that is met, so that its leaders stand in one group. */
  private readonly spellings = new Map<string, string>();
  private readonly standings = new Map<readonly ReadPost[], ByTexts<Seated>>();

  constructor(private readonly bodies: Bodies) {}

  /** The listed collectives that a person heads: a body, and the collective that leads it. */
  headed(person: Leader): readonly { readonly collective: Collective; readonly acting: boolean }[] {
    const ticked = person.ticked("isHead");
    if (ticked === false) return NONE;
    const held = this.standing(person).held.filter(({ post }) => post.role === "head");
    if (held.length === 0 && ticked === null) return NONE;

    const headed = new Map<Collective, boolean>();
    const add = (key: string, acting: boolean) => {
      for (const collective of this.bodies.of(key)) {
        headed.set(collective, acting && (headed.get(collective) ?? true));
      }
    };
    for (const { post, seat } of held) add(seat.key, post.acting);
    if (ticked && person.unit) {
      const key = unitKey(person.unit.text);
      if (!this.bodies.of(key).some((collective) => headed.has(collective))) {
        const posts = person.posts.filter(({ role }) => role === "head");
        add(key, posts.length > 0 && posts.every(({ acting }) => acting));
      }
    }
    return [...headed].map(([collective, acting]) => ({ collective, acting }));
  }

  /**
   * The leading collective that a person is counted in, once: the one of the unit under which the list places the
   * person, else a listed one, else the one that a post names; a head's post before a deputy's, a deputy's before a
   * member's, and the first in the cell before the others.
   */
  leads(person: Leader): Individual["leads"] {
    const marked = person.ticked("isHead") === true || person.ticked("isLeader") === true;
    if (!marked && person.ticked("isLeader") === false) return null;
    const { led } = this.standing(person);
    if (led) return this.group(led);

    const leads = marked || person.posts.some(({ role, body }) => role !== "member" && body === null);
    if (person.unit === null) return leads ? { name: sheetOf(person.table), collective: null } : null;
    if (!marked) return null;
    return this.group({ key: unitKey(person.unit.text), name: person.unit.text, own: true });
  }

  /**
   * The collective of a person's unit. Of a person without one, or with no more than the name of a commune, it is the
   * first listed that a post names, and in a commune else its people's committee or its party committee.
   */
  home(person: Leader): Collective | null {
    const key = unitKey(person.unit?.text ?? "");
    const own = this.bodies.named(key);
    if (own || (key !== "" && !isPlace(key))) return own;
    const keys = [...this.standing(person).held.map(({ seat }) => seat.key), `ubnd ${key}`, `đảng ủy ${key}`];
    return keys.map((body) => this.bodies.named(body)).find((body) => body !== null) ?? null;
  }

  /** The posts of a person with their bodies; kept, for people of one unit with the same posts have the same. */
  private standing({ posts, unit, partyCell }: Leader): Seated {
    if (posts.length === 0) return NOWHERE;
    let known = this.standings.get(posts);
    if (!known) {
      known = new ByTexts();
      this.standings.set(posts, known);
    }
    const place = unit?.text ?? null;
    return known.get([place ?? "", partyCell], () =>
      this.standingOf({ unit: place, partyCell: partyCell || null, posts }),
    );
  }

  private standingOf(standing: Standing): Seated {
    const held = standing.posts.flatMap((post) => {
      const seat = seatOf(post, standing, this.bodies);
      return seat ? [{ post, seat }] : [];
    });
    const [best] = held.filter((one) => this.counts(one)).sort((a, b) => this.rank(a) - this.rank(b));
    return { held, led: best?.seat ?? null };
  }

  /** Heads and deputies lead; of the members, those of a standing committee or of a listed leading collective. */
  private counts({ post, seat }: Held): boolean {
    const listed = this.bodies.named(seat.key) !== null;
    if (post.role !== "member") return listed || seat.own || !INNER.test(seat.key);
    if (post.title === null) return false;
    if (STANDING_COMMITTEE.test(unitKey(post.body ?? ""))) return true;
    const exactly = this.bodies.exactly(unitKey(post.body ?? "")) ?? this.bodies.exactly(seat.key);
    return exactly !== null && !seat.own && isLeadingCollective(exactly.key);
  }

  private rank({ post, seat }: Held): number {
    const place = seat.own ? 0 : this.bodies.named(seat.key) ? 1 : 2;
    return 3 * place + ["head", "deputy", "member"].indexOf(post.role);
  }

  private group({ key, name }: Seat): NonNullable<Individual["leads"]> {
    const collective = this.bodies.leading(key);
    if (collective) return { name: collective.name, collective };
    const organisation = organisationKey(key);
    const spelling = this.spellings.get(organisation) ?? name;
    this.spellings.set(organisation, spelling);
    return { name: spelling, collective: null };
  }
}

const NONE: readonly never[] = [];
const NOWHERE: Seated = { held: NONE, led: null };

/** The sheet that the office itself kept the list on, or began it. */
function sheetOf({ source, listedOn, sheet }: Table): string {
  return source?.sheet ?? listedOn ?? sheet.name;
}
