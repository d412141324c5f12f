import type { CellValue, SheetRow } from "../../workbook/port";
import { isDitto } from "../cells/ditto";
import { Spans } from "../cells/spans";
import type { Field } from "../fields";
import { clean, fold } from "../fold";
import type { Column, TableKind } from "../model";
import { nameAndPost } from "../names/nameAndPost";
import { beginsWithFamilyName } from "./familyNames";
import type { Header } from "./header";
import type { Merges } from "./merges";
import { type Numbering, numberingOf, splitSection } from "./numbering";
import { isKnownHeading } from "./phrases";
import {
  endsTable,
  isColumnNumbers,
  isCount,
  isNote,
  isSigner,
  isSigningDate,
  isTotal,
  isVacant,
} from "./rowWords";
import { isBlank } from "./shapes";
import { isBodyName, isGathering, isPersonName } from "./words";

/** A row that says where the rows below it belong. */
interface Section {
  readonly is: "section";
  readonly numbering: Numbering;
  readonly name: string;
  readonly column: number;
  /** Whether the row also rates or dates what it names. */
  readonly unread: boolean;
}

/** What a row below a header is. */
export type RowKind =
  | { readonly is: "line" }
  | Section
  /** A total, a percentage, a note, column numbers, the header printed again. */
  | { readonly is: "furniture"; readonly isHeader?: true }
  /** The signatures begin. */
  | { readonly is: "end" }
  /** The header of another table. */
  | { readonly is: "header" }
  /** Perhaps of the name above; surely, where that name's cell is merged over this row. */
  | { readonly is: "more"; readonly merged: boolean }
  /** Not understood; or a post that nobody holds. */
  | { readonly is: "unread"; readonly vacant: boolean };

/** Asks what a row is; built once for a table, since it is asked of every row. */
export type RowReader = (row: SheetRow) => RowKind;

const LINE: RowKind = { is: "line" };
const FURNITURE: RowKind = { is: "furniture" };
const PRINTED_AGAIN: RowKind = { is: "furniture", isHeader: true };
const UNREAD: RowKind = { is: "unread", vacant: false };
const VACANT: RowKind = { is: "unread", vacant: true };
const MORE: RowKind = { is: "more", merged: false };
const MERGED: RowKind = { is: "more", merged: true };

