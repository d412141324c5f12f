import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { type Ballot, ballotsOf } from "../../figures/ballots";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * Ballots add up: those returned are no more than those issued, and are the valid with the invalid; those for the
 * levels are the valid. No text sets a majority.
 *
 * A plan of a district committee, II.4.4, has ratings proposed by ballot; that they add up is arithmetic.
 */
export default rule({
  id: "votes",
  subject: "entry",
  severity: "warning",
  needs: ["votes"],
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.4",
      quote: "Lấy phiếu đề xuất xếp loại thành viên lãnh đạo",
      verified: "quoted",
    }),
  ],
  text,
  check(entry, { pass, notApplicable, violation, needsReview }) {
    const ballots = ballotsOf(entry);
    if (ballots.length === 0) return notApplicable("no-ballots");
    return ballots.map((ballot) => {
      const [at = null, ...also] = ballot.cells;
      const { unread } = ballot;
      if (unread) {
        return needsReview("unreadable", {
          at: unread.cell,
          data: { name: entry.name, written: unread.text },
        });
      }
      const wrong = sumsOf(ballot).filter(({ holds }) => !holds);
      if (wrong.length === 0) return pass();
      return violation("unequal", {
        at,
        also,
        data: { name: entry.name, sums: wrong.map(({ sum, is, limit }) => ({ sum, is, limit })) },
        because: [{ id: "counted", data: countsOf(ballot) }],
      });
    });
  },
});

/** What must hold between the counts that a row gives. */
function sumsOf(ballot: Ballot): readonly (text.Sum & { readonly holds: boolean })[] {
  const { issued, returned, valid, invalid, levels, complete } = ballot;
  const handedIn = returned ?? (valid !== null && invalid !== null ? valid + invalid : null);
  const counted = valid ?? (returned !== null && invalid !== null ? returned - invalid : null);
  return [
    atMost("returned-issued", handedIn, issued),
    invalid === null
      ? atMost("valid-returned", valid, returned)
      : equal("valid-invalid-returned", valid === null ? null : valid + invalid, returned),
    valid === null ? atMost("invalid-returned", invalid, returned) : null,
    complete && counted !== null
      ? equal("levels-valid", levels, Math.max(0, counted))
      : atMost("levels-returned", levels, counted ?? returned ?? issued),
  ].filter((sum) => sum !== null);
}

function atMost(sum: text.Sum["sum"], is: number | null, limit: number | null) {
  return is === null || limit === null ? null : { sum, is, limit, holds: is <= limit };
}

function equal(sum: text.Sum["sum"], is: number | null, limit: number | null) {
  return is === null || limit === null ? null : { sum, is, limit, holds: is === limit };
}

function countsOf({ issued, returned, valid, invalid, levels }: Ballot) {
  return { issued, returned, valid, invalid, levels };
}
