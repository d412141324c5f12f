import { compareDecimals, type Decimal, sumOf } from "../../roster/decimal";
import { headingPaths } from "../../roster/detect/headings";
import { Merges } from "../../roster/detect/merges";
import { endsTable } from "../../roster/detect/rowWords";
import { countIn, figureIn } from "../../roster/figures";
import { clean, fold } from "../../roster/fold";
import type { Level, Table } from "../../roster/model";
import { levelOf } from "../../roster/ratings/levels";
import type { CellValue, SheetRow } from "../../workbook/port";
import type { Series, Share, ShareBase } from "./shares";
import type { Stated } from "./totals";

type Ranked = Exclude<Level, "notRated">;
const RANKED = ["excellent", "good", "completed", "notCompleted"] as const satisfies readonly Ranked[];

/** What a row of statistics counts, by its label: the party's form sets one below the other what others set in columns. */
type Counted =
  | "all"
  | "official"
  | "probationary"
  | "notAssessed"
  | "toAssess"
  | "assessed"
  | "notYet"
  | "rated"
  | Ranked;

const LABELS: readonly (readonly [Counted, RegExp])[] = [
  ["official", /^(?:so )?dang vien chinh thuc$/],
  ["probationary", /^(?:so )?dang vien du bi$/],
  [
    "notAssessed",
    /^(?:so \S+(?: \S+)? )?(?:khong (?:thuoc dien |phai )?|chua thuoc dien |(?:duoc )?mien )(?:danh gia|xep loai|kiem diem)/,
  ],
  ["notYet", /^(?:so \S+(?: \S+)? )?chua (?:duoc )?(?:danh gia|xep loai|kiem diem)/],
  [
    "toAssess",
    /^(?:tong )?(?:so \S+(?: \S+)? )?(?:thuoc dien|phai) (?:duoc )?(?:danh gia|xep loai|kiem diem)/,
  ],
  ["assessed", /^(?:so \S+(?: \S+)? )?(?:da )(?:duoc )?(?:danh gia|xep loai|kiem diem)/],
  ["rated", /^ket qua (?:danh gia|xep loai)/],
  ["all", /^tong so /],
];

interface SumOf {
  readonly of: Counted;
  readonly parts: readonly Counted[];
  /** A row that, where there is one, has the sum in place of this one. */
  readonly unless?: Counted;
}

/** What is the sum of what, as the form has it. */
const SUMS: readonly SumOf[] = [
  { of: "all", parts: ["official", "probationary"] },
  { of: "all", parts: ["notAssessed", "toAssess"] },
  { of: "toAssess", parts: ["assessed", "notYet"] },
  { of: "assessed", parts: ["rated"] },
  { of: "assessed", parts: RANKED, unless: "rated" },
  { of: "rated", parts: RANKED },
];

/** A list of figures one below the other, each with what it counts. */
interface Statistics {
  readonly rows: ReadonlyMap<Counted, SheetRow>;
  readonly labels: ReadonlyMap<SheetRow, string>;
  /** Columns of numbers, each with the column of shares at its right; null where there is none. */
  readonly columns: readonly {
    readonly index: number;
    readonly heading: string;
    readonly share: number | null;
  }[];
}

/**
 * Figures of a list of statistics that are not the sum of those that make them up: all members are those assessed and
 * those not, the assessed those at the four levels.
 *
 * @param end the row at which the next table of the sheet begins; Infinity where none does
 */
export function statisticsDown(table: Table, end: number): readonly Stated[] {
  const statistics = statisticsIn(table, end);
  if (!statistics) return [];
  const { rows, labels, columns } = statistics;
  return [...new Set(SUMS.map(({ of }) => of))].flatMap((of) =>
    columns.flatMap(({ index, heading }): Stated[] => {
      const row = rows.get(of);
      const stated = figureIn(row?.cells[index] ?? null);
      if (!row || !stated) return [];
      const own = SUMS.filter((sum) => sum.of === of && !(sum.unless && rows.has(sum.unless)));
      const sums = own.flatMap(({ parts }) => {
        const added = parts.map((part) => rows.get(part));
        const figures = added.map((one) => (one ? countIn(one.cells[index]) : null));
        if (figures.some((figure) => figure === null)) return [];
        const sum = sumOf(figures as readonly Decimal[]);
        const places = added.map((one) => one?.index ?? 0);
        const span = { first: Math.min(...places), last: Math.max(...places) };
        return compareDecimals(sum, stated) === 0 ? [] : [{ sum, cells: parts.length, ...span }];
      });
      const place = { row: row.index, column: index, label: labels.get(row) ?? "", heading };
      return sums.length > 0 ? [{ ...place, stated, sums }] : [];
    }),
  );
}

