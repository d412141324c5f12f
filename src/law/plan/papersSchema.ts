import * as v from "valibot";
import { formsIn } from "../papers/forms";
import { ITEM_CONDITIONS } from "./papers";
import { binding, object, text, words } from "./schema";

const who = v.pipe(v.array(binding), v.nonEmpty());

const item = object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  known: v.optional(words),
  when: v.optional(v.picklist(ITEM_CONDITIONS)),
  severity: v.optional(v.picklist(["error", "warning"])),
});
const dossier = object({
  id: text,
  title: text,
  who,
  milestone: v.optional(text),
  items: v.pipe(v.array(item), v.nonEmpty()),
});
/** A name without a code would be no form that anybody could use. */
const formName = v.pipe(
  text,
  v.check((name) => formsIn(name).every(({ code }) => code !== null)),
);
const form = object({
  id: text,
  title: text,
  who,
  forms: v.array(formName),
  decree: v.optional(v.boolean()),
});
const summaryLength = object({
  id: text,
  title: text,
  who,
  pages: v.pipe(
    v.number(),
    v.check((pages) => pages > 0),
  ),
});

/** Dossiers, forms and lengths, as an office writes them. */
export const papersFile = {
  dossiers: v.array(dossier),
  forms: v.array(form),
  summaryLengths: v.array(summaryLength),
};
