import { summaryWords } from "../../text/summary.vi";
import type { Area } from "../../workbook/cell";
import type { DraftChart, DraftRow, Severity, SheetDraft, SheetSnapshot } from "../../workbook/port";
import { fitted } from "../height";
import { withFilledIn } from "./filled";
import type { Frame } from "./frame";
import { footOf, headOf } from "./frameRows";
import { type LaidOut, layOut } from "./layout";
import { carriedNotes, type OldNote } from "./notes";
import { BLANK, measured, startsKeeping, type Together } from "./pages";
import { LOOKS, marked, STYLE } from "./style";
import type { TableBlock } from "./table";

/** A summary sheet as what it says; `paperDraft` lays it out as an official paper. */
export interface Paper {
  /** "summary_…", lower-case ASCII: kept in the workbook, so that the next run finds the sheet again. */
  readonly id: `summary_${string}`;
  /** Of the sheet: at most 31 characters. */
  readonly title: string;
  /** Of the paper, in capitals. */
  readonly heading: string;
  /** Sentences under the heading: what is counted, as of when, what is not known. */
  readonly remarks?: readonly string[];
  /** What the colours of cells mean, each beside its word. */
  readonly legend?: readonly { readonly mark: Severity; readonly word: string; readonly meaning: string }[];
  /** Of the sheet's columns, in characters; every block takes all of them, some columns several (`span`). */
  readonly widths: readonly number[];
  /** The headings of the last one are repeated on every page: short tables go first, the long one last. */
  readonly blocks: readonly TableBlock[];
  /** Over the lines of the last block, each at the head of a page before it: its headings are repeated on those after. */
  readonly charts?: {
    /** Of each, in rows of the sheet. */
    readonly heights: readonly number[];
    /** @param tops the first row of each, from 0. */
    draw(block: LaidOut, tops: readonly number[]): readonly DraftChart[];
  };
}

/**
 * The sheet of a paper: head of the frame, heading, remarks, tables, foot of the frame, charts; A4 landscape, the
 * headings of the long table repeated, no table torn from its headings nor the foot from the last lines, pages numbered.
 *
 * @param earlier the sheet as it stands in the workbook; what the clerk typed into its free column and its dotted
 * lines is kept.
 */
export function paperDraft(paper: Paper, frame: Frame, earlier: SheetSnapshot | null): SheetDraft {
  const { blocks } = paper;
  const widths = acrossThePage(paper.widths);
  const filled = withFilledIn(frame, earlier);
  const rows: DraftRow[] = [];
  const merges: Area[] = [];
  const add = (part: { readonly rows: readonly DraftRow[]; readonly merges: readonly Area[] }) => {
    // one by one: a list may be longer than a call takes arguments
    for (const row of part.rows) rows.push(measured(row));
    for (const merge of part.merges) merges.push(merge);
  };

  add(headOf(filled, paper.heading, widths));
  add(remarksOf(paper, widths, rows.length));
  const heights = paper.charts?.heights ?? [];
  const tops: number[] = [];
  const together: Together[] = [];
  let last: LaidOut | null = null;
  const carried = carriedNotes(blocks, earlier);
  for (const [at, block] of blocks.entries()) {
    if (at > 0) rows.push(BLANK);
    for (const height of at === blocks.length - 1 ? heights : []) {
      tops.push(rows.length);
      rows.push(...Array<DraftRow>(height).fill(BLANK));
    }
    const laid = layOut(block, widths, rows.length, carried.notes[at]);
    together.push([rows.length, laid.header[1] + LINES_TOGETHER]);
    add(laid);
    last = laid;
  }
  add(oldNotes(carried.left, widths, rows.length));
  const [beginning = 0] = together.at(-1) ?? [];
  const isShort = last !== null && rows.length - LINES_TOGETHER <= last.header[1];
  const lines = isShort ? beginning : rows.length - LINES_TOGETHER;
  rows.push(BLANK);
  add(footOf(filled, widths, rows.length));
  together.push([lines, rows.length - 1]);
  const print = {
    pageStarts: pageStarts(tops, heights.at(-1) ?? 0),
    ...(last ? { repeatRows: last.header } : {}),
  };

  return {
    id: paper.id,
    title: paper.title,
    columnWidths: widths,
    rows,
    merges,
    frozenRows: 0,
    ...(tops.length > 0 && last ? { charts: paper.charts?.draw(last, tops) ?? [] } : {}),
    print: {
      landscape: true,
      ...print,
      pageStarts: startsKeeping(together, { columnWidths: widths, rows, print }),
      footer: summaryWords.footer,
    },
  };
}

