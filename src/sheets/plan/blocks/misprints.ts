import type { Misprint, Plan } from "../../../law/plan";
import { type Block, basisOf, listRow, NEXT } from "../block";
import { Clauses } from "../clauses";
import { text, words } from "../codecs";
import type { Columns } from "../reading";

interface Row {
  readonly printed: readonly string[];
  /** Absent where nothing tells which number is right. */
  readonly meant?: string;
}

const COLUMNS: Columns<Row> = {
  printed: { column: "printed", codec: words, required: true },
  meant: { column: "meant", codec: text, required: false },
};

/** Instruments that the text of the plan numbers in two ways, or wrongly. */
export const misprints: Block<Plan["misprints"]> = {
  id: "misprints",
  write: (plan, page) => [
    ...plan.misprints.map((one, index) => listRow(rowOf(one), COLUMNS, page, one.citations, index)),
    NEXT,
  ],
  read(reading, base) {
    const rows = reading.rows("misprints", COLUMNS);
    if (!rows) return base.misprints;
    const clauses = new Clauses((plan) =>
      plan.misprints.map((one) => ({ figures: rowOf(one), citations: one.citations })),
    );
    return rows.map(({ row, line }) => ({
      printed: row.printed,
      meant: row.meant ?? null,
      citations: clauses.restored(basisOf(line), row),
    }));
  },
};

function rowOf({ printed, meant }: Misprint): Row {
  return { printed, ...(meant !== null && { meant }) };
}
