import {
  type Entry,
  type RankedLevel,
  type RatingReading,
  STAGES,
  type Stage,
  type Table,
} from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import { keptFields, keptFor } from "./kept";

export interface StageReading<State extends RatingReading["state"]> {
  readonly stage: Stage;
  readonly reading: Extract<RatingReading, { state: State }>;
}

/** The ratings of a row that were read as one state, over every stage that the roster keeps. */
export function readingsThatAre<State extends RatingReading["state"]>(
  state: State,
  entry: Entry,
): readonly StageReading<State>[] {
  let found: StageReading<State>[] | undefined;
  const stages = state === "conflict" ? stagesOfMarks(entry.table) : stagesOf(entry.table);
  for (const stage of stages) {
    const reading = entry.rating(stage);
    if (!reading || !is(state, reading)) continue;
    found ??= [];
    found.push({ stage, reading });
  }
  return found ?? NONE;
}

const stagesOf = keptFields(STAGES);

/** One column of words says one thing: only marks, or several columns, can disagree. */
const stagesOfMarks = keptFor((table: Table) =>
  stagesOf(table).filter((stage) => {
    const columns = table.columns.get(stage) ?? [];
    return columns.length > 1 || columns.some(({ level }) => level !== undefined);
  }),
);

/** One for all: nearly every row has none. */
const NONE: readonly never[] = [];

function is<State extends RatingReading["state"]>(
  state: State,
  reading: RatingReading,
): reading is Extract<RatingReading, { state: State }> {
  return reading.state === state;
}

/** A rating that can be compared: one of the four levels. */
export interface RankedRating {
  readonly stage: Stage;
  readonly level: RankedLevel;
  readonly cell: CellRef;
}

/**
 * What a row is rated: by the governing stage first, then in office and as a party member where these stand beside it.
 */
export function rankedRatings(entry: Entry): readonly RankedRating[] {
  const { governingStage } = entry.table;
  if (!governingStage) return [];
  const decided = decidedStages(entry.table);
  // what is proposed governs only where nothing is decided
  return (decided.length > 0 ? decided : [governingStage]).flatMap((stage) => {
    const reading = entry.rating(stage);
    if (reading?.state !== "rated" || reading.level === "notRated") return [];
    return [{ stage, level: reading.level, cell: reading.cell }];
  });
}

const decidedStages = keptFields(["rating", "civilRating", "partyRating"]);
