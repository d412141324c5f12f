import type { RatingReading, Roster } from "../roster/model";
import type { RatingCounts } from "./report";

type Count = Exclude<keyof RatingCounts, "stage">;

/** How many rows of a kind are rated what, in the governing stage of their tables. */
export function ratingCounts(roster: Roster, kind: "individuals" | "collectives"): RatingCounts {
  const counts: Record<Count, number> = {
    excellent: 0,
    good: 0,
    completed: 0,
    notCompleted: 0,
    notRated: 0,
    missing: 0,
    unrecognised: 0,
  };
  for (const entry of roster[kind]) {
    const reading = entry.governingRating();
    if (reading) counts[countOf(reading)] += 1;
  }
  return { stage: stageOf(roster, kind), ...counts };
}

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

function stageOf(roster: Roster, kind: "individuals" | "collectives"): RatingCounts["stage"] {
  const stages = new Set(
    roster.tables
      .filter((table) => table.kind === kind && table.governingStage)
      .map((table) => table.governingStage),
  );
  const [only = null] = stages;
  return stages.size > 1 ? "mixed" : only;
}
