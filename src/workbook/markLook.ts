import type { Severity } from "./port";

/** How a mark shows, besides its colours (`MARK_COLORS`). */
export interface MarkLook {
  readonly line: "thin" | "dashed" | "dotted";
  /** "RRGGBB". */
  readonly lineColor: string;
  readonly weight: "bold" | "italic";
}

/** Never colour alone: weight and outline differ too, for whoever prints in grey or does not tell red from green. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { line: "thin", lineColor: "C00000", weight: "bold" },
  warning: { line: "dashed", lineColor: "BF8F00", weight: "bold" },
  info: { line: "dotted", lineColor: "2F5597", weight: "italic" },
};
