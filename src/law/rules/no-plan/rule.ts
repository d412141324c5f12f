import { rule } from "../../rule";
import * as text from "./text";

/**
 * A plan covers the rating year. Without one nothing that takes a figure or a date from a plan is checked.
 *
 * Rests on no instrument: it tells what the check could not do.
 */
export default rule({
  id: "no-plan",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(_roster, { plan, year, pass, violation }) {
    if (plan) return pass();
    return violation("none", { at: null, data: { year } });
  },
});
