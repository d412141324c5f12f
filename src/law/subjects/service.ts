import { fold } from "../../roster/fold";
import type { Individual } from "../../roster/model";
import { isExcuse } from "../../roster/ratings/excuses";
import type { CellRef } from "../../workbook/cell";
import type { Citation } from "../citation";
import type { Dated } from "../dated";
import { cite } from "../documents";

/**
 * Service in the year, in months, as 90/2020/NĐ-CP, Điều 2 reckons it: below `least` somebody is not rated; away for
 * `capped.from` months or more, and for less than `capped.below`, somebody is rated no more than "completed".
 */
export const SERVICE = { least: 6, capped: { from: 3, below: 6 } } as const;

/** Cán bộ, công chức, viên chức; from 2026 civil servants are rated by the scores of the months they worked. */
export const SERVICE_IN_OFFICE: readonly Dated<Citation>[] = [
  { from: 2020, to: 2025, value: cite("90/2020/NĐ-CP", { article: "2.3", verified: "paraphrased" }) },
];

const MONTHS_A_YEAR = 12;

/** What the decree makes of a year that was not served in full; each has an answer of its own. */
export type Exception = "shortService" | "longLeave" | "maternity";

/** Why somebody was away; "mixed" is maternity and something else, "unknown" where nothing says. */
type LeaveKind = "maternity" | "mixed" | "school" | "other" | "unknown";

export interface Service {
  /** Months worked in the year, or at most so many; null months where words only say that it is too short. */
  readonly worked: { readonly months: number | null; readonly atMost: boolean } | null;
  readonly away: { readonly months: number; readonly kind: LeaveKind } | null;
  /** Those of the decree's cases that apply, in its order. */
  readonly exceptions: readonly Exception[];
  /** The cells that say so. */
  readonly cells: readonly CellRef[];
}

/** What a row says about somebody's service in the year. Being away at school is no leave: the school's result is used. */
export function serviceOf(person: Individual): Service {
  const months = person.number("leaveMonths");
  const kind = leaveKindOf(person);
  const away = months !== null && months > 0 ? { months, kind } : null;
  const worked = workedOf(person, away);
  const long = away !== null && kind !== "maternity" && kind !== "school" && isLong(away);
  const exceptions: readonly (readonly [Exception, boolean])[] = [
    ["shortService", worked !== null && (worked.months ?? 0) < SERVICE.least],
    ["longLeave", long],
    ["maternity", kind === "maternity" || kind === "mixed"],
  ];
  return {
    worked,
    away,
    exceptions: exceptions.filter(([, applies]) => applies).map(([exception]) => exception),
    cells: FIELDS.filter((field) => person.text(field) !== "").flatMap((field) => person.cells(field)),
  };
}

const FIELDS = ["monthsWorked", "leaveMonths", "leaveKind"] as const;

/** Of a mixed leave the months that are not maternity are not told: they may be up to all of it. */
function isLong({ months, kind }: NonNullable<Service["away"]>): boolean {
  const { from, below } = SERVICE.capped;
  return months >= from && (months < below || kind === "mixed");
}

/** What the column says; without it, whoever was away for more than half the year, other than on maternity leave. */
function workedOf(person: Individual, away: Service["away"]): Service["worked"] {
  const months = person.number("monthsWorked");
  if (months !== null) return { months, atMost: false };
  const text = person.text("monthsWorked");
  if (text !== "") return isExcuse(text) ? { months: null, atMost: false } : null;
  if (!away || away.kind === "maternity" || away.kind === "mixed" || away.kind === "school") return null;
  return { months: Math.max(0, MONTHS_A_YEAR - away.months), atMost: true };
}

const MATERNITY = /\b(?:thai san|sinh con|nghi sinh|ho san)\b/;
const SCHOOL = /\b(?:di hoc|cu hoc|hoc tap|dao tao|boi duong)\b/;
const OTHER = /\b(?:om|benh|dieu tri|khong luong|khong huong luong|viec rieng|phep|che do|dai han)\b/;

function leaveKindOf(person: Individual): LeaveKind {
  const said = fold(person.text("leaveKind"));
  const whole = [said, fold(person.text("note")), fold(person.text("reason"))].join(" ");
  if (MATERNITY.test(whole)) return OTHER.test(said.replace(MATERNITY, "")) ? "mixed" : "maternity";
  if (SCHOOL.test(said)) return "school";
  return said === "" || said === "khong" ? "unknown" : "other";
}
