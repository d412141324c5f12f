import * as v from "valibot";
import type { Plan } from "../plan";
import { planById } from "../plans";
import { PlanFile, WholePlan } from "./planSchema";

/** What is wrong with a file that should be a plan; `property` is its path, "" for the file as a whole. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly code = "UNKNOWN_PLAN";
  constructor(
    readonly property: string,
    readonly problem: "unknown" | "wrongKind" | "missing" | "unknownPlan",
  ) {
    super(`UNKNOWN_PLAN ${problem} ${property}`);
  }
}

/**
 * An office's own plan, as JSON. What it says overrides the built-in plan it extends: objects merge, lists replace.
 * A figure that it sets no longer rests on the clause cited by the plan extended.
 *
 * @throws PlanError naming the first property that is unknown, of the wrong kind, or missing where nothing is
 * extended.
 */
export function parsePlan(json: unknown): Plan {
  const file = v.safeParse(PlanFile, json);
  if (!file.success) throw problemOf(file.issues[0]);
  const { extends: baseId, years, ...own } = file.output;

  const base = baseId === undefined ? BLANK : planById(baseId);
  if (!base) throw new PlanError("extends", "unknownPlan");
  const merged = merge(base, { ...own, ...(years && { years: span(years) }), ...withoutClauses(own) });

  const whole = v.safeParse(WholePlan, merged);
  if (!whole.success) throw problemOf(whole.issues[0]);
  // every property is either the base's or was read by its schema, and those demanded are there
  return merged as Plan;
}

/** What is extended where nothing is: a plan that asks for nothing. */
const BLANK = {
  documents: [],
  quota: { smallCollective: null, staffOver: "list", byScope: {}, citations: [] },
  milestones: [],
  leadTime: null,
  holidays: [],
  reviewDays: null,
  registration: null,
  orders: [],
  orderCitations: {},
  authority: [],
  priorOpinions: [],
  routing: null,
  chair: null,
  dossiers: [],
  forms: [],
  summaryLengths: [],
  scoreBands: { party: null, civil: null },
  awards: null,
  remediation: null,
  misprints: [],
  unnamed: [],
};

/** The clauses that the file's own figures take leave of. */
function withoutClauses({
  quota,
  leadTime,
  reviewDays,
  registration,
  routing,
  chair,
  scoreBands,
  awards,
  remediation,
}: Omit<v.InferOutput<typeof PlanFile>, "extends" | "years">) {
  return {
    ...(quota && { quota: { ...quota, citations: [] } }),
    ...(leadTime && { leadTime: { ...leadTime, citation: undefined } }),
    ...(reviewDays && { reviewDays: ownReviewDays(reviewDays) }),
    ...(registration && { registration: { ...registration, citation: undefined } }),
    ...(routing?.notFor && { routing: { ...routing, notForCitation: undefined } }),
    ...(chair && { chair: { ...chair, citation: undefined } }),
    ...(scoreBands && { scoreBands: ownBands(scoreBands) }),
    ...(awards && { awards: { ...awards, citation: undefined } }),
    ...(remediation && { remediation: { ...remediation, citation: undefined } }),
  };
}

/** The days in general and those of one body rest on a clause each. */
function ownReviewDays({ standingCommittee, ...days }: Own<"reviewDays">) {
  return {
    ...days,
    ...(Object.keys(days).length > 0 && { citation: undefined }),
    ...(standingCommittee && { standingCommittee: { ...standingCommittee, citation: undefined } }),
  };
}

/** What a file says of one part of the plan. */
type Own<Part extends keyof v.InferOutput<typeof PlanFile>> = NonNullable<
  v.InferOutput<typeof PlanFile>[Part]
>;

function ownBands({ party, civil }: Own<"scoreBands">) {
  return {
    ...(party !== undefined && { party: party && { ...party, citation: undefined } }),
    ...(civil !== undefined && { civil: civil && { ...civil, citation: undefined } }),
  };
}

/** Objects merge, everything else replaces; what is `undefined` goes. */
function merge(base: unknown, over: unknown): unknown {
  if (!isObject(over) || !isObject(base)) return over;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function span(years: readonly number[]): Plan["years"] {
  return { from: Math.min(...years), to: Math.max(...years) };
}

function problemOf(issue: v.BaseIssue<unknown>): PlanError {
  const path = v.getDotPath(issue) ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") return new PlanError(path, "unknown");
  if (issue.input === undefined) return new PlanError(path, "missing");
  return new PlanError(path, "wrongKind");
}
