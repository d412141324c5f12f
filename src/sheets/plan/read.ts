import { covers, type Plan } from "../../law/plan";
import type { UnreadPlanCell } from "../../law/plan/planCell";
import { defaultPlan, PLANS, planById } from "../../law/plans";
import { fold } from "../../roster/fold";
import type { SheetSnapshot } from "../../workbook/port";
import { authority, priorOpinions } from "./blocks/authority";
import { dossiers } from "./blocks/dossiers";
import { followUp } from "./blocks/followUp";
import { general } from "./blocks/general";
import { documents, holidays, orders } from "./blocks/lists";
import { meetings } from "./blocks/meetings";
import { milestones } from "./blocks/milestones";
import { misprints } from "./blocks/misprints";
import { forms, summaryLengths } from "./blocks/papers";
import { quotaOf, shareDetails, shares } from "./blocks/quota";
import { routes, routing } from "./blocks/routing";
import { scoreBands } from "./blocks/scoreBands";
import { ALL_WORDS } from "./codecs";
import { blocksOf } from "./lines";
import { Reading } from "./reading";
import { PLAN_ID } from "./write";

/** A plan sheet as read. */
export interface ReadPlan {
  /** null where the sheet does not tell for which years it is. */
  readonly plan: Plan | null;
  readonly unread: readonly UnreadPlanCell[];
}

/**
 * The sheets with those that hold a plan told as ours: a program may have lost the hidden name by which they are
 * known, and left what they are called and how they are laid out.
 */
export function withPlanSheets(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => (isLostPlan(sheet) ? { ...sheet, own: PLAN_ID } : sheet));
}

function isLostPlan(sheet: SheetSnapshot): boolean {
  // "Kế hoạch (2)" is ours of a workbook that has another of the name.
  if (sheet.own !== null || !TITLES.has(fold(sheet.name).replace(/ \d+$/, ""))) return false;
  const blocks = blocksOf(sheet);
  return blocks.has("general") && blocks.has("shares");
}

const TITLES = new Set(ALL_WORDS.map(({ title }) => fold(title)));

/** The plan that a sheet written by `planSheet` holds by now, and the cells in it that nobody can read. */
export function readPlanSheet(sheet: SheetSnapshot): ReadPlan {
  const reading = new Reading(blocksOf(sheet), { sheet: sheet.name, row: 0, column: 0 });
  const { id, title, years: ownYears } = general.read(reading);
  const builtIn = id === undefined ? null : planById(id);
  const years = ownYears ?? builtIn?.years;
  if (!years) return { plan: null, unread: reading.unread };

  const base = builtIn ?? baseFor(years);
  const routed = routing.read(reading, base);
  const routesRead = routes.read(reading, base);
  const plan: Plan = {
    ...base,
    id: id ?? base.id,
    title: title ?? sheet.name,
    years,
    quota: quotaOf(shares.read(reading, base), shareDetails.read(reading, base)),
    milestones: milestones.read(reading, base),
    ...meetings.read(reading, base),
    holidays: holidays.read(reading, base),
    ...orders.read(reading, base),
    authority: authority.read(reading, base),
    priorOpinions: priorOpinions.read(reading, base),
    routing: routed && { ...routed, routes: routesRead },
    dossiers: dossiers.read(reading, base),
    forms: forms.read(reading, base),
    summaryLengths: summaryLengths.read(reading, base),
    scoreBands: scoreBands.read(reading, base),
    ...followUp.read(reading, base),
    ...documents.read(reading, base),
    misprints: misprints.read(reading, base),
  };
  return { plan, unread: reading.unread };
}

/** What stands in for unreadable cells of a plan of the office's own: what holds in general in its first year. */
function baseFor({ from }: Plan["years"]): Plan {
  const later = PLANS.filter((plan) => covers(plan, from)).at(-1);
  return defaultPlan(from) ?? later ?? (PLANS.at(-1) as Plan);
}
