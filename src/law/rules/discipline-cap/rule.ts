import { fold } from "../../../roster/fold";
import type { Collective, Individual } from "../../../roster/model";
import { type RankedRating, rankedRatings } from "../../ratings";
import { type Context, type Outcome, rule } from "../../rule";
import { type Clause, clausesOn, LAW } from "./law";
import { type Discipline, disciplineOf } from "./reading";
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
    return rankedRatings(entry)
      .filter(({ level }) => level !== "notCompleted")
      .map((rating) => answer(entry, rating, discipline, context));
  },
});

type Asked = Context<typeof text.vi, undefined>;
type Open = Exclude<Discipline, { state: "none" | "counted" }>;

function answer(
  entry: Individual | Collective,
  { stage, level, cell }: RankedRating,
  discipline: Open,
  { year, violation, needsReview }: Asked,
): Outcome {
  const clauses = clausesOn(entry, stage, year);
  const { written } = discipline;
  const facts = {
    at: cell,
    also: entry.parts("discipline").flatMap(({ text, cell }) => (text === "" ? [] : [cell])),
    data: { name: entry.name, stage, rating: level, written, year },
    because: [{ id: "said" as const, data: { written } }],
    basis: citationsOf(clauses),
  };
  if (discipline.state === "otherYear") {
    return needsReview("other-year", { ...facts, data: { ...facts.data, disciplinedIn: discipline.year } });
  }
  if (discipline.state === "unclear") return needsReview("unclear", facts);
  if (discipline.selfRemedied && clauses.some(({ binds }) => binds === "unlessSelfRemedied")) {
    return needsReview("self-remedied", facts);
  }
  const binding = clauses.filter((clause) => binds(clause, written));
  if (binding.length > 0) return violation("above", { ...facts, basis: citationsOf(binding) });
  const isOfDuty = clauses.some(({ binds }) => binds === "ifInDuty");
  return needsReview(isOfDuty ? "in-duty" : "law-unread", facts);
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
