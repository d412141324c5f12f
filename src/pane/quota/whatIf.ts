import type { Tally } from "../../law/quota/cap";
import { type Allowance, allowanceOf, isTooFewForShare } from "../../law/quota/limit";
import type { RankedLevel } from "../../roster/model";
import type { QuotaCard, QuotaData, QuotaPerson } from "./data";

/** Levels that somebody tries in place of those in the workbook, by the person's id; null is no level. Kept nowhere. */
export type Trial = ReadonlyMap<string, RankedLevel | null>;

export const NO_TRIAL: Trial = new Map();

/** A group with the levels that are tried. */
export interface TriedGroup {
  readonly tally: Tally;
  readonly allowance: Allowance;
  /** "look": over, but too small for any share, so that a person must judge. */
  readonly verdict: "over" | "look" | "holds";
  /** Whether the trial changes the level of anybody in it. */
  readonly isTried: boolean;
}

/**
 * A group as the check would count it if the workbook held the levels that are tried. Whether each person may have
 * that level under the other rules is not asked.
 */
export function tryGroup(group: QuotaCard, people: readonly QuotaPerson[], trial: Trial): TriedGroup {
  let { excellent, good, rated } = group.tally;
  let isTried = false;
  if (trial.size > 0) {
    for (const index of group.members) {
      const person = people[index];
      const tried = person && trial.get(person.id);
      if (!person || tried === undefined || tried === person.level) continue;
      isTried = true;
      for (const [level, change] of [
        [person.level, -1],
        [tried, 1],
      ] as const) {
        if (level === "excellent") excellent += change;
        if (level === "good") good += change;
        if (level !== null) rated += change;
      }
    }
  }
  const tally = { excellent, good, rated };
  const allowance = allowanceOf(tally, group.limit);
  return { tally, allowance, verdict: verdictOf(tally, allowance, group), isTried };
}

function verdictOf(tally: Tally, { excess }: Allowance, { limit }: QuotaCard): TriedGroup["verdict"] {
  if (excess === 0) return "holds";
  return isTooFewForShare(tally, limit) ? "look" : "over";
}

/** The level that is tried for somebody, or the one in the workbook. */
export function levelIn(trial: Trial, { id, level }: QuotaPerson): RankedLevel | null {
  const tried = trial.get(id);
  return tried === undefined ? level : tried;
}

const LADDER: readonly RankedLevel[] = ["notCompleted", "completed", "good", "excellent"];

/** The next level up or down; undefined where there is none. Who has no level in the workbook can go back to none. */
export function nextLevel(
  person: QuotaPerson,
  trial: Trial,
  way: "up" | "down",
): RankedLevel | null | undefined {
  const ladder: readonly (RankedLevel | null)[] = person.level === null ? [null, ...LADDER] : LADDER;
  return ladder[ladder.indexOf(levelIn(trial, person)) + (way === "up" ? 1 : -1)];
}

/** The trial with another level for one person; the level in the workbook takes the person out of it. */
export function withLevel(trial: Trial, person: QuotaPerson, level: RankedLevel | null): Trial {
  const changed = new Map(trial);
  if (level === person.level) changed.delete(person.id);
  else changed.set(person.id, level);
  return changed;
}

/** What of a trial still means something after another check: people may have gone, or have the level by now. */
export function stillTried(trial: Trial, { people }: QuotaData): Trial {
  const levels = new Map(people.map(({ id, level }) => [id, level]));
  const kept = [...trial].filter(([id, level]) => levels.has(id) && levels.get(id) !== level);
  return kept.length === trial.size ? trial : new Map(kept);
}
