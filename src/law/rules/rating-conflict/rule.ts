import { rule } from "../../rule";
import { readingsThatAre } from "../../subjects/ratings";
import * as text from "./text";

/**
 * A rating says one thing: one mark in the level columns, and no text beside it that says another. The row counts
 * as unrecognised until someone has decided.
 */
export default rule({
  id: "rating-conflict",
  subject: "entry",
  severity: "error",
  needs: ["rating"],
  citations: [],
  text,
  check(entry, { pass, violation }) {
    const conflicts = readingsThatAre("conflict", entry);
    const [at, ...also] = conflicts.flatMap(({ reading }) => reading.cells);
    if (!at) return pass();
    return violation("several", {
      at,
      also,
      data: { conflicts: conflicts.map(({ stage, reading: { levels } }) => ({ stage, levels })) },
    });
  },
});
