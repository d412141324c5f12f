import { ratingCounts } from "../../check/counts";
import type { RatingCounts, Report } from "../../check/report";
import { isRoster, readRoster } from "../../roster";
import type { Roster } from "../../roster/model";
import { PLAN_ID } from "../../sheets/plan";
import type { SheetSnapshot } from "../../workbook/port";
import { digestOf, type SealedSheet, sealedSheet } from "./canonical";
import { rulesVersion } from "./rulesVersion";

/**
 * What stood in the sheets with ratings of a workbook, and in its plan, when it was sent, so that the level above sees a later change.
 * It is no signature: whoever has the program can seal a changed workbook again, with another code. Only a code that
 * came another way (on paper, by telephone) tells that it is the one that was sent.
 */
export interface Seal {
  /** Of the program. */
  readonly product: string;
  /** Of its rules: see `rulesVersion`. */
  readonly rules: string;
  /** The id of the plan applied; null where none covers the year. */
  readonly plan: string | null;
  readonly year: number;
  /** The day as of which it was checked, ISO. */
  readonly asOf: string;
  /** How many stand at each level, of the governing stage. */
  readonly ratings: { readonly individuals: RatingCounts; readonly collectives: RatingCounts };
  readonly sheets: readonly SealedSheet[];
}

/** What a seal tells beside the content of sheets. */
export interface SealFacts {
  /** Version of the program. */
  readonly product: string;
  readonly report: Pick<Report, "year" | "asOf" | "plan">;
}

/** Seals the sheets of a workbook, as they will be sent. */
export function sealOf(
  sheets: readonly SheetSnapshot[],
  roster: Roster,
  { product, report }: SealFacts,
): Seal {
  return {
    product,
    rules: rulesVersion(),
    plan: report.plan?.id ?? null,
    year: report.year,
    asOf: report.asOf.toString(),
    ratings: {
      individuals: ratingCounts(roster, "individuals"),
      collectives: ratingCounts(roster, "collectives"),
    },
    sheets: sheets.filter((sheet) => holdsRatings(sheet, roster) || holdsPlan(sheet)).map(sealedSheet),
  };
}

/** Whether a sheet of the office's has people or collectives in it. */
function holdsRatings(sheet: SheetSnapshot, roster: Roster): boolean {
  const listed = [...roster.individuals, ...roster.collectives].some(
    ({ table }) => table.sheet.name === sheet.name,
  );
  return listed || looksLikeRoster(sheet);
}

/** Whether a sheet is one that a seal covers, told without a roster: people, collectives, or the plan they are judged by. */
export function isToSeal(sheet: SheetSnapshot): boolean {
  return holdsPlan(sheet) || looksLikeRoster(sheet);
}

function looksLikeRoster(sheet: SheetSnapshot): boolean {
  return sheet.own === null && isRoster(readRoster([sheet]));
}

/** The receiver goes by the plan in the file: another one would let pass what this one does not. */
function holdsPlan({ own }: SheetSnapshot): boolean {
  return own === PLAN_ID;
}

/** Letters and figures that a person can read out: the first 16 bytes of the SHA-256 of all that the seal says. */
const CODE_LENGTH = 32;

/** The code of a seal in groups of four: "3F2A 91C0 …". Another content, figure or version gives another code. */
export function sealCode(seal: Seal): string {
  const digest = digestOf(statementOf(seal)).slice(0, CODE_LENGTH).toUpperCase();
  return digest.replace(/(.{4})(?=.)/g, "$1 ");
}

/** The same text for the same seal, whatever the order in which a reader built it. */
function statementOf({ product, rules, plan, year, asOf, ratings, sheets }: Seal): string {
  const counts = (of: RatingCounts) => [
    of.stage,
    of.excellent,
    of.good,
    of.completed,
    of.notCompleted,
    of.notRated,
    of.missing,
    of.unrecognised,
  ];
  return JSON.stringify([
    [product, rules, plan, year, asOf],
    [counts(ratings.individuals), counts(ratings.collectives)],
    sheets.map(({ name, area, digest, rows }) => [
      name,
      area,
      digest,
      rows.map(({ row, hash }) => [row, hash]),
    ]),
  ]);
}
