import * as v from "valibot";

/** An object with these properties and no others; a list is none. */
export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<Record<string, unknown>>((value) => typeof value === "object" && !Array.isArray(value)),
    v.strictObject(entries),
  );
/** The same, of which all may be left to the plan extended. */
export const some = <E extends v.ObjectEntries>(entries: E) => object(partly(entries));
const partly = <E extends v.ObjectEntries>(entries: E) => v.partial(v.strictObject(entries)).entries;

export const text = v.pipe(v.string(), v.nonEmpty());
export const words = v.array(text);
/** The first is what people call it. */
export const names = v.pipe(words, v.nonEmpty());

const conditions = partly({
  unit: words,
  unitKind: words,
  managedBy: words,
  staffKind: words,
  block: words,
  post: words,
  isLeader: v.boolean(),
  isPartyMember: v.boolean(),
  isCivilServant: v.boolean(),
  prompted: v.boolean(),
  awardProposed: v.boolean(),
});

/** `Binding` as an office writes it. */
export const binding = object({
  kind: v.picklist(["collective", "individual"]),
  ...conditions,
  except: v.optional(v.array(object(conditions))),
});
