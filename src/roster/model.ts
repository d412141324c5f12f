import type { Temporal } from "temporal-polyfill";
import type { CellRef } from "../workbook/cell";
import type { CellValue, SheetSnapshot } from "../workbook/port";
import type { DateField, Field } from "./fields";
import type { MappingNote } from "./mapping/mapping";

/** The five words a rating can be. Four are ranked; "notRated" is outside every base. */
export const LEVELS = ["excellent", "good", "completed", "notCompleted", "notRated"] as const;
export type Level = (typeof LEVELS)[number];

/** Who gave a rating. The governing stage of a table is the first of these that has a column. */
export const STAGES = ["rating", "civilRating", "partyRating", "proposedRating", "selfRating"] as const;
export type Stage = (typeof STAGES)[number];

export type TableKind = "individuals" | "collectives" | "plan" | "summary" | "other";

/** A column of a table, with its heading as a path through merged header rows. */
export interface Column {
  readonly index: number;
  readonly heading: readonly string[];
  /** Set where the column holds marks for one level ("x" under HTXSNV). */
  readonly level?: Level;
  /** What a filled cell says by standing in this column: "Nữ" over a tick or a birth date. */
  readonly says?: string;
  /** Set where one column holds names with posts behind them: which of the two this is. */
  readonly part?: "name" | "post";
  /** Set where a column of levels has signs of its own. */
  readonly signs?: Signs;
}

/**
 * What the signs of a column of levels mean, by `signKey`: as a legend on the sheet says, or null for a sign of another
 * scale. A letter that is not among them means nothing there.
 */
export type Signs = ReadonlyMap<string, Level | null>;

/** A unit's name as it stands: in a column, in a section row, or in a merged cell above. */
export interface NamedPlace {
  readonly text: string;
  readonly cell: CellRef;
}

/** A level that no column holds: a section row, the title or the name of the sheet says it, in these words. */
export interface GivenLevel {
  readonly level: Level;
  readonly text: string;
}

/** A row of a table that is a person or a collective. */
export interface Line {
  /** Row index, from 0. */
  readonly row: number;
  /** The unit of the section row above, where the table has sections. */
  readonly section: NamedPlace | null;
  /** Rows below that belong to it, ascending: the name stands in the first alone. */
  readonly more?: readonly number[];
  /** The level of the governing stage, where no column holds it. */
  readonly given?: GivenLevel;
}

/** Rows of one column, both ends included, that all say what stands in the first of them. */
export interface Repeated {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a table was taken for, and why. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly kind: TableKind;
  /** First and last header row, from 0. */
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  /** The first stage that has a column, or the one whose levels stand around the rows; null where no rating is kept. */
  readonly governingStage: Stage | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in data: e.g. { kind: "heading", field: "fullName", column: 1, text: "Họ và tên", score: 1 }. */
  readonly evidence: readonly Evidence[];
  /** What stands above the header: title, year, issuing bodies; one string a row. */
  readonly title: readonly string[];
  readonly lines: readonly Line[];
  /** Where each person has a row for every stage of the rating: whose level a row holds, by its index. */
  readonly stageRows?: ReadonlyMap<number, Stage>;
  /** Where a text stands for the rows below it: by signs of repetition, or named once beside the first of a group. */
  readonly repeated?: readonly Repeated[];
  /** Whether it goes on with the list of the table before it: one list in two halves, or on a sheet for each level. */
  readonly continues?: true;
  /** Of a list on several sheets, one for each level: the sheet on which it begins. */
  readonly listedOn?: string;
  /** Whether the workbook lists those of one level alone: no share can be told from it. */
  readonly oneLevel?: true;
  /** Of a table in a merged list: the file and the sheet it was merged from. Names are known within one file first. */
  readonly source?: { readonly file: string; readonly sheet: string };
}

/**
 * What was assumed of a table, beyond what its headings and values say. "ditto": a sign stands for the text above it;
 * "continued": rows without a name belong to the person above; "stagesInRows": of the rows of a person each
 * holds the level of another stage, which a column names; "group": a unit named once stands for the rows below;
 * "unitOfSheet", "unitOfTitle": everybody is of the unit that the sheet's name, or a row above the header, names;
 * "levelOfSection", "levelOfTitle", "levelOfSheet": no column rates the people, but the section row above them, the title
 * or the sheet's name says their level; "oneLevel": they all have the same, so the list is no base of a share;
 * "legend": the signs of a column of levels mean what a legend on the sheet says; "letters": letters alone are read as the
 * grades of the law, though nothing on the sheet says so; "otherScale": beside signs such as "A1" letters are no levels;
 * "partOfYear": the title speaks of a quarter or a month, and the list is checked as one of the year;
 * "hidden": rows that are hidden or filtered away are read like any other; "hiddenCopy": a hidden list that names those
 * of the lists to be seen is a copy of them, and no list; "earlierYear": a list of an earlier year that names those of this
 * year's is none either.
 */
