import { FIGHTERS, fightersIn } from "../../awards/fighters";
import { rule } from "../../rule";
import * as text from "./text";

const { percent: PERCENT, citation: DECREE, validity } = FIGHTERS;

/**
 * No more than 15 % of the "Lao động tiên tiến" are "Chiến sĩ thi đua cơ sở", who belong to them. In whole numbers.
 *
 * 91/2017/NĐ-CP, Điều 9, as reported; until the rating year 2023.
 */
export default rule({
  id: "award-quota",
  subject: "roster",
  severity: "warning",
  needs: ["awardProposed"],
  validity,
  citations: [DECREE],
  text,
  check(roster, { pass, violation, needsReview, notApplicable }) {
    const { advanced, fighters } = fightersIn(roster);
    const [at, ...also] = fighters;
    if (!at) return notApplicable("no-fighter");
    const hundredths = PERCENT * advanced;
    if (100 * fighters.length <= hundredths) return pass();

    const allowed = Math.floor(hundredths / 100);
    const facts = {
      at,
      also,
      data: {
        fighters: fighters.length,
        advanced,
        allowed,
        over: fighters.length - allowed,
        percent: PERCENT,
      },
      because: [{ id: "share" as const, data: { advanced, percent: PERCENT, hundredths, allowed } }],
      basis: [DECREE],
    };
    if (advanced === fighters.length) return needsReview("only-fighters", facts);
    const rounded = Math.floor((hundredths + 50) / 100);
    return fighters.length <= rounded ? needsReview("by-rounding", facts) : violation("passed", facts);
  },
});
