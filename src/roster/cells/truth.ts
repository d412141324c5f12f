import type { CellValue } from "../../workbook/port";
import { clean } from "../fold";

/** Ticks as they are typed; ü, þ, P and R are ticks in the fonts Wingdings and Wingdings 2. */
const TICKS = new Set(
  [
    "x",
    "✓",
    "✔",
    "√",
    "☑",
    "☒",
    "✗",
    "✘",
    "ü",
    "þ",
    "v",
    "p",
    "r",
    "●",
    "•",
    "+",
    "1",
    "true",
    "có",
    "co",
  ].map((tick) => tick.normalize("NFC")),
);
const BLANKS = new Set(["0", "false", "không", "khong", "-", "–", "—", "☐", "□"]);
/** Columns of ticks also hold sentences: "Có, theo Thông báo 12", "Chưa", "Đã gửi". */
const YES = new Set(["có", "đã", "rồi", "đúng", "người đứng đầu", "đứng đầu", "lãnh đạo", "đảng viên", "đv"]);
const NO = new Set(["không", "chưa", "quần chúng"]);

/** Whether a cell of a column of marks is marked: null where it holds neither a mark nor a known blank. */
export function markOf(value: CellValue): boolean | null {
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : null;
  if (typeof value !== "string") return null;
  if (TICKS.has(value)) return true;
  const text = bare(value);
  if (text === "" || BLANKS.has(text)) return false;
  return TICKS.has(text) ? true : null;
}

/** "x", "có", "✓", 1, TRUE … ; null where empty or not understood. */
export function truthOf(value: CellValue): boolean | null {
  if (value === null || (typeof value === "string" && clean(value) === "")) return null;
  const mark = markOf(value);
  if (mark !== null || typeof value !== "string") return mark;
  const text = bare(value);
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  const first = text.split(/[\s,:;(]/u)[0] ?? "";
  if (first === "có" || first === "đã") return true;
  return first === "không" || first === "chưa" ? false : null;
}

function bare(text: string): string {
  return clean(text)
    .toLowerCase()
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, "$1");
}
