import type { CellValue, SheetRow } from "../../workbook/port";
import type { Field } from "../fields";
import { clean, fold } from "../fold";
import type { Column, TableKind } from "../model";
import type { Header } from "./header";
import type { Merges } from "./merges";
import { isKnownHeading } from "./phrases";
import { endsTable, isNote, isTotal } from "./rowWords";
import { type Numbering, numberingOf, splitSection } from "./sections";
import { isBlank } from "./shapes";
import { isBodyName, isGathering, isPersonName } from "./words";

/** What a row below a header is. */
export type RowKind =
  | { readonly is: "line" }
  /** `unread` where the row also rates or dates what it names. */
  | {
      readonly is: "section";
      readonly numbering: Numbering;
      readonly name: string;
      readonly column: number;
      readonly unread: boolean;
    }
  /** A total, a percentage, a note, column numbers, the header printed again. */
  | { readonly is: "furniture" }
  /** The signatures begin. */
  | { readonly is: "end" }
  /** The header of another table. */
  | { readonly is: "header" }
  | { readonly is: "unread" };

/** Asks what a row is; built once for a table, since it is asked of every row. */
export type RowReader = (row: SheetRow) => RowKind;

const LINE: RowKind = { is: "line" };
const FURNITURE: RowKind = { is: "furniture" };
const UNREAD: RowKind = { is: "unread" };

const NAME = /\p{L}[\p{L}'’]/u;
/** "1", "(2)", "A", "3=4+5": the columns' numbers under a header. */
const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|[A-Z])\s*\)?(?:\s*=.*)?$/;

export interface TableShape {
  readonly kind: TableKind;
  readonly header: Header;
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly merges: Merges;
}

export function rowReader({ kind, header, columns, merges }: TableShape): RowReader {
  const nameColumn = columns.get(kind === "individuals" ? "fullName" : "unit")?.[0]?.index ?? -1;
  const ordinalColumn = columns.get("ordinal")?.[0]?.index ?? -1;
  const mapped = [...columns].flatMap(([field, given]) =>
    given.map(({ index }) => ({ index, telling: field !== "note" })),
  );
  const details = mapped.filter(({ index }) => index !== nameColumn && index !== ordinalColumn);
  const telling = details.filter((column) => column.telling).map(({ index }) => index);
  const headings = new Map(
    header.columns.map(({ index, heading }) => [index, new Set(heading.map((text) => fold(text)))]),
  );

  const hasDetails = (row: SheetRow) => telling.some((column) => !isBlank(row.cells[column]));

  return (row) => {
    const nameValue = row.cells[nameColumn];
    const name = typeof nameValue === "string" && NAME.test(nameValue) ? nameValue : "";
    // Most rows by far: numbered, named and with something to tell. Nothing is folded for them.
    if (name !== "" && isFigure(row.cells[ordinalColumn]) && hasDetails(row)) return LINE;

    const filled = filledCells(row);
    const first = filled[0];
    if (!first) return FURNITURE;
    const texts = filled.map(({ text }) => text);
    const detailed = hasDetails(row);
    const fewCells = filled.length <= 3 && !(name !== "" && detailed);
    if ([first.text, name, ...(fewCells ? texts : [])].some(endsTable)) return { is: "end" };
    if (isTotal(first.text) || isTotal(name) || isNote(first.text)) return FURNITURE;
    const repeated = filled.filter(({ text, column }) => headings.get(column)?.has(fold(text))).length;
    if (repeated >= 2 && repeated * 2 >= filled.length) return FURNITURE;
    if (filled.length > 2 && texts.filter(isKnownHeading).length >= 3) return { is: "header" };
    if (filled.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text))) return FURNITURE;

    if (name === "") return withoutName(row, filled, detailed);
    return withName(row, name, detailed);
  };

  /** A section written in the first cell or merged across; anything else is not understood. */
  function withoutName(row: SheetRow, filled: readonly Filled[], detailed: boolean): RowKind {
    const words = filled.filter(({ text }) => NAME.test(text));
    const [only] = words;
    if (detailed && !merges.isWide(row.index, only?.column ?? -1)) return UNREAD;
    if (!only || words.length > 1) return UNREAD;
    const mark = filled.find(({ column, text }) => column < only.column && numberingOf(text));
    return section(only.text, only.column, mark?.text ?? "", false);
  }

  function withName(row: SheetRow, name: string, detailed: boolean): RowKind {
    const ordinal = textOf(row.cells[ordinalColumn]);
    const numbering = ordinalColumn < 0 ? splitSection(name).numbering : (numberingOf(ordinal) ?? "none");
    const grouping = numbering === "roman" || numbering === "letter";
    const { name: bare } = splitSection(name);
    const asSection = () => section(name, nameColumn, ordinal, detailed);

    if (kind === "individuals") {
      if (isBodyName(bare) || isGathering(bare)) return asSection();
      if (detailed) return grouping && !isPersonName(bare) ? asSection() : LINE;
      if (grouping || merges.isWide(row.index, nameColumn)) return asSection();
      return numbering === "figure" || isPersonName(bare) ? LINE : UNREAD;
    }
    if (detailed) return LINE;
    if (grouping || isGathering(bare) || merges.isWide(row.index, nameColumn)) return asSection();
    return numbering === "figure" || isBodyName(bare) ? LINE : asSection();
  }

  function section(text: string, column: number, mark: string, unread: boolean): RowKind {
    const split = splitSection(text);
    const marked = numberingOf(mark) ?? "none";
    const numbering = marked === "none" ? split.numbering : marked;
    return { is: "section", numbering, name: split.name, column, unread };
  }
}

interface Filled {
  readonly column: number;
  readonly text: string;
}

function filledCells(row: SheetRow): Filled[] {
  return row.cells.flatMap((value, column) => {
    const text = textOf(value);
    return text === "" ? [] : [{ column, text }];
  });
}

/** The text of a cell as a row's words are looked for; dates and errors are something, but no words. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return "serial" in value ? String(value.serial) : value.error;
  return typeof value === "string" ? clean(value) : String(value);
}

function isFigure(value: CellValue | undefined): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && /^\s*\d{1,6}\s*\.?\s*$/.test(value);
}
