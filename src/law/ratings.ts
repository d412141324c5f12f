import { type Entry, type RatingReading, STAGES, type Stage } from "../roster/model";

export interface StageReading<State extends RatingReading["state"]> {
  readonly stage: Stage;
  readonly reading: Extract<RatingReading, { state: State }>;
}

/** The ratings of a row that were read as one state, over every stage that the roster keeps. */
export function readingsThatAre<State extends RatingReading["state"]>(
  state: State,
  entry: Entry,
): readonly StageReading<State>[] {
  return STAGES.flatMap((stage) => {
    const reading = entry.rating(stage);
    return reading && is(state, reading) ? [{ stage, reading }] : [];
  });
}

function is<State extends RatingReading["state"]>(
  state: State,
  reading: RatingReading,
): reading is Extract<RatingReading, { state: State }> {
  return reading.state === state;
}
