import type { Report } from "../../check/report";
import type { QuotaScope, QuotaSettings } from "../../law/plan";
import type { Share, Tally } from "../../law/quota/cap";
import type { QuotaGroup } from "../../law/quota/groups";
import { type Limit, limitOf } from "../../law/quota/limit";
import { type QuotaMember, quotaMembers } from "../../law/quota/members";
import type { Field } from "../../roster/fields";
import type { RankedLevel } from "../../roster/model";
import { citationText } from "../../sheets/citations";
import type { Language } from "../../text/words";
import type { CellRef } from "../../workbook/cell";

/** Every group that a quota is counted over, and the people in them. */
export interface QuotaData {
  /** The title of the plan whose shares these are; null where no plan covers the year. */
  readonly plan: string | null;
  readonly year: number;
  /** The clauses that set the shares, with how well their text is known. */
  readonly basis: readonly string[];
  /** As the report lists them. */
  readonly groups: readonly QuotaCard[];
  /** Each rating that is counted in some group, once. */
  readonly people: readonly QuotaPerson[];
}

export interface QuotaCard {
  readonly key: string;
  readonly name: string;
  readonly over: QuotaGroup["over"];
  readonly scope: QuotaScope;
  /** Whether everybody in it is counted in a larger group of the scope too. */
  readonly part: boolean;
  /** How many are counted, those without a rating that could be read among them. */
  readonly size: number;
  readonly tally: Tally;
  readonly limit: Limit;
  /** Indexes of `people`, in the order of the roster. */
  readonly members: readonly number[];
}

/** Somebody, a person or a collective, with one rating that is counted. */
export interface QuotaPerson {
  /** The same in the next check, as long as the rating stays in its cell. */
  readonly id: string;
  readonly name: string;
  /** Of a person; "" where the roster does not say, and of a collective. */
  readonly unit: string;
  readonly post: string;
  /** null where nothing is written, or what is written is no level. */
  readonly level: RankedLevel | null;
  readonly cell: CellRef;
  /** What else the roster says that bears on a rating, under its own headings: "Điểm: 92,5 · Phiếu HTXS: 7". */
  readonly known: string;
}

/** The quotas of a report; clauses are in `language`. */
export function quotaData(report: Report, language: Language): QuotaData {
  const { plan, quotas, roster, year } = report;
  if (!plan) return { plan: null, year, basis: [], groups: [], people: [] };
  const settings = plan.quota;
  const members = quotaMembers(roster, settings);
  const people: QuotaPerson[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (member: QuotaMember): number => {
    const id = idOf(member);
    const known = indexes.get(id);
    if (known !== undefined) return known;
    indexes.set(id, people.length);
    people.push(personOf(id, member));
    return people.length - 1;
  };
  return {
    plan: plan.title,
    year,
    basis: settings.citations.map((citation) => citationText(citation, language)),
    groups: quotas.map((group) => cardOf(group, settings, (members.get(group.key) ?? []).map(indexOf))),
    people,
  };
}

function cardOf(group: QuotaGroup, settings: QuotaSettings, members: readonly number[]): QuotaCard {
  const { key, name, over, scope, part, size, excellent, good, rated } = group;
  const { share, small } = limitOf(settings, scope, size);
  return {
    key,
    name,
    over,
    scope,
    part,
    size,
    tally: { excellent, good, rated },
    limit: { share: onlyShare(share), small },
    members,
  };
}

/** Without what else a plan's settings hold. */
function onlyShare({ percent, base, rounding }: Share): Share {
  return { percent, base, rounding };
}

/** A row holds a rating for each stage; of a rating merged over rows each row has its own. */
function idOf({ row, rating: { cell } }: QuotaMember): string {
  return `${cell.sheet} ${row.line.row} ${cell.column}`;
}

/** What may bear on whom somebody would rate otherwise. */
const KNOWN: readonly Field[] = ["score", "votes"];

function personOf(id: string, { row, rating }: QuotaMember): QuotaPerson {
  const unit = row.kind === "individual" ? (row.unit?.text ?? "") : "";
  const post = row.kind === "individual" ? row.posts.map(({ text }) => text).join(", ") : "";
  return {
    id,
    name: row.name,
    unit,
    post,
    level: rating.state === "rated" && rating.level !== "notRated" ? rating.level : null,
    cell: rating.cell,
    known: KNOWN.flatMap((field) => row.parts(field))
      .filter(({ text }) => text !== "")
      .map(({ heading, text }) => `${heading.at(-1)}: ${text}`)
      .join(" · "),
  };
}
