import type { Report } from "../../check/report";
import type { DossierItem } from "../../law/plan";
import type { Row } from "../../law/plan/bindings";
import { unitKey } from "../../roster/units";
import { summaryListWords } from "../../text/summaryLists.vi";
import { vietnameseDate } from "../../text/words";
import { capitalised } from "./capitalised";
import { type DossierProgress, type DossierRow, dossiersOf, type ItemState, severityOf } from "./dossierRows";
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
    blocks: [byUnit(progress, columns.length + (isUnclear ? 4 : 3)), byRow(progress, columns, isUnclear)],
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

/** Where a row stands: by these the dossiers of a unit are counted. */
const COUNTED = ["complete", "incomplete", "toLookAt", "notDue"] as const;
type Counted = (typeof COUNTED)[number];

function countedAs({ isDue, items, unclear }: DossierRow): Counted {
  if (!isDue) return "notDue";
  const states = [...items.values()];
  if (states.includes("missing")) return "incomplete";
  return unclear || states.includes("doubtful") ? "toLookAt" : "complete";
}

/** @param room how many columns of the sheet are beside those of the units. */
function byUnit(progress: readonly DossierProgress[], room: number): TableBlock {
  const units = new Map<string, { name: string; counts: Map<Counted, number> }>();
  for (const one of progress.flatMap(({ rows }) => rows)) {
    const name = unitOf(one.row);
    const key = unitKey(name);
    const unit = units.get(key) ?? { name: name || WORDS.noUnit, counts: new Map() };
    const counted = countedAs(one);
    unit.counts.set(counted, (unit.counts.get(counted) ?? 0) + 1);
    units.set(key, unit);
  }
  return {
    caption: WORDS.byUnit,
    columns: [
      { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
      { id: "unit", heading: [summaryListWords.unit], look: "text", span: 2 },
      ...spread(room),
    ],
    rows: [...units.values()].map(({ name, counts }): TableRow => {
      const figures = COUNTED.map((counted) => [counted, counts.get(counted) ?? 0] as const);
      return { kind: "line", cells: { unit: name, ...Object.fromEntries(figures) } };
    }),
    total: summaryListWords.total,
  };
}

/** The number of dossiers and its parts, over so many columns of the sheet. */
function spread(room: number): readonly TableColumn[] {
  const ids = ["dossiers", ...COUNTED] as const;
  return ids.map((id, at): TableColumn => {
    const span = Math.floor(((at + 1) * room) / ids.length) - Math.floor((at * room) / ids.length);
    const heading = [WORDS.columns[id]] as const;
    return id === "dossiers"
      ? { id, heading, look: "figure", span, adds: COUNTED }
      : { id, heading, look: "figure", span, sum: true };
  });
}

function unitOf(row: Row): string {
  return row.kind === "collective" ? row.name : (row.unit?.text ?? "");
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
      ...one.rows.map((row, nth) => lineOf(row, one, columns, `${at} ${nth}`)),
      lackingOf(one, columns, at),
    ]),
  };
}

function lineOf(
  { row, isDue, items, unclear }: DossierRow,
  { dossier }: DossierProgress,
  columns: readonly ItemColumn[],
  key: string,
): TableRow {
  const byNumber = new Map(dossier.items.map((item) => [item.number, item]));
  const cells = columns.map(({ id, number }): readonly [string, Content] => {
    const item = byNumber.get(number);
    if (unclear) return [id, null];
    return [id, item ? shown(items.get(item) ?? "notOwed", item) : STATE.notOwed];
  });
  const count = (state: "missing" | "doubtful"): Figured | null => {
    if (unclear) return null;
    const value = [...items.values()].filter((one) => one === state).length;
    return { value, formula: (at) => countIf(at.cell, columns, STATE[state]) };
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

function shown(state: ItemState, item: DossierItem): Content {
  const mark = severityOf(state, item);
  return mark ? { value: STATE[state], mark } : STATE[state];
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
  const missing = (number: number) =>
    rows.filter(({ items }) => [...items].some(([item, is]) => item.number === number && is === "missing"));
  const own = columns.filter(({ number }) => numbers.has(number));
  const lacking = own.map(({ id, number }): readonly [string, Figured] => [
    id,
    {
      value: missing(number).length,
      formula: (places) => `COUNTIF(${places.cell(id, first)}:${places.cell(id, last)},"${STATE.missing}")`,
    },
  ]);
  const sum = (id: "missing" | "doubtful"): Figured => ({
    value: rows.reduce((all, { items }) => all + [...items.values()].filter((one) => one === id).length, 0),
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
