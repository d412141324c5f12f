import { fold } from "../../../roster/fold";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { isPrompted, type Row } from "../../plan/bindings";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * What a review was prompted about is answered in it. A short "chưa" or "không" in the column is no answer, a sentence
 * is one, whatever it begins with.
 *
 * Plan of a district committee, III.1; 128-KH/HU, II.3, which says what prompts are about.
 */
export default rule({
  id: "prompted-answer",
  subject: "entry",
  severity: "warning",
  needs: ["prompted", "promptAnswer"],
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "III.1",
      quote: "Những tập thể và cá nhân có gợi ý kiểm điểm, cần kiểm điểm làm rõ các vấn đề được gợi ý",
      verified: "quoted",
    }),
    cite("128-KH/HU", {
      part: "II.3",
      quote: "Nội dung gợi ý kiểm điểm phải rõ ràng, cụ thể về kết quả thực hiện nhiệm vụ chính trị",
      verified: "quoted",
    }),
  ],
  text,
  check(row, { pass, violation, notApplicable }) {
    if (!isPrompted(row)) return notApplicable("not-prompted");
    const at = row.cell("promptAnswer");
    if (!at || isAnswered(row)) return pass();
    const written = row.text("promptAnswer");
    return violation(written === "" ? "unanswered" : "said-unanswered", {
      at,
      also: [...row.cells("prompted"), ...row.cells("promptedOn")],
      data: { who: row.name, written },
      because: [{ id: "prompted", data: { who: row.name } }],
    });
  },
});

/** Words of a cell that only says whether there is an answer. */
const SHORT = 4;

function isAnswered(row: Row): boolean {
  const written = row.text("promptAnswer");
  if (row.truth("promptAnswer") !== false) return written !== "";
  return fold(written).split(" ").length > SHORT;
}
