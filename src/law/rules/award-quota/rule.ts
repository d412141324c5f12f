import type { Individual, Roster } from "../../../roster/model";
import { unitKey } from "../../../roster/units";
import type { CellRef } from "../../../workbook/cell";
import { awardProposed, titlesIn } from "../../awards/titles";
import { cite } from "../../documents";
import { rule } from "../../rule";
import * as text from "./text";

/** "Chiến sĩ thi đua cơ sở" as a share of "Lao động tiên tiến": known until 2023, not confirmed in what came after. */
const PERCENT = 15;
const DECREE = cite("91/2017/NĐ-CP", { article: "9.3", verified: "paraphrased" });

/**
 * No more than 15 % of the "Lao động tiên tiến" are "Chiến sĩ thi đua cơ sở", who belong to them. In whole numbers.
 *
 * 91/2017/NĐ-CP, Điều 9, as reported; until the rating year 2023.
 */
export default rule({
  id: "award-quota",
  subject: "roster",
  severity: "warning",
  needs: ["awardProposed"],
  validity: { from: 2017, to: 2023 },
  citations: [DECREE],
  text,
  check(roster, { pass, violation, needsReview, notApplicable }) {
    const { advanced, fighters } = proposals(roster);
    const [at, ...also] = fighters;
    if (!at) return notApplicable("no-fighter");
    const hundredths = PERCENT * advanced;
    if (100 * fighters.length <= hundredths) return pass();

    const allowed = Math.floor(hundredths / 100);
    const facts = {
      at,
      also,
      data: {
        fighters: fighters.length,
        advanced,
        allowed,
        over: fighters.length - allowed,
        percent: PERCENT,
      },
      because: [{ id: "share" as const, data: { advanced, percent: PERCENT, hundredths, allowed } }],
      basis: [DECREE],
    };
    if (advanced === fighters.length) return needsReview("only-fighters", facts);
    const rounded = Math.floor((hundredths + 50) / 100);
    return fighters.length <= rounded ? needsReview("by-rounding", facts) : violation("passed", facts);
  },
});

/** How many are proposed as "Lao động tiên tiến" or better, and the cells of "Chiến sĩ thi đua cơ sở"; each person once. */
function proposals(roster: Roster): { readonly advanced: number; readonly fighters: readonly CellRef[] } {
  const advanced = new Set<string>();
  const fighters = new Map<string, CellRef>();
  for (const person of roster.individuals) {
    const cell = person.cell("awardProposed");
    const titles = cell ? titlesIn(awardProposed(person)) : [];
    if (!titles.some((title) => title === "advanced" || title === "fighter" || title === "higherFighter"))
      continue;
    const key = keyOf(person);
    advanced.add(key);
    if (cell && titles.includes("fighter") && !fighters.has(key)) fighters.set(key, cell);
  }
  return { advanced: advanced.size, fighters: [...fighters.values()] };
}

/** One row a person, but for those whom a second list has again. */
function keyOf(person: Individual): string {
  const place = person.keyIsSure ? "" : unitKey(person.unit?.text ?? "");
  const row = person.keyIsSure || place !== "" ? "" : `${person.table.sheet.name} ${person.line.row}`;
  return [person.key, place, row].join("\n");
}
