import { fold } from "../../../roster/fold";
import type { RankedLevel, Table } from "../../../roster/model";
import { rule } from "../../rule";
import { rankedRatings } from "../../subjects/ratings";
import * as text from "./text";

/** The two levels that a list asks to be accounted for. */
const EXTREMES: readonly RankedLevel[] = ["excellent", "notCompleted"];

/**
 * The highest and the lowest level carry a reason, where the list has a column for reasons.
 *
 * Rests on no instrument: offices' own lists ask for it, in the heading of that column. A column for the reasons of
 * not rating somebody asks for nothing here.
 */
export default rule({
  id: "rating-reason",
  subject: "entry",
  severity: "warning",
  needs: ["rating", "reason"],
  citations: [],
  text,
  check(entry, { pass, violation, notApplicable }) {
    const rating = rankedRatings(entry).find(({ level }) => EXTREMES.includes(level));
    const at = entry.cell("reason");
    if (!rating || !at || isForNotRating(entry.table)) return notApplicable("no-reason-asked");
    if (SAYS_SOMETHING.test(entry.text("reason"))) return pass();
    return violation("no-reason", {
      at,
      also: [rating.cell],
      data: { name: entry.name, stage: rating.stage, level: rating.level },
    });
  },
});

/** A dash says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** "Lý do không xếp loại", "Lý do chưa đánh giá". */
const NOT_RATING = /\b(?:khong|chua) (?:danh gia|xep loai|kiem diem)\b/;

function isForNotRating({ columns }: Table): boolean {
  return (columns.get("reason") ?? []).some(({ heading }) => NOT_RATING.test(fold(heading.join(" "))));
}
