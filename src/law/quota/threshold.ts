import type { QuotaSettings } from "../plan";
import { cap, excess, type Share, shareOf, type Tally } from "./cap";
import type { QuotaGroup } from "./groups";

/** What one person's change of level would make of a group: its figures then, and the cap on them. */
export interface Change {
  readonly change: "oneMoreExcellent" | "oneLessGood" | "oneLessRated";
  readonly excellent: number;
  readonly allowed: number;
}

/** The changes of one person's level that would break a quota that holds; none where it is broken already. */
export function breakingChanges(group: QuotaGroup, settings: QuotaSettings): readonly Change[] {
  if (group.excess > 0) return [];
  const share = shareOf(settings, group.scope);
  return tallies(group, share).flatMap(([change, tally]): Change[] => {
    // the small-collective rule does not ask how many are good
    const allowed = group.small ? group.allowed : cap(tally, share);
    const { excellent } = tally;
    return excellent > allowed ? [{ change, excellent, allowed }] : [];
  });
}

/** The group after each change that can make its cap or its number of excellent pass the other. */
function tallies(
  { excellent, good, rated }: Tally,
  { base }: Share,
): readonly (readonly [Change["change"], Tally])[] {
  const more = { excellent: excellent + 1, good: Math.max(0, good - 1), rated };
  return [
    ...(rated > excellent ? [["oneMoreExcellent", more] as const] : []),
    ...(good > 0 && base !== "rated" ? [["oneLessGood", { excellent, good: good - 1, rated }] as const] : []),
    ...(rated > excellent && base === "rated"
      ? [["oneLessRated", { excellent, good: Math.max(0, good - 1), rated: rated - 1 }] as const]
      : []),
  ];
}

/** How many of those now rated good or better could be excellent at most. */
export function mostExcellent(group: QuotaGroup, settings: QuotaSettings): number {
  if (group.small) return group.allowed;
  const pool = group.excellent + group.good;
  const all = { excellent: pool, good: 0, rated: group.rated };
  return pool - excess(all, shareOf(settings, group.scope));
}
