import type { Dossier, DossierItem, ItemCondition, Plan } from "../../../law/plan";
import { fold } from "../../../roster/fold";
import { type Block, basisOf, listRow, NEXT } from "../block";
import { Clauses } from "../clauses";
import { choice, positive, text, words } from "../codecs";
import { withIds } from "../ids";
import type { Values } from "../layout";
import type { Line } from "../lines";
import type { Columns, Reading } from "../reading";
import { bindings } from "../who";
import { severity } from "./authority";

interface Row extends Pick<Dossier, "title" | "who" | "milestone"> {
  readonly id?: string;
}

const COLUMNS: Columns<Row> = {
  id: { column: "code", codec: text, required: false },
  title: { column: "dossier", codec: text, required: true },
  who: { column: "who", codec: bindings, required: true },
  milestone: { column: "milestone", codec: text, required: false },
};

interface ItemRow extends DossierItem {
  readonly of: string;
}

const ITEM_COLUMNS: Columns<ItemRow> = {
  of: { column: "ofDossier", codec: text, required: true },
  number: { column: "itemNumber", codec: positive, required: true },
  title: { column: "paper", codec: text, required: true },
  known: { column: "known", codec: words, required: false },
  when: { column: "when", codec: choice<ItemCondition>(({ when }) => when), required: false },
  severity: { column: "severity", codec: severity, required: false },
};

/** Papers that go up together: who owes them, and by which milestone. */
export const dossiers: Block<Plan["dossiers"]> = {
  id: "dossiers",
  write: (plan, page) => [
    ...plan.dossiers.map(({ items: _, citation, ...row }, index) =>
      listRow(row, COLUMNS, page, [citation], index),
    ),
    NEXT,
  ],
  read(reading, base) {
    const rows = reading.rows("dossiers", COLUMNS);
    const itemRows = reading.rows("dossierItems", ITEM_COLUMNS);
    if (!rows || !itemRows) return base.dossiers;
    const named = withIds(
      rows.map(({ row, line }) => ({ ...row, line })),
      ({ title }) => title,
    );
    const items = itemsByDossier(reading, named, itemRows);
    const clauses = new Clauses((plan) =>
      plan.dossiers.map(({ id: _, title: __, citation, ...figures }) => ({ figures, citations: [citation] })),
    );
    return named.flatMap(({ id, title, line, ...row }) => {
      const own = items.get(id);
      if (!own) {
        reading.note(line("dossier"), "code", "rowLeftOut");
        return [];
      }
      const figures = { ...row, items: own };
      const [citation] = clauses.restored(basisOf(line), figures);
      return [{ id, title, ...figures, ...(citation && { citation }) }];
    });
  },
};

/** What each dossier holds, a paper a row. Read together with the dossiers. */
export const dossierItems: Pick<Block<never>, "id" | "write"> = {
  id: "dossierItems",
  write: (plan, page) => [
    ...plan.dossiers.flatMap(({ id, items }) =>
      items.map((item): Values => listRow({ of: id, ...item }, ITEM_COLUMNS, page, [], 0)),
    ),
    NEXT,
  ],
};

/** The papers under the id of their dossier, which a row may also name by its title. */
function itemsByDossier(
  reading: Reading,
  dossiers: readonly { readonly id: string; readonly title: string }[],
  rows: readonly { readonly row: ItemRow; readonly line: Line }[],
): ReadonlyMap<string, readonly DossierItem[]> {
  const ids = new Map([
    ...dossiers.map(({ id, title }) => [fold(title), id] as const),
    ...dossiers.map(({ id }) => [fold(id), id] as const),
  ]);
  const items = new Map<string, DossierItem[]>();
  for (const { row, line } of rows) {
    const { of, ...item } = row;
    const id = ids.get(fold(of));
    if (id === undefined) reading.note(line("ofDossier"), "code", "rowLeftOut");
    else items.set(id, [...(items.get(id) ?? []), item]);
  }
  return items;
}
