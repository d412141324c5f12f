import { compareLevels, type Level, type RankedLevel, type Stage } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import type { Severity } from "../../../workbook/port";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { rule } from "../../rule";
import { headedBodies } from "../../subjects/headed";
import { rankedRatings } from "../../subjects/ratings";
import * as text from "./text";

/**
 * The head of a collective is not rated above it; who heads several is held to the lowest. Whether the sentence
 * binds an acting head, and the head's rating as a party member, is a matter of reading: there it is a warning.
 *
 * 21-HD/BTCTW and 124-QĐ/TW as reported; plan of a district committee, II.4.4.
 */
export default rule({
  id: "head-above-collective",
  subject: "individual",
  severity: "error",
  needs: ["rating"],
  partNeeds: () => [{ kind: "individuals", field: "collectiveRating" }],
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.4",
      quote:
        "Mức xếp loại của người đứng đầu không được cao hơn mức xếp loại của tập thể lãnh đạo, quản lý, tổ chức, cơ quan, đơn vị do mình đứng đầu",
      verified: "quoted",
    }),
    cite("21-HD/BTCTW", { verified: "paraphrased" }),
    cite("124-QĐ/TW", { verified: "paraphrased" }),
    cite("366-QĐ/TW", { verified: "unverified" }),
  ],
  text,
  check(person, { roster, pass, violation, needsReview, notApplicable }) {
    const headed = headedBodies(person, roster);
    if (headed.length === 0) return notApplicable("not-a-head");
    const ratings = rankedRatings(person);
    if (ratings.length === 0) return notApplicable("not-rated");

    const limits = headed.filter(isRanked);
    const [worst] = ratings
      .flatMap((own) => limits.filter((limit) => isAbove(own, limit)).map((limit) => ({ own, limit })))
      .map((pair) => ({ ...pair, severity: severityOf(pair.own.stage, pair.limit.acting) }))
      .sort(
        (a, b) =>
          SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
          compareLevels(a.limit.level, b.limit.level),
      );
    if (worst) {
      const { own, limit, severity } = worst;
      return violation(limit.acting ? "acting-above" : "above", {
        severity,
        at: own.cell,
        also: [limit.cell],
        data: {
          person: person.name,
          stage: own.stage,
          rating: own.level,
          collective: limit.name,
          limit: limit.level,
        },
        because: limits.map(({ name, level }) => ({ id: "rating-of", data: { name, level } })),
      });
    }

    const unrated = headed.find((body) => !isRanked(body));
    const [own] = ratings;
    if (!unrated || !own || own.level === "notCompleted") return pass();
    return needsReview("collective-unrated", {
      at: own.cell,
      also: [unrated.cell],
      data: { person: person.name, rating: own.level, collective: unrated.name },
    });
  },
});

interface Ranked {
  readonly level: RankedLevel;
  readonly cell: CellRef;
}

function isRanked<B extends { readonly level: Level | null }>(body: B): body is B & Ranked {
  return body.level !== null && body.level !== "notRated";
}

function isAbove(own: Ranked, limit: Ranked): boolean {
  return compareLevels(own.level, limit.level) > 0;
}

const SEVERITIES: readonly Severity[] = ["error", "warning"];

function severityOf(stage: Stage, acting: boolean): Severity {
  return acting || stage === "partyRating" ? "warning" : "error";
}
