// Written by `npm run generate` from the folders beside it.
import type { Rule } from "../rule";
import duplicatePerson from "./duplicate-person/rule";
import headAboveCollective from "./head-above-collective/rule";
import headMissing from "./head-missing/rule";
import noPlan from "./no-plan/rule";
import quotaExcellent from "./quota-excellent/rule";
import ratingConflict from "./rating-conflict/rule";
import ratingMissing from "./rating-missing/rule";
import ratingUnrecognised from "./rating-unrecognised/rule";
import unknownUnit from "./unknown-unit/rule";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  duplicatePerson,
  headAboveCollective,
  headMissing,
  noPlan,
  quotaExcellent,
  ratingConflict,
  ratingMissing,
  ratingUnrecognised,
  unknownUnit,
];
