import { Temporal } from "temporal-polyfill";
import type { Table } from "../../roster/model";
import { type Dossier, type DossierItem, lastGoodDay, type Milestone, type Plan } from "../plan";
import { boundBy, type Row } from "../plan/bindings";
import { datedOf } from "../subjects/moment";
import { type PaperColumns, paperColumns } from "./columns";
import { itemNames } from "./names";

/** A dossier of the plan, ready to be asked of rows. */
export interface List {
  readonly dossier: Dossier;
  /** By which it is owed, with its last good day; null where it is owed at any time. */
  readonly due: { readonly milestone: Milestone; readonly lastDay: Temporal.PlainDate } | null;
  binds(row: Row): boolean;
  /** The items of the dossier that a text names. */
  named(text: string): readonly DossierItem[];
}

/** The dossiers of a plan, and what tables keep of them. */
export interface Lists {
  readonly lists: readonly List[];
  columnsOf(table: Table): PaperColumns;
}

/** What a plan asks for in a rating year. */
export function listsOf({ dossiers, milestones }: Plan, year: number): Lists {
  const names = {
    individuals: itemNames(dossiers.filter((dossier) => isFor("individual", dossier))),
    collectives: itemNames(dossiers.filter((dossier) => isFor("collective", dossier))),
  };
  const columns = {
    individuals: paperColumns(names.individuals),
    collectives: paperColumns(names.collectives),
  };
  return {
    lists: dossiers.map((dossier) => {
      const milestone = milestones.find(({ id }) => id === dossier.milestone);
      const bindings = dossier.who.map(boundBy);
      const own = itemNames([dossier]);
      return {
        dossier,
        due: milestone ? { milestone, lastDay: lastGoodDay(milestone, year) } : null,
        binds: (row) => bindings.some((isBound) => isBound(row)),
        named: (text) => own.all(text).map(({ item }) => item),
      };
    }),
    columnsOf: (table) => columns[table.kind === "collectives" ? "collectives" : "individuals"](table),
  };
}

function isFor(kind: Row["kind"], { who }: Dossier): boolean {
  return who.some((binding) => binding.kind === kind);
}

/** Whether a dossier must be whole: it was sent, or the last good day is over. */
export function isDue(row: Row, { due }: List, asOf: Temporal.PlainDate): boolean {
  if (!due) return true;
  return (
    datedOf(row.date(due.milestone.column)) !== null || Temporal.PlainDate.compare(asOf, due.lastDay) > 0
  );
}
