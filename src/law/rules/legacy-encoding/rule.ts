import { type LegacyCell, legacyCellsOf } from "../../../roster/legacy/legacySheets";
import type { Roster } from "../../../roster/model";
import { rule } from "../../rule";
import * as text from "./text";

/** Told of a sheet; the cells are all marked. */
const SHOWN = 3;

/**
 * No text is in TCVN3 or VNI: the eye sees right letters in fonts of their own, and no program finds the names. What
 * it says is shown beside it; nothing is converted unless that is asked for.
 *
 * Rests on no instrument: names that cannot be read cannot be held against anything.
 */
export default rule({
  id: "legacy-encoding",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(roster, { pass, violation, needsReview }) {
    const outcomes = groupsOf(roster).map(({ sheet, encoding, sure, cells }) => {
      const [first, ...rest] = cells.map(({ cell }) => cell);
      const examples = cells.slice(0, SHOWN).map(({ written, reading }) => ({ written, reading }));
      return (sure ? violation : needsReview)(sure ? "legacy" : "doubtful", {
        at: first ?? null,
        also: rest,
        subject: { kind: "list", name: sheet },
        data: { sheet, encoding, cells: cells.length, examples },
      });
    });
    return outcomes.length > 0 ? outcomes : pass();
  },
});

interface Group extends Pick<LegacyCell, "encoding" | "sure"> {
  readonly sheet: string;
  readonly cells: LegacyCell[];
}

/** The cells of each sheet with a list on it, by encoding, those that read for sure first. */
function groupsOf({ tables }: Roster): readonly Group[] {
  const lists = tables.filter(({ kind }) => kind === "individuals" || kind === "collectives");
  const sheets = new Map(lists.map(({ sheet }) => [sheet.name, sheet]));
  return [...sheets].flatMap(([name, sheet]) => {
    const groups: Group[] = [];
    for (const cell of legacyCellsOf(sheet)) {
      const { encoding, sure } = cell;
      const group = groups.find((one) => one.encoding === encoding && one.sure === sure);
      if (group) group.cells.push(cell);
      else groups.push({ sheet: name, encoding, sure, cells: [cell] });
    }
    return groups.sort((a, b) => Number(b.sure) - Number(a.sure));
  });
}
