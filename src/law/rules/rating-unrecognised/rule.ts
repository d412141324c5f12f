import { doubtOf } from "../../../roster/ratings/doubtfulLevels";
import { rule } from "../../rule";
import { readingsThatAre } from "../../subjects/ratings";
import * as text from "./text";

/**
 * Every level typed is one of the five in a known spelling. An unknown text is never guessed into a level: the
 * nearest is offered, or it is said what else the words may mean, and the row counts as unrecognised until someone has changed it.
 *
 * The five words: 124-QĐ/TW and 90/2020/NĐ-CP; that the spelling must be known is this product's own demand.
 */
export default rule({
  id: "rating-unrecognised",
  subject: "entry",
  severity: "error",
  needs: ["rating"],
  citations: [],
  text,
  check(entry, { pass, violation }) {
    const unread = readingsThatAre("unrecognised", entry);
    const [at, ...also] = unread.flatMap(({ reading }) => reading.cells);
    if (!at) return pass();
    return violation("unknown", {
      at,
      also,
      data: {
        unread: unread.map(({ stage, reading: { text, nearest } }) => ({
          stage,
          text,
          nearest,
          doubt: doubtOf(text),
        })),
      },
    });
  },
});
