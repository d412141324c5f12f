import type { Report } from "../../check/report";
import { type Destination, type Routes, routesOf } from "../../law/papers/routes";
import type { Route } from "../../law/plan";
import type { Row } from "../../law/plan/bindings";
import { namesIn } from "../../law/subjects/bodyNames";
import type { Collective } from "../../roster/model";
import { rowsByPerson } from "./people";

/** Somebody whose dossier goes to a body for comment. */
export interface RoutedRow {
  readonly row: Row;
  readonly group: Destination;
  /** What the roster says of where it was sent; "" where it does not say. */
  readonly written: string;
  /** Whether the roster says that it was sent to this body. */
  readonly isSent: boolean;
  /** Where the rule on routing finds that it was sent elsewhere. */
  readonly severity: Route["severity"] | null;
}

/** Somebody who belongs to several groups: which of them counts is not for the program to say. */
export interface UnclearRow {
  readonly row: Row;
  readonly groups: readonly Destination[];
  readonly written: string;
}

/** Who goes to which body, as the rule on routing reads it. */
export interface RoutingLists {
  readonly routes: Routes;
  /** By body, in the order of the plan; a row stands under each body that comments on it. */
  readonly byBody: readonly { readonly body: string; readonly rows: readonly RoutedRow[] }[];
  readonly unclear: readonly UnclearRow[];
  /** Whose dossiers go to nobody for comment. */
  readonly exempt: readonly Row[];
  /** In none of the plan's groups, though of a kind that the plan routes. */
  readonly inNoGroup: readonly Row[];
}

/** null where the plan sends nothing for comment, or none of what the roster lists. */
export function routingOf({ plan, roster }: Report): RoutingLists | null {
  if (!plan?.routing) return null;
  const routes = routesOf(plan.routing);
  const bodies = new Map<string, RoutedRow[]>(
    routes.all.flatMap(({ to }) => to.map(({ name }) => [name, []] as const)),
  );
  const unclear: UnclearRow[] = [];
  const exempt: Row[] = [];
  const inNoGroup: Row[] = [];
  const kinds = new Set(plan.routing.routes.flatMap(({ who }) => who.map(({ kind }) => kind)));

  for (const rows of [...oncePerBody(roster.collectives), ...rowsByPerson(roster.individuals)]) {
    const [row] = rows;
    if (!row || !kinds.has(row.kind)) continue;
    if (rows.some((one) => routes.isExempt(one))) {
      exempt.push(row);
      continue;
    }
    const groups = [...new Set(rows.flatMap((one) => routes.of(one)))];
    const written = rows.map((one) => one.text("sentTo")).find((text) => text !== "") ?? "";
    const [group, ...others] = groups;
    if (!group) inNoGroup.push(row);
    else if (others.length > 0) unclear.push({ row, groups, written });
    else {
      const names = namesIn(written);
      for (const { name, isIt } of group.to) {
        const isSent = names.some(isIt);
        const severity = written === "" || isSent ? null : group.route.severity;
        bodies.get(name)?.push({ row, group, written, isSent, severity });
      }
    }
  }
  const byBody = [...bodies].flatMap(([body, rows]) => (rows.length > 0 ? [{ body, rows }] : []));
  return byBody.length + unclear.length > 0 ? { routes, byBody, unclear, exempt, inNoGroup } : null;
}

/** The rows of each collective. */
function oncePerBody(collectives: readonly Collective[]): readonly (readonly Collective[])[] {
  const bodies = new Map<string, Collective[]>();
  for (const row of collectives) {
    const rows = bodies.get(row.key);
    if (rows) rows.push(row);
    else bodies.set(row.key, [row]);
  }
  return [...bodies.values()];
}
