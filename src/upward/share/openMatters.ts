import type { Finding, Report } from "../../check/report";
import type { Severity } from "../../workbook/port";

/** How many findings of one rule are open. */
export interface OpenRule {
  readonly rule: string;
  /** The worst of them. */
  readonly severity: Severity;
  readonly count: number;
}

/** What is not settled when a roster goes up; each finding is counted once. */
export interface OpenMatters {
  readonly errors: number;
  readonly warnings: number;
  /** Missed, or due within days: findings on deadlines and lead times, whatever their severity. */
  readonly deadlines: number;
  /** Dossiers with items missing. */
  readonly dossiers: number;
  /** By rule, errors first; rules that only tell something are left out unless they are about deadlines. */
  readonly rules: readonly OpenRule[];
}

const DEADLINES = new Set(["deadline", "lead-time"]);
const DOSSIER = "dossier";
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a report leaves open: errors and warnings, and whatever is said of deadlines. */
export function openMatters({ findings }: Pick<Report, "findings">): OpenMatters {
  const open = findings.filter(({ severity, rule }) => severity !== "info" || DEADLINES.has(rule));
  const count = (holds: (finding: Finding) => boolean) => open.filter(holds).length;
  const byRule = new Map<string, Finding[]>();
  for (const finding of open) {
    const others = byRule.get(finding.rule);
    if (others) others.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return {
    errors: count(({ severity }) => severity === "error"),
    warnings: count(({ severity }) => severity === "warning"),
    deadlines: count(({ rule }) => DEADLINES.has(rule)),
    dossiers: count(({ rule }) => rule === DOSSIER),
    rules: [...byRule]
      .map(([rule, all]): OpenRule => {
        const severity = all.map((one) => one.severity).reduce((a, b) => (RANK[a] <= RANK[b] ? a : b));
        return { rule, severity, count: all.length };
      })
      .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count),
  };
}
