import type { Citation } from "../../law/citation";
import type { Plan } from "../../law/plan";
import { basisOf } from "./block";
import { Clauses } from "./clauses";
import type { Line } from "./lines";

/**
 * What was read, with its clause where a built-in plan's clause still sets the same.
 *
 * @param line where the clause stands
 * @param builtIn what of a built-in plan stands there
 */
export function cited<V extends object>(
  value: V,
  line: Line | undefined,
  builtIn: (plan: Plan) => (V & { readonly citation?: Citation }) | null | undefined,
): V & { readonly citation?: Citation } {
  const clauses = new Clauses((plan) => {
    const { citation, ...figures } = builtIn(plan) ?? { citation: undefined };
    return [{ figures, citations: [citation] }];
  });
  const [citation] = clauses.restored(basisOf(line), value);
  return { ...value, ...(citation && { citation }) };
}
