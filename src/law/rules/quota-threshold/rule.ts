import type { QuotaGroup } from "../../quota/groups";
import { breakingChanges, mostExcellent } from "../../quota/threshold";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * Tells of a group that keeps its quota by one person's level, and of a leading collective that may have fewer
 * excellent than a smaller one to which the small-collective rule applies. Nothing is wrong in either.
 *
 * Rests on the shares of the plan; plan of a district committee, II.4.4, for collectives of five or fewer.
 */
export default rule({
  id: "quota-threshold",
  subject: "group",
  severity: "info",
  needs: ["rating"],
  citations: [],
  text,
  parameters: (plan) => plan.quota,
  check(group, { parameters, pass, needsReview, notApplicable }) {
    const [at, ...also] = group.cells;
    if (!at) return notApplicable("nobody-excellent");
    const most = mostExcellent(group, parameters);
    const facts = {
      at,
      also,
      severity: "info" as const,
      because: [{ id: "counted" as const, data: countsOf(group, most) }],
      citations: parameters.citations,
    };

    const { smallCollective: small } = parameters;
    if (group.scope === "leaders" && small && !group.small && most < small.allowed) {
      const data = { ...countsOf(group, most), size: group.size, ...small };
      return needsReview("fewer-than-a-smaller-one", { ...facts, data });
    }
    const changes = breakingChanges(group, parameters);
    if (changes.length === 0) return pass();
    return needsReview("on-the-threshold", {
      ...facts,
      data: { ...countsOf(group, most), allowed: group.allowed, changes },
    });
  },
});

function countsOf({ name, scope, excellent, good, rated }: QuotaGroup, most: number): text.Counts {
  return { group: name, scope, excellent, good, rated, most };
}
