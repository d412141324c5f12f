import type { Field } from "../fields";
import { fold } from "../fold";
import { type Column, type Evidence, STAGES } from "../model";
import { meaningOfValues } from "./fit";
import type { GenderPair } from "./genders";
import type { HeaderColumn, ReadColumn } from "./headings";
import type { LevelGroup } from "./levelGroups";
import { LIST_FIELDS } from "./lexicon";
import { type Shape, share } from "./shapes";
import { stageOf } from "./sides";

/** What the columns of a table were taken for. */
export interface Columns {
  readonly byField: ReadonlyMap<Field, readonly Column[]>;
  /** How sure each field is, 0 to 1. */
  readonly scores: ReadonlyMap<Field, number>;
  /** Every choice, and the meanings that a better match took. */
  readonly evidence: readonly Evidence[];
  /** How many columns hold numbers of people. */
  readonly counts: number;
}

/** Below this a heading is evidence only: the clerk is asked. */
export const TAKEN = 0.5;
/** A column known by its values alone is worth little more than a question. */
const BY_VALUES = 0.55;
/** Family names and given names in columns of their own bear each other out. */
const BY_EACH_OTHER = 0.9;
/** Headings of given names in a column of their own, folded. */
const GIVEN_NAME = new Set(["ten", "ten goi"]);
/** Of a column of given names so many are one word; "Ngọc Anh" is two. */
const MOST_NAMES = 0.6;

const POSTS = ["post", "partyPost", "governmentPost", "massPost"] as const satisfies readonly Field[];
const OF_POSTS = /\b(?:chuc vu|chuc danh)\b/;

/** What a column may be taken for, and how likely that is. */
export interface Candidate {
  readonly column: ReadColumn;
  readonly of: Field | "count" | "other";
  readonly score: number;
  readonly year: number;
}

/** The columns given out so far. */
export class Assignment implements Columns {
  readonly byField = new Map<Field, Column[]>();
  readonly scores = new Map<Field, number>();
  readonly evidence: Evidence[] = [];
  counts = 0;
  private readonly settled = new Set<number>();

  giveGroup({ columns, of, score }: LevelGroup, isPast: boolean): void {
    const isRating = of !== "count" && of !== "other" && !LIST_FIELDS.has(of);
    const isTaken = isRating && (isPast || this.byField.has(of));
    for (const { column, level } of columns) {
      this.settled.add(column.index);
      if (of === "count" || of === "other") this.counts++;
      else if (isTaken) this.tell("heading", of, column, score);
      else if (isRating) this.give(of, column, score, { level });
      else this.give(of, column, score);
    }
  }

  consider({ column, of, score }: Candidate): void {
    const isFree = !this.settled.has(column.index) && score >= TAKEN;
    if (of === "count" || of === "other") {
      if (isFree) this.settled.add(column.index);
      if (isFree && of === "count") this.counts++;
    } else if (isFree && (LIST_FIELDS.has(of) || !this.byField.has(of))) {
      this.settled.add(column.index);
      this.give(of, column, score);
    } else if (!this.byField.get(of)?.some(({ index }) => index === column.index)) {
      this.tell("heading", of, column, score);
    }
  }

  /** Two columns of which a row fills one: where it stands tells the gender, what it is may be a birth date. */
  givePair({ columns, of }: GenderPair): void {
    for (const { column, says } of columns) {
      if (this.settled.has(column.index)) return;
      this.settled.add(column.index);
      if (of !== "gender") this.give(of, column, 1);
      this.give("gender", column, 1, { says });
    }
  }

  /** A heading that nobody knows over values that speak for themselves. */
  considerValues(column: ReadColumn, shape: Shape | undefined): void {
    if (this.settled.has(column.index)) return;
    const found = meaningOfValues(shape);
    const field = found === "rating" ? stageOf(column.heading) : found;
    if (!field || column.meanings.some(({ score }) => score >= TAKEN) || !this.wants(field)) return;
    this.settled.add(column.index);
    this.give(field, column, BY_VALUES, {}, "values");
  }

