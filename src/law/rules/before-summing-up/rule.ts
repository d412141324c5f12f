import { Temporal } from "temporal-polyfill";
import type { Collective, Individual, Roster } from "../../../roster/model";
import { askedOrder } from "../../plan/orders";
import { type Outcome, rule } from "../../rule";
import { committeeSeat } from "../../subjects/committees";
import { compareMoments, type Dated, datedOf, eventsOf, momentOf } from "../../subjects/moment";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/** What is to be over before the summing-up. */
const FINISHED = ["reviewedOn", "civilRatedOn", "partyRatedOn", "decidedOn"] as const;
/** Of these, what nobody is without. */
const OF_ALL = ["reviewedOn", "decidedOn"] as const;

/**
 * Review and rating are finished before the office sums up its year. On the very day the text can be read either way,
 * and where a date is empty nobody knows whether only the date is missing: both are warnings.
 *
 * A person's summing-up is that of the row, else that of the person's collective. Plan of a district committee, II.2
 * and IV.3 (128-KH/HU).
 */
export default rule({
  id: "before-summing-up",
  subject: "roster",
  severity: "error",
  needs: ["summedUpOn"],
  parameters: askedOrder("before-summing-up"),
  citations: [],
  text,
  check(roster, { asOf, parameters: { citations }, violation, notApplicable }) {
    return [...roster.collectives, ...roster.individuals].map((entry): Outcome => {
      const end = summingUp(entry, roster);
      if (!end) return notApplicable("no-summing-up");
      const facts = () => ({ subject: subjectNameOf(entry), citations });
      const data = () => ({ who: entry.name, summedUpOn: momentOf(end) });

      const late = eventsOf(entry, FINISHED).filter(({ dated }) => compareMoments(dated, end) >= 0);
      const [first, ...others] = late;
      if (first) {
        const isLater = late.some(({ dated }) => compareMoments(dated, end) > 0);
        return violation(isLater ? "later" : "same-day", {
          ...facts(),
          at: first.dated.cell,
          also: [...others.map(({ dated }) => dated.cell), end.cell],
          data: { ...data(), late: late.map(({ field, dated }) => ({ what: field, on: momentOf(dated) })) },
          because: [
            { id: "summed-up", data: data() },
            ...late.map(({ field, dated }) => ({
              id: "done" as const,
              data: { what: field, on: momentOf(dated) },
            })),
          ],
          ...(!isLater && { severity: "warning" }),
        });
      }

      const isOver = Temporal.PlainDate.compare(asOf, end.date) >= 0;
      const empty = isOver && !isNotRated(entry) ? blanks(entry) : [];
      const [at, ...also] = empty.map(({ cell }) => cell);
      if (!at) return notApplicable("nothing-late");
      return violation("unfinished", {
        ...facts(),
        at,
        also: [...also, end.cell],
        severity: "warning",
        data: { ...data(), missing: empty.map(({ field }) => field) },
        because: [{ id: "summed-up", data: data() }],
      });
    });
  },
});

function summingUp(entry: Individual | Collective, roster: Roster): Dated | null {
  const own = datedOf(entry.date("summedUpOn"));
  // a member of the standing committee is reviewed by it, whenever the person's own unit sums up
  if (own || entry.kind === "collective" || committeeSeat(entry) === "standing") return own;
  return datedOf(roster.collectiveOf(entry)?.date("summedUpOn") ?? null);
}

/** What a row has a column for and no date. */
function blanks(entry: Individual | Collective) {
  return OF_ALL.flatMap((field) => {
    const reading = entry.date(field);
    return reading?.state === "empty" ? [{ field, cell: reading.cell }] : [];
  });
}

function isNotRated(entry: Individual | Collective): boolean {
  const rating = entry.governingRating();
  return rating?.state === "rated" && rating.level === "notRated";
}
