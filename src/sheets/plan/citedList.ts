import type { Citation } from "../../law/citation";
import type { Plan } from "../../law/plan";
import { type Block, basisOf, listRow, NEXT } from "./block";
import { Clauses } from "./clauses";
import { withIds } from "./ids";
import type { BlockId } from "./layout";
import type { Columns } from "./reading";

interface Item {
  readonly id: string;
  readonly title: string;
  readonly citation?: Citation;
}

/** An item as a row: new ones have no id yet, and the clause stands in a column that every block has. */
export type RowOf<I extends Item> = Omit<I, "id" | "citation"> & {
  readonly id?: string;
  readonly title: string;
};

/** A list of a plan whose items have an id, a title for people, and a clause that sets the rest. */
export function citedList<I extends Item>(
  id: BlockId,
  columns: Columns<RowOf<I>>,
  itemsOf: (plan: Plan) => readonly I[],
): Block<readonly I[]> {
  return {
    id,
    write: (plan, page) => [
      ...itemsOf(plan).map((item, index) => listRow(rowOf(item), columns, page, [item.citation], index)),
      NEXT,
    ],
    read(reading, base) {
      const rows = reading.rows(id, columns);
      if (!rows) return itemsOf(base);
      const clauses = new Clauses((plan) =>
        itemsOf(plan).map((item) => ({ figures: figuresOf(rowOf(item)), citations: [item.citation] })),
      );
      const read = rows.map(({ row, line }) => {
        const [citation] = clauses.restored(basisOf(line), figuresOf(row));
        return { ...row, ...(citation && { citation }) };
      });
      // every property but the id was read by its own codec
      return withIds(read, ({ title }) => title) as unknown as readonly I[];
    },
  };
}

function rowOf<I extends Item>({ citation: _, ...row }: I): RowOf<I> {
  return row as RowOf<I>;
}

/** What the clause sets; ids and titles are the office's. */
function figuresOf({ id: _, title: __, ...figures }: RowOf<Item>): unknown {
  return figures;
}
