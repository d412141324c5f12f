import { fold } from "../../roster/fold";
import type { Severity } from "../../workbook/port";
import type { Totals } from "../brain/brain";
import type { FindingFilters } from "../state/state";
import type { ListedFinding } from "./data";

/** Findings of one rule or unit. */
export interface FindingGroup {
  /** The rule's title or the unit's name; "" where no unit is named. */
  readonly name: string;
  readonly totals: Totals;
  /** Places in the list of all, the worst first, else in the order of the workbook. */
  readonly places: readonly number[];
}

export interface Arranged {
  /** Those with the worst findings first. */
  readonly groups: readonly FindingGroup[];
  /** How many findings are in them. */
  readonly shown: number;
}

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings that filters let through, in groups. Every word that is searched must be there, with or without marks. */
export function arrange(
  list: readonly ListedFinding[],
  { by, severities, search }: FindingFilters,
): Arranged {
  const words = fold(search).split(" ").filter(Boolean);
  const groups = new Map<string, Record<Severity, number[]>>();
  let shown = 0;
  for (const [place, finding] of list.entries()) {
    if (!severities.includes(finding.severity)) continue;
    if (!words.every((word) => finding.folded.includes(word))) continue;
    shown += 1;
    const name = finding[by];
    const group = groups.get(name) ?? { error: [], warning: [], info: [] };
    group[finding.severity].push(place);
    groups.set(name, group);
  }
  return { groups: [...groups].map(groupOf).sort(worstFirst), shown };
}

function groupOf([name, places]: readonly [string, Record<Severity, number[]>]): FindingGroup {
  const { error, warning, info } = places;
  return {
    name,
    totals: { error: error.length, warning: warning.length, info: info.length },
    places: SEVERITIES.flatMap((severity) => places[severity]),
  };
}

/** By the worst that there is in each; those that are alike stay in the order of the workbook. */
function worstFirst(a: FindingGroup, b: FindingGroup): number {
  return worst(a) - worst(b);
}

function worst({ totals }: FindingGroup): number {
  return SEVERITIES.findIndex((severity) => totals[severity] > 0);
}
