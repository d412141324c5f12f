import type { CellRef } from "../workbook/cell";

/** What a cell of the sheet "Kế hoạch" must hold to be read. */
export type PlanCellContent =
  | "text"
  | "words"
  | "wholeNumber"
  | "percent"
  | "days"
  | "pages"
  | "score"
  | "year"
  | "date"
  | "dateOrYearly"
  | "hour"
  | "choice"
  | "yesNo"
  | "column"
  | "who"
  /** A label or a heading that is not known, or that is not there any more. */
  | "label"
  /** The code of a row of another block. */
  | "code"
  | "heading";

/** A cell of the sheet "Kế hoạch" whose meaning nobody can tell. */
export interface UnreadPlanCell {
  readonly cell: CellRef;
  /** The heading above it, or the label beside it. */
  readonly label: string;
  /** As it stands; "" where it is empty. */
  readonly text: string;
  readonly expected: PlanCellContent;
  /** What is done without it: its row is left out, or what the built-in plan says holds. */
  readonly instead: "rowLeftOut" | "builtIn";
}
