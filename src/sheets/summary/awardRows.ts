import type { Finding, Report } from "../../check/report";
import { FIGHTERS, fightersIn } from "../../law/awards/fighters";
import { type Found, ratingsOf } from "../../law/awards/rated";
import { awardProposed, type Title, titlesIn } from "../../law/awards/titles";
import type { Row } from "../../law/plan/bindings";
import { address, type CellRef } from "../../workbook/cell";

/** Somebody who is proposed for a title or an award. */
export interface AwardRow {
  readonly row: Row;
  /** As it stands in the cell. */
  readonly proposed: string;
  /** None where the checks know none of what is proposed. */
  readonly titles: readonly Title[];
  /** What rules on awards have against it, on this row or the list as a whole, and on its rating after discipline. */
  readonly findings: readonly Finding[];
  readonly rated: Found;
}

/** "Chiến sĩ thi đua cơ sở" among "Lao động tiên tiến", each person once. */
export interface FighterShare {
  readonly fighters: number;
  readonly advanced: number;
}

export interface AwardLists {
  readonly rows: readonly AwardRow[];
  /** null where no law sets a share in the year, or nobody is proposed as a fighter. */
  readonly share: FighterShare | null;
}

/** Everybody who is proposed, collectives first, in the order of the roster. null where nobody is. */
export function awardsOf({ roster, findings, year }: Report): AwardLists | null {
  const onAwards = byCell(findings.filter(({ rule }) => rule.startsWith("award-")));
  const onDiscipline = byCell(findings.filter(({ rule }) => rule === "discipline-cap"));
  const rows = [...roster.collectives, ...roster.individuals].flatMap((row: Row): AwardRow[] => {
    const proposed = awardProposed(row);
    if (proposed === "") return [];
    const rated = ratingsOf(row, roster);
    const ratings = rated.state === "rated" ? rated.ratings.map(({ reading }) => reading.cell) : [];
    const hindering = new Set([
      ...onAwards(row.cells("awardProposed")),
      ...onDiscipline([...ratings, ...row.cells("discipline")]),
    ]);
    return [{ row, proposed, titles: titlesIn(proposed), findings: [...hindering], rated }];
  });
  if (rows.length === 0) return null;
  const { advanced, fighters } = fightersIn(roster);
  const { from, to } = FIGHTERS.validity;
  const hasShare = from <= year && year <= to && fighters.length > 0;
  return { rows, share: hasShare ? { advanced, fighters: fighters.length } : null };
}

/** The findings on any of some cells. */
function byCell(findings: readonly Finding[]): (cells: readonly CellRef[]) => readonly Finding[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of new Set(finding.cells.map(address))) {
      const others = found.get(cell);
      if (others) others.push(finding);
      else found.set(cell, [finding]);
    }
  }
  return (cells) => cells.flatMap((cell) => found.get(address(cell)) ?? []);
}
