import { formsIn } from "../../../law/papers/forms";
import type { FormUse, SummaryLength } from "../../../law/plan";
import { citedList } from "../citedList";
import { type Codec, pages, text, words, yesNo } from "../codecs";
import { bindings } from "../who";

/** Names of forms; one without a code is none that anybody could use. */
const formNames: Codec<readonly string[]> = {
  ...words,
  expected: "forms",
  read(value) {
    const names = words.read(value);
    return names?.every((name) => formsIn(name).every(({ code }) => code !== null)) ? names : undefined;
  },
};

/** Which form is for whom. */
export const forms = citedList<FormUse>(
  "forms",
  {
    id: { column: "code", codec: text, required: false },
    title: { column: "group", codec: text, required: true },
    who: { column: "who", codec: bindings, required: true },
    forms: { column: "forms", codec: formNames, required: false, blank: [] },
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
