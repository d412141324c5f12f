import type { Report } from "../check/report";
import { ruleOf } from "../check/wording";

/** What a report tells of the quotas alone: of the rules whose subject is a group over which a quota is counted. */
export function quotaOnly(report: Report): Report {
  const isOfQuota = ({ rule }: { readonly rule: string }) => ruleOf(rule).subject === "group";
  return {
    ...report,
    only: "quota",
    findings: report.findings.filter(isOfQuota),
    notRun: report.notRun.filter(isOfQuota),
  };
}
