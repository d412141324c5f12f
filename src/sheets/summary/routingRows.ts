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
  /** What the roster says of where it was sent; "" where it does not say. */
  readonly written: string;
  /** Whether the roster says that it was sent to this body. */
  readonly isSent: boolean;
  /** Where the rule on routing finds that it was sent elsewhere. */
  readonly severity: Route["severity"] | null;
}

/** Who goes to which body, as the rule on routing reads it. */
export interface RoutingLists {
  readonly routes: Routes;
  /** By body and group, in the order of the plan; a row stands under each body that comments on it. */
  readonly byBody: readonly {
    readonly body: string;
    readonly route: Route;
    readonly rows: readonly RoutedRow[];
  }[];
  /** Those who belong to several groups, by these: which of them counts is not for the program to say. */
  readonly unclear: readonly {
    readonly groups: readonly Destination[];
    readonly rows: readonly Omit<RoutedRow, "isSent" | "severity">[];
  }[];
  /** Whose dossiers go to nobody for comment. */
  readonly exempt: readonly Row[];
  /** In none of the plan's groups, though of a kind that the plan routes. */
  readonly inNoGroup: readonly Row[];
}

/** null where the plan sends nothing for comment, or none of what the roster lists. */
export function routingOf({ plan, roster }: Report): RoutingLists | null {
  if (!plan?.routing) return null;
  const routes = routesOf(plan.routing);
  const bodies = routes.all.flatMap(({ route, to }) =>
    to.map((recipient) => ({ body: recipient.name, route, recipient, rows: [] as RoutedRow[] })),
  );
  const unclear = new Map<
    string,
    { groups: readonly Destination[]; rows: { row: Row; written: string }[] }
  >();
  const exempt: Row[] = [];
  const inNoGroup: Row[] = [];
  const kinds = new Set(plan.routing.routes.flatMap(({ who }) => who.map(({ kind }) => kind)));

  for (const rows of [...rowsByBody(roster.collectives), ...rowsByPerson(roster.individuals)]) {
    const [row] = rows;
    if (!row || !kinds.has(row.kind)) continue;
    if (rows.some((one) => routes.isExempt(one))) {
      exempt.push(row);
      continue;
    }
    const own = new Set(rows.flatMap((one) => routes.of(one)));
    const groups = routes.all.filter((group) => own.has(group));
    const written = rows.map((one) => one.text("sentTo")).find((text) => text !== "") ?? "";
    const [group, ...others] = groups;
    if (!group) inNoGroup.push(row);
    else if (others.length > 0) {
      const key = groups.map(({ route }) => route.id).join("\n");
      const together = unclear.get(key) ?? { groups, rows: [] };
      together.rows.push({ row, written });
      unclear.set(key, together);
    } else {
      const names = namesIn(written);
      for (const { route, recipient, rows: routed } of bodies) {
        if (route !== group.route) continue;
        const isSent = names.some(recipient.isIt);
        routed.push({ row, written, isSent, severity: written === "" || isSent ? null : route.severity });
      }
    }
  }
  const byBody = bodies.filter(({ rows }) => rows.length > 0);
  if (byBody.length + unclear.size === 0) return null;
  return { routes, byBody, unclear: [...unclear.values()], exempt, inNoGroup };
}

/** The rows of each collective. */
function rowsByBody(collectives: readonly Collective[]): readonly (readonly Collective[])[] {
  const bodies = new Map<string, Collective[]>();
  for (const row of collectives) {
    const rows = bodies.get(row.key);
    if (rows) rows.push(row);
    else bodies.set(row.key, [row]);
  }
  return [...bodies.values()];
}
