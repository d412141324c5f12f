import * as v from "valibot";
import { binding, some } from "./schema";

const awards = { registration: v.boolean() };
const remediation = { who: v.pipe(v.array(binding), v.nonEmpty()) };

/** Awards and remediation plans, as an office writes them. */
export const followUpFile = {
  awards: v.nullable(some(awards)),
  remediation: v.nullable(some(remediation)),
};

/** What of it must be whole once it is merged. */
export const wholeFollowUp = {
  awards: v.nullable(v.object(awards)),
  remediation: v.nullable(v.object(remediation)),
};
