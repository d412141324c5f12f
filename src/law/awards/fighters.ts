import type { Individual, Roster } from "../../roster/model";
import { unitKey } from "../../roster/units";
import type { CellRef } from "../../workbook/cell";
import { cite } from "../documents";
import { awardProposed, titlesIn } from "./titles";

/** "Chiến sĩ thi đua cơ sở" as a share of "Lao động tiên tiến": known until 2023, not confirmed in what came after. */
export const FIGHTERS = {
  percent: 15,
  citation: cite("91/2017/NĐ-CP", { article: "9.3", verified: "paraphrased" }),
  /** Rating years. */
  validity: { from: 2017, to: 2023 },
} as const;

/** How many are proposed as "Lao động tiên tiến" or better, and the cells of "Chiến sĩ thi đua cơ sở"; each person once. */
export function fightersIn(roster: Roster): {
  readonly advanced: number;
  readonly fighters: readonly CellRef[];
} {
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
