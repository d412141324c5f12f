import type { CellValue, SheetRow } from "../../workbook/port";
import { shown } from "../cells/values";
import { clean } from "../fold";
import type { Level, Signs } from "../model";
import { levelOf } from "../ratings/levels";
import { signKey } from "../ratings/signs";
import { isGrade } from "./shapes";

/** What a sheet says of the signs that it uses for levels. */
export interface Legend {
  readonly signs: Signs;
  /** What was seen of it, in its own words. */
  readonly text: string;
  /** Rows that hold nothing but a part of it. */
  readonly rows: ReadonlySet<number>;
}

/** What a text says of a sign: a level; or a mark of some other scale, and no level. */
interface Meaning {
  readonly sign: string;
  readonly level: Level | null;
  readonly text: string;
}

/** Legends stand above a list or at the end of its sheet; the rows of a long list are not looked through. */
const ROWS_ABOVE = 40;
const ROWS_BELOW = 60;
const LONGEST_TEXT = 1000;
const LONGEST_QUOTE = 200;

const PARTS = /[;,\n\r•/]|\.(?=\s|$)/u;
const SIGN = "(?:(?:xếp loại|loại|mức|hạng|bậc)\\s+)?[\"“']?[\\p{L}\\d]{1,6}[+-]?[\"”']?";
const MEANS = "\\s*(?::|=>?|→)\\s*|\\s+(?:là|tương ứng(?: với)?)\\s+";
const DASH = "\\s+[-–]\\s+";
/** "A1: Hoàn thành xuất sắc nhiệm vụ", "B là Hoàn thành tốt nhiệm vụ". */
const SIGN_FIRST = new RegExp(`^(${SIGN})(?:${MEANS}|${DASH})(.+)$`, "iu");
/** "Hoàn thành xuất sắc nhiệm vụ: A", "Hoàn thành tốt nhiệm vụ (B)". */
const LEVEL_FIRST = new RegExp(
  `^(.{2,40}?)(?:\\s*\\(?(?:viết tắt|ký hiệu|kí hiệu|ghi)(?: là)?[:\\s]\\s*|${MEANS}|${DASH}|\\s*\\()(${SIGN})\\)?$`,
  "iu",
);
/** "Hoàn thành tốt: 12" counts people. */
const FIGURE = /\d$/u;
const BULLET = /^[-–*+(\s]+/u;
const REMARK = /\s*\([^)]*\)?$|[)\s]+$/u;
/** A legend of one sign may be anything. */
const FEWEST_SIGNS = 2;

/**
 * The legend of a list: "A1: HTXSNV; A2: HTTNV …" in a text above or below it or in a heading, in rows of their own, or as
 * a sign and a level in two cells. Where its signs mean marks of another scale ("B: Khá"), they are no levels. null where
 * none is found.
 *
 * @param rows those of the sheet from the list's title on
 */
export function legendIn(rows: readonly SheetRow[]): Legend | null {
  const looked = rows.length > ROWS_ABOVE + ROWS_BELOW ? ends(rows) : rows;
  const found: Meaning[] = [];
  const own = new Set<number>();
  for (const { index, cells } of looked) {
    const filled = cells.filter((value) => value !== null && shown(value) !== "");
    const inTwo = ofTwoCells(cells, filled);
    const meanings = inTwo ? [inTwo] : filled.flatMap(meaningsIn);
    found.push(...meanings);
    if (meanings.length > 0 && (inTwo || filled.length === 1)) own.add(index);
  }
  const known = found.filter(({ sign, level }) => levelOf(sign) !== level || /^[a-e]$/.test(sign));
  if (new Set(known.map(({ sign }) => sign)).size < FEWEST_SIGNS) return null;
  const isOther = known.some(({ level }) => level === null);
  const signs = new Map<string, Level | null>();
  for (const { sign, level } of known) {
    const isGainsaid = signs.has(sign) && signs.get(sign) !== level;
    signs.set(sign, isOther || isGainsaid ? null : level);
  }
  const texts = [...new Set(known.map(({ text }) => text))];
  return { signs, rows: own, text: texts.join("; ").slice(0, LONGEST_QUOTE) };
}

function ends(rows: readonly SheetRow[]): readonly SheetRow[] {
  return [...rows.slice(0, ROWS_ABOVE), ...rows.slice(-ROWS_BELOW)];
}

/** A sign in one cell, its level in the next, and nothing besides. */
function ofTwoCells(cells: readonly CellValue[], filled: readonly CellValue[]): Meaning | null {
  const [sign = null, meaning = null, ...more] = filled;
  const isBeside = cells.indexOf(meaning) === cells.indexOf(sign) + 1;
  return more.length === 0 && isBeside && ONE_SIGN.test(shown(sign))
    ? meaningOf(shown(sign), shown(meaning))
    : null;
}
const ONE_SIGN = new RegExp(`^${SIGN}$`, "iu");

function meaningsIn(value: CellValue): readonly Meaning[] {
  if (typeof value !== "string" || value.length > LONGEST_TEXT) return [];
  if (!SPEAKS_OF_LEVELS.test(value) || !EXPLAINS.test(value)) return [];
  return value.split(PARTS).flatMap((part) => {
    const text = clean(part).replace(BULLET, "");
    for (const tried of [text, behind(text, ":"), behind(text, "(")]) {
      const meaning = tried === "" ? null : inText(tried);
      if (meaning) return [meaning];
    }
    return [];
  });
}
/** Most texts of a sheet name no level, and most that do explain nothing: neither needs a closer look. */
const SPEAKS_OF_LEVELS = /ho[aà]n|ht|xu[aấ]t|t[oố]t/iu;
const EXPLAINS = /[:=→(–-]|\s(?:là|tương ứng|viết tắt|ký hiệu|kí hiệu|ghi)\s/iu;

function behind(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? "" : text.slice(at + 1).trim();
}

function inText(text: string): Meaning | null {
  const [, sign, meaning] = SIGN_FIRST.exec(text) ?? [];
  const first = sign !== undefined && meaning !== undefined ? meaningOf(sign, meaning) : null;
  if (first) return first;
  const [, level, behindIt] = LEVEL_FIRST.exec(text) ?? [];
  const isNamed = level !== undefined && behindIt !== undefined && levelOf(level) !== null;
  return isNamed && !FIGURE.test(behindIt) ? meaningOf(behindIt, level) : null;
}

function meaningOf(sign: string, meaning: string): Meaning | null {
  const key = signKey(sign);
  const words = meaning.replace(REMARK, "").trim();
  const level = levelOf(words);
  if (key === "" || key === signKey(words)) return null;
  const text = `${clean(sign)}: ${words}`;
  if (level !== null && signKey(words).length !== 1) return { sign: key, level, text };
  return isGrade(words) ? { sign: key, level: null, text } : null;
}