const NAME = /\p{L}[\p{L}'’]/u;
/** A signature block has few cells in a row, and may begin in any of them. */
const FEW_CELLS = 3;

/** The number of a column is a few signs long; only such rows are looked at for them. */
const LONGEST_NUMBER = 20;

/** Longer texts below a header are remarks. */
const LONGEST_SECTION = 120;

export interface TableShape {
  readonly kind: TableKind;
  readonly header: Header;
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly merges: Merges;
}

export function rowReader({ kind, header, columns, merges }: TableShape): RowReader {
  const naming = columns.get(kind === "individuals" ? "fullName" : "unit") ?? columns.get("fullName");
  const nameColumn = naming?.[0]?.index ?? -1;
  const ordinalColumn = columns.get("ordinal")?.[0]?.index ?? -1;
  const mapped = [...columns].flatMap(([field, given]) =>
    given.map(({ index }) => ({ index, telling: field !== "note" })),
  );
  const details = mapped.filter(({ index }) => index !== nameColumn && index !== ordinalColumn);
  const known = new Set(details.map(({ index }) => index));
  const telling = details.filter((column) => column.telling).map(({ index }) => index);
  const headings = new Map(
    header.columns.map(({ index, heading }) => [index, new Set(heading.map((text) => fold(text)))]),
  );

  const names = new Spans(merges.down(nameColumn));
  const hasDetails = (row: SheetRow) => telling.some((column) => !isBlank(row.cells[column]));

  return (row) => {
    const nameValue = row.cells[nameColumn];
    const named = typeof nameValue === "string" && NAME.test(nameValue) && !isDitto(nameValue);
    const detailed = hasDetails(row);
    // Most rows by far: named and with something to tell. Nothing is folded for them.
    if (named && isVacant(nameValue)) return VACANT;
    if (named && detailed && (isFigure(row.cells[ordinalColumn]) || beginsWithFamilyName(nameValue)))
      return LINE;

    const name = named ? clean(nameValue) : "";
    const filled = named && detailed ? headCells(row, nameColumn) : filledCells(row);
    const [first] = filled;
    if (!first) return FURNITURE;
    if (!named && filled.every(repeatsHeading)) return PRINTED_AGAIN;
    if (!named && names.topOf(row.index, nameColumn) < row.index) return MERGED;
    const beginnings = filled.length <= FEW_CELLS ? filled.map(({ text }) => text) : [first.text, name];
    if (beginnings.some(endsTable) || signs(filledCells(row))) return { is: "end" };
    if (!named && filled.length === 1 && isSigningDate(first.text)) return { is: "end" };
    if (isTotal(first.text) || isTotal(name)) return FURNITURE;
    if (isNote(first.text) && (!(named && detailed) || isCount(first.text))) return FURNITURE;
    if (isKnownHeading(first.text) || isKnownHeading(name)) {
      const headed = headingRow(filledCells(row));
      if (headed) return headed;
    }
    if (first.text.length < LONGEST_NUMBER && isColumnNumbers(filledCells(row).map(({ text }) => text)))
      return FURNITURE;
    return named ? withName(row, name, detailed) : withoutName(row, filled, detailed);
  };

  /** Posts in capitals, several or apart from the names: a signature that no "T/M" goes before. */
  function signs(filled: readonly Filled[]): boolean {
    const apart = filled.length > 1 || filled.some(({ column }) => column > nameColumn);
    return apart && filled.length <= FEW_CELLS && filled.every(({ text }) => isSigner(text));
  }

  function repeatsHeading({ text, column }: Filled): boolean {
    return headings.get(column)?.has(fold(text)) ?? false;
  }

  /** The header printed again on the next page, or that of another table, which may begin with the same headings. */
  function headingRow(filled: readonly Filled[]): RowKind | null {
    const others = filled.filter((cell) => !repeatsHeading(cell));
    const repeated = filled.length - others.length;
    const isAnother = others.some(({ text }) => isKnownHeading(text) && !isHeadingHere(text));
    if (!isAnother && repeated >= 2 && repeated >= others.length) return PRINTED_AGAIN;
    return filled.filter(({ text }) => isKnownHeading(text)).length >= 3 ? { is: "header" } : null;
  }

  function isHeadingHere(text: string): boolean {
    const words = fold(text);
    return [...headings.values()].some((heading) => heading.has(words));
  }

  /** A section written in the first cell or merged across; anything else is not understood. */
  function withoutName(row: SheetRow, filled: readonly Filled[], detailed: boolean): RowKind {
    const words = filled.filter(({ text }) => NAME.test(text));
    const [only] = words;
    if (!only) return detailed ? UNREAD : FURNITURE;
    const wide = merges.isWide(row.index, only.column);
    const rest =
      isBlank(row.cells[ordinalColumn]) && words.some(({ column }) => known.has(column)) ? MORE : UNREAD;
    if (words.length > 1 || only.text.length > LONGEST_SECTION || (detailed && !wide)) return rest;
    const mark = filled.find(({ column, text }) => column < only.column && numberingOf(text));
    const found = section(only.text, only.column, mark?.text ?? "", false);
    const names = isBodyName(found.name) || isGathering(found.name);
    const placed = only.column < nameColumn && (names || found.numbering !== "none");
    return wide || placed ? found : rest;
  }

  function withName(row: SheetRow, name: string, detailed: boolean): RowKind {
    const ordinal = textOf(row.cells[ordinalColumn]);
    const numbering = ordinalColumn < 0 ? splitSection(name).numbering : (numberingOf(ordinal) ?? "none");
    const grouping = numbering === "roman" || numbering === "letter";
    const { name: bare } = splitSection(name);
    const asSection = () => section(name, nameColumn, ordinal, detailed && !sumsUp(row));

    if (kind === "individuals") {
      if (isBodyName(bare) || isGathering(bare)) return asSection();
      if (detailed) return grouping && !isPersonName(bare) ? asSection() : LINE;
      if (grouping || merges.isWide(row.index, nameColumn)) return asSection();
      const isNamed = isPersonName(bare) || nameAndPost(bare) !== null;
      return isExpected(numbering) && isNamed ? LINE : UNREAD;
    }
    if (detailed) return grouping && isGathering(bare) ? asSection() : LINE;
    if (grouping || isGathering(bare) || merges.isWide(row.index, nameColumn)) return asSection();
    return isExpected(numbering) ? LINE : asSection();
  }

  /** Whether a row says nothing but numbers beside its name: what the rows below it come to. */
  function sumsUp({ cells }: SheetRow): boolean {
    return telling.every((column) => isBlank(cells[column]) || typeof cells[column] === "number");
  }

  /** A name with nothing beside it is only believed where it is numbered, as far as rows are numbered here. */
  function isExpected(numbering: Numbering): boolean {
    return numbering === "figure" || ordinalColumn < 0;
  }

  function section(text: string, column: number, mark: string, unread: boolean): Section {
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

/** The first filled cell and the name: enough to tell a row that has details from a total or a signature. */
function headCells(row: SheetRow, nameColumn: number): Filled[] {
  const first = row.cells.findIndex((value) => !isBlank(value));
  return [first, ...(first === nameColumn ? [] : [nameColumn])].map((column) => ({
    column,
    text: textOf(row.cells[column]),
  }));
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
