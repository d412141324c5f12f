import { fold } from "../../../roster/fold";
import {
  type Collective,
  compareLevels,
  type Individual,
  type Level,
  type RatingReading,
} from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { type Rated, ratingsOf } from "../../awards/rated";
import { awardProposed, type Title, titlesIn } from "../../awards/titles";
import type { Citation } from "../../citation";
import { type Dated, inYear } from "../../dated";
import { cite } from "../../documents";
import { type Context, type Outcome, rule } from "../../rule";
import * as text from "./text";

interface Law {
  /** "Lao động tiên tiến" is for those who did their work well, or better. */
  readonly advanced: Citation;
  /** Whether "excellent" is by itself enough for "Chiến sĩ thi đua cơ sở", so that others need a recognised initiative. */
  readonly excellentIsEnough: boolean;
}

/** The laws on emulation and commendation, by rating year. */
const LAW: readonly Dated<Law>[] = [
  {
    from: 2005,
    to: 2023,
    value: {
      advanced: cite("15/2003/QH11", { article: "24", verified: "paraphrased" }),
      excellentIsEnough: false,
    },
  },
  {
    from: 2024,
    to: null,
    value: {
      advanced: cite("06/2022/QH15", { article: "24", verified: "paraphrased" }),
      excellentIsEnough: true,
    },
  },
];

/** A commendation for "excellent" presupposes it: known of the guidance until 2022, not read in that of 2023 and 2024. */
const OF_MEMBERS: readonly Dated<Citation>[] = [
  { from: 2019, to: 2022, value: cite("21-HD/BTCTW", { verified: "paraphrased" }) },
  { from: 2023, to: 2024, value: cite("25-HD/BTCTW", { verified: "unverified" }) },
];

/**
 * A title fits the rating: "Lao động tiên tiến", and the titles above it, are for those rated good or better; and
 * whoever is proposed is among those rated.
 *
 * 15/2003/QH11 and 06/2022/QH15, Điều 24, as reported; 21-HD/BTCTW for commendations of members.
 */
export default rule({
  id: "award-level",
  subject: "entry",
  severity: "error",
  needs: ["awardProposed"],
  validity: { from: 2005 },
  citations: [...LAW.map(({ value }) => value.advanced), ...OF_MEMBERS.map(({ value }) => value)],
  text,
  check(entry, context) {
    const proposed = awardProposed(entry);
    if (proposed === "") return context.notApplicable("not-proposed");
    const at = entry.cell("awardProposed");
    const data = { name: entry.name, proposed };
    const found = ratingsOf(entry, context.roster);
    switch (found.state) {
      case "unknown":
        return context.notApplicable("nobody-rated");
      case "unlisted":
        return context.violation("unlisted", { severity: "warning", at, data, basis: [] });
      case "several":
        return context.needsReview("several", { at, data, basis: [] });
      case "rated":
        return fitting(entry, { at, data }, found.ratings, context);
    }
  },
});

type Asked = Context<typeof text.vi, undefined>;
interface Proposal {
  readonly at: CellRef | null;
  readonly data: { readonly name: string; readonly proposed: string };
}

/** Titles of those rated good or better. */
const FOR_GOOD: readonly Title[] = ["advanced", "fighter", "higherFighter"];

function fitting(
  entry: Individual | Collective,
  { at, data }: Proposal,
  ratings: readonly Rated[],
  context: Asked,
): Outcome {
  const { violation, needsReview, pass, notApplicable } = context;
  const titles = titlesIn(data.proposed);
  const law = inYear(LAW, context.year);
  const [first] = ratings.filter(({ reading }) => reading.state === "rated");
  if (!law || first?.reading.state !== "rated") return notApplicable("not-rated-yet");

  const { level, cell } = first.reading;
  const facts = {
    at,
    also: [cell],
    data: { ...data, stage: first.stage, rating: level },
    because: [{ id: "rated" as const, data: { stage: first.stage, rating: level } }],
    basis: [law.advanced],
  };
  if (level === "notRated") return violation("not-rated", { ...facts, severity: "warning", basis: [] });
  // titles of work answer to the rating in office
  const inOffice = first.stage !== "partyRating";
  if (inOffice && isBelowGood(level) && titles.some((title) => FOR_GOOD.includes(title))) {
    return violation("below", facts);
  }
  const party = ratings.find(({ stage }) => stage === "partyRating") ?? first;
  if (titles.includes("excellentMember") && isBelowExcellent(party)) {
    return ofMember(party, { at, data }, context);
  }
  if (isBelowGood(level) && titles.includes("collective")) return needsReview("collective-below", facts);
  if (level === "notCompleted") return needsReview("not-completed", { ...facts, basis: [] });
  const needsMore = inOffice && law.excellentIsEnough && level === "good" && titles.includes("fighter");
  if (needsMore && !hasInitiative(entry)) return needsReview("initiative", { ...facts, severity: "info" });
  return pass();
}

type Read = Rated & { readonly reading: Extract<RatingReading, { state: "rated" }> };

function isBelowExcellent(rated: Rated): rated is Read {
  return rated.reading.state === "rated" && rated.reading.level !== "excellent";
}

/** A commendation for "excellent", of whoever is rated otherwise. */
function ofMember({ stage, reading }: Read, { at, data }: Proposal, { year, violation }: Asked): Outcome {
  const guidance = inYear(OF_MEMBERS, year);
  const rated = { stage, rating: reading.level };
  return violation("not-excellent", {
    severity: "warning",
    at,
    also: [reading.cell],
    data: { ...data, ...rated },
    because: [{ id: "rated", data: rated }],
    basis: guidance ? [guidance] : [],
  });
}

function isBelowGood(level: Level): boolean {
  return level !== "notRated" && compareLevels(level, "good") < 0;
}

/** What a row may say of a recognised initiative, scheme or research. */
function hasInitiative(entry: Individual | Collective): boolean {
  return [entry.text("awardProposed"), entry.text("reason"), entry.text("note")].some((remark) =>
    /\b(?:sang kien|de tai|de an|cong trinh|giai phap)\b/.test(fold(remark)),
  );
}
