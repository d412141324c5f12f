import { cite } from "../../documents";
import type { QuotaSettings } from "../../plan";
import { baseCount, shareOf } from "../../quota/cap";
import type { QuotaGroup } from "../../quota/groups";
import { isTooFewForShare, limitOf } from "../../quota/limit";
import { rule } from "../../rule";
import * as text from "./text";

/**
 * The number rated excellent is within the quota of its group. Tells by how many it is passed, never who must go.
 *
 * 124-QĐ/TW, Điều 12: over groups of similar posts; so in a group too small for any share a single excellent one is
 * for a person to judge, who can pool it with others.
 */
export default rule({
  id: "quota-excellent",
  subject: "group",
  severity: "error",
  needs: ["rating"],
  citations: [
    cite("124-QĐ/TW", { article: "12", verified: "paraphrased" }),
    cite("366-QĐ/TW", { verified: "unverified" }),
  ],
  text,
  parameters: (plan) => plan.quota,
  check(group, { parameters, pass, violation, needsReview }) {
    const [at, ...also] = group.cells;
    if (group.excess === 0 || !at) return pass();

    const tooFew = isTooFewForShare(group, limitOf(parameters, group.scope, group.size));
    const data = figuresOf(group, parameters);
    const because = stepsTo(data);
    const { citations } = parameters;
    return tooFew
      ? needsReview("too-few", { at, also, data, because, citations })
      : violation("passed", { at, also, data, because, citations });
  },
});

function figuresOf(group: QuotaGroup, settings: QuotaSettings): text.Figures {
  const { name, scope, size, excellent, good, rated, allowed, excess, allowedByBase } = group;
  const { percent, base, rounding } = shareOf(settings, scope);
  return {
    group: name,
    scope,
    excellent,
    good,
    rated,
    unread: size - rated,
    allowed,
    over: excellent - allowed,
    excess,
    percent,
    base,
    baseCount: baseCount(group, base),
    rounding,
    allowedByBase,
    smallAtMost: group.small ? (settings.smallCollective?.atMost ?? null) : null,
  };
}

type Step = "counted" | "small" | "share" | "unread";

function stepsTo(data: text.Figures): readonly { readonly id: Step; readonly data: text.Figures }[] {
  const ids: Step[] = ["counted", data.smallAtMost === null ? "share" : "small"];
  if (data.unread > 0) ids.push("unread");
  return ids.map((id) => ({ id, data }));
}
