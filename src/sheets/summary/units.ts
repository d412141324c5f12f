import type { Count } from "../../check/counts";
import { type Counts, countsOf } from "../../check/counts";
import type { Report } from "../../check/report";
import type { Individual, RatingReading, Roster } from "../../roster/model";
import { unitKey } from "../../roster/units";
import { summaryWords } from "../../text/summary.vi";
import { levelName } from "../../text/words";
import { chartedLines, chartHeight, levelCharts, MOST_CHARTED } from "./chart";
import { COUNT_COLUMNS, COUNTED, countedOnce, RANKED, SHARE_COLUMNS, stageRemarks } from "./counts";
import { overall } from "./overall";
import type { Paper } from "./paper";
import type { TableBlock } from "./table";

const WORDS = summaryWords.units;
const LEVELS = summaryWords.levels;

/** "Tổng hợp theo đơn vị": all levels of collectives and individuals, then individuals unit by unit, with a chart. */
export function unitSummary({ roster, year }: Report): Paper | null {
  const { people, remarks } = countedOnce(roster);
  const collectives = roster.collectives.filter(({ table }) => table.governingStage);
  if (people.length === 0 && collectives.length === 0) return null;
  const units = unitsOf(people);
  const withLevel = units.some(({ name }) => collectiveReading(name, roster) !== null);
  const counts = countsOf(people);
  const widths = withLevel ? [5.5, 30, 15, ...FIGURE_WIDTHS, 17] : [5.5, 34, ...FIGURE_WIDTHS, 20];
  const kinds = [
    {
      id: "collectives",
      name: WORDS.collectives,
      counts: countsOf(collectives),
      any: collectives.length > 0,
    },
    { id: "individuals", name: WORDS.individuals, counts, any: people.length > 0 },
  ].filter(({ any }) => any);
  const blocks = [
    overall(kinds, withLevel ? 2 : 1),
    ...(people.length > 0 ? [byUnit(units, roster, withLevel)] : []),
  ];
  return {
    id: "summary_units",
    title: WORDS.title,
    heading: WORDS.heading({ year }),
    remarks: [
      ...(people.length > 0
        ? remarks
        : stageRemarks(roster.tables.filter(({ kind }) => kind === "collectives"))),
      WORDS.hundred,
      ...(units.length > MOST_CHARTED ? [WORDS.noChart({ units: units.length, most: MOST_CHARTED })] : []),
    ],
    widths,
    blocks,
    charts: {
      heights: chartedLines(units.length).map(chartHeight),
      draw: (table, tops) =>
        levelCharts(table, tops, {
          title: WORDS.chart({ year }),
          names: "unit",
          counts: chartedOf(counts),
          width: widths.length,
        }),
    },
  };
}

/** The four levels, and what is no level where there is any: nobody is left out of a chart either. */
function chartedOf(counts: Counts): readonly Count[] {
  return COUNTED.filter((count, at) => at < RANKED.length || counts[count] > 0);
}

/** Of total, levels, what is rated, what has no level, and three shares. */
const FIGURE_WIDTHS = [
  ...Array<number>(COUNT_COLUMNS.length).fill(7.5),
  ...Array<number>(SHARE_COLUMNS.length).fill(9.5),
];

interface Unit {
  readonly name: string;
  readonly people: readonly Individual[];
}

/** Units in the order in which the roster first names them, whatever the spelling; those without one last. */
function unitsOf(people: readonly Individual[]): readonly Unit[] {
  const units = new Map<string, { name: string; people: Individual[] }>();
  for (const person of people) {
    const name = person.unit?.text ?? "";
    const key = unitKey(name);
    const unit = units.get(key);
    if (unit) unit.people.push(person);
    else units.set(key, { name, people: [person] });
  }
  const nameless = units.get("");
  units.delete("");
  return [...units.values(), ...(nameless ? [{ ...nameless, name: WORDS.noUnit }] : [])];
}

function byUnit(units: readonly Unit[], roster: Roster, withLevel: boolean): TableBlock {
  return {
    caption: WORDS.byUnit,
    columns: [
      { id: "ordinal", heading: [summaryWords.ordinal], look: "ordinal" },
      { id: "unit", heading: [WORDS.unit], look: "text", names: true },
      ...(withLevel ? [{ id: "level", heading: [WORDS.collectiveLevel], look: "centred" } as const] : []),
      ...COUNT_COLUMNS,
      ...SHARE_COLUMNS,
      { id: "note", heading: [summaryWords.note], look: "note" },
    ],
    rows: units.map(({ name, people }) => ({
      kind: "line",
      cells: { unit: name, level: collectiveReading(name, roster), ...countsOf(people) },
    })),
    total: summaryWords.total,
  };
}

/** What the collective of a unit is rated; null where none is listed, or none is rated. */
function collectiveReading(unit: string, roster: Roster): string | null {
  const reading = roster.collectiveNamed(unit)?.governingRating();
  return reading ? levelOf(reading) : null;
}

function levelOf(reading: RatingReading): string {
  if (reading.state === "rated") return levelName.vi[reading.level];
  return reading.state === "missing" ? LEVELS.missing : LEVELS.unrecognised;
}
