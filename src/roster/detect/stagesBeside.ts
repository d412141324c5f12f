import { STAGES, type Stage } from "../model";
import { TAKEN } from "./assignment";
import { giverNamed } from "./givers";
import type { ReadColumn } from "./headings";
import { EMPTY_SHAPE, type Shape, share } from "./shapes";

/** As sure as of a heading that is known below another. */
const SCORE = 0.92;
/** Of the values so many are levels. */
const MOST = 0.5;

/**
 * Beside "Cá nhân tự xếp loại", under the same heading, "Chi bộ", "Tập thể" or "Thủ trưởng" is who gives the level, and
 * neither whose rating it is nor where somebody works. The last of those who can decide does; the others propose.
 */
export function withStagesBeside(
  columns: readonly ReadColumn[],
  shapes: ReadonlyMap<number, Shape>,
): readonly ReadColumn[] {
  const given = columns.map((column) => stageBeside(column, columns, shapes));
  const decides = (column: ReadColumn, at: number) => given[at] === "rating" || isKnownAs("rating", column);
  return columns.map((column, at) => {
    const stage = given[at];
    if (!stage) return column;
    const parent = parentOf(column);
    const isOutdone = columns.some(
      (other, after) => after > at && parentOf(other) === parent && decides(other, after),
    );
    const of: Stage = stage === "rating" && isOutdone ? "proposedRating" : stage;
    return { ...column, meanings: [{ of, score: Math.max(SCORE, column.meanings[0]?.score ?? 0) }] };
  });
}

function stageBeside(
  column: ReadColumn,
  columns: readonly ReadColumn[],
  shapes: ReadonlyMap<number, Shape>,
): Stage | null {
  const parent = parentOf(column);
  const isBesideSelf = columns.some(
    (other) => other !== column && parentOf(other) === parent && other.meanings[0]?.of === "selfRating",
  );
  if (!isBesideSelf || STAGES.some((stage) => isKnownAs(stage, column))) return null;
  const shape = shapes.get(column.index) ?? EMPTY_SHAPE;
  const holdsLevels = share(shape, "levels") >= MOST || (shape.filled === 0 && parent !== "");
  const giver = holdsLevels ? giverNamed(column.heading.at(-1) ?? "") : null;
  const isGiven = parent !== "" || OF_GIVER.test(column.heading.join(" "));
  return giver ?? (isGiven && column.meanings[0]?.of === "collectiveRating" ? "proposedRating" : null);
}

/** "XL của chi bộ" is given by it, "Xếp loại chi bộ" is its own. */
const OF_GIVER = /(?<!\p{L})của(?!\p{L})/iu;

function isKnownAs(stage: Stage, { meanings: [first] }: ReadColumn): boolean {
  return first !== undefined && first.of === stage && first.score >= TAKEN;
}

function parentOf({ heading }: ReadColumn): string {
  return heading.slice(0, -1).join("\n");
}
