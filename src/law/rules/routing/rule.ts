import { routesOf } from "../../papers/routes";
import { rule } from "../../rule";
import { namesIn } from "../../subjects/bodyNames";
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
  parameters: ({ routing }) => routing && routesOf(routing),
  citations: [],
  text,
  check(row, { parameters, pass, violation, needsReview, notApplicable }) {
    const at = row.cell("sentTo");
    const written = row.text("sentTo");
    if (!at || written === "") return notApplicable("not-sent");
    const { isAlways, always, exemptCitation, all } = parameters;
    const names = namesIn(written);
    const data = { who: row.name, written };

    if (parameters.isExempt(row)) {
      const others = names.filter((name) => !isAlways(name));
      const asked = all.filter(({ to }) => to.some(({ isIt }) => others.some(isIt)));
      if (asked.length === 0) return pass();
      return violation("not-for-comment", {
        at,
        data: { ...data, always },
        citations: exemptCitation ? [exemptCitation] : [],
      });
    }

    const own = parameters.of(row);
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
