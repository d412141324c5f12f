import type { Severity } from "./port";

/** From the gravest, which lies on top where a cell has several. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Always true; the text in it is what tells our formats from the office's. */
export function markFormula(severity: Severity): string {
  return `LEN("xep-loai:${severity}")>0`;
}

/** The severity that a conditional format's formula marks, or null where it is not ours. */
export function markedSeverity(formula: string): Severity | null {
  const match = /^\s*LEN\(\s*"xep-loai:(error|warning|info)"\s*\)\s*>\s*0\s*$/i.exec(formula);
  return match ? (match[1]?.toLowerCase() as Severity) : null;
}
