import type { Report } from "../../check/report";
import { summaryListWords } from "../../text/summaryLists.vi";
import { vietnameseDate } from "../../text/words";
import type { Severity } from "../../workbook/port";
import { SEVERITIES } from "../wording";
import { capitalised } from "./capitalised";
import { type DossierProgress, type DossierRow, dossiersOf, type ItemState, severityOf } from "./dossierRows";
import { unitBlock } from "./dossierUnits";
import type { Paper } from "./paper";
import type { Content, Figured, TableBlock, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.dossiers;
const STATE = WORDS.itemState;

/** "Hồ sơ": how complete the dossiers of each unit are, then each paper of each dossier. Null where none is owed. */
export function dossierSummary(report: Report): Paper | null {
  const progress = dossiersOf(report);
  if (progress.length === 0) return null;
  const columns = itemColumns(progress);
  const isUnclear = progress.some(({ rows }) => rows.some(({ unclear }) => unclear !== null));
  return {
    id: "summary_dossiers",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: [
      summaryListWords.asOf({ day: vietnameseDate(report.asOf.toString()) }),
      ...new Set(progress.map(listed)),
      WORDS.signs,
      WORDS.notRated,
    ],
    legend: (["error", "warning"] as const).map((mark) => ({ mark, ...WORDS.legend[mark] })),
    widths: [5, 27, 26, ...columns.map(() => itemWidth(columns)), 8, 9, ...(isUnclear ? [20] : []), 22],
    blocks: [unitBlock(progress, columns.length + (isUnclear ? 4 : 3)), byRow(progress, columns, isUnclear)],
  };
}

/** "hồ sơ cá nhân (ngày cuối …): (1) …; (2) … – nếu có." */
function listed({ dossier, lastDay }: DossierProgress): string {
  const items = dossier.items.map(({ number, title, when }) =>
    WORDS.item({ number, title, when: when ? WORDS.when[when] : null }),
  );
  return WORDS.listed({
    title: capitalised(dossier.title),
    due: lastDay && WORDS.due({ day: vietnameseDate(lastDay.toString()) }),
    items: items.join("; "),
  });
}

/** A column for each number that a paper has in any of the lists. */
interface ItemColumn extends TableColumn {
  readonly number: number;
}

/** So many columns have room for the names of papers; with more, the numbers must do. */
const NAMED_AT_MOST = 5;

function itemColumns(progress: readonly DossierProgress[]): readonly ItemColumn[] {
  const items = progress.flatMap(({ dossier }) => dossier.items);
  const numbers = [...new Set(items.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const titles = new Set(items.filter((item) => item.number === number).map(({ title }) => title));
    const [title = "", ...others] = titles;
    const isNamed = numbers.length <= NAMED_AT_MOST && others.length === 0;
    const heading = isNamed ? WORDS.itemHeadingNamed({ number, title }) : WORDS.itemHeading({ number });
    return { id: idOf(number), number, heading: [heading], look: "centred" };
  });
}

function idOf(number: number): string {
  return `item${number}`;
}

function itemWidth({ length }: readonly ItemColumn[]): number {
  return length <= NAMED_AT_MOST ? 16 : 7;
}

function byRow(
  progress: readonly DossierProgress[],
  columns: readonly ItemColumn[],
  isUnclear: boolean,
): TableBlock {
  return {
    caption: WORDS.byRow,
    columns: [
      { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
      { id: "who", heading: [summaryListWords.who], look: "text", names: true },
      { id: "unit", heading: [summaryListWords.unit], look: "text", names: true },
      ...columns,
      { id: "missing", heading: [WORDS.columns.missing], look: "figure" },
      { id: "doubtful", heading: [WORDS.columns.doubtful], look: "figure" },
      ...(isUnclear ? [{ id: "written", heading: [WORDS.columns.written], look: "text" } as const] : []),
      { id: "note", heading: [summaryListWords.note], look: "note" },
    ],
    rows: progress.flatMap((one, at): readonly TableRow[] => [
      { kind: "section", text: capitalised(one.dossier.title) },
      ...one.rows.map((row, nth) => lineOf(row, columns, `${at} ${nth}`)),
      lackingOf(one, columns, at),
    ]),
  };
}

function lineOf(
  { row, isDue, items, unclear }: DossierRow,
  columns: readonly ItemColumn[],
  key: string,
): TableRow {
  const cells = columns.map(({ id, number }): readonly [string, Content] => {
    return [id, unclear ? null : shown(number, items)];
  });
  const count = (state: "missing" | "doubtful"): Figured | null => {
    if (unclear) return null;
    return {
      value: columns.filter(({ number }) => paperOf(number, items).is === state).length,
      formula: (at) => countIf(at.cell, columns, STATE[state]),
    };
  };
  return {
    kind: "line",
    key,
    cells: {
      who: row.name,
      unit: row.kind === "individual" ? (row.unit?.text ?? null) : null,
      ...Object.fromEntries(cells),
      missing: count("missing"),
      doubtful: count("doubtful"),
      written: unclear && {
        value: unclear.is === "count" ? WORDS.count(unclear) : WORDS.unread(unclear),
        ...(isDue ? { mark: "warning" as const } : {}),
      },
    },
  };
}

/** The worst first: of papers that a list gives the same number, the one that somebody must see. */
const STATES: readonly ItemState[] = ["missing", "doubtful", "awaited", "unkept", "there", "notOwed"];

function paperOf(number: number, items: DossierRow["items"]): { is: ItemState; mark: Severity | null } {
  const own = [...items].filter(([item]) => item.number === number);
  const is = STATES.find((state) => own.some(([, one]) => one === state)) ?? "notOwed";
  const marks = own.map(([item, one]) => (one === is ? severityOf(one, item) : null));
  return { is, mark: SEVERITIES.find((severity) => marks.includes(severity)) ?? null };
}

function shown(number: number, items: DossierRow["items"]): Content {
  const { is, mark } = paperOf(number, items);
  return mark ? { value: STATE[is], mark } : STATE[is];
}

type CellOf = (column: string) => string;

function countIf(cell: CellOf, columns: readonly ItemColumn[], word: string): string {
  const [first, last] = [columns[0], columns.at(-1)];
  return first && last ? `COUNTIF(${cell(first.id)}:${cell(last.id)},"${word}")` : "0";
}

/** Under the rows of a dossier: how many lack each paper. */
function lackingOf({ dossier, rows }: DossierProgress, columns: readonly ItemColumn[], at: number): TableRow {
  const [first, last] = [`${at} 0`, `${at} ${rows.length - 1}`];
  const numbers = new Set(dossier.items.map(({ number }) => number));
  const lackAt = (number: number, state: ItemState) =>
    rows.filter(({ items, unclear }) => !unclear && paperOf(number, items).is === state).length;
  const own = columns.filter(({ number }) => numbers.has(number));
  const lacking = own.map(({ id, number }): readonly [string, Figured] => [
    id,
    {
      value: lackAt(number, "missing"),
      formula: (places) => `COUNTIF(${places.cell(id, first)}:${places.cell(id, last)},"${STATE.missing}")`,
    },
  ]);
  const sum = (id: "missing" | "doubtful"): Figured => ({
    value: columns.reduce((all, { number }) => all + lackAt(number, id), 0),
    formula: (places) => `SUM(${places.cell(id, first)}:${places.cell(id, last)})`,
  });
  return {
    kind: "line",
    bold: true,
    cells: {
      ordinal: null,
      who: WORDS.lacking,
      ...Object.fromEntries(lacking),
      missing: sum("missing"),
      doubtful: sum("doubtful"),
    },
  };
}
