import { fold } from "../../../roster/fold";
import type { Collective, Individual } from "../../../roster/model";
import { type Clause, clausesOn, LAW } from "../../discipline/law";
import { type Discipline, disciplineOf } from "../../discipline/reading";
import { type Context, type Outcome, rule } from "../../rule";
import { type RankedRating, rankedRatings } from "../../subjects/ratings";
import * as text from "./text";

/**
 * Who was disciplined in the rating year has no level above what the year's regulation allows. A breach that was
 * counted in an earlier year is not counted again; where the row leaves that open, or the regulation makes an
 * exception that a roster does not tell, it is for a person to look at.
 *
 * 48/2023/NĐ-CP; 335/2025/NĐ-CP, Điều 20; 124-QĐ/TW, Điều 12; 366-QĐ/TW, Điều 11: as reported.
 */
export default rule({
  id: "discipline-cap",
  subject: "entry",
  severity: "error",
  needs: ["rating", "discipline"],
  validity: { from: 2023 },
  citations: citationsOf(
    Object.values(LAW)
      .flat()
      .map(({ value }) => value),
  ),
  text,
  check(entry, context) {
    const discipline = disciplineOf(entry, context.year);
    if (discipline.state === "none") return context.notApplicable("not-disciplined");
    if (discipline.state === "counted") return context.notApplicable("counted-before");
    const judged = rankedRatings(entry)
      .filter(({ level }) => level !== "notCompleted")
      .map((rating) => ({ rating, ...judge(entry, rating, discipline, context.year) }));
    return [...new Set(judged.map(({ verdict }) => verdict))].map((verdict) =>
      told(
        entry,
        discipline,
        verdict,
        judged.filter((one) => one.verdict === verdict),
        context,
      ),
    );
  },
});

type Open = Exclude<Discipline, { state: "none" | "counted" }>;
type Verdict = keyof typeof text.vi.messages;
interface Judged {
  readonly rating: RankedRating;
  readonly verdict: Verdict;
  /** What the verdict rests on. */
  readonly clauses: readonly Clause[];
}

function judge(
  entry: Individual | Collective,
  { stage }: RankedRating,
  discipline: Open,
  year: number,
): Omit<Judged, "rating"> {
  const clauses = clausesOn(entry, stage, year);
  if (discipline.state === "otherYear") return { verdict: "other-year", clauses };
  if (discipline.state === "unclear") return { verdict: "unclear", clauses };
  if (discipline.selfRemedied && clauses.some(({ binds }) => binds === "unlessSelfRemedied")) {
    return { verdict: "self-remedied", clauses };
  }
  const binding = clauses.filter((clause) => binds(clause, discipline.written));
  if (binding.length > 0) return { verdict: "above", clauses: binding };
  return { verdict: clauses.some(({ binds }) => binds === "ifInDuty") ? "in-duty" : "law-unread", clauses };
}

/** One finding for the ratings of a row that come to the same. */
function told(
  entry: Individual | Collective,
  { written }: Open,
  verdict: Verdict,
  judged: readonly Judged[],
  { year, violation, needsReview }: Context<typeof text.vi, undefined>,
): Outcome {
  const [at = null, ...others] = judged.map(({ rating }) => rating.cell);
  const answer = verdict === "above" ? violation : needsReview;
  return answer(verdict, {
    at,
    also: [...others, ...entry.parts("discipline").flatMap(({ text, cell }) => (text === "" ? [] : [cell]))],
    data: {
      name: entry.name,
      ratings: judged.map(({ rating: { stage, level } }) => ({ stage, level })),
      written,
      year,
    },
    because: [{ id: "said", data: { written } }],
    basis: citationsOf(judged.flatMap(({ clauses }) => clauses)),
  });
}

function binds({ binds }: Clause, written: string): boolean {
  if (binds === "ifInDuty") return /\b(?:cong vu|thi hanh nhiem vu|thuc hien nhiem vu)\b/.test(fold(written));
  return binds !== "unread";
}

function citationsOf(clauses: readonly Clause[]) {
  const citations = clauses.flatMap(({ citation }) => citation ?? []);
  return citations.filter(
    (citation, index) =>
      citations.findIndex(
        ({ document, article }) => document === citation.document && article === citation.article,
      ) === index,
  );
}
