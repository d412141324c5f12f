import { fold } from "../../roster/fold";
import type { Part, RankedLevel } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { Row } from "../plan/bindings";
import type { Criterion } from "./criteria";

/** The four words of a criterion, from the best to the worst. */
export const MARKS = ["excellent", "good", "average", "poor"] as const;
export type Mark = (typeof MARKS)[number];

/** As the forms print them, and as lists shorten them. "K" is in none: it may be "Khá". */
const WORDS: ReadonlyMap<string, Mark> = new Map([
  ["xuat sac", "excellent"],
  ["xs", "excellent"],
  ["tot", "good"],
  ["t", "good"],
  ["trung binh", "average"],
  ["tb", "average"],
  ["kem", "poor"],
]);

/** The mark that a text says; null where it is none of the four. */
export function markNamed(text: string): Mark | null {
  return WORDS.get(fold(text)) ?? null;
}

/** What one row says of one criterion. */
export interface MarkReading {
  readonly criterion: Criterion;
  readonly state: "marked" | "blank" | "several" | "unreadable";
  /** Set where it is marked. */
  readonly mark: Mark | null;
  /** As it stands, where it cannot be read. */
  readonly text: string;
  /** Those that say something; all of the criterion where it is blank. */
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** What a row says of each criterion. Its cells are read once for all of them. */
export function marksOf(row: Row, criteria: readonly Criterion[]): readonly MarkReading[] {
  const parts = row.parts("criteria");
  return criteria.flatMap((criterion) => {
    const given = criterion.places.flatMap(({ position, mark }) => {
      const part = parts[position];
      return part ? [{ cell: part.cell, said: saidIn(part, mark) }] : [];
    });
    const telling = given.filter(({ said }) => said !== null);
    const [first, ...rest] = (telling.length > 0 ? telling : given).map(({ cell }) => cell);
    const said = telling.flatMap((one) => one.said ?? []);
    return first ? [{ criterion, cells: [first, ...rest] as const, ...readingOf(said) }] : [];
  });
}

/** What one cell says: the mark of its column where it is ticked, else its words; null where it is blank. */
function saidIn(part: Part, markOfColumn: Mark | null): string | null {
  if (markOfColumn !== null && part.truth !== null) return part.truth ? markOfColumn : null;
  return /[\p{L}\p{N}]/u.test(part.text) ? (markNamed(part.text) ?? part.text) : null;
}

function readingOf(said: readonly string[]): Pick<MarkReading, "state" | "mark" | "text"> {
  const [only, ...others] = new Set(said);
  if (only === undefined) return { state: "blank", mark: null, text: "" };
  if (others.length > 0) return { state: "several", mark: null, text: "" };
  return isMark(only)
    ? { state: "marked", mark: only, text: "" }
    : { state: "unreadable", mark: null, text: only };
}

function isMark(said: string): said is Mark {
  return (MARKS as readonly string[]).includes(said);
}

/** Whether the forms ask the row for the criterion: I.3 has no boxes for individuals, and I.4 is for leaders. */
export function isAsked({ of }: Criterion, row: Row): boolean {
  if (row.kind === "collective" || of === "all") return true;
  return of === "leadership" && row.leads !== null;
}

/**
 * The highest level that marks leave open. Whatever is not marked yet counts as excellent: it can only lower it.
 *
 * 124-QĐ/TW, Điều 12, as paraphrased.
 */
export function highestLevel(readings: readonly MarkReading[]): RankedLevel {
  const marks = readings.flatMap(({ mark }) => mark ?? []);
  const tasks = readings.filter(({ criterion }) => criterion.isTask);
  // where nothing tells the task criterion, it may be the best of them
  const task = worst((tasks.length > 0 ? tasks : bestOf(readings)).flatMap(({ mark }) => mark ?? []));
  const lowest = worst(marks);
  if (lowest === "poor") return "notCompleted";
  if (task === "excellent" && lowest !== "average") return "excellent";
  return task === "excellent" || task === "good" ? "good" : "completed";
}

function worst(marks: readonly Mark[]): Mark {
  return [...MARKS].reverse().find((mark) => marks.includes(mark)) ?? "excellent";
}

function bestOf(readings: readonly MarkReading[]): readonly MarkReading[] {
  const best = MARKS.find((mark) => readings.some((reading) => reading.mark === mark));
  const unmarked = readings.some(({ mark }) => mark === null);
  return unmarked ? [] : readings.filter(({ mark }) => mark === best);
}
