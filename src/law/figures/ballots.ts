import { fold } from "../../roster/fold";
import { type Entry, LEVELS, type Level, type Part } from "../../roster/model";
import { levelOf } from "../../roster/ratings/levels";
import type { CellRef } from "../../workbook/cell";
import { type BallotCount, type NotedCount, notedBallots } from "./notedBallots";

/** What a column of ballots counts. */
export type Counted = BallotCount | Level;

/** The ballots on one question, as one row counts them; what it does not say, the rows below the list may. */
export interface Ballot {
  /** null where there is no such column, or its cell is empty, and no row below the list says it. */
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  /** Nothing written is none. */
  readonly invalid: number | null;
  /** Of all levels together; nothing written is none. null where no level has a column. */
  readonly levels: number | null;
  /** Whether each of the four levels has a column: only then need they make up all the valid ballots. */
  readonly complete: boolean;
  /** A cell that is no count of ballots; null where all are. */
  readonly unread: Part | null;
  readonly cells: readonly CellRef[];
}

const KINDS: readonly (readonly [Counted, RegExp])[] = [
  ["issued", /\bphat ra\b/],
  ["returned", /\b(?:thu vao|thu ve|thu lai|thu duoc)\b/],
  ["invalid", /\bkhong hop le\b/],
  ["valid", /\bhop le\b/],
];

/** "Số phiếu đề nghị xếp loại HTXS" */
const BALLOTS = /^(?:so )?phieu (?:de nghi |de xuat )?(?:xep loai )?(?:muc )?/;

/** The ballots that a row counts: one, or one a group of columns where two groups count the same things. */
export function ballotsOf(entry: Entry): readonly Ballot[] {
  const columns = entry.parts("votes").flatMap((part) => {
    const counted = countedIn(part.heading);
    return counted ? [{ part, counted }] : [];
  });
  const repeats = new Set(columns.map(({ counted }) => counted)).size < columns.length;
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const group = repeats ? column.part.heading.slice(0, -1).join("\n") : "";
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  const filled = [...groups.values()].filter((group) => group.some(({ part }) => part.text !== ""));
  // of several questions nobody can tell which one is meant below
  const noted = groups.size === 1 ? notedBallots(entry.table) : NOTHING_NOTED;
  return filled.map((group) => ballot(group, noted));
}

interface Column {
  readonly part: Part;
  readonly counted: Counted;
}

/** By the words that stand nearest to the cells: those above name the question. */
function countedIn(heading: readonly string[]): Counted | null {
  for (const words of [...heading].reverse()) {
    const folded = fold(words);
    const kind = KINDS.find(([, name]) => name.test(folded));
    const found = kind?.[0] ?? levelOf(words) ?? levelOf(folded.replace(BALLOTS, ""));
    if (found) return found;
  }
  return null;
}

const NOTHING_NOTED: ReadonlyMap<BallotCount, NotedCount> = new Map();

function ballot(columns: readonly Column[], noted: ReadonlyMap<BallotCount, NotedCount>): Ballot {
  const one = (wanted: Counted) => columns.find(({ counted }) => counted === wanted)?.part ?? null;
  const levels = columns.filter(({ counted }) => !KINDS.some(([kind]) => kind === counted));
  const invalid = one("invalid");
  const below = [...noted].filter(([of]) => one(of) === null);
  const count = (of: BallotCount) => one(of)?.number ?? new Map(below).get(of)?.number ?? null;
  return {
    issued: count("issued"),
    returned: count("returned"),
    valid: count("valid"),
    invalid: invalid ? (invalid.number ?? 0) : count("invalid"),
    levels: levels.length > 0 ? levels.reduce((sum, { part }) => sum + (part.number ?? 0), 0) : null,
    complete: LEVELS.every((level) => level === "notRated" || one(level) !== null),
    unread: columns.map(({ part }) => part).find((part) => part.text !== "" && !isCount(part)) ?? null,
    cells: [
      ...columns.filter(({ part }) => part.text !== "").map(({ part }) => part.cell),
      ...below.map(([, { cell }]) => cell),
    ],
  };
}

function isCount({ number }: Part): boolean {
  return number !== null && Number.isInteger(number) && number >= 0;
}
