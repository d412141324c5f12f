import { fold } from "../../../roster/fold";
import type { Collective, Individual } from "../../../roster/model";
import { awardProposed } from "../../awards/titles";
import { cite, PROVINCIAL_OFFICE_PLAN_2023 } from "../../documents";
import { rule } from "../../rule";
import { datedOf } from "../../subjects/moment";
import * as text from "./text";

/**
 * Nobody is proposed for a title or reward who did not register for emulation at the start of the year. Which title
 * was registered does not bind: what is proposed follows what was achieved.
 *
 * Plan of the office of a provincial people's committee, III.1.
 */
export default rule({
  id: "award-registration",
  subject: "entry",
  severity: "error",
  needs: ["awardProposed", "emulationRegistered"],
  citations: [
    cite(PROVINCIAL_OFFICE_PLAN_2023, {
      part: "III.1",
      quote: "không xét theo cấp độ danh hiệu thi đua mà tập thể hay cá nhân đặt ra mục tiêu phấn đấu",
      verified: "quoted",
    }),
  ],
  text,
  parameters: ({ awards }) => (awards?.registration ? awards : null),
  check(entry, { parameters: { citation }, year, pass, notApplicable, violation, needsReview }) {
    const proposed = awardProposed(entry);
    if (proposed === "") return notApplicable("not-proposed");
    if (hasRegistered(entry)) return pass();
    const facts = {
      at: entry.cell("awardProposed"),
      also: entry.cells("emulationRegistered"),
      data: { name: entry.name, proposed },
      because: [{ id: "registered" as const, data: { written: entry.text("emulationRegistered") } }],
      citations: citation ? [citation] : [],
    };
    return isNew(entry, year) ? needsReview("new-in-year", facts) : violation("unregistered", facts);
  },
});

/** A tick, or the title that was registered. */
function hasRegistered(entry: Individual | Collective): boolean {
  return entry.truth("emulationRegistered") ?? entry.text("emulationRegistered") !== "";
}

/** Who came in the year could not register at its start. */
function isNew(entry: Individual | Collective, year: number): boolean {
  if (datedOf(entry.date("transferredOn"))?.date.year === year) return true;
  const months = entry.number("monthsWorked");
  if (months !== null && months < 12) return true;
  return [entry.text("note"), entry.text("reason")].some((remark) => NEW.test(fold(remark)));
}

const NEW = /\bmoi (?:tuyen dung|tiep nhan|chuyen den|dieu dong|thanh lap)\b|\btap su\b/;
