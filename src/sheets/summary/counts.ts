import type { Count } from "../../check/counts";
import { listName } from "../../law/quota/lists";
import { type Individual, LEVELS, type Roster, STAGES, type Stage, type Table } from "../../roster/model";
import { summaryWords } from "../../text/summary.vi";
import { stageName } from "../../text/words";
import { rowsByPerson } from "./people";
import type { TableColumn } from "./table";

const WORDS = summaryWords.levels;

/** The four levels that are shares of something. */
export const RANKED = ["excellent", "good", "completed", "notCompleted"] as const;
/** Everything that a row can count as: nothing vanishes. */
export const COUNTED: readonly Count[] = [...LEVELS, "missing", "unrecognised"];

/** The people of a roster who stand in lists with ratings, each once, and what is to be said of that. */
export interface Counted {
  readonly people: readonly Individual[];
  readonly remarks: readonly string[];
}

/** Everybody who stands in a list with ratings; who stands in several, in the one with the most final rating. */
export function countedOnce(roster: Roster): Counted {
  const rated = roster.tables.filter(({ kind, governingStage }) => kind === "individuals" && governingStage);
  const stands = new Set(rated);
  const rows = roster.individuals.filter(({ table }) => stands.has(table));
  const persons = rowsByPerson(rows);
  const counted = new Set(persons.map(mostFinal));
  const unrated = roster.tables
    .filter(
      ({ kind, governingStage, lines }) => kind === "individuals" && !governingStage && lines.length > 0,
    )
    .map((table) => WORDS.unrated({ people: table.lines.length, list: listName(table) }));
  return {
    people: rows.filter((person) => counted.has(person)),
    remarks: [
      ...stageRemarks(rated),
      ...(rows.length > persons.length ? [WORDS.repeated({ rows: rows.length - persons.length })] : []),
      ...unrated,
      ...(roster.unread.length > 0 ? [WORDS.unread({ rows: roster.unread.length })] : []),
    ],
  };
}

/** Of the rows of a person the one with the most final rating, else the first. */
function mostFinal(rows: readonly Individual[]): Individual | undefined {
  const stage = STAGES.find((one) => rows.some(({ table }) => table.governingStage === one));
  return rows.find(({ table }) => table.governingStage === stage);
}

/** By which rating tables are counted. */
export function stageRemarks(tables: readonly Table[]): readonly string[] {
  const stages = new Set(
    tables.flatMap(({ governingStage }): Stage[] => (governingStage ? [governingStage] : [])),
  );
  const [only] = stages;
  if (!only) return [];
  return [stages.size > 1 ? WORDS.mixedStages : WORDS.stage({ stage: stageName.vi[only] })];
}

/** The columns of a table of figures: total, levels, what has no level, and the shares by their three bases. */
export const COUNT_COLUMNS: readonly TableColumn[] = [
  { id: "all", heading: [WORDS.all], look: "figure", adds: COUNTED },
  ...RANKED.map(
    (level): TableColumn => ({
      id: level,
      heading: [WORDS.group, WORDS.short[level]],
      look: "figure",
      sum: true,
    }),
  ),
  { id: "rated", heading: [WORDS.group, WORDS.rated], look: "figure", adds: RANKED },
  ...(["notRated", "missing", "unrecognised"] as const).map(
    (count): TableColumn => ({ id: count, heading: [WORDS.group, WORDS[count]], look: "figure", sum: true }),
  ),
];

/** "Hoàn thành xuất sắc" over each of the three bases in use (docs/decisions/quota-base.md). */
export const SHARE_COLUMNS: readonly TableColumn[] = [
  {
    id: "ofGood",
    heading: [WORDS.shareGroup, WORDS.shareOf.good],
    look: "share",
    share: { of: ["excellent"], base: ["good"] },
  },
  {
    id: "ofGoodOrBetter",
    heading: [WORDS.shareGroup, WORDS.shareOf.goodOrBetter],
    look: "share",
    share: { of: ["excellent"], base: ["excellent", "good"] },
  },
  {
    id: "ofRated",
    heading: [WORDS.shareGroup, WORDS.shareOf.rated],
    look: "share",
    share: { of: ["excellent"], base: ["rated"] },
  },
];
