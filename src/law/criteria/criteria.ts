import { fold } from "../../roster/fold";
import type { Column, Table } from "../../roster/model";
import { type Mark, markNamed } from "./marks";

/** One criterion as a list keeps it: a column of words, or one column a mark under its heading. */
export interface Criterion {
  /** For people: what stands above it. */
  readonly name: string;
  /** Who gave the marks, by the heading; everybody but the authority gives an opinion. */
  readonly by: "authority" | "others";
  /** Whether it is the one about the results of the tasks: I.2 of both forms. */
  readonly isTask: boolean;
  /** "commitment": I.3 of the form for individuals, which has no boxes; "leadership": I.4, of leaders only. */
  readonly of: "all" | "commitment" | "leadership";
  /** Positions among the table's columns of criteria, with the mark that a column of its own stands for. */
  readonly places: readonly { readonly position: number; readonly mark: Mark | null }[];
}

/** The criteria of a table, in the order of its columns; those of the authority and those of others apart. */
export function criteriaOf({ columns }: Table): readonly Criterion[] {
  const groups = new Map<string, { heading: readonly string[]; places: Criterion["places"][number][] }>();
  for (const [position, column] of (columns.get("criteria") ?? []).entries()) {
    const { heading, mark } = criterionAbove(column);
    const key = heading.join("\n") + (mark ? "" : `\n${position}`);
    const group = groups.get(key) ?? { heading, places: [] };
    group.places.push({ position, mark });
    groups.set(key, group);
  }
  const criteria = [...groups.values()].map(({ heading, places }) => ({
    ...meaningOf(heading),
    places,
  }));
  return (["authority", "others"] as const).flatMap((by) =>
    withTask(criteria.filter((one) => one.by === by)),
  );
}

/** The heading of a criterion; that of a column for one mark stands below it. */
function criterionAbove({ heading }: Column): { heading: readonly string[]; mark: Mark | null } {
  const mark = heading.length > 1 ? markNamed(heading.at(-1) ?? "") : null;
  return mark ? { heading: heading.slice(0, -1), mark } : { heading, mark: null };
}

/** A heading, or a note in brackets, that says who gave the marks. Words of a criterion name the authority too. */
const BY_AUTHORITY =
  /^(?:tieu chi |muc do |muc |cap do |ket qua )?(?:danh gia )?(?:cua |do )?(?:(?:cap|nguoi|co quan) (?:co )?tham quyen|thu truong|chinh thuc)\b/;
const BY_ONESELF =
  /^(?:muc |cap do )?(?:ca nhan |tap the |don vi )?(?:tu (?:danh gia|cham|nhan|xep)\b|(?:ca nhan|tap the|don vi)$)/;
const NOTE = /\(([^)]*)\)/g;
/** "I.2", "Tiêu chí 2", "TC2", "2." before the words of a criterion. */
const NUMBER = /^(?:tieu chi (?:ve )?|tc ?)?(?:(i{1,3}|iv|v)(?: |$|(?=\d)))?(?:(\d)(?: |$))?/;
const TASK =
  /^(?:viec )?(?:ket qua |muc do )?(?:thuc hien |hoan thanh )?(?:cac )?(?:muc tieu|chi tieu|nhiem vu)\b/;
const COMMITMENT = /\bcam ket\b/;
const LEADERSHIP = /^(?:ket qua )?(?:cong tac )?lanh dao\b/;

interface Meaning extends Omit<Criterion, "isTask" | "places"> {
  readonly words: string;
  /** Of part I of the forms; null where the heading has none, or one of another part. */
  readonly number: number | null;
}

function meaningOf(heading: readonly string[]): Meaning {
  const name = heading.findLast((part) => !saysWho(part)) ?? heading.at(-1) ?? "";
  const folded = fold(name.replace(NOTE, ""));
  const [numbering = "", part = "i", figure] = NUMBER.exec(folded) ?? [];
  const words = folded.slice(numbering.length);
  const number = part === "i" && figure !== undefined ? Number(figure) : null;
  const bare = words === "" ? number : null;
  return {
    name,
    by: heading.some(isByAuthority) ? "authority" : "others",
    of:
      COMMITMENT.test(words) || bare === 3
        ? "commitment"
        : LEADERSHIP.test(words) || bare === 4
          ? "leadership"
          : "all",
    words,
    number,
  };
}

function isByAuthority(part: string): boolean {
  return [part, ...notesIn(part)].some((words) => BY_AUTHORITY.test(fold(words)));
}

function notesIn(part: string): readonly string[] {
  return [...part.matchAll(NOTE)].map(([, note = ""]) => note);
}

function saysWho(part: string): boolean {
  const words = fold(part);
  return BY_AUTHORITY.test(words) || BY_ONESELF.test(words);
}

/** The task criterion by its words, else by its number; none where several could be it. */
function withTask(criteria: readonly (Meaning & Pick<Criterion, "places">)[]): readonly Criterion[] {
  const worded = criteria.filter(({ words }) => TASK.test(words));
  const candidates = worded.length > 0 ? worded : criteria.filter(({ number }) => number === 2);
  const [task, ...others] = candidates;
  return criteria.map(({ words: _, number: __, ...criterion }) => ({
    ...criterion,
    isTask: others.length === 0 && task?.places === criterion.places,
  }));
}
