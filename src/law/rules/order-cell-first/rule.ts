import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { sitsOnCommittee } from "../../subjects/committees";
import { compareMoments, datedOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * Who belongs to a higher leading collective is rated as a party member in the party cell no later than in that
 * collective.
 *
 * Plan of a district committee, II.4.4.
 */
export default rule({
  id: "order-cell-first",
  subject: "individual",
  severity: "error",
  needs: ["cellRatedOn", "decidedOn"],
  parameters: askedOrder("cell-first"),
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.4",
      quote: "đánh giá, xếp loại đảng viên ở chi bộ trước",
      verified: "quoted",
    }),
  ],
  text,
  check(person, { parameters, pass, violation, notApplicable }) {
    if (!person.leads && !sitsOnCommittee(person)) return notApplicable("in-no-leading-collective");
    const inCell = datedOf(person.date("cellRatedOn"));
    const above = datedOf(person.date("decidedOn"));
    if (!inCell || !above) return notApplicable("no-two-dates");
    if (compareMoments(inCell, above) <= 0) return pass();

    return violation("cell-later", {
      at: inCell.cell,
      also: [above.cell],
      data: { person: person.name, cellRatedOn: momentOf(inCell), decidedOn: momentOf(above) },
      because: [
        { id: "cell", data: { on: momentOf(inCell) } },
        { id: "above", data: { on: momentOf(above) } },
      ],
      citations: parameters.citations,
    });
  },
});
