import type { Citation } from "../citation";
import type { Order, Plan } from "../plan";

/** That a plan asks for an order, and where it does; without a clause the rule's own citations stand alone. */
export interface AskedOrder {
  readonly citations: readonly Citation[];
}

/** What the rule of an order takes from a plan: null where the plan does not ask for it. */
export function askedOrder(order: Order): (plan: Plan) => AskedOrder | null {
  return ({ orders, orderCitations }) => {
    if (!orders.includes(order)) return null;
    const clause = orderCitations[order];
    return { citations: clause ? [clause] : [] };
  };
}
