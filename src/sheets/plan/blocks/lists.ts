import { documentNumbered } from "../../../law/documents";
import { ORDERS, type Order, type Plan } from "../../../law/plan";
import { type Block, basisOf, NEXT } from "../block";
import { basisText, Clauses } from "../clauses";
import { choice, text, yesNo } from "../codecs";
import { date } from "../dates";

/** Days off beyond the public holidays. */
export const holidays: Block<Plan["holidays"]> = {
  id: "holidays",
  write: (plan, { words }) => [
    ...plan.holidays.map((day, index) => ({ ordinal: index + 1, date: date.write(day, words) })),
    NEXT,
  ],
  read(reading, base) {
    const columns = { date: { column: "date", codec: date, required: true } } as const;
    return reading.rows<{ date: string }>("holidays", columns)?.map(({ row }) => row.date) ?? base.holidays;
  },
};

const order = choice<Order>(({ orders }) => orders);

/** The orders that the plan asks for, those first; then those that it could ask for. */
export const orders: Block<Pick<Plan, "orders" | "orderCitations">> = {
  id: "orders",
  write(plan, { words, language }) {
    const others = ORDERS.filter((one) => !plan.orders.includes(one));
    return [...plan.orders, ...others].map((one, index) => ({
      ordinal: index + 1,
      order: order.write(one, words),
      applies: yesNo.write(plan.orders.includes(one), words),
      basis: basisText([plan.orderCitations[one]], language),
    }));
  },
  read(reading, base) {
    const rows = reading.rows<{ order: Order; applies?: boolean }>("orders", {
      order: { column: "order", codec: order, required: true },
      applies: { column: "applies", codec: yesNo, required: false },
    });
    if (!rows) return { orders: base.orders, orderCitations: base.orderCitations };
    const clauses = new Clauses(({ orderCitations }) =>
      ORDERS.map((one) => ({ figures: one, citations: [orderCitations[one]] })),
    );
    const asked = rows.filter(({ row }) => row.applies).map(({ row }) => row.order);
    const cited = rows.flatMap(({ row, line }) => {
      const [citation] = clauses.restored(basisOf(line), row.order);
      return citation ? [[row.order, citation] as const] : [];
    });
    return { orders: [...new Set(asked)], orderCitations: Object.fromEntries(cited) };
  },
};

/** The instruments that the plan rests on, by their numbers; their titles are there to be read by people. */
export const documents: Block<Pick<Plan, "documents" | "unnamed">> = {
  id: "documents",
  write: (plan, { words }) => [
    ...plan.documents.map((number, index) => ({
      ordinal: index + 1,
      number,
      documentTitle: documentNumbered(number)?.title ?? null,
      named: yesNo.write(!plan.unnamed.includes(number), words),
    })),
    NEXT,
  ],
  read(reading, { documents: numbers, unnamed }) {
    const rows = reading.rows<{ number: string; named?: boolean }>("documents", {
      number: { column: "number", codec: text, required: true },
      named: { column: "named", codec: yesNo, required: false },
    });
    if (!rows) return { documents: numbers, unnamed };
    return {
      documents: rows.map(({ row }) => row.number),
      unnamed: rows.filter(({ row }) => row.named === false).map(({ row }) => row.number),
    };
  },
};
