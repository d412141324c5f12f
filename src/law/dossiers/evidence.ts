import { fold } from "../../roster/fold";
import type { Part } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import { residenceAnswers } from "../papers/residenceForm";
import type { Dossier, DossierItem } from "../plan";
import type { Row } from "../plan/bindings";
import { columnsOfItems, type PaperColumn, type PaperColumns, PROOFS, type Proof } from "./columns";
import { type Listed, listedIn } from "./listed";
import type { List } from "./lists";

/** An item of a dossier, and how a row shows it. */
export interface ShownItem {
  readonly item: DossierItem;
  /** "waived": the row says that the item is not for it; "unkept": no column is about it. */
  readonly is: "there" | "absent" | "waived" | "unkept";
  /** Where it stands or would stand. */
  readonly cells: readonly CellRef[];
}

/** What a row shows of a dossier: each of its items, or a cell that does not tell. */
export type Shown =
  | { readonly is: "items"; readonly items: readonly ShownItem[] }
  | { readonly is: "unread"; readonly cell: CellRef; readonly written: string }
  | { readonly is: "count"; readonly cell: CellRef; readonly there: number; readonly of: number };

/** Reads the papers of a dossier in a row. */
export function shownIn(row: Row, list: List, columns: PaperColumns, numbered: Dossier | null): Shown {
  const { dossier, named } = list;
  const parts: PartsOf = new Map(PROOFS.map((field) => [field, row.parts(field)]));
  const items = columnsOfItems(dossier, columns, numbered).map(([item, own]) => inColumns(item, parts, own));
  const cell = columns.isList ? row.cell("dossierItems") : null;
  if (!cell) return { is: "items", items };

  const written = row.text("dossierItems");
  const listed = listedIn(written, dossier.items, named);
  if (listed.is === "unread") return { is: "unread", cell, written };
  if (listed.is === "count") return { ...listed, cell };
  return {
    is: "items",
    items: items.map(({ item, is }) => {
      const isThere = is === "there" || lists(listed, item);
      return { item, is: isThere ? ("there" as const) : ("absent" as const), cells: [cell] };
    }),
  };
}

function lists(listed: Listed, item: DossierItem): boolean {
  return listed.is === "complete" || (listed.is === "items" && listed.there.has(item));
}

/** The cells of a row that may prove papers, read once. */
type PartsOf = ReadonlyMap<Proof, readonly Part[]>;

function inColumns(item: DossierItem, parts: PartsOf, columns: readonly PaperColumn[]): ShownItem {
  const shown = columns.flatMap(({ field, part }) => {
    const found = parts.get(field)?.[part];
    return found ? [{ cell: found.cell, is: readingOf(field, found) }] : [];
  });
  const is = (["there", "waived", "absent"] as const).find((one) => shown.some((part) => part.is === one));
  return { item, is: is ?? "unkept", cells: shown.map(({ cell }) => cell) };
}

const WAIVED = /^(?:kad|khong ap dung|khong thuoc dien|khong phai nop|(?:duoc )?mien)(?!\S)/;
const WANTING = /^(?:thieu|con thieu)(?!\S)/;

function readingOf(field: Proof, { text, truth }: Part): ShownItem["is"] {
  if (text === "") return "absent";
  // nearly every cell is a tick
  if (truth === true) return "there";
  const words = fold(text);
  if (WAIVED.test(words)) return "waived";
  // "Không tham gia" is an answer of the comment, not the want of one
  if (field === "residenceComment" && residenceAnswers(text).length > 0) return "there";
  return truth === false || WANTING.test(words) ? "absent" : "there";
}
