import type { Field } from "../fields";
import type { Level } from "../model";

/**
 * What a clerk says of the tables of a workbook. It wins over what was found; of what it does not speak stays as
 * found. It holds names of sheets, headings and the places of columns, and nobody's data.
 */
export interface Mapping {
  readonly sheets: readonly SheetMapping[];
}

export interface SheetMapping {
  readonly name: string;
  /** false: nothing of it is read. */
  readonly read: boolean;
  readonly tables: readonly TableMapping[];
}

/** The kinds that a clerk can call a table; the plan's sheet is known by its name. */
export const SAID_KINDS = ["individuals", "collectives", "summary", "other"] as const;
export type SaidKind = (typeof SAID_KINDS)[number];

/** A table, known by its header. */
export interface TableMapping {
  /** First and last, from 0. */
  readonly headerRows: readonly [number, number];
  /** null where it is as found. */
  readonly kind: SaidKind | null;
  /** The kind was said in answer to a question, as `ColumnMapping.confirmed`. */
  readonly confirmed?: true;
  /** The unit of everybody whose row and section name none; null where none is said. */
  readonly unit: string | null;
  readonly columns: readonly ColumnMapping[];
}

/** A column. One of which nothing is said helps to find the header again. */
export interface ColumnMapping {
  readonly index: number;
  /** The path above it when it was said, empty where nothing stood there; null where nobody noted it. */
  readonly heading: readonly string[] | null;
  /** null: none of ours; "asFound": nothing is said. */
  readonly field: Field | null | "asFound";
  /** Of a rating: the level that a mark in this column gives. */
  readonly level: Level | null;
  /** Said in answer to a question: it is kept and not asked again, though it be what the program took it for. */
  readonly confirmed?: true;
}

/** What has become of a word of the clerk's, in a workbook that may no longer be as it was. */
export type MappingNote =
  /** Done as said, and no list is read there. */
  | { readonly what: "notRead"; readonly sheet: string }
  /** Followed to where its headings are now. */
  | { readonly what: "sheetRenamed"; readonly sheet: string; readonly to: string }
  | { readonly what: "headerMoved"; readonly sheet: string; readonly row: number; readonly to: number }
  | {
      readonly what: "columnMoved";
      readonly sheet: string;
      readonly column: number;
      readonly to: number;
      readonly heading: string;
    }
  /** Not followed: nothing of it was used. Rows and columns are those of the mapping. */
  | { readonly what: "sheetGone"; readonly sheet: string }
  | { readonly what: "headerGone"; readonly sheet: string; readonly row: number }
  | {
      readonly what: "columnGone" | "columnTwice";
      readonly sheet: string;
      readonly column: number;
      readonly heading: string;
    }
  /** A list of people without a column of names, or of collectives without one of units. */
  | { readonly what: "noNames"; readonly sheet: string; readonly row: number; readonly kind: SaidKind }
  /** What the workbook keeps is no mapping, or one of a later version. */
  | { readonly what: "unreadable" };
