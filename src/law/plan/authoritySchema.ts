import * as v from "valibot";
import { binding, names, object, some, text } from "./schema";

const severity = v.picklist(["error", "warning"]);
const who = v.pipe(v.array(binding), v.nonEmpty());

const authority = object({ id: text, title: text, who, decidedBy: names, exception: v.optional(text) });
const priorOpinion = object({
  id: text,
  title: text,
  who,
  from: text,
  before: v.picklist(["reviewedOn", "decidedOn"]),
  sameDay: v.boolean(),
  severity,
});
const route = object({
  id: text,
  title: text,
  who,
  to: v.pipe(v.array(names), v.nonEmpty()),
  via: v.optional(text),
  severity,
});
const routing = { always: v.array(text), notFor: v.array(binding), routes: v.array(route) };
const chair = { forHead: v.literal("deputy") };

/** Who decides, who is asked and who presides, as an office writes it. */
export const authorityFile = {
  authority: v.array(authority),
  priorOpinions: v.array(priorOpinion),
  routing: v.nullable(some(routing)),
  chair: v.nullable(some(chair)),
};

/** What of it must be whole once it is merged. */
export const wholeAuthority = {
  routing: v.nullable(
    v.object({ always: v.array(text), notFor: v.array(v.unknown()), routes: v.array(v.unknown()) }),
  ),
  chair: v.nullable(v.object(chair)),
};
