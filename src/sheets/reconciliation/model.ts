import type { Temporal } from "temporal-polyfill";
import type { RatingCounts, Report } from "../../check/report";
import type { MappingNote } from "../../roster/mapping/mapping";
import type { Level, Stage } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { Severity } from "../../workbook/port";

/** What came of gathering the files of many offices: which came, how they fit together, what is missing. */
export interface Consolidation {
  readonly year: number;
  readonly asOf: Temporal.PlainDate;
  /** In the order in which they were given. */
  readonly files: readonly GatheredFile[];
  readonly repeated: readonly Repeated[];
  /** null where nobody said who should send. */
  readonly expected: readonly ExpectedUnit[] | null;
  /** What somebody has to look at, the gravest first. */
  readonly notices: readonly Notice[];
  /** All rules over the merged lists. */
  readonly report: Report;
  /** Where a row of the merged lists comes from; null for any other cell. */
  origin(cell: CellRef): Origin | null;
}

/** Where a row stands in the file that it came from. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  /** "B9": the cell of the name. */
  readonly cell: string;
}

/** How many stand at each level, of the governing stage. */
export interface Totals {
  readonly collectives: RatingCounts;
  readonly individuals: RatingCounts;
}

export type GatheredFile = ReadFile | UnreadFile;

export interface ReadFile {
  readonly name: string;
  readonly state: "read";
  readonly collectives: number;
  readonly individuals: number;
  /** Rows in its lists that nobody could read. */
  readonly unread: number;
  /** What has become of the sender's corrections of columns that came with it; null where none came. */
  readonly corrections: readonly MappingNote[] | null;
  /** Headings of its columns that nothing stands for in the merged lists. */
  readonly notMerged: readonly string[];
  /** That its titles name; null where none does. */
  readonly year: number | null;
  /** Titles of its lists that speak of a quarter or a month. */
  readonly partsOfYear: readonly string[];
  /** Of its own sheet "Kế hoạch"; null where it has none. */
  readonly plan: { readonly id: string; readonly title: string; readonly same: boolean } | null;
  readonly seal: SealOfFile;
  /** What the seal says, what was read, and what stands in the merged lists. */
  readonly totals: { readonly sealed: Totals | null; readonly read: Totals; readonly merged: Totals };
}

/** A file that gave nothing. */
export interface UnreadFile {
  readonly name: string;
  readonly state: "failed";
  readonly code: string;
  /** Facts of the error, for its sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface SealOfFile {
  readonly state: "intact" | "broken" | "missing" | "unknown";
  /** By which the sender can be asked; null without a seal. */
  readonly code: string | null;
  /** Versions under which the sender worked. */
  readonly product: string | null;
  readonly rules: string | null;
  readonly plan: string | null;
  /** For which the sender checked. */
  readonly year: number | null;
  /** The first places that are not as they were sealed: "Cá nhân!9", the name of a sheet, "" for the seal itself. */
  readonly breaks: readonly string[];
  /** How many there are. */
  readonly breakCount: number;
}

/** A row in which somebody stands, and what it says. */
export interface Standing extends Origin {
  /** In the merged list. */
  readonly at: CellRef;
  readonly unit: string;
  readonly stage: Stage | null;
  /** null where it is missing or not understood. */
  readonly level: Level | null;
}

/** A person, or a collective, that stands in the lists of several files. */
export interface Repeated {
  /**
   * "conflict": the same one, with different levels for one capacity. "duplicate": the same one, with one level.
   * "namesake": perhaps the same person, perhaps not.
   */
  readonly is: "conflict" | "duplicate" | "namesake";
  readonly kind: "individual" | "collective";
  readonly name: string;
  /** What says that it is the same. */
  readonly by: "card" | "birth" | "name";
  readonly standings: readonly Standing[];
}

/** A unit that should send its file. */
export interface ExpectedUnit {
  readonly name: string;
  /** The file that is taken for its own; null where nothing came. */
  readonly file: string | null;
  /** What says so: who is listed, what is listed as a collective, what stands above a list, or what a file is called. */
  readonly by: "people" | "collective" | "title" | "fileName" | null;
  /** A file that is called like the unit, and could not be read; null where something came, and where there is none. */
  readonly unread: string | null;
  /** The dates of the plan that bind it to send something, the earliest first. */
  readonly deadlines: readonly Deadline[];
}

export interface Deadline {
  readonly title: string;
  readonly lastDay: Temporal.PlainDate;
  readonly isPast: boolean;
}

/** The facts of each notice, for its sentence. */
export interface NoticeFacts {
  readonly "file-unread": {
    readonly code: string;
    /** Of the error, for its sentence. */
    readonly data: Readonly<Record<string, string | number>>;
  };
  readonly "seal-broken": {
    /** "" for the seal itself. */
    readonly places: readonly string[];
    readonly more: number;
    readonly code: string;
  };
  readonly "seal-unknown": Readonly<Record<never, never>>;
  readonly "seal-missing": Readonly<Record<never, never>>;
  readonly "year-differs": { readonly year: number; readonly expected: number };
  readonly "sealed-year-differs": { readonly year: number; readonly expected: number };
  readonly "part-of-year": { readonly title: string };
  readonly "plan-differs": { readonly plan: string; readonly expected: string };
  readonly "rules-differ": { readonly rules: string; readonly expected: string };
  readonly "totals-differ": {
    readonly kind: "individuals" | "collectives";
    /** How many in all; the same three figures may hide levels that differ. */
    readonly sealed: number;
    readonly read: number;
    readonly merged: number;
  };
  readonly "rows-unread": { readonly rows: number };
  readonly corrected: { readonly notes: readonly MappingNote[] };
  readonly "columns-not-merged": { readonly headings: readonly string[] };
  readonly "columns-left-out": { readonly headings: readonly string[] };
  readonly "level-conflict": {
    readonly name: string;
    readonly levels: readonly Level[];
    readonly files: readonly string[];
  };
  readonly "files-overlap": { readonly other: string; readonly same: number; readonly of: number };
  readonly duplicate: { readonly name: string; readonly files: readonly string[] };
  readonly namesake: { readonly name: string; readonly files: readonly string[] };
  readonly "unit-missing": {
    readonly unit: string;
    /** The file that is called like it, and could not be read. */
    readonly unread: string | null;
    readonly title: string | null;
    readonly lastDay: string | null;
    readonly isPast: boolean;
  };
  readonly "sender-unexpected": Readonly<Record<never, never>>;
}
export type NoticeId = keyof NoticeFacts;

/** Something that a person has to look at. */
export type Notice = {
  [Id in NoticeId]: {
    readonly id: Id;
    readonly severity: Severity;
    /** null where it is of no one file. */
    readonly file: string | null;
    readonly facts: NoticeFacts[Id];
  };
}[NoticeId];
