import type { Citation } from "../../src/law/citation";
import { documentNumbered } from "../../src/law/documents";
import { covers, type Plan } from "../../src/law/plan";
import { PLANS, planById } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { type Case, casesOf, reportOf } from "./cases";

/** How far a plan without an end is followed. */
const AHEAD = 5;

/** Rating years that a plan covers. */
function yearsOf({ years: { from, to } }: Plan): readonly number[] {
  const last = to ?? from + AHEAD;
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}

/** Every citation anywhere in a value. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  if ("document" in value && "verified" in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

/** Whether an instrument is in force when a year is rated, at its end. One without a date is the office's own of 2023. */
function isInForce(number: string, year: number): boolean {
  const document = documentNumbered(number);
  if (!document) return false;
  const { from, to } = document.inForce;
  if (from === null) return year === 2023 && document.known === "text";
  const day = `${year}-12-31`;
  return from <= day && (to === null || day <= to);
}

describe.each(PLANS.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
  test("cites and rests on instruments in force in every year that it covers", () => {
    const cited = [...new Set([...plan.documents, ...citationsIn(plan).map(({ document }) => document)])];
    const stale = yearsOf(plan).flatMap((year) =>
      cited.filter((number) => !isInForce(number, year)).map((number) => `${number} in ${year}`),
    );
    expect(cited.length).toBeGreaterThan(1);
    expect(stale).toEqual([]);
  });
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s cites instruments of the years in which it is law",
  (_, { citations, validity }) => {
    const from = validity?.from ?? 2019;
    const years = Array.from({ length: (validity?.to ?? 2030) - from + 1 }, (__, index) => from + index);
    const never = citations.filter(({ document }) => !years.some((year) => isInForce(document, year)));
    expect(never).toEqual([]);
  },
);

/**
 * Of the head above the collective nothing was read for the years from 2025; that it stays an error is settled: the
 * years before say it outright, and no text was seen that takes it back.
 */
const SETTLED = new Set(["head-above-collective"]);

test.each(RULES.filter(({ id }) => !SETTLED.has(id)).map(({ id }) => [id]))(
  "%s: no error rests on texts that nobody has read, whatever the year",
  (id) => {
    const years = [
      ["mac-dinh-2025", 2025],
      ["mac-dinh-2026", 2026],
    ] as const;
    const unread = casesOf(id).flatMap((given) =>
      years.flatMap(([plan, year]) =>
        reportOf({ ...given, plan, year, asOf: `${year}-12-31` })
          .findings.filter(({ rule, severity }) => rule === id && severity === "error")
          .filter(({ citations }) => citations.length > 0)
          .filter(({ citations }) => citations.every(({ verified }) => verified === "unverified"))
          .map(({ message }) => `${given.name}: ${message} in ${year}`),
      ),
    );
    expect(unread).toEqual([]);
  },
);

/** A case under a built-in plan that covers its year, or under none: what an office's own file extends is its own. */
function isUnderLaw({ plan, year }: Case): boolean {
  if (plan === "none") return true;
  const builtIn = typeof plan === "string" ? planById(plan) : null;
  return builtIn !== null && covers(builtIn, year);
}

test.each(RULES.map(({ id }) => [id]))("%s: what its findings cite is in force in the rating year", (id) => {
  const stale = casesOf(id)
    .filter(isUnderLaw)
    .flatMap((given) =>
      reportOf(given)
        .findings.filter(({ rule }) => rule === id)
        .flatMap(({ message, citations }) =>
          citations
            .filter(({ document }) => !isInForce(document, given.year))
            .map(({ document }) => `${given.name}: ${message} cites ${document} in ${given.year}`),
        ),
    );
  expect(stale).toEqual([]);
});
