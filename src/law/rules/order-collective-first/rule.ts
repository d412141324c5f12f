import { cite } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { byName } from "../../subjects/byName";
import { compareMoments, datedOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * The collective is reviewed no later than its individuals; one conference for both is in order.
 *
 * 124-QĐ/TW, Điều 11, as reported; plans repeat it.
 */
export default rule({
  id: "order-collective-first",
  subject: "collective",
  severity: "error",
  needs: ["reviewedOn"],
  parameters: askedOrder("collective-first"),
  partNeeds: () => [{ kind: "individuals", field: "reviewedOn" }],
  citations: [cite("124-QĐ/TW", { article: "11", verified: "paraphrased" })],
  text,
  check(collective, { roster, parameters, pass, violation, notApplicable }) {
    const own = datedOf(collective.date("reviewedOn"));
    if (!own) return notApplicable("no-date");

    const earlier = roster
      .membersOf(collective)
      .flatMap((person) => {
        const theirs = datedOf(person.date("reviewedOn"));
        return theirs && compareMoments(theirs, own) < 0 ? [{ person, theirs }] : [];
      })
      .sort((a, b) => byName(a.person, b.person));
    if (earlier.length === 0) return pass();
    return violation("individuals-earlier", {
      at: own.cell,
      also: earlier.map(({ theirs }) => theirs.cell),
      data: {
        collective: collective.name,
        reviewedOn: momentOf(own),
        people: earlier.map(({ person }) => person.name),
      },
      because: [
        { name: collective.name, dated: own },
        ...earlier.map(({ person, theirs }) => ({ name: person.name, dated: theirs })),
      ].map(({ name, dated }) => ({ id: "reviewed", data: { name, reviewedOn: momentOf(dated) } })),
      citations: parameters.citations,
    });
  },
});
