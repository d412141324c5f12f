import { compareLevels } from "../../../roster/model";
import { isLeadingCollective, organisationKey } from "../../../roster/units";
import { cite } from "../../documents";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * A leading collective is not rated above the organisation that it leads.
 *
 * 21-HD/BTCTW, as reported, for 2019 to 2022. The guidance after it is not before us; that it says the same is
 * likely and no more, so this is a warning in every year.
 */
export default rule({
  id: "collective-above-organisation",
  subject: "collective",
  severity: "warning",
  needs: ["unit", "rating"],
  validity: { from: 2019 },
  citations: [
    cite("21-HD/BTCTW", { verified: "paraphrased" }),
    cite("25-HD/BTCTW", { verified: "unverified" }),
  ],
  text,
  check(collective, { roster, pass, violation, needsReview, notApplicable }) {
    const led = ledBy(collective.key);
    const organisation = led === null ? null : roster.collectiveNamed(led, collective);
    if (!organisation || ledBy(organisation.key) !== null) return notApplicable("no-organisation-listed");

    const [own, limit] = [collective.governingRating(), organisation.governingRating()];
    if (own?.state !== "rated" || own.level === "notRated" || !limit) return notApplicable("not-rated");

    const facts = { at: own.cell, also: [limit.cell] };
    const data = { collective: collective.name, organisation: organisation.name, rating: own.level };
    if (limit.state !== "rated" || limit.level === "notRated") {
      return own.level === "notCompleted" ? pass() : needsReview("organisation-unrated", { ...facts, data });
    }
    if (compareLevels(own.level, limit.level) <= 0) return pass();
    return violation("above", {
      ...facts,
      data: { ...data, limit: limit.level },
      because: [{ id: "basis", data: { document: "21-HD/BTCTW" } }],
    });
  },
});

/** The committee of a level by the name of its party organisation: "Huyện ủy" leads "Đảng bộ huyện". */
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ["tỉnh ủy", "đảng bộ tỉnh"],
  ["thành ủy", "đảng bộ thành phố"],
  ["thị ủy", "đảng bộ thị xã"],
  ["huyện ủy", "đảng bộ huyện"],
  ["quận ủy", "đảng bộ quận"],
]);

/** The organisation that a collective leads, as a `unitKey`; null for a collective that leads none by its name. */
function ledBy(key: string): string | null {
  const organisation = organisationKey(key);
  for (const [committee, party] of COMMITTEES) {
    if (`${organisation} `.startsWith(`${committee} `)) return party + organisation.slice(committee.length);
  }
  return isLeadingCollective(key) ? organisation : null;
}
