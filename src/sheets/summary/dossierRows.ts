import type { Temporal } from "temporal-polyfill";
import type { Report } from "../../check/report";
import type { Shown } from "../../law/dossiers/evidence";
import { isDue, type List, listsOf } from "../../law/dossiers/lists";
import { owedDossiers, owes } from "../../law/dossiers/owed";
import type { Dossier, DossierItem } from "../../law/plan";
import type { Row } from "../../law/plan/bindings";
import type { Severity } from "../../workbook/port";

/**
 * How a row stands to a paper of its dossier.
 * - notOwed: not asked of it, or the row says that it is not for it
 * - doubtful: absent, and perhaps owed
 * - awaited: absent, while the dossier is not due yet
 * - unkept: no column of the list is about it
 */
export type ItemState = "there" | "notOwed" | "missing" | "doubtful" | "awaited" | "unkept";

/** A dossier of a row: each of its papers, or a cell that does not tell which are there. */
export interface DossierRow {
  readonly row: Row;
  readonly isDue: boolean;
  readonly items: ReadonlyMap<DossierItem, ItemState>;
  readonly unclear: Exclude<Shown, { is: "items" }> | null;
}

/** A dossier of the plan, with those who owe it in the order of the roster. */
export interface DossierProgress {
  readonly dossier: Dossier;
  /** null where it is owed at any time. */
  readonly lastDay: Temporal.PlainDate | null;
  readonly rows: readonly DossierRow[];
}

/**
 * Who has which paper, as the rule on dossiers reads it. Left out are dossiers that no row of the roster owes, and
 * rows of lists that keep nothing of them.
 */
export function dossiersOf({ plan, year, roster, asOf }: Report): readonly DossierProgress[] {
  if (!plan) return [];
  const lists = listsOf(plan, year);
  const found = new Map<List, DossierRow[]>(lists.lists.map((list) => [list, []]));
  for (const row of [...roster.collectives, ...roster.individuals]) {
    if (!row.table.columns.has("dossierItems")) continue;
    for (const { list, shown } of owedDossiers(row, lists)) {
      const due = isDue(row, list, asOf);
      const read = shown();
      const items = read.is === "items" ? read.items : [];
      if (read.is === "items" && items.every(({ is }) => is === "unkept")) continue;
      const states = items.map(
        ({ item, is }) => [item, is === "absent" ? absent(row, item, due) : STATES[is]] as const,
      );
      found.get(list)?.push({
        row,
        isDue: due,
        items: new Map(states),
        unclear: read.is === "items" ? null : read,
      });
    }
  }

  function absent(row: Row, item: DossierItem, due: boolean): ItemState {
    const owed = owes(row, item, roster);
    if (owed === "no") return "notOwed";
    if (!due) return "awaited";
    return owed === "yes" ? "missing" : "doubtful";
  }
  return [...found].flatMap(([{ dossier, due }, rows]) =>
    rows.length > 0 ? [{ dossier, lastDay: due?.lastDay ?? null, rows }] : [],
  );
}

const STATES = { there: "there", waived: "notOwed", unkept: "unkept" } as const;

/** How the rule on dossiers answers for a paper; null where it has nothing to say. */
export function severityOf(state: ItemState, { severity = "error" }: DossierItem): Severity | null {
  if (state === "missing") return severity;
  return state === "doubtful" ? "warning" : null;
}
