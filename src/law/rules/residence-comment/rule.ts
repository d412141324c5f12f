import { fold } from "../../../roster/fold";
import type { Individual } from "../../../roster/model";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { isResidenceExempt, type ResidenceAnswer, residenceAnswers } from "../../papers/residenceForm";
import type { Plan } from "../../plan";
import { boundBy } from "../../plan/bindings";
import { rule } from "../../rule";
import { isPartyMember } from "../../subjects/membership";
import { excellentCell, isNotRated } from "../../subjects/proposals";
import * as text from "./text";

const DUTY = cite("213-QĐ/TW", { verified: "paraphrased" });

/**
 * A member of the Party has the comment of the place of residence (form 3-213) unless exempt. Its lowest answers, or
 * "xem xét xử lý", beside a proposed "excellent" are to be looked at.
 *
 * 213-QĐ/TW as reported; the form as annexed to the plan of a district committee. Where a plan asks for the comment
 * among the papers of a dossier, its absence there is for the rule on dossiers.
 */
export default rule({
  id: "residence-comment",
  subject: "individual",
  severity: "warning",
  needs: ["residenceComment"],
  validity: { from: 2020 },
  citations: [
    DUTY,
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "Mẫu 3-213",
      quote:
        "trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú",
      verified: "quoted",
    }),
  ],
  text,
  check(person, { plan, pass, violation, needsReview, notApplicable }) {
    const at = person.cell("residenceComment");
    const member = isPartyMember(person);
    if (!at || member === false) return notApplicable("not-a-member");
    if (isResidenceExempt(person)) return notApplicable("exempt");

    const who = person.name;
    const citations = [DUTY];
    const written = person.text("residenceComment");
    const answers = residenceAnswers(written);
    if (answers.length === 0 && saysNone(person)) {
      if (isNotRated(person)) return notApplicable("not-rated");
      if (plan && isInDossier(person, plan)) return notApplicable("in-dossier");
      const facts = { at, data: { who, written }, citations };
      return member ? violation("missing", facts) : needsReview("missing-or-no-member", facts);
    }

    const [first, second] = ofOneQuestion(answers);
    if (first && second) {
      return needsReview("two-answers", {
        at,
        data: { who, question: first.question, answers: [first.answer, second.answer] },
        citations,
      });
    }
    const lowest = answers.filter(({ isLowest }) => isLowest);
    const excellent = excellentCell(person);
    if (lowest.length === 0 || !excellent) return pass();
    const tell = lowest.some(({ isPlain }) => isPlain) ? violation : needsReview;
    return tell("lowest-beside-excellent", {
      at,
      also: [excellent],
      data: { who, answers: lowest.map(({ answer }) => answer) },
      because: lowest.map(({ question, answer }) => ({ id: "answer", data: { question, answer } })),
      citations,
    });
  },
});

/** Whether the rule on dossiers asks for the comment, of somebody whose papers the list keeps. */
function isInDossier(person: Individual, { dossiers }: Plan): boolean {
  if (!person.table.columns.has("dossierItems")) return false;
  return dossiers.some(
    ({ who, items }) =>
      items.some(({ when }) => when === "residenceComment") &&
      who.some((binding) => boundBy(binding)(person)),
  );
}

/** Words of a cell that says there is no comment; a longer one is the comment. */
const SHORT = 4;

function saysNone(person: Individual): boolean {
  const written = person.text("residenceComment");
  if (written === "") return true;
  return person.truth("residenceComment") === false && fold(written).split(" ").length <= SHORT;
}

/** The first two different answers to one question. */
function ofOneQuestion(answers: readonly ResidenceAnswer[]): readonly ResidenceAnswer[] {
  for (const first of answers) {
    const second = answers.find(
      ({ question, answer }) => question === first.question && answer !== first.answer,
    );
    if (second) return [first, second];
  }
  return [];
}
