import type { CellValue, SheetRow } from "../workbook/port";
import { type Decimal, decimalOf } from "./decimal";
import { headingPaths } from "./detect/headings";
import { Merges } from "./detect/merges";
import { numberingOf } from "./detect/numbering";
import { endsTable, isNote, isTotal } from "./detect/rowWords";
import { clean, fold } from "./fold";
import type { Level, Table } from "./model";
import { levelOf } from "./ratings/levels";

/** Whom a column of figures counts: people at one level or at several, or all of them. */
export type Counted = Level | "goodOrBetter" | "all";

export interface FigureColumn {
  readonly index: number;
  readonly heading: readonly string[];
  /** null for a share of nobody in particular ("Tỷ lệ %"). */
  readonly of: Counted | null;
  /** Whether it holds shares, in per cent, in place of numbers. */
  readonly isShare: boolean;
  /** What stands above that: columns of one group have the same. */
  readonly group: string;
}

export interface FigureRow {
  readonly row: number;
  /** A line, what sums up the lines below it, a total, or shares of the total above. */
  readonly is: "line" | "section" | "total" | "share";
  readonly label: string;
  /** "I", "A": how a section is numbered. */
  readonly numbering: string;
  readonly cells: readonly CellValue[];
}

/** A table as figures that add up: its counted columns, and its rows from the header to the signatures. */
export interface Figures {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/**
 * The figures of a list or a summary; of a list that counts nobody by level only its totals. Read once a table.
 *
 * @param end the row at which the next table of the sheet begins; Infinity where none does
 */
export function figuresOf(table: Table, end: number): Figures {
  let figures = READ.get(table);
  if (!figures) {
    const columns = columnsOf(table);
    const withLines = table.kind === "summary" || columns.length > 0;
    figures = { columns, rows: rowsOf(table, end, withLines) };
    READ.set(table, figures);
  }
  return figures;
}
const READ = new WeakMap<Table, Figures>();

function columnsOf({ sheet, headerRows: [top, bottom] }: Table): readonly FigureColumn[] {
  const header = sheet.rows.filter(({ index }) => index >= top && index <= bottom);
  const merges = new Merges(sheet.merges).beginningIn(top, bottom);
  return headingPaths(header, merges).flatMap(({ index, heading }) => {
    const at = heading.findIndex((text) => countedBy(text) !== null);
    const of = countedBy(heading[at] ?? "");
    const share = heading.some(isShare);
    const group = heading.slice(0, Math.max(0, at)).join("\n");
    return of === null && !share ? [] : [{ index, heading, of, isShare: share, group }];
  });
}

/** "Tỷ lệ", "%", "Tỷ lệ thực tế (%)", "Tỷ lệ HTXSNV"; not a ceiling, which is a share of nobody. */
function isShare(text: string): boolean {
  return SHARE.test(fold(text)) || (fold(text) === "" && text.includes("%"));
}
const SHARE = /^(?:ty|ti) le\b/;

/** With their tones: "Công chức" adds nothing up. */
const ALL = /^(?:(?:tổng số|tổng cộng)(?!\s+điểm)(?!\p{L})|(?:tổng|cộng)$)/iu;

/** "Số HT tốt trở lên", "Tổng số", "HTXSNV". */
function countedBy(text: string): Counted | null {
  const folded = fold(text);
  const words = folded
    .replace(SHARE, "")
    .trim()
    .replace(/^(?:so luong|so nguoi|so|xep loai|muc|de xuat) /, "");
  if (/ tro len$/.test(words) && levelOf(words.replace(/ tro len$/, "")) === "good") return "goodOrBetter";
  if (ALL.test(clean(text))) return "all";
  return text.length < 2 ? null : levelOf(words);
}

function rowsOf(table: Table, end: number, withLines: boolean): readonly FigureRow[] {
  const bottom = table.headerRows[1];
  const rows: FigureRow[] = [];
  let next = 0;
  for (const row of table.sheet.rows) {
    const { index, cells } = row;
    if (index <= bottom) continue;
    if (index >= end) break;
    if (table.lines[next]?.row === index) {
      next++;
      if (withLines) rows.push({ row: index, is: "line", label: "", numbering: "", cells });
      continue;
    }
    const texts = cells.flatMap((value) => (typeof value === "string" && clean(value) ? [clean(value)] : []));
    if (texts.some(endsTable)) break;
    const read = rowOf(row, texts, table.kind === "summary");
    if (read) rows.push(read);
  }
  return rows;
}

/** A row that is no line of a list: a total, shares, a section with figures; in a summary also what is summed up. */
function rowOf({ index, cells }: SheetRow, texts: readonly string[], isSummary: boolean): FigureRow | null {
  const label = texts.find((text) => /\p{L}{2}/u.test(text)) ?? "";
  const first = texts[0] ?? "";
  const mark = /^(?:[IVX]{1,6}|[A-Z])[.)]?$/.test(first) ? (numberingOf(first) ?? "") : "";
  const row = { row: index, label, numbering: mark, cells };
  if (texts.some(isShare)) return { ...row, is: "share" };
  if (isTotal(label) && !/^tong hop\b/.test(fold(label))) return { ...row, is: "total" };
  if (label === "" || isDetail(cells, label) || !cells.some((value) => figureIn(value) !== null)) return null;
  if (mark !== "") return { ...row, is: "section" };
  return isSummary ? { ...row, is: "line" } : null;
}

/** "Trong đó: …", "- Nữ", "1.1": a part of a row above, which is not added again. */
function isDetail(cells: readonly CellValue[], label: string): boolean {
  const first = cells.find((value) => value !== null && value !== "");
  const isPart = typeof first === "number" ? !Number.isInteger(first) : /^\s*\d+\.\d/.test(String(first));
  return isPart || isNote(label) || /^[-–+•*]/.test(label);
}

const MARK = /^(?:x|✓|✔|ü|v)$/iu;

/** The figure in a cell: a number, a tick as one, a blank or a dash as none; null for any other text. */
export function countIn(value: CellValue | undefined): Decimal | null {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value === "string") {
    const text = clean(value);
    if (text === "" || /^[-–—]+$/.test(text)) return NOTHING;
    if (MARK.test(text)) return ONE;
  }
  return figureIn(value);
}

/** The number in a cell, exactly; null where it holds none. */
export function figureIn(value: CellValue | undefined): Decimal | null {
  if (typeof value === "number") return Number.isFinite(value) ? decimalOf(String(value)) : null;
  return typeof value === "string" ? decimalOf(value) : null;
}

const NOTHING: Decimal = { digits: BigInt(0), places: 0 };
const ONE: Decimal = { digits: BigInt(1), places: 0 };
