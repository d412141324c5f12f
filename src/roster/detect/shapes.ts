import type { CellValue, SheetRow } from "../../workbook/port";
import { isDitto } from "../cells/ditto";
import { markOf } from "../cells/truth";
import { shown } from "../cells/values";
import { dateOf } from "../dates/dates";
import { clean, fold } from "../fold";
import { isNameWithPost } from "../names/nameAndPost";
import { personName } from "../names/personNames";
import { levelOf, nearestLevel } from "../ratings/levels";
import { beginsWithFamilyName } from "./familyNames";
import { endsTable, isColumnNumbers, isSigner, isTotal } from "./rowWords";
import { isBodyName, isPersonName } from "./words";

/** What the cells of a column look like: how many of each kind among the rows looked at. */
export interface Shape {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers that cannot be marks: neither 0 nor 1. */
  readonly counts: number;
  readonly zeros: number;
  readonly marks: number;
  /** Texts that are a level, or nearly one. */
  readonly levels: number;
  /** Those that are no ordinary words besides: "HTTNV", "Hoàn thành tốt", but not "Tốt" or "Hoàn thành". */
  readonly fullLevels: number;
  /** Those that speak of duties, as nobody does of a pupil: "HTTNV", "Hoàn thành tốt nhiệm vụ". */
  readonly duties: number;
  /** "A", "Loại B": a grade of anything. */
  readonly letters: number;
  /** Marks of schools and criteria: "Giỏi", "Khá", "Trung bình", "Đạt". */
  readonly grades: number;
  readonly names: number;
  /** Several people in a cell, or one behind a count: "02 đ/c: Nguyễn Văn Thử, Lê Thị Mẫu". */
  readonly nameLists: number;
  /** A name and behind it a post: "Lê Văn An - Trưởng phòng". */
  readonly namesWithPosts: number;
  /** One word with a capital, as in a column of given names. */
  readonly givenNames: number;
  readonly bodies: number;
}
type Kind = Exclude<keyof Shape, "filled">;

/** Some sixty rows tell what a column holds; more would only cost time. */
export const ROWS_FOR_SHAPES = 60;

/** So many rows before a gap tell by themselves; what comes behind it may be another block. */
const ROWS_BEFORE_GAP = 3;

/**
 * The shape of each column, by index, from the first rows of data: as many as stand above the signatures, or above an
 * empty row.
 */
export function shapesOf(rows: readonly SheetRow[], columns: readonly number[]): ReadonlyMap<number, Shape> {
  const shapes = new Map(columns.map((column) => [column, { ...EMPTY_SHAPE }]));
  const read = remembered(readText);
  for (const [position, row] of rows.slice(0, ROWS_FOR_SHAPES).entries()) {
    if (position >= ROWS_BEFORE_GAP && row.index > (rows[position - 1]?.index ?? 0) + 1) break;
    const texts = row.cells
      .filter((value): value is string => typeof value === "string" && !isBlank(value))
      .map(read);
    const signers = texts.filter(({ is }) => is === "signer").length;
    if (texts.some(({ is }) => is === "end") || (signers > 1 && signers === texts.length)) break;
    if (texts.some(({ is }) => is === "total") || isNumbering(row)) continue;
    for (const [column, shape] of shapes) {
      const value = row.cells[column];
      if (value === undefined || isBlank(value) || isDitto(value)) continue;
      shape.filled++;
      const kinds = typeof value === "string" ? read(value).kinds : kindsOf(value);
      for (const kind of kinds) shape[kind]++;
    }
  }
  return shapes;
}

/** Whether a row numbers the columns: its figures are no counts. */
function isNumbering({ cells }: SheetRow): boolean {
  return isColumnNumbers(cells.filter((value) => !isBlank(value)).map(shown));
}

/** What a text is to the row it stands in, and to its column. */
interface ReadText {
  readonly is: "end" | "signer" | "total" | "value";
  readonly kinds: readonly Kind[];
}

function readText(text: string): ReadText {
  const plain = clean(text);
  if (endsTable(plain)) return { is: "end", kinds: [] };
  if (isTotal(plain)) return { is: "total", kinds: [] };
  return { is: isSigner(plain) ? "signer" : "value", kinds: textKinds(text) };
}

