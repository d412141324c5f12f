import { fold } from "../../roster/fold";
import type { Entry } from "../../roster/model";

/**
 * Titles that the checks know.
 * - advanced: Lao động tiên tiến, Chiến sĩ tiên tiến
 * - fighter: Chiến sĩ thi đua cơ sở, who are all of the advanced
 * - higherFighter: Chiến sĩ thi đua of a ministry, a province or the country
 * - collective: Tập thể lao động tiên tiến, xuất sắc
 * - excellentMember: a commendation of a party member or organisation for "excellent"
 */
export type Title = "advanced" | "fighter" | "higherFighter" | "collective" | "excellentMember";

/** Folded; of titles that contain another's words the longer is taken first, and its words are used up. */
const TITLES: readonly (readonly [Title, RegExp])[] = [
  [
    "collective",
    /\b(?:tap the (?:lao dong|ld) (?:tien tien|xuat sac)|tap the (?:ldtt|ldxs)|ttldtt|ttldxs)\b/g,
  ],
  [
    "higherFighter",
    /\b(?:chien si thi dua|cstd) (?:toan quoc|cap (?:tinh|bo|nganh|thanh pho)|tinh|bo|nganh)\b/g,
  ],
  ["fighter", /\b(?:chien si thi dua|cstd)(?: (?:cap )?(?:co so|cs))?\b|\bcstdcs\b/g],
  ["advanced", /\b(?:lao dong|ld|chien si) tien tien\b|\b(?:ldtt|cstt)\b/g],
  [
    "excellentMember",
    /\bgiay khen\b[^,;]*\b(?:hoan thanh xuat sac|htxs)|\b(?:dang vien|to chuc dang|chi bo|dang bo) (?:hoan thanh xuat sac|htxs)/g,
  ],
];
const NONE = new Set(["", "khong", "khong co", "khong de nghi", "khong xet", "chua"]);

/** What is proposed for a row, as it stands in the cell; "" where nothing is. */
export function awardProposed(entry: Entry): string {
  const text = entry.text("awardProposed");
  return NONE.has(fold(text)) || entry.truth("awardProposed") === false ? "" : text;
}

/** The titles that a cell names; none of those that the checks do not know. */
export function titlesIn(text: string): readonly Title[] {
  let words = fold(text);
  return TITLES.flatMap(([title, names]) => {
    const rest = words.replace(names, " ; ");
    const isNamed = rest !== words;
    words = rest;
    return isNamed ? [title] : [];
  });
}
