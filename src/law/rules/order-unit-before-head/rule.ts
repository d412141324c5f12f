import type { Individual, Roster } from "../../../roster/model";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { askedOrder } from "../../plan/orders";
import { rule } from "../../rule";
import { byName } from "../../subjects/byName";
import { compareMoments, type Dated, datedOf, eventsOf, momentOf } from "../../subjects/moment";
import * as text from "./text";

/** What a unit must be through with. */
const OF_UNIT = ["reviewedOn", "decidedOn"] as const;

/**
 * The head is rated no earlier than the unit is reviewed and rated. An individual of the unit who was reviewed later
 * is a warning: one may have been away, and the text does not say that all must wait for him.
 *
 * 124-QĐ/TW, Điều 11, as reported; plan of a district committee, II.4.4.
 */
export default rule({
  id: "order-unit-before-head",
  subject: "individual",
  severity: "error",
  needs: ["decidedOn"],
  parameters: askedOrder("unit-before-head"),
  partNeeds: () => [{ kind: "collectives", field: "decidedOn" }],
  citations: [
    cite("124-QĐ/TW", { article: "11", verified: "paraphrased" }),
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.4",
      quote:
        "Sau khi hoàn thành việc kiểm điểm đối với tập thể, cá nhân ở địa phương, cơ quan, đơn vị thì đánh giá, xếp loại người đứng đầu",
      verified: "quoted",
    }),
  ],
  text,
  check(person, { roster, parameters, pass, violation, notApplicable }) {
    const headed = roster.collectivesHeadedBy(person).map(({ collective }) => collective);
    const own = headed.length > 0 ? datedOf(person.date("decidedOn")) : null;
    if (!own) return notApplicable("no-rated-head");

    const ofUnits = headed.flatMap((unit) =>
      eventsOf(unit, OF_UNIT).map(({ field, dated }) => ({ name: unit.name, what: field, dated })),
    );
    const ofPeople = othersIn(person, roster).flatMap((other) =>
      eventsOf(other, ["reviewedOn"]).map(({ field, dated }) => ({ name: other.name, what: field, dated })),
    );
    const later = (events: readonly Done[]) =>
      events.filter(({ dated }) => compareMoments(dated, own) > 0).sort(byName);
    const [units, people] = [later(ofUnits), later(ofPeople)];
    const found = units.length > 0 ? units : people;
    if (found.length === 0) return pass();

    return violation(units.length > 0 ? "unit-later" : "people-later", {
      at: own.cell,
      also: found.map(({ dated }) => dated.cell),
      data: {
        head: person.name,
        decidedOn: momentOf(own),
        later: [...new Set(found.map(({ name }) => name))],
      },
      because: [{ name: person.name, what: "decidedOn" as const, dated: own }, ...found].map(
        ({ name, what, dated }) => ({ id: what, data: { name, on: momentOf(dated) } }),
      ),
      ...(units.length === 0 && { severity: "warning" }),
      citations: parameters.citations,
    });
  },
});

interface Done {
  readonly name: string;
  readonly what: (typeof OF_UNIT)[number];
  readonly dated: Dated;
}

/** The other people of the bodies that a person heads. */
function othersIn(head: Individual, roster: Roster): readonly Individual[] {
  const members = roster
    .collectivesHeadedBy(head)
    .flatMap(({ collective }) => roster.membersOf(collective))
    .filter((person) => person !== head && person.key !== head.key);
  return [...new Set(members)];
}
