import type { Temporal } from "temporal-polyfill";
import { check } from "../../check/check";
import type { Report } from "../../check/report";
import type { Plan } from "../../law/plan";
import { defaultPlan, planById } from "../../law/plans";
import { readRoster } from "../../roster";
import type { Collective, Individual, Roster, Table } from "../../roster/model";
import type { Consolidation, GatheredFile } from "../../sheets/reconciliation/model";
import type { Text } from "../../text/text";
import type { SheetSnapshot } from "../../workbook/port";
import { expectedUnits, unexpectedFiles } from "./expected";
import { type Gathered, type GatheredRoster, isRead, totalsOf } from "./gather";
import { type Merged, merged, originIn } from "./lists";
import { noticesOf } from "./notices";
import { overlapsIn } from "./overlaps";
import { repeatedCollectives, repeatedPeople } from "./people";

/** What was asked for, beside the files. */
export interface ConsolidateOptions {
  /** File name of the master. */
  readonly workbook: string;
  /** null for the year that most files name. */
  readonly year: number | null;
  /** null for the plan under which every file was made, else the built-in one of the year. */
  readonly plan: Plan | null;
  readonly asOf: Temporal.PlainDate;
  /** Who should send; null where nobody said. */
  readonly units: readonly Collective[] | null;
}

/** The lists of the files that were read, ready to be written, and what they are judged by. */
export interface Prepared {
  readonly gathered: readonly Gathered[];
  readonly merged: Merged;
  readonly year: number;
  readonly plan: Plan | null;
  readonly options: ConsolidateOptions;
}

/**
 * Merges what was gathered.
 *
 * @returns null where no file could be read: there is nothing to merge.
 */
export function prepare(
  gathered: readonly Gathered[],
  options: ConsolidateOptions,
  text: Text["consolidate"],
): Prepared | null {
  const read = gathered.filter(isRead);
  if (read.length === 0) return null;
  const year = options.year ?? yearOf(read) ?? options.plan?.years.from ?? options.asOf.year;
  const lists = read.flatMap((file) => file.lists);
  return {
    gathered,
    merged: merged(lists, year, text),
    year,
    plan: options.plan ?? commonPlan(read) ?? defaultPlan(year),
    options,
  };
}

/** The year that most files name, of two the later. */
function yearOf(read: readonly GatheredRoster[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of read) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || b - a);
  return most?.[0] ?? null;
}

/** The plan under which every file was made: nobody's plan is put upon the others. */
function commonPlan(read: readonly GatheredRoster[]): Plan | null {
  const plans = read.map(planOf);
  const [first = null] = plans;
  return plans.every((plan) => isSamePlan(plan, first)) ? first : null;
}

/** Whether two plans say the same: one that is read back from its sheet has its properties in another order. */
function isSamePlan(one: Plan | null, other: Plan | null): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(plan: Plan | null): string {
  return JSON.stringify(plan, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The plan in a file's own sheet, else the built-in one that its seal names. */
function planOf({ plan, seal }: GatheredRoster): Plan | null {
  if (plan) return plan.isWhole ? plan.plan : null;
  return seal.state === "intact" && seal.plan !== null ? planById(seal.plan) : null;
}

/**
 * Runs all rules over the merged lists, and lays what came beside what was expected.
 *
 * @param sheets the merged lists as they stand in the master, so that findings point to its cells.
 */
export function conclude(prepared: Prepared, sheets: readonly SheetSnapshot[]): Consolidation {
  const { gathered, year, plan, options } = prepared;
  const roster = readRoster(sheets);
  const report = check(roster, { workbook: options.workbook, year, asOf: options.asOf, plan });
  const origin = originIn(sheets);
  const files = filesOf(gathered, roster, report);
  const repeated = [
    ...repeatedCollectives(roster.collectives, origin),
    ...repeatedPeople(roster.individuals, origin),
  ];
  const senders = gathered.filter(isRead).map(({ sender }) => sender);
  const unread = gathered.filter((file) => !isRead(file)).map(({ name }) => name);
  const expected =
    options.units &&
    expectedUnits(options.units, senders, unread, { plan: report.plan, year, asOf: options.asOf });
  const unexpected = options.units ? unexpectedFiles(options.units, senders) : [];
  const outcome = { year, asOf: options.asOf, files, repeated, expected };
  return {
    ...outcome,
    notices: noticesOf(
      { ...outcome, unexpected, overlaps: overlapsIn(roster) },
      report,
      prepared.merged.leftOut,
    ),
    report,
    origin,
  };
}

/** Each file with its share of the merged lists. */
function filesOf(gathered: readonly Gathered[], roster: Roster, { plan }: Report): readonly GatheredFile[] {
  const parts = partsOf(roster);
  return gathered.map((file): GatheredFile => {
    if (!isRead(file)) return { ...file, state: "failed" };
    const { name, collectives, individuals, unread, corrections, notMerged, seal, sealed, totals } = file;
    const own = new Set(file.lists.map((list) => list.file));
    const mergedTotals = totalsOf(together([...own].flatMap((part) => parts.get(part) ?? [])));
    return {
      name,
      state: "read",
      collectives,
      individuals,
      unread,
      corrections,
      notMerged,
      year: file.year,
      partsOfYear: file.partsOfYear,
      plan: file.plan && {
        id: file.plan.plan.id,
        title: file.plan.plan.title,
        same: isSamePlan(file.plan.plan, plan),
      },
      seal,
      totals: { sealed, read: totals, merged: mergedTotals },
    };
  });
}

interface Part {
  readonly tables: Table[];
  readonly individuals: Individual[];
  readonly collectives: Collective[];
}

function partsOf({ tables, individuals, collectives }: Roster): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const partOf = ({ source }: Table): Part => {
    const file = source?.file ?? "";
    const part = parts.get(file) ?? { tables: [], individuals: [], collectives: [] };
    parts.set(file, part);
    return part;
  };
  for (const table of tables) partOf(table).tables.push(table);
  for (const person of individuals) partOf(person.table).individuals.push(person);
  for (const collective of collectives) partOf(collective.table).collectives.push(collective);
  return parts;
}

function together(parts: readonly Part[]): Part {
  return {
    tables: parts.flatMap(({ tables }) => tables),
    individuals: parts.flatMap(({ individuals }) => individuals),
    collectives: parts.flatMap(({ collectives }) => collectives),
  };
}
