import { fold } from "../../roster/fold";
import type { Part } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import { residenceAnswers } from "../papers/residenceForm";
import type { Dossier, DossierItem } from "../plan";
import type { Row } from "../plan/bindings";
import { columnsOfItems, type PaperColumn, type PaperColumns, PROOFS, type Proof } from "./columns";
import { type Listed, listedIn } from "./listed";
import type { List } from "./lists";

/** An item that a row does not show, and where it would stand. */
export interface Absent {
  readonly item: DossierItem;
  readonly cells: readonly CellRef[];
}

/** What a row shows of a dossier: what is absent of it, or a cell that does not tell. */
export type Shown =
  | { readonly is: "items"; readonly absent: readonly Absent[] }
  | { readonly is: "unread"; readonly cell: CellRef; readonly written: string }
  | { readonly is: "count"; readonly cell: CellRef; readonly there: number; readonly of: number };

/** Reads the papers of a dossier in a row; items for which its table has no column are left out. */
export function shownIn(row: Row, list: List, columns: PaperColumns, numbered: Dossier | null): Shown {
  const { dossier, named } = list;
  const parts: PartsOf = new Map(PROOFS.map((field) => [field, row.parts(field)]));
  const byColumn = new Map(
    columnsOfItems(dossier, columns, numbered).map(([item, own]) => [item, inColumns(parts, own)]),
  );
  const cell = columns.isList ? row.cell("dossierItems") : null;
  if (!cell) return { is: "items", absent: absentOf(byColumn) };

  const written = row.text("dossierItems");
  const listed = listedIn(written, dossier.items, named);
  if (listed.is === "unread") return { is: "unread", cell, written };
  if (listed.is === "count") return { ...listed, cell };
  const absent = dossier.items.filter((item) => !lists(listed, item) && byColumn.get(item)?.is !== "there");
  return { is: "items", absent: absent.map((item) => ({ item, cells: [cell] })) };
}

function lists(listed: Listed, item: DossierItem): boolean {
  return listed.is === "complete" || (listed.is === "items" && listed.there.has(item));
}

function absentOf(byColumn: ReadonlyMap<DossierItem, InColumns>): readonly Absent[] {
  return [...byColumn].flatMap(([item, { is, cells }]) => (is === "absent" ? [{ item, cells }] : []));
}

interface InColumns {
  /** "waived": the row says that the item is not for it; "unkept": no column is about it. */
  readonly is: "there" | "absent" | "waived" | "unkept";
  readonly cells: readonly CellRef[];
}

/** The cells of a row that may prove papers, read once. */
type PartsOf = ReadonlyMap<Proof, readonly Part[]>;

function inColumns(parts: PartsOf, columns: readonly PaperColumn[]): InColumns {
  const shown = columns.flatMap(({ field, part }) => {
    const found = parts.get(field)?.[part];
    return found ? [{ cell: found.cell, is: readingOf(field, found) }] : [];
  });
  const is = (["there", "waived", "absent"] as const).find((one) => shown.some((part) => part.is === one));
  return { is: is ?? "unkept", cells: shown.map(({ cell }) => cell) };
}

const WAIVED = /^(?:kad|khong ap dung|khong thuoc dien|khong phai nop|(?:duoc )?mien)(?!\S)/;
const WANTING = /^(?:thieu|con thieu)(?!\S)/;

function readingOf(field: Proof, { text, truth }: Part): InColumns["is"] {
  if (text === "") return "absent";
  // nearly every cell is a tick
  if (truth === true) return "there";
  const words = fold(text);
  if (WAIVED.test(words)) return "waived";
  // "Không tham gia" is an answer of the comment, not the want of one
  if (field === "residenceComment" && residenceAnswers(text).length > 0) return "there";
  return truth === false || WANTING.test(words) ? "absent" : "there";
}
