import type { Bodies } from "./bodies";
import type { Collective, Individual, NamedPlace, Table } from "./model";
import { isPlace } from "./places";
import type { ReadPost } from "./posts";
import { type Seat, seatOf } from "./seats";
import { CELLS, TEAMS } from "./titles";
import { isLeadingCollective, organisationKey } from "./units";

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

/**
 * Bodies inside an agency. Where the roster does not list them, a post in one makes nobody a leader: the secretary of
 * the youth cell is a member of the staff.
 */
const INNER = new RegExp(`^(?:${[...CELLS, ...TEAMS].join("|")})(?!\\S)`, "u");
const STANDING_COMMITTEE = /^(?:ban thường vụ|thường vụ|thường trực|ban thường trực)(?!\S)/u;

/** Who heads and leads what, by the columns of ticks where the clerk uses them, else by the posts. */
export class Headship {
  /** The first spelling of a body's name that is met, so that its leaders stand in one group. */
  private readonly spellings = new Map<string, string>();
  private readonly seats = new Map<readonly ReadPost[], Map<string, readonly Held[]>>();

  constructor(private readonly bodies: Bodies) {}

  /** The listed collectives that a person heads: a body, and the collective that leads it. */
  headed(person: Leader): readonly { readonly collective: Collective; readonly acting: boolean }[] {
    const ticked = person.ticked("isHead");
    if (ticked === false) return NONE;
    const held = this.held(person).filter(({ post }) => post.role === "head");
    if (held.length === 0 && ticked === null) return NONE;

    const headed = new Map<Collective, boolean>();
    const add = (key: string, acting: boolean) => {
      for (const collective of this.bodies.of(key)) {
        headed.set(collective, acting && (headed.get(collective) ?? true));
      }
    };
    for (const { post, seat } of held) add(seat.key, post.acting);
    if (ticked && person.unit) {
      const key = this.bodies.keyOf(person.unit.text);
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
    const [best] = this.held(person)
      .filter((held) => this.counts(held))
      .sort((a, b) => this.rank(a) - this.rank(b));
    if (best) return this.group(best.seat);

    const leads = marked || person.posts.some(({ role, body }) => role !== "member" && body === null);
    if (person.unit === null) return leads ? { name: person.table.sheet.name, collective: null } : null;
    if (!marked) return null;
    return this.group({ key: this.bodies.keyOf(person.unit.text), name: person.unit.text, own: true });
  }

  /**
   * The collective of a person's unit. Of a person without one, or with no more than the name of a commune, it is the
   * first listed that a post names, and in a commune else its people's committee or its party committee.
   */
  home(person: Leader): Collective | null {
    const key = this.bodies.keyOf(person.unit?.text ?? "");
    const own = this.bodies.named(key);
    if (own || (key !== "" && !isPlace(key))) return own;
    const keys = [...this.held(person).map(({ seat }) => seat.key), `ubnd ${key}`, `đảng ủy ${key}`];
    return keys.map((body) => this.bodies.named(body)).find((body) => body !== null) ?? null;
  }

  /** The posts of a person with their bodies; kept, for people of one unit with the same posts have the same. */
  private held({ posts, unit, partyCell }: Leader): readonly Held[] {
    if (posts.length === 0) return NONE;
    const byUnit = this.seats.get(posts) ?? new Map<string, readonly Held[]>();
    this.seats.set(posts, byUnit);
    const place = `${unit?.text}|${partyCell}`;
    let held = byUnit.get(place);
    if (!held) {
      const standing = { unit: unit?.text ?? null, partyCell: partyCell || null, posts };
      held = posts.flatMap((post) => {
        const seat = seatOf(post, standing, this.bodies);
        return seat ? [{ post, seat }] : [];
      });
      byUnit.set(place, held);
    }
    return held;
  }

  /** Heads and deputies lead; of the members, those of a standing committee or of a listed leading collective. */
  private counts({ post, seat }: Held): boolean {
    const listed = this.bodies.named(seat.key) !== null;
    if (post.role !== "member") return listed || seat.own || !INNER.test(seat.key);
    if (post.title === null) return false;
    if (STANDING_COMMITTEE.test(this.bodies.keyOf(post.body ?? ""))) return true;
    const exactly = this.bodies.exactly(this.bodies.keyOf(post.body ?? "")) ?? this.bodies.exactly(seat.key);
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
