import type { Binding, Route, Routing } from "../../plan";
import { boundBy, type Row } from "../../plan/bindings";
import { rule } from "../../rule";
import { beginningWith, namesIn } from "../../subjects/bodyNames";
import * as text from "./text";

/**
 * A dossier goes for comment to the body of its group. Those of the standing committee go to none; who holds posts in
 * two groups may belong to either.
 *
 * Groups and clauses are those of the plan: of a district committee, III.2; 128-KH/HU, IV.5.
 */
export default rule({
  id: "routing",
  subject: "entry",
  severity: "error",
  needs: ["sentTo"],
  parameters: ({ routing }) => routing && read(routing),
  citations: [],
  text,
  check(row, { parameters, pass, violation, needsReview, notApplicable }) {
    const at = row.cell("sentTo");
    const written = row.text("sentTo");
    if (!at || written === "") return notApplicable("not-sent");
    const { isAlways, always, exempt, exemptCitation, routes } = parameters;
    const names = namesIn(written);
    const data = { who: row.name, written };

    if (exempt(row)) {
      const others = names.filter((name) => !isAlways(name));
      const asked = routes.filter(({ to }) => to.some(({ isIt }) => others.some(isIt)));
      if (asked.length === 0) return pass();
      return violation("not-for-comment", {
        at,
        data: { ...data, always },
        citations: exemptCitation ? [exemptCitation] : [],
      });
    }

    const own = routes.filter(({ binds }) => binds(row));
    const unmet = own.flatMap(({ route, to }) => {
      const missing = to.filter(({ isIt }) => !names.some(isIt)).map(({ name }) => name);
      return missing.length > 0 ? [{ route, missing }] : [];
    });
    const [first] = unmet;
    if (own.length === 0) return notApplicable("in-no-group");
    if (!first) return pass();

    const facts = {
      at,
      because: own.map(({ route, to }) => ({
        id: "group" as const,
        data: { group: route.title, to: to.map(({ name }) => name) },
      })),
      citations: own.flatMap(({ route }) => route.citation ?? []),
    };
    if (own.length > 1) {
      return needsReview("two-groups", {
        ...facts,
        data: {
          ...data,
          groups: own.map(({ route, to }) => ({ group: route.title, to: to.map(({ name }) => name) })),
        },
      });
    }
    const { severity, title: group } = first.route;
    return violation("elsewhere", { ...facts, severity, data: { ...data, group, missing: first.missing } });
  },
});

interface Recipient {
  readonly name: string;
  readonly isIt: (name: string) => boolean;
}
interface ReadRoute {
  readonly route: Route;
  readonly binds: (row: Row) => boolean;
  readonly to: readonly Recipient[];
}

function read({ always, notFor, notForCitation, routes }: Routing) {
  return {
    always: always[0] ?? "",
    isAlways: beginningWith(always),
    exempt: anyOf(notFor),
    exemptCitation: notForCitation,
    routes: routes.map(
      (route): ReadRoute => ({
        route,
        binds: anyOf(route.who),
        to: route.to.map((names) => ({ name: names[0] ?? "", isIt: beginningWith(names) })),
      }),
    ),
  };
}

function anyOf(bindings: readonly Binding[]): (row: Row) => boolean {
  const tests = bindings.map(boundBy);
  return (row) => tests.some((binds) => binds(row));
}
