import type { Authority, PriorOpinion } from "../../../law/plan";
import { citedList } from "../citedList";
import { choice, text, words, yesNo } from "../codecs";
import { bindings } from "../who";

export const severity = choice<PriorOpinion["severity"]>(({ severity }) => severity);
const before = choice<PriorOpinion["before"]>(({ before }) => before);

/** Who decides on whom. */
export const authority = citedList<Authority>(
  "authority",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "group", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    decidedBy: { column: "decidedBy", codec: words, required: true },
    exception: { column: "otherDecides", codec: text, required: false },
  },
  (plan) => plan.authority,
);

/** Opinions that must be had first. */
export const priorOpinions = citedList<PriorOpinion>(
  "priorOpinions",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "opinion", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    from: { column: "opinionOf", codec: text, required: true },
    before: { column: "before", codec: before, required: true },
    sameDay: { column: "sameDay", codec: yesNo, required: true },
    severity: { column: "severity", codec: severity, required: true },
  },
  (plan) => plan.priorOpinions,
);
