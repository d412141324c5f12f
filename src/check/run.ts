import type { Temporal } from "temporal-polyfill";
import type { Calendar } from "../law/calendar";
import type { Plan } from "../law/plan";
import type { UnreadPlanCell } from "../law/plan/planCell";
import type { QuotaGroup } from "../law/quota/groups";
import type { Breach, Context, Outcome, Rule, SubjectName } from "../law/rule";
import { subjectNameOf } from "../law/subjects/subjectName";
import type { Collective, Individual, Roster, Table } from "../roster/model";
import { citationsFor } from "./citations";
import { heldIn } from "./held";
import { missingFor, missingParts, tablesFor } from "./needs";
import type { Finding, NotRun } from "./report";

/** Everything that rules are run over. */
export interface Facts {
  readonly roster: Roster;
  readonly quotas: readonly QuotaGroup[];
  readonly workbook: string;
  readonly year: number;
  readonly asOf: Temporal.PlainDate;
  readonly calendar: Calendar;
  /** Covers the year. */
  readonly plan: Plan | null;
  readonly unreadPlanCells: readonly UnreadPlanCell[];
}

export interface Run {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** Runs a rule over all of its subjects, or says why it does not run. */
export function runRule(rule: Rule, facts: Facts): Run {
  const not = (reason: NotRun["reason"], needs: NotRun["needs"] = []): Run => ({
    findings: [],
    notRun: [{ rule: rule.id, reason, needs }],
  });
  if (!inForce(rule, facts.year)) return not("not-in-force");
  if (rule.parameters && !facts.plan) return not("no-plan");

  const parameters = facts.plan && rule.parameters ? rule.parameters(facts.plan, facts.year) : undefined;
  if (parameters === null) return not("not-in-plan");

  const tables = tablesFor(rule, facts.roster);
  if (tables.length === 0 && rule.needs.length > 0) {
    return not("missing-column", missingFor(rule, facts.roster));
  }
  const absent = missingParts(rule, parameters, facts.roster);
  return {
    findings: findingsOf(rule, tables, contextOf(rule, parameters, facts), facts),
    notRun: absent.length > 0 ? not("missing-column", absent).notRun : [],
  };
}

function inForce({ validity }: Rule, year: number): boolean {
  return (validity?.from ?? year) <= year && year <= (validity?.to ?? year);
}

// biome-ignore lint/suspicious/noExplicitAny: the runner never looks into a rule's text or parameters
type AnyContext = Context<any, any>;

function contextOf(rule: Rule, parameters: unknown, facts: Facts): AnyContext {
  const { roster, asOf, year, calendar, plan, unreadPlanCells } = facts;
  const breach =
    (kind: Breach["kind"], severity: Breach["severity"]): AnyContext["violation"] =>
    (message, told) =>
      ({ kind, message, severity, also: [], because: [], citations: [], ...told }) as Breach;
  return {
    roster,
    asOf,
    year,
    calendar,
    plan,
    unreadPlanCells,
    parameters,
    pass: () => PASS,
    notApplicable: (reason) => ({ kind: "notApplicable", reason }),
    violation: breach("violation", rule.severity),
    needsReview: breach("needsReview", "warning"),
  };
}

/** Asks a rule about each of its subjects, in the order of the roster. */
function findingsOf(
  rule: Rule,
  tables: readonly Table[],
  context: AnyContext,
  facts: Facts,
): readonly Finding[] {
  const { roster, quotas, workbook } = facts;
  const inTables = new Set(tables);
  const asksAll = rule.needs.length === 0 || tables.length === roster.tables.length;
  const asked = <E extends Individual | Collective>(entries: readonly E[]) =>
    asksAll ? entries : entries.filter((entry) => inTables.has(entry.table));
  const each = <S>(
    subjects: readonly S[],
    check: (subject: S, context: AnyContext) => Outcome | readonly Outcome[],
    name: (subject: S) => SubjectName,
  ) => {
    const findings: Finding[] = [];
    for (const subject of subjects) {
      for (const breach of breachesOf(check(subject, context))) {
        findings.push(toFinding(breach, rule, name(subject), facts));
      }
    }
    return findings;
  };

  switch (rule.subject) {
    case "individual":
      return each(asked(roster.individuals), rule.check, subjectNameOf);
    case "collective":
      return each(asked(roster.collectives), rule.check, subjectNameOf);
    case "entry":
      return each([...asked(roster.collectives), ...asked(roster.individuals)], rule.check, subjectNameOf);
    case "group":
      return each(quotas, rule.check, ({ over, name }) => ({ kind: over, name }));
    case "roster":
      return each([roster], rule.check, () => ({ kind: "workbook", name: workbook }));
  }
}

function toFinding(breach: Breach, rule: Rule, subject: SubjectName, { roster, plan, year }: Facts): Finding {
  const cells = breach.at ? [breach.at, ...breach.also] : breach.also;
  return {
    rule: rule.id,
    outcome: breach.kind,
    severity: breach.severity,
    message: breach.message,
    subject: breach.subject ?? subject,
    cell: breach.at,
    cells,
    data: breach.data,
    because: breach.because.length > 0 ? breach.because : heldIn(cells, roster),
    citations: citationsFor(breach, rule, plan, year),
  };
}

function breachesOf(outcomes: Outcome | readonly Outcome[]): readonly Breach[] {
  if (!("kind" in outcomes)) return outcomes.filter(isBreach);
  return isBreach(outcomes) ? [outcomes] : NONE;
}

/** One for all: nearly every answer is a pass, and there may be millions. */
const NONE: readonly Breach[] = [];
const PASS: Outcome = { kind: "pass" };

function isBreach(outcome: Outcome): outcome is Breach {
  return outcome.kind === "violation" || outcome.kind === "needsReview";
}
