import type { Plan, Route, Routing } from "../../../law/plan";
import { type Block, basisOf, fact } from "../block";
import { citedList } from "../citedList";
import { Clauses } from "../clauses";
import { lists, text, words, yesNo } from "../codecs";
import { valueCell } from "../reading";
import { bindings } from "../who";
import { severity } from "./authority";

/** Whether dossiers go for comment at all, and what holds for all of them; null where none goes. */
export const routing: Block<Omit<Routing, "routes"> | null> = {
  id: "routing",
  write({ routing: of }, page) {
    return [
      fact("isRouted", yesNo, of !== null, page),
      fact("always", words, of?.always, page),
      fact("notFor", bindings, of?.notFor, page, [of?.notForCitation]),
    ];
  },
  read(reading, { routing: base }) {
    const facts = reading.facts("routing");
    if (!facts) return base;
    const [isRouted, always, notFor] = [facts.get("isRouted"), facts.get("always"), facts.get("notFor")];
    if (isRouted && reading.value(valueCell(isRouted), yesNo, "builtIn") === false) return null;
    const to = always ? reading.value(valueCell(always), words, "builtIn") : null;
    const but = notFor ? reading.value(valueCell(notFor), bindings, "builtIn") : null;
    const excused = (but === undefined ? base?.notFor : but) ?? [];
    const clauses = new Clauses(({ routing: one }) => [
      { figures: one?.notFor, citations: [one?.notForCitation] },
    ]);
    const [notForCitation] = clauses.restored(basisOf(notFor), excused);
    return {
      always: (to === undefined ? base?.always : to) ?? [],
      notFor: excused,
      ...(notForCitation && { notForCitation }),
    };
  },
};

/** To whom the dossiers of each group go. */
export const routes = citedList<Route>(
  "routes",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "group", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    to: { column: "to", codec: lists, required: true },
    via: { column: "via", codec: text, required: false },
    severity: { column: "severity", codec: severity, required: true },
  },
  (plan: Plan) => plan.routing?.routes ?? [],
);
