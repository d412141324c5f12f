import { fold } from "../fold";
import type { ReadColumn } from "./headings";
import type { HeadingReader } from "./meaning";
import { EMPTY_SHAPE, type Shape, share } from "./shapes";

/** "Nam" and "Nữ" side by side under one heading: ticks under "Giới tính", dates under "Ngày sinh". */
export interface GenderPair {
  readonly of: "gender" | "birthDate";
  readonly columns: readonly { readonly column: ReadColumn; readonly says: string }[];
}

/** The gender that a heading says, in good Vietnamese. */
const SAID: ReadonlyMap<string, string> = new Map([
  ["nam", "Nam"],
  ["nu", "Nữ"],
]);

/** The pairs of columns in which the place of a value tells the gender; and "Nữ" alone, under which women are ticked. */
export function pairsOfGenders(
  columns: readonly ReadColumn[],
  shapes: ReadonlyMap<number, Shape>,
  read: HeadingReader,
): readonly GenderPair[] {
  const isTicked = ({ index }: ReadColumn) => share(shapes.get(index) ?? EMPTY_SHAPE, "marks") === 1;
  const saying = columns.flatMap((column) => {
    const says = SAID.get(fold(column.heading.at(-1) ?? ""));
    return says === undefined ? [] : [{ column, says }];
  });
  return saying.flatMap((first): GenderPair[] => {
    const parent = parentOf(first.column);
    const pair = saying.filter(({ column }) => parentOf(column) === parent);
    const meant = read.known(first.column.heading.slice(0, -1))[0]?.of;
    const isBare = parent === "" && pair.every(({ column }) => isTicked(column));
    const of = meant === "birthDate" || meant === "gender" ? meant : isBare ? "gender" : null;
    if (pair.length === 2 && of) return pair[0] === first ? [{ of, columns: pair }] : [];
    const isAlone = saying.length === 1 && first.says === "Nữ" && first.column.heading.length === 1;
    return isAlone && isTicked(first.column) ? [{ of: "gender", columns: [first] }] : [];
  });
}

function parentOf({ heading }: ReadColumn): string {
  return heading.slice(0, -1).join("\n");
}
