import type { Count } from "../../check/counts";
import type { DraftChart } from "../../workbook/port";
import type { LaidOut } from "./layout";

/** One colour a level, told apart in grey print too: the better the darker. "RRGGBB". */
const COLORS: Readonly<Record<Count, string>> = {
  excellent: "1F4E79",
  good: "5B9BD5",
  completed: "BDD7EE",
  notCompleted: "C00000",
  notRated: "7F7F7F",
  missing: "F4B183",
  unrecognised: "FFD966",
};

/** More names than these are not read under columns any more; beside bars they are. */
const MOST_COLUMNS = 12;
/** In rows of the sheet. */
const HEIGHT = 22;
const BESIDE_BARS = 8;
/** More would leave the page. */
const HIGHEST = 36;

export interface LevelChart {
  readonly title: string;
  /** The column of the names. */
  readonly names: string;
  /** The columns of counts, from the bottom of a stack upwards. */
  readonly counts: readonly Count[];
  /** How many columns of the sheet it covers. */
  readonly width: number;
}

/** How many rows of the sheet a chart over so many names takes. */
export function chartHeight(names: number): number {
  return names > MOST_COLUMNS ? Math.min(HIGHEST, names + BESIDE_BARS) : HEIGHT;
}

/** The levels of every line of a table as one stack each; many lines lie as bars, whose names stay readable. */
export function levelChart(
  { lines: [first, last], header, columnOf }: LaidOut,
  top: number,
  { title, names, counts, width }: LevelChart,
): DraftChart {
  const column = (id: string) => {
    const at = columnOf(id);
    return { top: first, left: at, bottom: last, right: at };
  };
  const lines = last - first + 1;
  return {
    title,
    direction: lines > MOST_COLUMNS ? "bars" : "columns",
    categories: column(names),
    series: counts.map((count) => ({
      name: { row: header[1], column: columnOf(count) },
      values: column(count),
      color: COLORS[count],
    })),
    // a row is left free at either end: its border is not to lie on the edge of the page
    at: { top: top + 1, left: 0, bottom: top + chartHeight(lines) - 2, right: width - 1 },
  };
}
