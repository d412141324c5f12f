import { DATE_FIELDS, type Field } from "../fields";
import { STAGES } from "../model";
import type { Meaning } from "./meaning";
import { type Shape, share } from "./shapes";

/** What the values of a column say to a meaning of its heading. */
export type Fit = "supports" | "doubts" | "contradicts" | "silent";

const RATINGS = new Set<Meaning["of"]>([...STAGES, "collectiveRating"]);
const DATES = new Set<Meaning["of"]>(DATE_FIELDS);
const NUMBERS = new Set<Meaning["of"]>([
  "score",
  "monthsWorked",
  "leaveMonths",
  "reviewDays",
  "reviewOrder",
  "votes",
]);
const TICKS = new Set<Meaning["of"]>(["isPartyMember", "isHead", "isLeader", "prompted", "residenceExempt"]);
const PLACES = new Set<Meaning["of"]>(["unit", "partyCell"]);
const REMARKS = new Set<Meaning["of"]>(["note", "reason", "summaryText", "count", "other"]);
const POSTS = new Set<Meaning["of"]>(["post", "partyPost", "governmentPost", "massPost"]);

/** Most of the values. */
const MOST = 0.6;
/** So many values at least before their being something else says that the heading means something else. */
const TELLING = 5;

/** Whether the values of a column can be what its heading may mean. Empty columns are silent. */
export function fitOf(of: Meaning["of"], shape: Shape | undefined): Fit {
  if (!shape || shape.filled === 0) return "silent";
  const is = (kind: Parameters<typeof share>[1], least = MOST) => share(shape, kind) >= least;
  const verdict = (supports: boolean, contradicts: boolean): Fit =>
    supports ? "supports" : contradicts ? "contradicts" : "silent";

  if (RATINGS.has(of)) {
    const foreign = is("grades", 0.2) && shape.fullLevels === 0;
    const other = (is("numbers") || is("dates") || is("names") || is("bodies")) && !is("levels", 0.2);
    if (foreign || other) return "contradicts";
    if (shape.filled >= TELLING && !is("levels", 0.2)) return "doubts";
    return is("fullLevels", 0.4) ? "supports" : "silent";
  }
  if (of === "birthDate") return verdict(is("dates", 0.5), is("marks") || is("levels") || is("names"));
  if (DATES.has(of)) {
    return verdict(is("dates", 0.5), is("numbers") || is("marks") || is("levels") || is("names"));
  }
  if (NUMBERS.has(of)) return verdict(is("numbers"), is("dates") || is("levels") || is("names"));
  if (TICKS.has(of)) return verdict(is("marks", 0.9), is("dates") || is("levels") || is("names"));
  if (of === "fullName") {
    // sections between the people are bodies too
    const ofBodies = is("bodies") && !is("names", 0.2);
    return verdict(is("names"), ofBodies || is("numbers") || is("dates") || is("levels") || is("marks"));
  }
  if (PLACES.has(of)) {
    return verdict(is("bodies"), is("names") || is("numbers") || is("dates") || is("levels") || is("marks"));
  }
  // "HT" is a headmaster here, and no level
  if (POSTS.has(of)) return verdict(false, is("numbers") || is("dates") || is("fullLevels") || is("marks"));
  // "Kỷ luật (10)" holds points
  if (of === "discipline") return verdict(false, is("counts") || is("dates") || is("fullLevels"));
  if (of === "ordinal") return verdict(is("numbers"), is("dates") || is("bodies") || is("names"));
  return verdict(false, !REMARKS.has(of) && (is("dates") || is("fullLevels")));
}

/**
 * A score as the values leave it: support halves what is wanting, contradiction takes a heading out. Doubt does so too,
 * but for the very words of a heading: a list whose levels are all unknown is told so, and not refused.
 */
export function fitted(score: number, fit: Fit): number {
  if (fit === "supports") return score + (1 - score) / 2;
  return fit === "contradicts" || (fit === "doubts" && score < 1) ? score * 0.4 : score;
}

/** What a column without a known heading can be by its values alone. */
export function meaningOfValues(shape: Shape | undefined): Field | null {
  if (!shape || shape.filled < 2) return null;
  if (share(shape, "fullLevels") >= MOST) return "rating";
  return shape.filled >= TELLING && share(shape, "names") >= 0.8 ? "fullName" : null;
}
