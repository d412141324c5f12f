import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Area, areaName } from "../../workbook/cell";
import type { CellValue, SheetSnapshot } from "../../workbook/port";

/** The content of a sheet as a seal holds it. */
export interface SealedSheet {
  readonly name: string;
  /** What it covers, such as "A1:H52": every cell of the sheet that holds something. */
  readonly area: string;
  /** SHA-256 over the places and the SHA-256 of all rows, hexadecimal. */
  readonly digest: string;
  /** The rows that hold something, ascending. */
  readonly rows: readonly SealedRow[];
}

/** One row by itself, so that a change is told with its place. */
export interface SealedRow {
  /** Counted from 0. */
  readonly row: number;
  /** The first 8 bytes of the SHA-256 of the row's content, hexadecimal. */
  readonly hash: string;
}

/** Of a row's hash, in hexadecimal digits. */
const ROW_HASH = 16;
/** Of a number: what Excel shows of one is kept, what a last binary digit does when it is saved again is not. */
const SIGNIFICANT_DIGITS = 12;

/** A sheet in the form that no saving changes: see `canonicalRow`. */
export function sealedSheet({ name, rows }: Pick<SheetSnapshot, "name" | "rows">): SealedSheet {
  const written = rows.flatMap(({ index, cells }) => {
    const text = canonicalRow(cells);
    return text === "" ? [] : [{ row: index, hash: digestOf(text) }];
  });
  return {
    name,
    area: areaName(usedArea(rows)),
    digest: digestOf(written.map(({ row, hash }) => `${row} ${hash}\n`).join("")),
    rows: written.map(({ row, hash }) => ({ row, hash: hash.slice(0, ROW_HASH) })),
  };
}

/** SHA-256 of a text, hexadecimal. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * What the cells of a row hold, and nothing of how they look: texts in NFC with each run of white space as one blank,
 * numbers and dates to 12 digits, no matter how they are shown. Empty cells say nothing. "" for an empty row.
 *
 * Which error a formula shows is left out: programs name the same one differently.
 */
function canonicalRow(cells: readonly CellValue[]): string {
  return cells
    .flatMap((value, column) => {
      const text = canonicalValue(value);
      return text === "" ? [] : [`${column}=${text}`];
    })
    .join("\t");
}

function canonicalValue(value: CellValue): string {
  switch (typeof value) {
    case "string":
      return canonicalText(value);
    case "number":
      return `n${canonicalNumber(value)}`;
    case "boolean":
      return value ? "b1" : "b0";
    default:
      if (value === null) return "";
      return "serial" in value ? `n${canonicalNumber(value.serial)}` : "e";
  }
}

/** Units, posts and levels stand in thousands of rows. */
const TEXTS = new Map<string, string>();
const TEXTS_REMEMBERED = 50_000;

function canonicalText(value: string): string {
  const known = TEXTS.get(value);
  if (known !== undefined) return known;
  const text = value
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const canonical = text === "" ? "" : `s${text}`;
  if (TEXTS.size >= TEXTS_REMEMBERED) TEXTS.clear();
  TEXTS.set(value, canonical);
  return canonical;
}

/** "+ 0": a negative zero is zero. */
function canonicalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS) return String(value + 0);
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0);
}

function usedArea(rows: SheetSnapshot["rows"]): Area {
  const filled = rows.flatMap(({ index, cells }) => {
    const left = cells.findIndex(isFilled);
    return left < 0 ? [] : [{ top: index, bottom: index, left, right: cells.findLastIndex(isFilled) }];
  });
  return filled.reduce(
    (all, row) => ({
      top: Math.min(all.top, row.top),
      bottom: Math.max(all.bottom, row.bottom),
      left: Math.min(all.left, row.left),
      right: Math.max(all.right, row.right),
    }),
    filled[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
  );
}

function isFilled(value: CellValue): boolean {
  return canonicalValue(value) !== "";
}
