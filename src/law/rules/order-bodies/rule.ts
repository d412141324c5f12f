import type { Collective, Roster } from "../../../roster/model";
import type { Plan } from "../../plan";
import { boundBy, type Row, unitNamed } from "../../plan/bindings";
import { askedOrder } from "../../plan/orders";
import { type Outcome, rule } from "../../rule";
import { byName } from "../../subjects/byName";
import { compareMoments, type Dated, datedOf, eventsOf, momentOf } from "../../subjects/moment";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/** The steps of one rating, in their order. */
const STEPS = ["selfRatedOn", "synthesisedOn", "decidedOn"] as const;

/**
 * Self-rating, synthesis and appraisal, decision; and the body that decides holds its own review after it has decided
 * on all those below it. Who decides is what the row says, else what the plan says.
 *
 * Plan of a party group, III.2 (01-KH/ĐĐ).
 */
export default rule({
  id: "order-bodies",
  subject: "roster",
  severity: "error",
  needs: [],
  parameters: (plan) => {
    const asked = askedOrder("bodies")(plan);
    return asked && { ...asked, named: deciders(plan) };
  },
  partNeeds: () => [...STEPS.map(ofIndividuals), { kind: "collectives", field: "reviewedOn" }],
  citations: [],
  text,
  check(roster, { parameters: { citations, named }, violation }) {
    const rows: readonly Row[] = [...roster.collectives, ...roster.individuals];
    const ownSteps = rows.flatMap((row): readonly Outcome[] => {
      const steps = eventsOf(row, STEPS);
      const reversed = steps.filter(({ dated }, at) => {
        const next = steps[at + 1];
        return next !== undefined && compareMoments(dated, next.dated) > 0;
      });
      const [first] = reversed;
      const hasty = first && steps[steps.indexOf(first) + 1];
      if (!first || !hasty) return [];
      return [
        violation("reversed", {
          at: hasty.dated.cell,
          also: steps.filter((step) => step !== hasty).map(({ dated }) => dated.cell),
          data: { who: row.name, step: hasty.field, before: first.field },
          because: steps.map(({ field, dated }) => ({
            id: "done",
            data: { step: field, on: momentOf(dated) },
          })),
          subject: subjectNameOf(row),
          citations,
        }),
      ];
    });
    const ownReviews = [...decidedBy(rows, roster, named)].flatMap(([body, decided]): readonly Outcome[] => {
      const review = datedOf(body.date("reviewedOn"));
      const later = review
        ? decided.filter(({ dated }) => compareMoments(dated, review) > 0).sort(byName)
        : [];
      if (!review || later.length === 0) return [];
      return [
        violation("reviewed-first", {
          at: review.cell,
          also: later.map(({ dated }) => dated.cell),
          data: { body: body.name, reviewedOn: momentOf(review), later: later.map(({ name }) => name) },
          because: [
            { id: "reviewed", data: { name: body.name, on: momentOf(review) } },
            ...later.map(({ name, dated }) => ({
              id: "decided" as const,
              data: { name, on: momentOf(dated) },
            })),
          ],
          subject: subjectNameOf(body),
          citations,
        }),
      ];
    });
    return [...ownSteps, ...ownReviews];
  },
});

function ofIndividuals(field: (typeof STEPS)[number]) {
  return { kind: "individuals" as const, field };
}

/** The names by which the plan gives a row's deciding body; none where it does not say. */
function deciders({ authority }: Plan): (row: Row) => readonly string[] {
  const table = authority.map(({ who, decidedBy }) => ({ tests: who.map(boundBy), decidedBy }));
  return (row) => table.find(({ tests }) => tests.some((binds) => binds(row)))?.decidedBy ?? [];
}

interface Decided {
  readonly name: string;
  readonly dated: Dated;
}

/** What each listed body has decided on others, and when. */
function decidedBy(
  rows: readonly Row[],
  roster: Roster,
  named: (row: Row) => readonly string[],
): ReadonlyMap<Collective, readonly Decided[]> {
  const bodies = new Map<string, Collective | null>();
  const decided = new Map<Collective, Decided[]>();
  for (const row of rows) {
    const dated = datedOf(row.date("decidedOn"));
    if (!dated) continue;
    const said = row.text("decidedBy");
    const names = said === "" ? named(row) : [said];
    const key = names.join("\n");
    if (!bodies.has(key)) bodies.set(key, bodyNamed(names, roster));
    const body = bodies.get(key);
    if (!body || body === row) continue;
    const those = decided.get(body) ?? [];
    those.push({ name: row.name, dated });
    decided.set(body, those);
  }
  return decided;
}

/** The listed collective of one of some names; "Đảng đoàn" means the only one whose name begins so. */
function bodyNamed(names: readonly string[], roster: Roster): Collective | null {
  const exact = names.map((name) => roster.collectiveNamed(name)).find((found) => found !== null);
  if (exact) return exact;
  const begun = names.length > 0 ? roster.collectives.filter(unitNamed(names)) : [];
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
