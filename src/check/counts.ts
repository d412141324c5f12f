import type { Entry, RatingReading, Roster } from "../roster/model";
import type { RatingCounts } from "./report";

/** A level, or why a row has none. */
export type Count = Exclude<keyof RatingCounts, "stage">;

export type Counts = Readonly<Record<Count, number>>;

/** How many rows of a kind are rated what, in the governing stage of their tables. */
export function ratingCounts(
  roster: Pick<Roster, "tables" | "individuals" | "collectives">,
  kind: "individuals" | "collectives",
): RatingCounts {
  return { stage: stageOf(roster, kind), ...countsOf(roster[kind]) };
}

/** The same of these. */
export function countsOf(entries: readonly Entry[]): Counts {
  const counts: Record<Count, number> = {
    excellent: 0,
    good: 0,
    completed: 0,
    notCompleted: 0,
    notRated: 0,
    missing: 0,
    unrecognised: 0,
  };
  for (const entry of entries) {
    const reading = entry.governingRating();
    if (reading) counts[countOf(reading)] += 1;
  }
  return counts;
}

/** Where a rating is counted: what is no level is counted too, as such. */
function countOf(reading: RatingReading): Count {
  switch (reading.state) {
    case "rated":
      return reading.level;
    case "missing":
      return "missing";
    case "unrecognised":
    case "conflict":
      return "unrecognised";
  }
}

function stageOf(roster: Pick<Roster, "tables">, kind: "individuals" | "collectives"): RatingCounts["stage"] {
  const stages = new Set(
    roster.tables
      .filter((table) => table.kind === kind && table.governingStage)
      .map((table) => table.governingStage),
  );
  const [only = null] = stages;
  return stages.size > 1 ? "mixed" : only;
}
