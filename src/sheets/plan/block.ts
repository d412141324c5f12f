import type { Citation } from "../../law/citation";
import type { Plan } from "../../law/plan";
import type { PlanWords } from "../../text/plan.vi";
import type { Language } from "../../text/words";
import { basisText } from "./clauses";
import type { Codec } from "./codecs";
import type { BlockId, Values } from "./layout";
import type { Line } from "./lines";
import type { Columns, FactId, Reading } from "./reading";

/** What every block is written with. */
export interface Page {
  readonly words: PlanWords;
  readonly language: Language;
}

/** A part of a plan as a block of the sheet. */
export interface Block<P> {
  readonly id: BlockId;
  write(plan: Plan, page: Page): readonly Values[];
  /** `base` stands in for what cannot be read. */
  read(reading: Reading, base: Plan): P;
}

type Cited = readonly (Citation | undefined)[];

/** A line of a block of facts; null where the plan does not say. */
export function fact<T>(
  id: FactId,
  codec: Codec<T>,
  value: T | null | undefined,
  { words, language }: Page,
  citations: Cited = [],
): Values {
  const { label, hint } = words.facts[id];
  return {
    item: label,
    value: value === null || value === undefined ? null : codec.write(value, words),
    hint: hint || null,
    basis: basisText(citations, language),
  };
}

/** A row of a list. */
export function listRow<R>(
  row: R,
  columns: Columns<R>,
  { words, language }: Page,
  citations: Cited,
  index: number,
): Values {
  const entries = Object.entries(columns) as [keyof R, Columns<R>[keyof R]][];
  const values = entries.flatMap(([property, { column, codec }]) => {
    const value = row[property];
    return value === undefined
      ? []
      : [[column, codec.write(value as Exclude<R[keyof R], undefined>, words)] as const];
  });
  return { ordinal: index + 1, ...Object.fromEntries(values), basis: basisText(citations, language) };
}

/** An empty line at the end of a list, for the next to be typed. */
export const NEXT: Values = {};

/** What stands in "Căn cứ", with its lines. */
export function basisOf(line: Line | undefined): string | null {
  const value = line?.("basis").value;
  return typeof value === "string" ? value : null;
}
