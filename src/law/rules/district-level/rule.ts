import { Temporal } from "temporal-polyfill";
import { toneKey } from "../../../roster/fold";
import { rule } from "../../rule";
import { namesIn } from "../../subjects/bodyNames";
import { datedOf } from "../../subjects/moment";
import * as text from "./text";

/** From this day there are two tiers, the province and the commune, as pages report. */
const ABOLISHED = Temporal.PlainDate.from("2025-07-01");

/**
 * No district body decides on a rating or receives a dossier from the day on which that level was abolished. A date
 * before it is that of a body that still was; in 2025 a row without a date may be either.
 *
 * Reported by the press; the texts themselves were not seen, so it is a warning.
 */
export default rule({
  id: "district-level",
  subject: "entry",
  severity: "warning",
  needs: [],
  partNeeds: () => ROLES.map(({ body }) => ({ kind: "individuals", field: body })),
  validity: { from: 2025 },
  citations: [],
  text,
  check(row, { year, pass, violation, needsReview, notApplicable }) {
    return ROLES.map(({ body, on, message, undated }) => {
      const at = row.cell(body);
      const district = namesIn(row.text(body)).find(isOfDistrict);
      if (!at || district === undefined) return notApplicable("no-district-body");

      const when = row.date(on);
      const dated = datedOf(when);
      const day = dated?.date ?? null;
      if (day && Temporal.PlainDate.compare(day, ABOLISHED) < 0) return pass();
      const facts = {
        at,
        also: dated ? [dated.cell] : [],
        data: { who: row.name, district, day: day?.toString() ?? null },
        because: [{ id: "abolished" as const, data: { from: ABOLISHED.toString() } }],
      };
      return day || isWhollyAfter(year) ? violation(message, facts) : needsReview(undated, facts);
    });
  },
});

/** What a body does to a row, and the column that says when. */
const ROLES = [
  { body: "decidedBy", on: "decidedOn", message: "decides", undated: "decides-undated" },
  { body: "sentTo", on: "dossierSentOn", message: "receives", undated: "receives-undated" },
] as const;

/** "thành phố" and "TP" may be a province: not told. */
const OF_DISTRICT = /(?<!\S)(?:huyện|quận|thị xã|thị ủy|thị đoàn|hu)(?!\S)/u;

function isOfDistrict(name: string): boolean {
  return OF_DISTRICT.test(toneKey(name));
}

/** Whether all of a rating year lies after that day. */
function isWhollyAfter(year: number): boolean {
  return Temporal.PlainDate.compare({ year, month: 1, day: 1 }, ABOLISHED) >= 0;
}
