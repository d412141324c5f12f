import type { Counts } from "../../check/counts";
import { summaryWords } from "../../text/summary.vi";
import { levelName } from "../../text/words";
import { RANKED } from "./counts";
import { partsOfHundred } from "./hundred";
import type { Content, Figured, TableBlock, TableColumn, TableRow } from "./table";

const WORDS = summaryWords.units;
const LEVELS = summaryWords.levels;

/** Collectives or individuals, counted by level. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
}

/** What is no level, below those who are rated. */
const OTHERS = ["notRated", "missing", "unrecognised"] as const;

/**
 * A level a line: how many collectives and individuals, and their shares, which print as 100.
 *
 * @param span how many columns of the sheet the names of the levels take.
 */
export function overall(kinds: readonly Kind[], span: number): TableBlock {
  const shares = new Map(kinds.map((kind) => [kind, sharesOf(kind)]));
  const line = (key: keyof Counts, level: string, share: (kind: Kind) => Content): TableRow => ({
    kind: "line",
    key,
    cells: { level, ...cells(kinds, (kind) => [kind.counts[key], share(kind)]) },
  });
  return {
    caption: WORDS.overall,
    columns: columnsOf(kinds, span),
    rows: [
      ...RANKED.map((level, at) =>
        line(level, levelName.vi[level], (kind) => shares.get(kind)?.[at] ?? null),
      ),
      sumLine(LEVELS.rated, "rated", (kind) => [sum(kind, RANKED), sumOfShares(kind)], kinds),
      ...OTHERS.map((key) => line(key, LEVELS[key], () => null)),
      sumLine(LEVELS.all, "all", (kind) => [everybody(kind), null], kinds),
    ],
  };
}

function columnsOf(kinds: readonly Kind[], span: number): readonly TableColumn[] {
  return [
    { id: "ordinal", heading: [summaryWords.ordinal], look: "ordinal" },
    { id: "level", heading: [WORDS.level], look: "text", span },
    ...kinds.flatMap(({ id, name }): TableColumn[] => [
      { id, heading: [name, WORDS.count], look: "figure", span: 2 },
      { id: shareOf(id), heading: [name, WORDS.share], look: "share", span: 3 },
    ]),
  ];
}

/** The column of the shares of a kind. */
function shareOf(id: string): string {
  return `${id}Share`;
}

type Pair = readonly [count: Content, share: Content];

function cells(kinds: readonly Kind[], each: (kind: Kind) => Pair): Record<string, Content> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const [count, share] = each(kind);
      return [
        [kind.id, count],
        [shareOf(kind.id), share],
      ];
    }),
  );
}

function sumLine(level: string, key: string, each: (kind: Kind) => Pair, kinds: readonly Kind[]): TableRow {
  return { kind: "line", key, bold: true, cells: { ordinal: null, level, ...cells(kinds, each) } };
}

function sharesOf({ id, counts }: Kind): readonly Figured[] {
  return partsOfHundred(
    RANKED.map((level) => counts[level]),
    (at) => at.cell(id),
    (at) => at.cell(id, "rated"),
  );
}

function sum({ id, counts }: Kind, keys: readonly (keyof Counts)[]): Figured {
  return {
    value: keys.reduce((all, key) => all + counts[key], 0),
    formula: (at) => keys.map((key) => at.cell(id, key)).join("+"),
  };
}

function sumOfShares(kind: Kind): Figured {
  const { id } = kind;
  return {
    value: sum(kind, RANKED).value === 0 ? "" : 1,
    formula: (at) => {
      const parts = RANKED.map((key) => at.cell(shareOf(id), key)).join("+");
      return `IF(${at.cell(id, "rated")}=0,"",${parts})`;
    },
  };
}

function everybody(kind: Kind): Figured {
  return {
    value: sum(kind, [...RANKED, ...OTHERS]).value,
    formula: (at) => ["rated", ...OTHERS].map((key) => at.cell(kind.id, key)).join("+"),
  };
}
