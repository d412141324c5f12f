import { boundBy } from "../../plan/bindings";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * Words on an A4 page of Times New Roman 13 to 14. No text says how many: a page holds 450 to 520, and only what
 * passes the most is told of.
 */
const WORDS_ON_PAGE = 520;

/**
 * A summary is not longer than the plan allows, as far as a cell can tell: its words are counted, its pages are not
 * seen.
 *
 * Lengths and clauses are those of the plan.
 */
export default rule({
  id: "summary-length",
  subject: "entry",
  severity: "info",
  needs: ["summaryText"],
  parameters: ({ summaryLengths }) =>
    summaryLengths.length > 0
      ? summaryLengths.map((length) => ({ length, binds: length.who.map(boundBy) }))
      : null,
  citations: [],
  text,
  check(row, { parameters: lengths, pass, violation, notApplicable }) {
    const at = row.cell("summaryText");
    const limit = lengths.find(({ binds }) => binds.some((isBound) => isBound(row)))?.length;
    const words = row.text("summaryText").split(" ").filter(hasLetter).length;
    if (!at || !limit || words === 0) return notApplicable("no-summary");

    const { title, pages, citation } = limit;
    const most = Math.round(pages * WORDS_ON_PAGE);
    if (words <= most) return pass();
    return violation("long", {
      at,
      data: { who: row.name, title, words, pages },
      because: [{ id: "counted", data: { words, pages, most } }],
      citations: citation ? [citation] : [],
    });
  },
});

/** Dashes and bullets are no words. */
function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
