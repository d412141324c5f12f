import { fold } from "../fold";
import type { Stage } from "../model";
import { stageSaid } from "./givers";
import type { ReadColumn } from "./headings";
import type { HeadingReader, Meaning } from "./meaning";

type Side = Extract<Stage, "partyRating" | "civilRating">;

/** Whom the ratings below a heading are of: "Đảng viên", "Về Đảng"; "Cán bộ, công chức, viên chức", "Chính quyền". */
const SIDES: readonly (readonly [Side, RegExp])[] = [
  ["partyRating", /^(?:ve |ben )?(?:dang|dang vien|dv)$/],
  [
    "civilRating",
    /^(?:ve |ben )?(?:chinh quyen|chuyen mon|cbcc|ccvc|cbccvc|(?:can bo )?cong chuc(?: vien chuc)?(?: nguoi lao dong)?|vien chuc(?: nguoi lao dong)?)$/,
  ],
];

/** The side that a heading names; null for any other. */
function sideNamed(heading: string): Side | null {
  const words = fold(heading);
  return SIDES.find(([, side]) => side.test(words))?.[0] ?? null;
}

/** The stage of levels under a heading that nobody knows: what is said of it, or the side that is named last. */
export function stageOf(heading: readonly string[]): Stage {
  const said = stageSaid(heading);
  const sides = heading.map(sideNamed).filter((side) => side !== null);
  return said === "rating" ? (sides.at(-1) ?? said) : said;
}

/** A heading known by its very words, or nearly. */
const SURE = 0.9;

/**
 * Where the stages of a rating stand under the side that they are of, the decision among them is that side's rating:
 * "Đảng viên" over "Tự xếp loại" and "Chi bộ xếp loại", beside "Cán bộ, công chức" over the same. What somebody gives
 * without proposing it is a decision here, whoever gives it; where two do, the last is.
 */
export function withSides(columns: readonly ReadColumn[], read: HeadingReader): readonly ReadColumn[] {
  const sides = new Map(columns.map((column) => [column, sideAbove(column, read)]));
  const decisions = new Map<Side, ReadColumn>();
  for (const side of new Set(sides.values())) {
    const staged = columns.filter((column) => sides.get(column) === side && isStage(column));
    if (side === null) continue;
    const decision =
      staged.findLast(({ meanings: [first] }) => first?.of === "rating") ?? staged.findLast(isGiven);
    if (decision) decisions.set(side, decision);
  }
  return columns.map((column) => {
    const side = sides.get(column);
    const [first] = column.meanings;
    if (!side || !first || decisions.get(side) !== column) return column;
    return { ...column, meanings: [{ of: side, score: first.score }] };
  });
}

function sideAbove({ heading }: ReadColumn, read: HeadingReader): Side | null {
  for (const above of heading.slice(0, -1).reverse()) {
    const named = sideNamed(above);
    if (named) return named;
    const known = read.known([above]).find(({ of, score }) => isSide(of) && score >= SURE);
    if (known) return known.of as Side;
  }
  return null;
}

function isSide(of: Meaning["of"]): boolean {
  return of === "partyRating" || of === "civilRating";
}

const STAGED = new Set<Meaning["of"]>([
  "rating",
  "proposedRating",
  "selfRating",
  "partyRating",
  "civilRating",
]);

function isStage({ meanings: [first] }: ReadColumn): boolean {
  return first !== undefined && STAGED.has(first.of);
}

/** Neither somebody's own word nor called a proposal. */
function isGiven({ heading, meanings: [first] }: ReadColumn): boolean {
  return first?.of !== "selfRating" && stageSaid(heading.slice(-1)) === "rating";
}