  /** Behind what people rated themselves stand levels under a heading that nobody knows: the last of them decide. */
  considerDecision(columns: readonly ReadColumn[], shapes: ReadonlyMap<number, Shape>): void {
    const [own] = this.byField.get("selfRating") ?? [];
    const isOnly = STAGES.every((stage) => stage === "selfRating" || !this.byField.has(stage));
    if (!own || !isOnly) return;
    const last = columns.findLast(
      ({ index, heading, meanings }) =>
        index > own.index &&
        !this.settled.has(index) &&
        !meanings.some(({ score }) => score >= TAKEN) &&
        stageOf(heading) === "rating" &&
        meaningOfValues(shapes.get(index)) === "rating",
    );
    if (!last) return;
    this.settled.add(last.index);
    this.give("rating", last, BY_VALUES, {}, "values");
  }

  /**
   * "Họ và tên" over two columns: the given names stand in the second, under the same heading, under "Tên", or under
   * none at all.
   */
  considerGivenNames(columns: readonly ReadColumn[], shapes: ReadonlyMap<number, Shape>): void {
    const [family] = this.byField.get("fullName") ?? [];
    if (!family || this.settled.has(family.index + 1)) return;
    const index = family.index + 1;
    const shape = shapes.get(index);
    if (!shape || share(shape, "givenNames") < MOST_NAMES) return;
    const headed = columns.find((column) => column.index === index);
    const heading = headed?.heading ?? family.heading;
    const isSame = heading.join() === family.heading.join();
    if (!isSame && !GIVEN_NAME.has(fold(heading.at(-1) ?? ""))) return;
    this.settled.add(index);
    this.give("fullName", { index, heading, meanings: [] }, BY_EACH_OTHER, {}, "values");
    this.tell("values", "fullName", family, BY_EACH_OTHER);
  }

  /** "Ghi chú" over nothing but levels, where no other column holds any. */
  considerNotes(shapes: ReadonlyMap<number, Shape>): void {
    const [note, ...more] = this.byField.get("note") ?? [];
    if (!note || more.length > 0 || !this.wants("rating")) return;
    if (meaningOfValues(shapes.get(note.index)) !== "rating") return;
    this.byField.delete("note");
    this.give("rating", { ...note, meanings: [] }, BY_VALUES, {}, "values");
  }

  /** "Họ và tên, chức vụ": names with posts behind them, where no column holds posts. */
  considerPosts(shapes: ReadonlyMap<number, Shape>): void {
    const [column, ...more] = this.byField.get("fullName") ?? [];
    if (!column || more.length > 0 || POSTS.some((field) => this.byField.has(field))) return;
    const isSaid = OF_POSTS.test(fold(column.heading.join(" ")));
    const shape = shapes.get(column.index);
    if (!isSaid && (!shape || share(shape, "namesWithPosts") < MOST_NAMES)) return;
    this.byField.set("fullName", [{ ...column, part: "name" }]);
    this.give(
      "post",
      { ...column, meanings: [] },
      BY_VALUES,
      { part: "post" },
      isSaid ? "heading" : "values",
    );
  }

  /** A rating only where there is none of any stage; names only where the rows are not those of bodies. */
  private wants(field: Field): boolean {
    if (field === "civilRating" || field === "partyRating") return !this.byField.has(field);
    if (STAGES.some((stage) => stage === field)) return !STAGES.some((stage) => this.byField.has(stage));
    return !this.byField.has(field) && (!this.byField.has("unit") || this.byField.has("post"));
  }

  private give(
    field: Field,
    column: ReadColumn,
    score: number,
    holds: Pick<Column, "level" | "says" | "part"> = {},
    kind: Evidence["kind"] = "heading",
  ) {
    const given: Column = { index: column.index, heading: column.heading, ...holds };
    this.byField.set(field, [...(this.byField.get(field) ?? []), given]);
    this.scores.set(field, Math.max(score, this.scores.get(field) ?? 0));
    this.tell(kind, field, column, score);
  }

  private tell(kind: Evidence["kind"], field: Field, column: HeaderColumn, score: number): void {
    this.evidence.push({
      kind,
      field,
      column: column.index,
      text: column.heading.join(" › "),
      score: round(score),
    });
  }
}

const round = (score: number): number => Math.round(score * 100) / 100;
