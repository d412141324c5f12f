import type { Area } from "./cell";

/** What of a workbook is not to go with a copy of it. All else that could tell of people goes too: see `RemovalKind`. */
export interface Redaction {
  /** The sheets that stay, by name. */
  readonly sheets: ReadonlySet<string>;
  /** Cells whose content goes; their look stays. */
  readonly areas: readonly RedactedArea[];
  /** Whether a text outside of cells (a list to choose from, a chart's title) tells what was in those cells. */
  isSecret(text: string): boolean;
}

export interface RedactedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What a copy is without. */
export type RemovalKind =
  /** Cells emptied because they were asked for. */
  | "cells"
  /** Cells emptied because their formula showed what stood in such a cell. */
  | "derived"
  /** Formulas that became their values: they led to what is not in the copy. */
  | "formulas"
  | "hiddenSheets"
  /** Visible sheets that stay behind: ours, which are written anew. */
  | "ownSheets"
  /** Sheets that are charts, dialogs or macros. */
  | "otherSheets"
  | "comments"
  | "people"
  | "properties"
  | "customXml"
  | "externalLinks"
  | "connections"
  | "pivots"
  | "printerSettings"
  | "revisions"
  | "macros"
  | "embeddings"
  | "pictures"
  | "shapes"
  | "charts"
  | "tables"
  | "names"
  | "validations"
  | "filters"
  | "conditionalFormats"
  | "marks"
  | "phonetics"
  | "links"
  | "passwords"
  | "headersFooters"
  | "views"
  | "extensions"
  | "signatures"
  /** Parts of a kind that is not known here. */
  | "otherParts";

export interface Removal {
  readonly kind: RemovalKind;
  /** null where it was no sheet's. */
  readonly sheet: string | null;
  readonly count: number;
}

/** A copy made for others. */
export interface RedactedCopy {
  readonly bytes: Uint8Array;
  /** In the order of the kinds as they were met; each kind and sheet once. */
  readonly removals: readonly Removal[];
  /** Pictures that a kept drawing shows; nobody can tell here what is on them. */
  readonly pictures: number;
}
