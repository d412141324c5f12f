import type { Milestone, Plan } from "../../../law/plan";
import { type Block, basisOf, listRow, NEXT } from "../block";
import { Clauses } from "../clauses";
import { choice, text, words } from "../codecs";
import { dateColumn, dateOrYearly } from "../dates";
import { withIds } from "../ids";
import type { Columns } from "../reading";
import { binding } from "../who";

/** "trước ngày", "trong ngày", "đúng ngày". */
type Term = "before" | "within" | "on";

interface Row extends Pick<Milestone, "title" | "who" | "column" | "date" | "exception" | "feeds"> {
  readonly id?: string;
  readonly term: Term;
}

const term = choice<Term>(({ term }) => term, {
  truoc: "before",
  trong: "within",
  "den het ngay": "within",
  "cham nhat": "within",
  "cham nhat ngay": "within",
  dung: "on",
});

const COLUMNS: Columns<Row> = {
  id: { column: "code", codec: text, required: false },
  title: { column: "task", codec: text, required: true },
  who: { column: "who", codec: binding, required: true },
  column: { column: "proof", codec: dateColumn, required: true },
  term: { column: "term", codec: term, required: true },
  date: { column: "date", codec: dateOrYearly, required: true },
  exception: { column: "exception", codec: text, required: false },
  feeds: { column: "feeds", codec: words, required: false },
};

/** Who owes what by which day, and the column that proves it. */
export const milestones: Block<Plan["milestones"]> = {
  id: "milestones",
  write: (plan, page) => [
    ...plan.milestones.map((one, index) => listRow(rowOf(one), COLUMNS, page, [one.citation], index)),
    NEXT,
  ],
  read(reading, base) {
    const rows = reading.rows("milestones", COLUMNS);
    if (!rows) return base.milestones;
    const clauses = new Clauses((plan) =>
      plan.milestones.map((one) => ({ figures: figuresOf(rowOf(one)), citations: [one.citation] })),
    );
    const read = rows.map(({ row, line }) => {
      const [citation] = clauses.restored(basisOf(line), figuresOf(row));
      return { ...row, ...(citation && { citation }) };
    });
    return withIds(read, ({ title }) => title).map(({ term, ...one }) => ({
      ...one,
      strict: term === "before",
      ...(term === "on" && { exact: true }),
    }));
  },
};

function rowOf({ strict, exact, citation: _, ...milestone }: Milestone): Row {
  return { ...milestone, term: strict ? "before" : exact ? "on" : "within" };
}

/** What the clause sets; names and codes are the office's. */
function figuresOf({ id: _, title: __, feeds: ___, ...figures }: Row): unknown {
  return figures;
}
