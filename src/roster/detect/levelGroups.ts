import { fold } from "../fold";
import { type Level, STAGES } from "../model";
import { levelOf } from "../ratings/levels";
import type { ReadColumn } from "./headings";
import type { HeadingReader, Meaning } from "./meaning";
import { EMPTY_SHAPE, type Shape } from "./shapes";

/** Neighbouring columns whose headings are the levels: marks of one rating, or numbers of people at each level. */
export interface LevelGroup {
  readonly columns: readonly { readonly column: ReadColumn; readonly level: Level }[];
  /** The rating that the marks belong to, "votes" for ballots, "count" for a summary. */
  readonly of: Meaning["of"];
  readonly score: number;
}

const RATINGS = new Set<Meaning["of"]>([...STAGES, "collectiveRating"]);
/** Levels that stand alone in one row, or under a heading we do not know ("Năm 2023"). */
const UNNAMED = { of: "rating", score: 0.7 } as const;

/** The groups of level columns of a header, with what each is. */
export function levelGroups(
  columns: readonly ReadColumn[],
  shapes: ReadonlyMap<number, Shape>,
  read: HeadingReader,
): LevelGroup[] {
  const ofPeople = columns.some(({ meanings }) => meanings[0]?.of === "fullName");
  return levelSiblings(columns)
    .filter((members) => !holdNames(members, shapes))
    .map((members) => ({
      columns: [...members, ...notRatedBeside(members, columns)],
      ...meaningOf(members, areCounts(members, shapes, ofPeople), read),
    }));
}

/** Whether the columns list by name those who have each level: they are no marks of whom the row is about. */
function holdNames(members: LevelGroup["columns"], shapes: ReadonlyMap<number, Shape>): boolean {
  const found = members.map(({ column }) => shapes.get(column.index) ?? EMPTY_SHAPE);
  const sum = (...kinds: readonly ("names" | "nameLists" | "zeros" | "filled")[]) =>
    found.reduce((total, shape) => total + kinds.reduce((all, kind) => all + shape[kind], 0), 0);
  return 2 * sum("names", "nameLists") > sum("filled") - sum("zeros");
}

/** "Không đánh giá (lý do)", "HTXSNV (từ 90 điểm)": a level with a remark behind it that makes it no number. */
function levelHeaded(heading: string): Level | null {
  return levelOf(heading) ?? levelOf(heading.replace(REMARK, ""));
}
const REMARK = /\s*\((?![^)]*(?:%|số|sl|phiếu|tỷ lệ|tỉ lệ))[^)]*\)\s*$/iu;

/** "Không xếp loại" often stands outside the heading of the four levels, at their right. */
function notRatedBeside(
  members: LevelGroup["columns"],
  columns: readonly ReadColumn[],
): LevelGroup["columns"] {
  const last = Math.max(...members.map(({ column }) => column.index));
  const beside = columns.find(({ index }) => index === last + 1);
  const [only, ...more] = beside?.heading ?? [];
  if (!beside || only === undefined || more.length > 0 || levelHeaded(only) !== "notRated") return [];
  return members.some(({ level }) => level === "notRated") ? [] : [{ column: beside, level: "notRated" }];
}

/** The columns under one heading that are levels: at least two, none twice, "excellent" among them. */
export function levelSiblings(columns: readonly ReadColumn[]): LevelGroup["columns"][] {
  return [...byParent(columns).values()]
    .filter((siblings) => !siblings.some(isCriteriaMark))
    .flatMap((siblings) => {
      const members = siblings.flatMap((column) => {
        const level = levelHeaded(column.heading.at(-1) ?? "");
        return level === null ? [] : [{ column, level }];
      });
      const levels = new Set(members.map(({ level }) => level));
      const isScale = levels.size >= 2 && levels.size === members.length && levels.has("excellent");
      // "A", "B", "C" alone number columns as well
      return isScale && (isUnder(members) || members.some(isWord)) ? [members] : [];
    });
}

const isUnder = (members: LevelGroup["columns"]): boolean => (members[0]?.column.heading.length ?? 0) > 1;
const isWord = ({ column }: LevelGroup["columns"][number]): boolean =>
  (column.heading.at(-1) ?? "").length > 1;

/** Columns by what stands above their last heading; columns of a single row have nothing above. */
function byParent(columns: readonly ReadColumn[]): Map<string, ReadColumn[]> {
  const groups = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const parent = column.heading.slice(0, -1).join("\n");
    groups.set(parent, [...(groups.get(parent) ?? []), column]);
  }
  return groups;
}

/** "Xuất sắc, Tốt, Trung bình, Kém" are marks of a criterion, "Giỏi, Khá" those of a school. */
const CRITERIA_MARKS = new Set(["trung binh", "tb", "kem", "yeu", "kha", "gioi"]);
const isCriteriaMark = ({ heading }: ReadColumn): boolean => CRITERIA_MARKS.has(fold(heading.at(-1) ?? ""));

const NOT_MARKS = new Set<Meaning["of"]>(["count", "votes", "criteria"]);

function meaningOf(
  members: LevelGroup["columns"],
  counts: boolean,
  read: HeadingReader,
): Pick<LevelGroup, "of" | "score"> {
  const found = read.likely(members[0]?.column.heading.slice(0, -1) ?? [])[0];
  if (found && NOT_MARKS.has(found.of)) return found;
  if (counts) return { of: "count", score: 1 };
  return found && RATINGS.has(found.of) ? found : UNNAMED;
}

/**
 * Whether the columns hold numbers of people. Ticks outweigh numbers, for sections may carry sums; so do the ones in
 * a list of people, where hardly a row is a sum. Noughts say nothing there.
 */
function areCounts(
  members: LevelGroup["columns"],
  shapes: ReadonlyMap<number, Shape>,
  ofPeople: boolean,
): boolean {
  const sum = (kind: "counts" | "zeros" | "numbers" | "marks" | "filled") =>
    members.reduce((total, { column }) => total + (shapes.get(column.index)?.[kind] ?? 0), 0);
  const counts = sum("counts");
  const ticks = sum("marks") - (sum("numbers") - counts);
  return counts > ticks && (!ofPeople || 2 * counts >= sum("filled") - sum("zeros"));
}
