import type { Individual, Roster } from "../../../roster/model";
import { cite } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { compareMoments, type Dated, datedOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * A person is rated as a civil servant or public employee no later than as a party member. The two dates may stand
 * on two lists, of an office and of a party cell.
 *
 * 90/2020/NĐ-CP, Điều 20, as reported; plans repeat it.
 */
export default rule({
  id: "order-civil-first",
  subject: "individual",
  severity: "error",
  needs: ["partyRatedOn"],
  parameters: askedOrder("civil-first"),
  partNeeds: () => [{ kind: "individuals", field: "civilRatedOn" }],
  citations: [cite("90/2020/NĐ-CP", { article: "20", verified: "paraphrased" })],
  text,
  check(person, { roster, parameters, pass, violation, notApplicable }) {
    const asMember = datedOf(person.date("partyRatedOn"));
    const asServant = asMember && civilRating(person, roster);
    if (!asMember || !asServant) return notApplicable("no-two-dates");
    if (compareMoments(asServant, asMember) <= 0) return pass();

    return violation("party-earlier", {
      at: asMember.cell,
      also: [asServant.cell],
      data: { person: person.name, partyRatedOn: momentOf(asMember), civilRatedOn: momentOf(asServant) },
      because: [
        { id: "civil", data: { on: momentOf(asServant) } },
        { id: "party", data: { on: momentOf(asMember) } },
      ],
      citations: parameters.citations,
    });
  },
});

/** The date in the person's row; where the list has no such column, the last on another list that is surely theirs. */
function civilRating(person: Individual, roster: Roster): Dated | null {
  const own = person.date("civilRatedOn");
  if (own) return datedOf(own);
  if (!person.keyIsSure) return null;
  const [last = null] = roster
    .withKey(person.key)
    .map((row) => datedOf(row.date("civilRatedOn")))
    .filter((dated) => dated !== null)
    .sort((a, b) => compareMoments(b, a));
  return last;
}
