import { shown } from "../../roster/cells/values";
import { DATE_FIELDS, type Field } from "../../roster/fields";
import { NO_COLUMN } from "../../roster/merged";
import { STAGES } from "../../roster/model";
import { TABLE_HEADING } from "../../sheets/tableHeading";
import type { Area } from "../../workbook/cell";
import type { CellValue, DraftCell, DraftRow, DraftStyle, LongDraft } from "../../workbook/port";
import { HEAD_ROWS, type MergedSheet } from "./lists";

const GRID = { size: 11, border: true } as const;
const STYLE = {
  heading: { size: 14, bold: true },
  remark: { size: 11, italic: true },
  column: TABLE_HEADING,
  text: GRID,
  date: { ...GRID, numberFormat: "dd/mm/yyyy", horizontal: "center" },
  absent: { ...GRID, color: "808080", horizontal: "center" },
  /** The last column: what does not fit would be printed beyond the table, and shrink it. */
  title: { ...GRID, horizontal: "fill" },
} as const satisfies Readonly<Record<string, DraftStyle>>;

/** In characters. */
const WIDTHS: Partial<Readonly<Record<Field, number>>> = {
  ordinal: 6,
  fullName: 26,
  unit: 30,
  post: 28,
  partyCell: 26,
  reason: 30,
  note: 30,
};
const WIDTH = 18;
const DATE_WIDTH = 13;
/** "Hoàn thành xuất sắc nhiệm vụ". */
const LEVEL_WIDTH = 28;
/** Of the columns of the source, and of the title behind the fields. */
const SOURCE_WIDTHS = [24, 16, 7, 24];
const TITLE_WIDTH = 40;
const DATES: ReadonlySet<Field> = new Set<Field>(DATE_FIELDS);
const LEVELS: ReadonlySet<Field> = new Set<Field>(STAGES);

/** A merged list as a sheet. Cells that look alike are one object: a long list holds few different ones. */
export function listDraft(sheet: MergedSheet): LongDraft {
  const cells = new Cells();
  const head: DraftRow[] = [
    { cells: [{ value: sheet.above[0], style: STYLE.heading }] },
    { cells: [{ value: sheet.above[1], style: STYLE.remark }] },
    ...headerRows(sheet.headings),
  ];
  const rows = {
    length: head.length + sheet.rows.length,
    *[Symbol.iterator](): Generator<DraftRow> {
      yield* head;
      for (const values of sheet.rows) yield { cells: cells.rowOf(values) };
    },
  };
  return {
    id: sheet.id,
    title: sheet.title,
    columnWidths: sheet.fields.map((field, index) => widthOf(field, index)),
    rows,
    merges: headerMerges(sheet.headings),
    frozenRows: HEAD_ROWS,
    print: { landscape: true, repeatRows: [HEAD_ROWS - 2, HEAD_ROWS - 1], footer: "&C&9&P/&N" },
  };
}

function widthOf(field: Field | null, index: number): number {
  if (field === null) return SOURCE_WIDTHS[index] ?? TITLE_WIDTH;
  return WIDTHS[field] ?? (DATES.has(field) ? DATE_WIDTH : LEVELS.has(field) ? LEVEL_WIDTH : WIDTH);
}

function headerRows(headings: MergedSheet["headings"]): DraftRow[] {
  const row = (texts: readonly (string | null)[]): DraftRow => ({
    cells: texts.map((value) => ({ value, style: STYLE.column })),
  });
  return [
    row(headings.map(([heading], at) => (startsGroup(headings, at) ? heading : null))),
    row(headings.map(([, item]) => item || null)),
  ];
}

/** Columns of one list of items stand under one heading. */
function startsGroup(headings: MergedSheet["headings"], at: number): boolean {
  const [heading, item] = headings[at] ?? ["", ""];
  const [before, itemBefore] = headings[at - 1] ?? ["", ""];
  return item === "" || itemBefore === "" || heading !== before;
}

function headerMerges(headings: MergedSheet["headings"]): Area[] {
  const [top, bottom] = [HEAD_ROWS - 2, HEAD_ROWS - 1];
  const merges: Area[] = [];
  let left = 0;
  for (let at = 1; at <= headings.length; at += 1) {
    if (at < headings.length && !startsGroup(headings, at)) continue;
    const isField = (headings[left]?.[1] ?? "") === "";
    if (isField) merges.push({ top, left, bottom, right: left });
    else if (at - 1 > left) merges.push({ top, left, bottom: top, right: at - 1 });
    left = at;
  }
  return merges;
}

class Cells {
  private readonly titles = new Map<string, DraftCell>();
  private readonly texts = new Map<string, DraftCell>();
  private readonly numbers = new Map<number, DraftCell>();
  private readonly days = new Map<number, DraftCell>();

  /** Last stands the title of the list. */
  rowOf(values: readonly CellValue[]): DraftCell[] {
    return values.map((value, at) => (at === values.length - 1 ? this.title(value) : this.of(value)));
  }

  private title(value: CellValue): DraftCell {
    if (typeof value !== "string") return EMPTY;
    return kept(this.titles, value, () => ({ value, style: STYLE.title }));
  }

  private of(value: CellValue): DraftCell {
    if (value === null) return EMPTY;
    if (typeof value === "number") return kept(this.numbers, value, () => ({ value, style: STYLE.text }));
    if (typeof value === "object" && "serial" in value)
      return kept(this.days, value.serial, () => ({ value, style: STYLE.date }));
    const text = typeof value === "string" ? value : shown(value);
    return kept(this.texts, text, () => ({
      value: text,
      style: text === NO_COLUMN ? STYLE.absent : STYLE.text,
    }));
  }
}

const EMPTY: DraftCell = { value: null, style: STYLE.text };

function kept<K>(known: Map<K, DraftCell>, key: K, make: () => DraftCell): DraftCell {
  let cell = known.get(key);
  if (cell === undefined) {
    cell = make();
    known.set(key, cell);
  }
  return cell;
}
