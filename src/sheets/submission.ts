import type { RatingCounts, Report } from "../check/report";
import { ruleTitle } from "../check/wording";
import { LEVELS } from "../roster/model";
import { submissionWords as words } from "../text/submission.vi";
import { severityName, stageName, vietnameseDate } from "../text/words";
import { type Area, a1 } from "../workbook/cell";
import type { DraftCell, DraftRow, DraftStyle, Severity, SheetDraft } from "../workbook/port";
import { fitted } from "./height";
import { frameOf } from "./summary/frame";
import { footOf, headOf } from "./summary/frameRows";
import { BLANK, startsKeeping } from "./summary/pages";
import { LOOKS, marked, STYLE } from "./summary/style";

/** Kept in the workbook, so that the sheet is known whatever it is called. */
const SUBMISSION_ID = "submission";

/** What the sheet "Phiếu gửi" tells of a copy for the level above. */
export interface Submission {
  /** Of the copy: its year, plan and day; the counts are those of what is sent. */
  readonly report: Pick<Report, "year" | "asOf" | "plan" | "roster" | "ratings">;
  /** The name of the file that the copy was made of. */
  readonly workbook: string;
  readonly product: string;
  readonly rules: string;
  /** The sheets that are sealed, each with what it covers. */
  readonly sheets: readonly { readonly name: string; readonly area: string }[];
  readonly code: string;
  /** In words: what is open, as counts. */
  readonly openLine: string;
  readonly open: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
  /** In words, one a line: columns emptied, what was left out, what is still there. */
  readonly emptied: readonly string[];
  readonly removed: readonly string[];
  readonly remains: readonly string[];
}

const COUNTED = [...LEVELS, "missing", "unrecognised"] as const;
/** In characters: number, name, then one a level, and the sum. */
const WIDTHS = [6, 42, ...COUNTED.map(() => 10.5), 10.5];
const LAST = WIDTHS.length - 1;
/** The notes on the seal, so that signatures do not stand alone on a page. */
const LINES_WITH_FOOT = words.sealNotes.length;
/** The first column of figures. */
const FIGURES = 2;

/** The sheet that goes with a copy: what is sent, by whom, with what figures, what is open, and its seal. */
export function submissionSheet(submission: Submission): SheetDraft {
  const { report } = submission;
  // the day on which a copy is sent is another than that of the list
  const frame = { ...frameOf(report.roster, null), placeAndDate: null };
  const head = headOf(frame, words.heading(report), WIDTHS);
  const paper = new PaperRows(head.rows, head.merges);
  const { plan, year } = report;

  paper.caption(words.general);
  const sender = [frame.issuing, frame.superior].filter((body) => body !== null).join(", ");
  paper.fact(words.sender, sender === "" ? words.toFillIn : sender);
  paper.fact(words.recipient, words.toFillIn);
  paper.fact(words.file, submission.workbook);
  paper.fact(words.sheets, submission.sheets.map(words.sheet).join("; "));
  paper.fact(words.plan, plan ? `${plan.title} (${plan.id})` : words.noPlan({ year }));
  paper.fact(words.asOf, vietnameseDate(report.asOf.toString()));
  paper.fact(words.version, words.versionOf(submission));

  paper.caption(words.totals);
  const header = paper.length;
  paper.add(
    [
      words.columns.ordinal,
      words.columns.kind,
      ...COUNTED.map((level) => words.columns[level]),
      words.columns.total,
    ].map((heading) => ({ value: heading, style: STYLE.column })),
  );
  for (const kind of ["collectives", "individuals"] as const) {
    const counts = report.ratings[kind];
    if (counts.stage !== null) paper.add(countCells(kind, counts, paper.length, paper.length - header));
  }

  paper.caption(words.open);
  paper.line(submission.openLine);
  if (submission.open.length > 0) addOpen(paper, submission.open);

  paper.caption(words.removed);
  if (submission.emptied.length === 0) paper.line(words.noneEmptied);
  else paper.line(words.emptied({ columns: submission.emptied.join("; ") }));
  for (const line of submission.removed) paper.line(`– ${line}`);
  if (submission.remains.length > 0) paper.caption(words.remains);
  for (const line of submission.remains) paper.line(`– ${line}`);

  paper.caption(words.seal);
  paper.fact(words.code, submission.code, { ...LOOKS.text, bold: true, size: 14 });
  for (const note of words.sealNotes) paper.line(note);

  const lines = paper.length - LINES_WITH_FOOT;
  paper.empty();
  const foot = footOf(frame, WIDTHS, paper.length);
  const rows = [...paper.rows, ...foot.rows];
  return {
    id: SUBMISSION_ID,
    title: words.title,
    columnWidths: WIDTHS,
    rows,
    merges: [...paper.merges, ...foot.merges],
    frozenRows: 0,
    print: {
      landscape: true,
      pageStarts: startsKeeping([[lines, rows.length - 1]], { columnWidths: WIDTHS, rows, print: {} }),
      footer: words.footer,
    },
  };
}