/** Posts, units and levels are written again and again. */
function remembered(read: (text: string) => ReadText): (text: string) => ReadText {
  const known = new Map<string, ReadText>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** The share of the filled cells that are of a kind; 0 where nothing is filled. */
export function share(shape: Shape, kind: Kind): number {
  return shape.filled === 0 ? 0 : shape[kind] / shape.filled;
}

/** A column without a value. */
export const EMPTY_SHAPE: Readonly<Record<keyof Shape, number>> = {
  filled: 0,
  dates: 0,
  numbers: 0,
  counts: 0,
  zeros: 0,
  marks: 0,
  levels: 0,
  fullLevels: 0,
  duties: 0,
  letters: 0,
  grades: 0,
  names: 0,
  nameLists: 0,
  namesWithPosts: 0,
  givenNames: 0,
  bodies: 0,
};

const GRADES = new Set([
  "gioi",
  "kha",
  "trung binh",
  "tb",
  "tb kha",
  "yeu",
  "kem",
  "dat",
  "chua dat",
  "khong dat",
]);

/** "Giỏi", "Khá": a mark of schools and criteria. */
export function isGrade(text: string): boolean {
  return GRADES.has(fold(text));
}

const FULL_LEVEL = /hoan thanh (xuat|tot|nhiem)|^k?ht\w*nv$|^ht(xs|t)$|^ht (xuat sac|tot)$|xep loai/;
const DUTY = /nhiem vu|^k?ht\w*nv\b/;
const LETTER = /^(loai )?[a-e]$/;
/** What a mistyped level still has of one; to look for the nearest is slow. */
const LIKE_LEVEL = /^k?h\w{1,6}$|hoan th|thanh (nhiem|xuat|tot)|xuat sac|nhiem vu|xep loai/;
const NOWHERE = { sheet: "", row: 0, column: 0 };

function kindsOf(value: Exclude<CellValue, string>): readonly Kind[] {
  if (typeof value === "number") return numberKinds(value);
  return value !== null && typeof value === "object" && "serial" in value ? ["dates"] : [];
}

function textKinds(value: string): readonly Kind[] {
  if (/^\s*[-+]?\d+([.,]\d+)?\s*%?\s*$/.test(value))
    return numberKinds(Number.parseFloat(value.replace(",", ".")));
  if (listsNames(value)) return ["nameLists"];
  if (/\d/.test(value)) {
    if (dateOf(value, NOWHERE, false).state === "date") return ["dates"];
    return isBodyName(value) ? ["bodies"] : [];
  }

  const kinds: Kind[] = markOf(value) ? ["marks"] : [];
  const text = fold(value);
  if (GRADES.has(text)) kinds.push("grades");
  else if (levelOf(value) !== null || (LIKE_LEVEL.test(text) && nearestLevel(value) !== null)) {
    kinds.push("levels");
    if (FULL_LEVEL.test(text)) kinds.push("fullLevels");
    if (DUTY.test(text)) kinds.push("duties");
    if (LETTER.test(text)) kinds.push("letters");
  } else if (isBodyName(value)) kinds.push("bodies");
  else if (isPersonName(value) && isFullName(value)) kinds.push("names");
  else if (isNameWithPost(value)) kinds.push("names", "namesWithPosts");
  else if (GIVEN_NAME.test(value.normalize("NFC"))) kinds.push("givenNames");
  return kinds;
}

/** Whether most of what stands in a cell between its commas, lines and counts are names of people. */
function listsNames(value: string): boolean {
  if (!/[,;:\n]/.test(value) || value.length > LONGEST_LIST) return false;
  const parts = value.split(/[,;:\n]/).map((part) => part.replace(/^[\s\d.)+–-]+/u, ""));
  const filled = parts.filter((part) => part.trim() !== "");
  const named = filled.filter((part) => isPersonName(part) && beginsWithFamilyName(personName(part)));
  return parts.length > 1 && named.length > 0 && 2 * named.length >= filled.length;
}
const LONGEST_LIST = 1000;

/** "An", "Nguyệt": no syllable of Vietnamese is longer than seven letters. "Nam" and "Nữ" may be a column of sexes. */
const GIVEN_NAME = /^\s*(?!(?:Nam|Nữ)\s*$)\p{Lu}\p{L}{0,6}\s*$/u;

/** Places have names of two words as well (Sơn Trà), but not those of families before them. */
function isFullName(value: string): boolean {
  const name = personName(value);
  return name.split(" ").length > 2 || beginsWithFamilyName(name);
}

/** A whole number of today's dates may be a date that lost its format. */
function numberKinds(value: number): Kind[] {
  if (Number.isInteger(value) && value > 40_000 && value < 60_000) return ["dates"];
  if (value === 0) return ["numbers", "marks", "zeros"];
  return value === 1 ? ["numbers", "marks"] : ["numbers", "counts"];
}
