import type { ShownItem } from "../../dossiers/evidence";
import { isDue, type List, listsOf } from "../../dossiers/lists";
import { owedDossiers, owes } from "../../dossiers/owed";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * A dossier has every paper that the plan lists, once it was sent or the time for it is over; papers "nếu có" only
 * where the roster tells that there is cause. What those who decide add afterwards is asked for when the dossier is
 * archived, and until then only to be looked at.
 *
 * Lists and clauses are those of the plan.
 */
export default rule({
  id: "dossier",
  subject: "entry",
  severity: "error",
  needs: ["dossierItems"],
  parameters: (plan, year) => (plan.dossiers.length > 0 ? listsOf(plan, year) : null),
  citations: [],
  text,
  check(row, { parameters, roster, asOf, pass, violation, needsReview, notApplicable }) {
    const owed = owedDossiers(row, parameters);
    if (owed.length === 0) return notApplicable("owes-none");

    return owed.map(({ list, shown: read }) => {
      if (!isDue(row, list, asOf)) return notApplicable("not-due");
      const shown = read();
      const { title, citation } = list.dossier;
      const data = { who: row.name, title };
      const facts = { because: stepsOf(list), citations: citation ? [citation] : [] };
      if (shown.is !== "items") {
        const { cell: at, ...said } = shown;
        return said.is === "unread"
          ? needsReview("unread", { ...facts, at, data: { ...data, ...said } })
          : needsReview("count", { ...facts, at, data: { ...data, ...said } });
      }

      const absent = (sure: "yes" | "perhaps") =>
        shown.items.filter(({ item, is }) => is === "absent" && owes(row, item, roster) === sure);
      const [missing, doubtful] = [absent("yes"), absent("perhaps")];
      const [at, ...also] = new Set([...missing, ...doubtful].flatMap(({ cells }) => cells));
      if (!at) return pass();
      const told = {
        ...facts,
        at,
        also,
        data: { ...data, missing: missing.map(named), doubtful: doubtful.map(named) },
      };
      if (missing.length === 0) return needsReview("doubtful", told);
      const isError = missing.some(({ item }) => item.severity !== "warning");
      return violation("missing", { ...told, severity: isError ? "error" : "warning" });
    });
  },
});

function named({ item: { number, title, when } }: ShownItem) {
  return { number, title, when: when ?? null };
}

function stepsOf({ dossier, due }: List) {
  const items = dossier.items.length;
  const listed = { id: "listed" as const, data: { title: dossier.title, items } };
  if (!due) return [listed];
  const { milestone, lastDay } = due;
  return [listed, { id: "due" as const, data: { what: milestone.title, lastDay: lastDay.toString() } }];
}
