// Written by `npm run generate` from the folders beside it.
import type { Rule } from "../rule";
import noPlan from "./no-plan/rule";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [noPlan];