/** The shares beside the levels of a list of statistics: of those rated, or of all. */
export function statisticsShares(table: Table, end: number): readonly Series[] {
  const statistics = statisticsIn(table, end);
  if (!statistics) return [];
  const { rows, columns } = statistics;
  return columns.flatMap(({ index, share }) => {
    if (share === null) return [];
    const count = (of: Counted) => wholeIn(rows.get(of)?.cells[index]);
    const levels = RANKED.map(count);
    const sum = levels.reduce<bigint | null>(
      (all, one) => (all === null || one === null ? null : all + one),
      BigInt(0),
    );
    const bases: readonly (readonly [ShareBase, bigint | null])[] = [
      ["all", count("toAssess")],
      ["rated", count("rated") ?? count("assessed") ?? sum],
    ];
    const known = new Map(bases.flatMap(([base, of]) => (of !== null && of > BigInt(0) ? [[base, of]] : [])));
    return [
      RANKED.flatMap((level): Share[] => {
        const row = rows.get(level);
        const value = row?.cells[share];
        const stated = figureIn(typeof value === "string" ? value.replace(/%\s*$/, "") : value);
        const counted = count(level);
        if (!row || !stated || counted === null || known.size === 0) return [];
        const madeIn = (rows.get("rated") ?? rows.get("assessed") ?? row).index;
        const mayBeFraction = typeof value === "number";
        return [
          { row: row.index, column: share, madeIn, stated, mayBeFraction, count: counted, bases: known },
        ];
      }),
    ];
  });
}

/** null where the rows of a summary do not bear the names of levels, each once. */
function statisticsIn(table: Table, end: number): Statistics | null {
  if (table.kind !== "summary") return null;
  const rows = new Map<Counted, SheetRow>();
  const labels = new Map<SheetRow, string>();
  const again = new Set<Counted>();
  for (const row of table.sheet.rows) {
    if (row.index <= table.headerRows[1]) continue;
    const texts = row.cells.flatMap((value) => (typeof value === "string" ? [clean(value)] : []));
    if (row.index >= end || texts.some(endsTable)) break;
    const label = texts.find((text) => /\p{L}{2}/u.test(text)) ?? "";
    const of = countedBy(label);
    if (!of) continue;
    if (rows.has(of)) again.add(of);
    rows.set(of, row);
    labels.set(row, label);
  }
  // what stands twice may be counted of different people
  for (const of of again) rows.delete(of);
  return rows.has("excellent") && rows.has("good") ? { rows, labels, columns: columnsOf(table, rows) } : null;
}

function countedBy(label: string): Counted | null {
  const text = fold(label);
  const level = levelOf(text);
  if (level && level !== "notRated") return level;
  return LABELS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function columnsOf(
  { sheet, headerRows: [top, bottom] }: Table,
  rows: ReadonlyMap<Counted, SheetRow>,
): Statistics["columns"] {
  const header = sheet.rows.filter(({ index }) => index >= top && index <= bottom);
  const headings = headingPaths(header, new Merges(sheet.merges).beginningIn(top, bottom));
  const isShare = (texts: readonly string[]) =>
    texts.some((text) => /^(?:(?:ty|ti) le\b|$)/.test(fold(text)));
  const excellent = rows.get("excellent")?.cells ?? [];
  const label = excellent.findIndex((value) => typeof value === "string" && countedBy(clean(value)) !== null);
  return headings.flatMap(({ index, heading }) => {
    if (index <= label) return [];
    const counts = RANKED.filter((level) => figureIn(rows.get(level)?.cells[index] ?? null) !== null).length;
    if (isShare(heading) || counts < 2) return [];
    const next = headings.find((other) => other.index === index + 1);
    return [
      { index, heading: heading.join(" › "), share: next && isShare(next.heading) ? next.index : null },
    ];
  });
}

function wholeIn(value: CellValue | undefined): bigint | null {
  const figure = figureIn(value);
  return figure && figure.places === 0 ? figure.digits : null;
}