function countCells(
  kind: "collectives" | "individuals",
  counts: RatingCounts,
  row: number,
  ordinal: number,
): DraftCell[] {
  const stage =
    counts.stage === "mixed" || counts.stage === null ? words.mixedStage : stageName.vi[counts.stage];
  return [
    { value: ordinal, style: LOOKS.ordinal },
    { value: words.stage({ kind: words.kinds[kind], stage }), style: LOOKS.text },
    ...COUNTED.map((level) => ({ value: counts[level], style: LOOKS.figure })),
    {
      value: COUNTED.reduce((sum, level) => sum + counts[level], 0),
      formula: `SUM(${a1(row, FIGURES)}:${a1(row, LAST - 1)})`,
      style: { ...LOOKS.figure, bold: true },
    },
  ];
}

/** One row a rule: its title over most of the width, how grave, how many. */
function addOpen(paper: PaperRows, open: Submission["open"]): void {
  const { openColumns } = words;
  const spans: readonly Span[] = [
    [0, 0],
    [1, LAST - 3],
    [LAST - 2, LAST - 1],
    [LAST, LAST],
  ];
  const headings = [openColumns.ordinal, openColumns.rule, openColumns.severity, openColumns.count];
  paper.spanned(
    spans,
    headings.map((value) => ({ value, style: STYLE.column })),
  );
  for (const [index, { rule, severity, count }] of open.entries()) {
    paper.spanned(spans, [
      { value: index + 1, style: LOOKS.ordinal },
      { value: ruleTitle(rule, "vi"), style: LOOKS.text },
      { value: severityName.vi[severity], style: { ...LOOKS.centred, ...marked(severity) } },
      { value: count, style: LOOKS.figure },
    ]);
  }
}

/** First and last column. */
type Span = readonly [number, number];

const NUMBERS = ["I", "II", "III", "IV", "V", "VI"];

/** The rows of the paper, as they are put one below the other. */
class PaperRows {
  readonly rows: DraftRow[];
  readonly merges: Area[];
  private captions = 0;

  constructor(rows: readonly DraftRow[], merges: readonly Area[]) {
    this.rows = [...rows];
    this.merges = [...merges];
  }

  get length(): number {
    return this.rows.length;
  }

  empty(): void {
    this.rows.push(BLANK);
  }

  add(cells: readonly (DraftCell | null)[]): void {
    this.rows.push(fitted({ cells }, WIDTHS));
  }

  /** The name of a block, with a line of room above it. */
  caption(text: string): void {
    this.empty();
    this.captions += 1;
    const value = words.caption({ number: NUMBERS[this.captions - 1] ?? "", caption: text });
    this.spanned([[0, LAST]], [{ value, style: STYLE.caption }]);
  }

  /** A sentence over the whole width. */
  line(text: string): void {
    this.spanned([[0, LAST]], [{ value: text, style: STYLE.legend }]);
  }

  fact(label: string, value: string, style: DraftStyle = LOOKS.text): void {
    this.spanned(
      [
        [0, 1],
        [2, LAST],
      ],
      [
        { value: label, style: { ...LOOKS.text, bold: true } },
        { value, style },
      ],
    );
  }

  /** Cells that each lie over several columns; the row is as high as the longest of them needs. */
  spanned(spans: readonly Span[], cells: readonly DraftCell[]): void {
    const row = this.rows.length;
    const widths = spans.map(([from, to]) =>
      WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width, 0),
    );
    const { height } = fitted({ cells }, widths);
    const all: (DraftCell | null)[] = WIDTHS.map(() => null);
    for (const [index, [from, to]] of spans.entries()) {
      const cell = cells[index];
      for (let column = from; column <= to; column += 1) {
        if (cell)
          all[column] =
            column === from ? cell : { value: null, ...(cell.style ? { style: cell.style } : {}) };
      }
      if (to > from) this.merges.push({ top: row, left: from, bottom: row, right: to });
    }
    this.rows.push({ cells: all, ...(height === undefined ? {} : { height }) });
  }
}
