import * as v from "valibot";
import { some } from "./schema";

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const bands = { excellent: score, good: score, completed: score };
const wholeBands = v.nullable(
  v.pipe(
    v.object(bands),
    v.check(({ excellent, good, completed }) => excellent > good && good > completed),
  ),
);

/** The least scores of the levels, as an office writes them. */
export const scoreBandsFile = {
  scoreBands: some({ party: v.nullable(some(bands)), civil: v.nullable(some(bands)) }),
};

/** Each level begins above the one below it. */
export const wholeScoreBands = { scoreBands: v.object({ party: wholeBands, civil: wholeBands }) };