export const ASSUMPTIONS = [
  "ditto",
  "continued",
  "stagesInRows",
  "group",
  "unitOfSheet",
  "unitOfTitle",
  "levelOfSection",
  "levelOfTitle",
  "levelOfSheet",
  "oneLevel",
  "legend",
  "letters",
  "otherScale",
  "partOfYear",
  "hidden",
  "hiddenCopy",
  "earlierYear",
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export interface Evidence {
  /** "corrected": as the clerk said. */
  readonly kind: "heading" | "values" | "title" | "sheetName" | "rows" | "corrected" | Assumption;
  /** What was seen: a heading, a title, the text that is repeated. */
  readonly text: string;
  readonly field?: Field;
  readonly column?: number;
  readonly score: number;
  /** How many rows an assumption is about. */
  readonly count?: number;
}

/** A row inside a table that is neither a person, a section, a total nor a signature. */
export interface UnreadRow {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

export type RatingReading =
  | {
      readonly state: "rated";
      readonly level: Level;
      readonly text: string;
      readonly cell: CellRef;
      readonly cells: readonly CellRef[];
    }
  | { readonly state: "missing"; readonly cell: CellRef; readonly cells: readonly CellRef[] }
  | {
      readonly state: "unrecognised";
      readonly text: string;
      readonly nearest: Level | null;
      readonly cell: CellRef;
      readonly cells: readonly CellRef[];
    }
  /** Two marks, or a mark and a text that disagree. `cell` is the first, `cells` all. */
  | {
      readonly state: "conflict";
      readonly levels: readonly Level[];
      readonly cell: CellRef;
      readonly cells: readonly CellRef[];
    };

export type DateReading =
  | { readonly state: "empty"; readonly cell: CellRef }
  | {
      readonly state: "date";
      /** Of a meeting of several days the last, when it was done. */
      readonly date: Temporal.PlainDate;
      readonly time: Temporal.PlainTime | null;
      /** Where the cell says several days: the first, and how many; null where it names mornings or afternoons. */
      readonly span?: { readonly first: Temporal.PlainDate; readonly days: number | null };
      readonly cell: CellRef;
    }
  /** "12/2023" or "1975": no day. */
  | {
      readonly state: "partial";
      readonly year: number;
      readonly month: number | null;
      readonly text: string;
      readonly cell: CellRef;
    }
  /** Day and month may have been swapped when the cell was typed. */
  | {
      readonly state: "ambiguous";
      readonly readings: readonly [Temporal.PlainDate, Temporal.PlainDate];
      readonly text: string;
      readonly cell: CellRef;
    }
  | { readonly state: "unreadable"; readonly text: string; readonly cell: CellRef };

/** One post of a person, judged by itself: "Phó Bí thư Đảng ủy, Chủ tịch UBND xã" is two. */
export interface Post {
  readonly text: string;
  readonly role: "head" | "deputy" | "member";
  /** "Quyền", "phụ trách", "Q.": a head for the time being. */
  readonly acting: boolean;
  /** The body named in the post ("UBND xã Sơn Trà"); null where only the person's unit can tell. */
  readonly body: string | null;
}

/** One column of a list of items, criteria or ballots, in one row. */
export interface Part {
  /** What stands above the cell, as a path through merged header rows. */
  readonly heading: readonly string[];
  readonly cell: CellRef;
  /** Trimmed, NFC; "" where empty or an error. */
  readonly text: string;
  readonly number: number | null;
  readonly truth: boolean | null;
}

/** What an individual and a collective have in common: a row whose cells are asked by field. */
export interface Entry {
  readonly table: Table;
  readonly line: Line;
  /** As the clerk wrote it, without prefixes, spaces collapsed, NFC. */
  readonly name: string;
  /** The first cell of a field in this row; null where the table has no such column. */
  cell(field: Field): CellRef | null;
  /** All cells of a field in this row (marks, lists). */
  cells(field: Field): readonly CellRef[];
  /** Each column of a field by itself, for lists of items, criteria and ballots. */
  parts(field: Field): readonly Part[];
  /** What the row holds in a column of the sheet; a cell merged over rows holds it in each of them. */
  value(column: number): CellValue;
  /** Trimmed, NFC; "" where empty or absent. Errors ("#N/A") are "". */
  text(field: Field): string;
  /** A number, decimal comma understood ("1,5", "1 ngày rưỡi", "01 ngày"); null where there is none. */
  number(field: Field): number | null;
  /** "x", "có", "✓", 1, TRUE … ; null where empty, absent or not understood. */
  truth(field: Field): boolean | null;
  /** What a column of ticks says: a blank is "no" where anybody is ticked. null where no such column is used. */
  ticked(field: Field): boolean | null;
  /** null where the table has no such column. */
  date(field: DateField): DateReading | null;
  /** Whether every cell of the column, in all rows, is a day in a date cell or empty; so too where there is none. */
  hasClearDates(field: DateField): boolean;
  /** The reading of one stage; null where the table has no such column. */
  rating(stage: Stage): RatingReading | null;
  /** The reading of the table's governing stage. */
  governingRating(): RatingReading | null;
}

export interface Collective extends Entry {
  readonly kind: "collective";
  /** Folded name, the same for "UBND xã A" and "Ủy ban nhân dân xã A". */
  readonly key: string;
}

/** What tells people apart, the surest first. */
export const KEY_PARTS = ["card", "birth", "name"] as const;
export type KeyPart = (typeof KEY_PARTS)[number];

export interface Individual extends Entry {
  readonly kind: "individual";
  /** Folded name and, where the roster has them, birth date and card number. */
  readonly key: string;
  /** Whether the key rests on more than the name. */
  readonly keyIsSure: boolean;
  /** Folded; "" where the row does not say. */
  keyPart(part: KeyPart): string;
  readonly posts: readonly Post[];
  /** From the unit column, in this row or the first of its group; else from the section row, else the party cell. */
  readonly unit: NamedPlace | null;
  /** Head, deputy or marked leader; null for others. Names the leading collective that the person is counted in. */
  readonly leads: { readonly name: string; readonly collective: Collective | null } | null;
}

/** A roster as read: who, where, rated how, when. Immutable; lookups are indexed. */
export interface Roster {
  readonly tables: readonly Table[];
  readonly individuals: readonly Individual[];
  readonly collectives: readonly Collective[];
  readonly unread: readonly UnreadRow[];
  /** What has become of the clerk's corrections in this workbook: those that were followed, and those let go. */
  readonly corrections: readonly MappingNote[];
  /** The year in the workbook's titles ("NĂM 2023"); null where none, or where titles disagree. */
  readonly year: number | null;
  /** Whether any table of the kind has the column (a section row counts as "unit"). */
  has(kind: "individuals" | "collectives", field: Field): boolean;
  /** By folded name and aliases; where a row of a merged list asks, of its own file first. */
  collectiveNamed(name: string, asked?: Entry): Collective | null;
  /** The collective of a person's unit; of a person without one or in a commune, the first listed that a post names. */
  collectiveOf(person: Individual): Collective | null;
  /** Every listed collective that the person heads, by post or by the head column; acting heads included. */
  collectivesHeadedBy(
    person: Individual,
  ): readonly { readonly collective: Collective; readonly acting: boolean }[];
  headsOf(collective: Collective): readonly Individual[];
  membersOf(collective: Collective): readonly Individual[];
  /** Everyone who shares a key, in the order of the roster. */
  withKey(key: string): readonly Individual[];
}

/** Whether a table keeps a field: in a column, or as the level that stands around its rows. */
export function keeps({ columns, governingStage }: Table, field: Field): boolean {
  return columns.has(field) || field === governingStage;
}

/** −1, 0 or 1: is `a` lower than, the same as, or higher than `b`? Only ranked levels can be asked. */
export function compareLevels(a: RankedLevel, b: RankedLevel): number {
  return Math.sign(RANK[a] - RANK[b]);
}
export type RankedLevel = Exclude<Level, "notRated">;
const RANK: Record<RankedLevel, number> = { excellent: 4, good: 3, completed: 2, notCompleted: 1 };
