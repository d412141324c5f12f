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
/** Of one chart: more would not be read on a page. */
const MOST_BARS = 36;
/** More charts would be leafed through, not looked at. */
const MOST_CHARTS = 6;
/** In rows of the sheet; a row is left free at either end, so that no border lies on the edge of the page. */
const HEIGHT = 22;
const BESIDE_BARS = 6;
const LOWEST_BARS = 20;

/** The most lines of which charts are drawn. */
export const MOST_CHARTED = MOST_BARS * MOST_CHARTS;

/** What the charts of a table show. */
export interface LevelChart {
  readonly title: string;
  /** The column of the names. */
  readonly names: string;
  /** The columns of counts, from the bottom of a stack upwards. */
  readonly counts: readonly Count[];
  /** How many columns of the sheet it covers. */
  readonly width: number;
}

/** How many lines of a table each of its charts shows, as even as can be; none where there are too many or too few. */
export function chartedLines(lines: number): readonly number[] {
  const charts = Math.ceil(lines / MOST_BARS);
  if (lines < 2 || charts > MOST_CHARTS) return [];
  return Array.from({ length: charts }, (_, at) => Math.floor((lines + at) / charts));
}

/** How many rows of the sheet a chart of so many lines takes. */
export function chartHeight(lines: number): number {
  return lines > MOST_COLUMNS ? Math.max(LOWEST_BARS, lines + BESIDE_BARS) : HEIGHT;
}

/**
 * The levels of every line of a table as one stack each; many lines lie as bars, whose names stay readable, and are
 * parted among several charts.
 *
 * @param tops the first row of each, from 0, as many as `chartedLines` has charts
 */
export function levelCharts(
  { lines: [first, last], header, columnOf }: LaidOut,
  tops: readonly number[],
  { title, names, counts, width }: LevelChart,
): readonly DraftChart[] {
  const parts = chartedLines(last - first + 1);
  return parts.map((lines, at) => {
    const from = parts.slice(0, at).reduce((sum, each) => sum + each, first);
    const column = (id: string) => {
      const left = columnOf(id);
      return { top: from, left, bottom: from + lines - 1, right: left };
    };
    const top = tops[at] ?? 0;
    return {
      title: parts.length > 1 ? `${title} (${at + 1}/${parts.length})` : title,
      direction: lines > MOST_COLUMNS ? "bars" : "columns",
      categories: column(names),
      series: counts.map((count) => ({
        name: { row: header[1], column: columnOf(count) },
        values: column(count),
        color: COLORS[count],
      })),
      at: { top: top + 1, left: 0, bottom: top + chartHeight(lines) - 2, right: width - 1 },
    };
  });
}
