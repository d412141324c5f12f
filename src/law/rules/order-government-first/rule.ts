import type { Collective } from "../../../roster/model";
import { isLevelAlone } from "../../../roster/names/places";
import { cite } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { type Outcome, rule } from "../../rule";
import { byName } from "../../subjects/byName";
import { compareMoments, datedOf, momentOf } from "../../subjects/moment";
import { Governments, sideOf } from "../../subjects/sides";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * The government, professional and mass bodies of a place are reviewed no later than its party bodies; of an agency,
 * no later than its party cell.
 *
 * 124-QĐ/TW, Điều 11, as reported; plan of a district committee, II.4.2.
 */
export default rule({
  id: "order-government-first",
  subject: "roster",
  severity: "error",
  needs: [],
  parameters: askedOrder("government-first"),
  partNeeds: () => [{ kind: "collectives", field: "reviewedOn" }],
  citations: [cite("124-QĐ/TW", { article: "11", verified: "paraphrased" })],
  text,
  check(roster, { parameters: { citations }, pass, violation }) {
    const reviewed = roster.collectives.flatMap((collective) => {
      const dated = datedOf(collective.date("reviewedOn"));
      const sided = dated && sideOf(collective);
      return sided ? [{ collective, name: collective.name, dated, sided }] : [];
    });
    const governments = new Governments(reviewed);
    const parties = reviewed.filter(({ sided }) => sided.side === "party");

    return parties.map(({ collective, name, dated, sided }): Outcome => {
      const later = governments
        .of(sided)
        .filter((other) => mayBelong(other.collective, collective, sided.place))
        .filter((other) => compareMoments(other.dated, dated) > 0)
        .sort(byName);
      if (later.length === 0) return pass();
      return violation("party-earlier", {
        at: dated.cell,
        also: later.map((other) => other.dated.cell),
        data: { party: name, reviewedOn: momentOf(dated), later: later.map((other) => other.name) },
        because: [{ name, dated }, ...later].map((body) => ({
          id: "reviewed",
          data: { name: body.name, on: momentOf(body.dated) },
        })),
        subject: subjectNameOf(collective),
        citations,
      });
    });
  },
});

/** In merged lists "UBND xã" of one file is not that of another, unless its name says which. */
function mayBelong({ table }: Collective, party: Collective, place: string | null): boolean {
  const isNamed = place !== null && place !== "" && !isLevelAlone(place);
  return isNamed || table.source?.file === party.table.source?.file;
}
