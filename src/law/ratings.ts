import { type Entry, type RatingReading, STAGES, type Stage } from "../roster/model";
import { keptFields } from "./kept";

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
  for (const stage of stagesOf(entry.table)) {
    const reading = entry.rating(stage);
    if (!reading || !is(state, reading)) continue;
    found ??= [];
    found.push({ stage, reading });
  }
  return found ?? NONE;
}

const stagesOf = keptFields(STAGES);

/** One for all: nearly every row has none. */
const NONE: readonly never[] = [];

function is<State extends RatingReading["state"]>(
  state: State,
  reading: RatingReading,
): reading is Extract<RatingReading, { state: State }> {
  return reading.state === state;
}
