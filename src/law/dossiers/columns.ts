import { fold } from "../../roster/fold";
import type { Column, Table } from "../../roster/model";
import type { Dossier, DossierItem } from "../plan";
import type { ItemNames, ListedItem } from "./names";

/** Columns that prove a paper: those of the dossier, and others that are kept for a paper of their own. */
export const PROOFS = ["dossierItems", "residenceComment", "summaryText"] as const;
export type Proof = (typeof PROOFS)[number];

/** A column that proves papers; `part` is its place among the columns of its field. */
export interface PaperColumn {
  readonly field: Proof;
  readonly part: number;
  /** The items that its heading names, of whichever lists. */
  readonly items: readonly ListedItem[];
  /** Of a heading that is only a number ("(5)", "Mục 5"); null otherwise. */
  readonly number: number | null;
}

/** The columns of a table that prove papers, and whether its dossiers are kept in one cell that lists them. */
export interface PaperColumns {
  readonly columns: readonly PaperColumn[];
  /** Of the headings that are only numbers. */
  readonly numbers: readonly number[];
  readonly isList: boolean;
  /** What was found of each dossier, kept for the other rows. */
  readonly known: { readonly byName: ColumnsOfItems; readonly byNumber: ColumnsOfItems };
}

/** What each table keeps of papers; found once a table, since every row asks. */
export function paperColumns(names: ItemNames): (table: Table) => PaperColumns {
  const known = new WeakMap<Table, PaperColumns>();
  return (table) => {
    let found = known.get(table);
    if (!found) {
      const columns = PROOFS.flatMap((field) =>
        (table.columns.get(field) ?? []).map((column, part) => paperColumn(field, part, column, names)),
      );
      const [only, ...more] = columns.filter(({ field }) => field === "dossierItems");
      const isList = only !== undefined && more.length === 0 && !isOfItem(only);
      const numbers = columns.flatMap(({ number }) => number ?? []);
      found = { columns, numbers, isList, known: { byName: new Map(), byNumber: new Map() } };
      known.set(table, found);
    }
    return found;
  };
}

function paperColumn(field: Proof, part: number, { heading }: Column, names: ItemNames): PaperColumn {
  const leaf = heading.at(-1) ?? "";
  const [, digits] = NUMBER.exec(fold(leaf)) ?? [];
  const items = names.first(leaf);
  return {
    field,
    part,
    items: items.length > 0 ? items : names.first(heading.join(" ")),
    number: field === "dossierItems" && digits !== undefined ? Number(digits) : null,
  };
}
const NUMBER = /^(?:muc|so|muc so|tp|hs)? ?(\d{1,2})$/;

function isOfItem({ items, number }: PaperColumn): boolean {
  return items.length > 0 || number !== null;
}

/**
 * The columns that prove each item of a dossier, by name; by number where the headings are numbers, which count as
 * those of one dossier of the row. The column of the comment of the place of residence is known by what it is.
 */
export function columnsOfItems(
  dossier: Dossier,
  { columns, known }: PaperColumns,
  numbered: Dossier | null,
): readonly (readonly [DossierItem, readonly PaperColumn[]])[] {
  const byNumber = numbered === dossier;
  const found = known[byNumber ? "byNumber" : "byName"];
  let items = found.get(dossier);
  if (!items) {
    items = dossier.items.map((item) => [
      item,
      columns.filter(
        (column) =>
          column.items.some((named) => named.dossier === dossier && named.item === item) ||
          (byNumber && column.number === item.number) ||
          (column.field === "residenceComment" && item.when === "residenceComment"),
      ),
    ]);
    found.set(dossier, items);
  }
  return items;
}

type ColumnsOfItems = Map<Dossier, readonly (readonly [DossierItem, readonly PaperColumn[]])[]>;

/** Of the dossiers that bind a row, the one whose numbers the headings are: one of that length, else the first that has them. */
export function numberedDossier(dossiers: readonly Dossier[], { numbers }: PaperColumns): Dossier | null {
  if (numbers.length === 0) return null;
  const having = dossiers.filter(({ items }) =>
    numbers.every((number) => items.some((item) => item.number === number)),
  );
  return having.find(({ items }) => items.length === numbers.length) ?? having[0] ?? null;
}
