import type { CellValue } from "../../workbook/port";
import { clean } from "../fold";

/** "1,5", "-3", "1.234,5": digits, marks between them, a sign. */
const FIGURES = /^([+-]?)(\d+(?:[.,]\d+)*)\s*(.*)$/u;

/** What may stand behind a number and how much it is worth; a "buổi" (morning or afternoon) is half a day. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["ngày", 1],
  ["buổi", 0.5],
  ["tháng", 1],
  ["điểm", 1],
  ["đ", 1],
  ["phiếu", 1],
  ["người", 1],
  ["lần", 1],
  ["%", 0.01],
]);
const AND_A_HALF = /\s*rưỡi$/u;

/**
 * The number in a cell: "1,5", "1.5", "01 ngày", "1 ngày rưỡi", "nửa ngày", "89,95", "20%" (0.2, as Excel keeps it).
 * One mark between digits is the decimal one, also "1.234": scores and days have no thousands. null where there is
 * no number, or more than one.
 */
export function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = clean(value).toLowerCase();
  if (text === "nửa ngày") return 0.5;

  const half = AND_A_HALF.test(text);
  const read = readFigures(text.replace(AND_A_HALF, ""));
  if (!read || (half && read.unit === "")) return null;
  return (read.negative ? -1 : 1) * (Number(read.figures) + (half ? 0.5 : 0)) * read.worth;
}

/**
 * The same number figure by figure, as "89.95" or "-3", to be compared exactly; null where there is none, or where it
 * is worth something else than its figures ("20%").
 */
export function figuresOf(text: string): string | null {
  const read = readFigures(clean(text).toLowerCase());
  return read?.worth === 1 ? (read.negative ? "-" : "") + read.figures : null;
}

interface Figures {
  readonly negative: boolean;
  /** "1234.5": one point at most. */
  readonly figures: string;
  readonly unit: string;
  readonly worth: number;
}

function readFigures(text: string): Figures | null {
  const [, sign = "", digits, unit = ""] = FIGURES.exec(text) ?? [];
  const worth = UNITS.get(unit);
  const figures = digits === undefined ? null : withPoint(digits);
  if (worth === undefined || figures === null) return null;
  return { negative: sign === "-", figures, unit, worth };
}

/** With two kinds of marks the last is the decimal one; the same mark twice parts thousands. */
function withPoint(digits: string): string | null {
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return digits;
  const others = marks.slice(0, -1);
  if (others === "") return digits.replace(",", ".");
  const [whole = "", ...groups] = digits.split(/[.,]/);
  const fraction = others.includes(last) ? null : groups.pop();
  const thousands = groups.every((group) => group.length === 3) && whole.length <= 3;
  const oneMark = new Set(others).size === 1;
  if (!thousands || !oneMark) return null;
  return [whole, ...groups].join("") + (fraction === null ? "" : `.${fraction}`);
}
