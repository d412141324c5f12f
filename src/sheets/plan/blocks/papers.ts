import type { FormUse, SummaryLength } from "../../../law/plan";
import { citedList } from "../citedList";
import { pages, text, words, yesNo } from "../codecs";
import { bindings } from "../who";

/** Which form is for whom. */
export const forms = citedList<FormUse>(
  "forms",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "group", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    forms: { column: "forms", codec: words, required: false, blank: [] },
    decree: { column: "decree", codec: yesNo, required: false },
  },
  (plan) => plan.forms,
);

/** How long a summary may be. */
export const summaryLengths = citedList<SummaryLength>(
  "summaryLengths",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "summary", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    pages: { column: "pages", codec: pages, required: true },
  },
  (plan) => plan.summaryLengths,
);