/** In characters: what A4 landscape takes between its margins at full size. */
const PAGE_WIDTH = 132;

/** Columns of fewer characters than the page takes are widened to fill it, all but the first, which holds numbers. */
function acrossThePage(widths: readonly number[]): readonly number[] {
  const [first = 0, ...others] = widths;
  const whole = others.reduce((sum, width) => sum + width, 0);
  if (first + whole >= PAGE_WIDTH) return widths;
  const factor = (PAGE_WIDTH - first) / whole;
  return [first, ...others.map((width) => Math.round(width * factor * 10) / 10)];
}

/** Of a table, with its headings or with the signatures. */
const LINES_TOGETHER = 3;

/** In rows: a chart that is higher leaves no room worth beginning a table in. */
const HALF_A_PAGE = 24;

/** A chart begins a page, so that it is not torn; the table goes on below the last where there is room. */
function pageStarts(tops: readonly number[], lastHeight: number): readonly number[] {
  if (tops.length === 0) return [];
  return lastHeight > HALF_A_PAGE ? [...tops, (tops.at(-1) ?? 0) + lastHeight] : tops;
}

function remarksOf({ remarks = [], legend = [] }: Paper, widths: readonly number[], top: number) {
  const whole = [widths.reduce((sum, width) => sum + width, 0)];
  const last = widths.length - 1;
  const rows: DraftRow[] = remarks.map((remark) =>
    fitted({ cells: [{ value: remark, style: STYLE.remark }] }, whole),
  );
  const merges: Area[] = remarks.map((_, at) => ({ top: top + at, left: 0, bottom: top + at, right: last }));
  for (const { mark, word, meaning } of legend) {
    const row = top + rows.length;
    rows.push({
      cells: [
        { value: word, style: { ...LOOKS.centred, ...marked(mark) } },
        { value: null, style: LOOKS.centred },
        { value: `– ${meaning}`, style: STYLE.legend },
      ],
    });
    merges.push(
      { top: row, left: 0, bottom: row, right: 1 },
      { top: row, left: 2, bottom: row, right: last },
    );
  }
  if (rows.length > 0) rows.push({ cells: [] });
  return { rows, merges };
}

/** Notes whose row is gone, with what it was called: nothing that somebody typed is lost. */
function oldNotes(notes: readonly OldNote[], widths: readonly number[], top: number) {
  if (notes.length === 0) return { rows: [], merges: [] };
  const last = widths.length - 1;
  const half = Math.max(0, Math.floor(last / 2));
  const sum = (from: number, to: number) => widths.slice(from, to + 1).reduce((all, width) => all + width, 0);
  const rows: DraftRow[] = [
    { cells: [] },
    { cells: [{ value: summaryWords.oldNotes, style: STYLE.caption }] },
    ...notes.map(({ label, note }) => {
      const cells = widths.map((_, at) => {
        if (at === 0) return { value: label === "" ? "–" : label, style: LOOKS.text };
        return { value: at === half + 1 ? note : null, style: LOOKS.note };
      });
      const room = widths.map((_, at) =>
        at === 0 ? sum(0, half) : at === half + 1 ? sum(half + 1, last) : 0,
      );
      return fitted({ cells }, room);
    }),
  ];
  const merges = notes.flatMap((_, at): Area[] => {
    const row = top + 2 + at;
    return [
      { top: row, left: 0, bottom: row, right: half },
      { top: row, left: half + 1, bottom: row, right: last },
    ];
  });
  return { rows, merges };
}
