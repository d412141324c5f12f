import type { Finding, NotRun, Report } from "../check/report";
import { canonicalHeading } from "../roster";
import type { Text } from "../text/text";
import type { Severity } from "../workbook/port";

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The worst first; within a severity as they stand in the workbook. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** "12 lỗi, 5 cảnh báo, 2 lưu ý", or plainly that nothing was found. */
export function resultLine({ findings }: Report, text: Text): string {
  if (findings.length === 0) return text.nothing;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return text.total({ error: count("error"), warning: count("warning"), info: count("info") });
}

/** Why a rule was not checked; columns go by the heading that a roster would give them. */
export function reasonOf({ reason, needs }: Pick<NotRun, "reason" | "needs">, text: Text): string {
  return text.notRun[reason]({ columns: needs.map(canonicalHeading).join(", ") });
}
