import type { NotRun, Report } from "../../check/report";
import type { Plan } from "../../law/plan";
import type { Field } from "../../roster/fields";
import { summaryListWords } from "../../text/summaryLists.vi";
import type { Paper } from "./paper";

/** A summary that was not written, and why. */
export interface AbsentSummary {
  readonly id: Paper["id"];
  readonly title: string;
  /** "nobody": the roster has nobody whom it is about. */
  readonly reason: NotRun["reason"] | "nobody";
  /** Columns of which the roster has none. */
  readonly needs: readonly Field[];
}

/** What a summary cannot do without. */
interface Needs {
  readonly id: Paper["id"];
  readonly title: string;
  /** Whether the plan asks for what it tells; it needs no plan where this is absent. */
  readonly inPlan?: (plan: Plan) => boolean;
  /** One of these must be there. */
  readonly columns: (plan: Plan | null) => readonly Field[];
}

const { party, progress, dossiers, routing, awards } = summaryListWords;

const SUMMARIES: readonly Needs[] = [
  { id: "summary_party", title: party.title, columns: () => ["partyRating"] },
  {
    id: "summary_progress",
    title: progress.title,
    inPlan: ({ milestones }) => milestones.length > 0,
    columns: (plan) => [...new Set(plan?.milestones.map(({ column }) => column))],
  },
  {
    id: "summary_dossiers",
    title: dossiers.title,
    inPlan: (plan) => plan.dossiers.length > 0,
    columns: () => ["dossierItems"],
  },
  {
    id: "summary_routing",
    title: routing.title,
    inPlan: (plan) => plan.routing !== null,
    columns: () => [],
  },
  { id: "summary_awards", title: awards.title, columns: () => ["awardProposed"] },
];

/**
 * The summaries that tell something only where a plan asks for it or a column of their own is kept, where they were not
 * written.
 *
 * @param written the ids of those that were.
 */
export function absentSummaries(
  { plan, roster }: Report,
  written: readonly string[],
): readonly AbsentSummary[] {
  return SUMMARIES.filter(({ id }) => !written.includes(id)).map(({ id, title, inPlan, columns }) => {
    const because = (reason: AbsentSummary["reason"], needs: readonly Field[] = []) => ({
      id,
      title,
      reason,
      needs,
    });
    if (inPlan && !plan) return because("no-plan");
    if (inPlan && plan && !inPlan(plan)) return because("not-in-plan");
    const needs = columns(plan);
    const isKept = needs.some(
      (field) => roster.has("individuals", field) || roster.has("collectives", field),
    );
    return needs.length > 0 && !isKept ? because("missing-column", needs) : because("nobody");
  });
}
