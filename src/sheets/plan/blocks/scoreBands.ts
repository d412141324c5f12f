import type { Bands, Plan, ScoreBands } from "../../../law/plan";
import { type Block, NEXT, type Page } from "../block";
import { cited } from "../cited";
import { basisText } from "../clauses";
import { choice, score } from "../codecs";
import type { Values } from "../layout";
import type { Line } from "../lines";
import type { Reading } from "../reading";

const LEVELS = ["excellent", "good", "completed"] as const;
const whose = choice<keyof ScoreBands>(({ bands }) => bands);

/** The least score of each level, for the Party's ratings and for the civil service. */
export const scoreBands: Block<ScoreBands> = {
  id: "scoreBands",
  write: ({ scoreBands: { party, civil } }, page) => [
    rowOf("party", party, page),
    rowOf("civil", civil, page),
  ],
  read(reading, { scoreBands: base }) {
    const block = reading.block("scoreBands");
    if (!block) return base;
    const lines = new Map<keyof ScoreBands, Line>();
    for (const line of block.lines) {
      const of = reading.required(line("bands"), whose, "rowLeftOut");
      if (of && lines.has(of)) reading.note(line("bands"), "choice", "rowLeftOut");
      else if (of) lines.set(of, line);
    }
    const bandsOf = (of: keyof ScoreBands) => {
      const line = lines.get(of);
      return line ? bandsIn(reading, line, base[of], (plan) => plan.scoreBands[of]) : null;
    };
    return { party: bandsOf("party"), civil: bandsOf("civil") };
  },
};

function rowOf(of: keyof ScoreBands, bands: Bands | null, { words, language }: Page): Values {
  const name = { bands: words.bands[of] };
  if (!bands) return { ...NEXT, ...name };
  const { excellent, good, completed, citation } = bands;
  return { ...name, excellent, good, completed, basis: basisText([citation], language) };
}

/** Three scores, each above the next; none of them where all are empty. */
function bandsIn(
  reading: Reading,
  line: Line,
  base: Bands | null,
  builtIn: (plan: Plan) => Bands | null,
): Bands | null {
  if (LEVELS.every((level) => line(level).text === "")) return null;
  const [excellent, good, completed] = LEVELS.map((level) => reading.required(line(level), score, "builtIn"));
  if (excellent === undefined || good === undefined || completed === undefined) return base;
  if (excellent > good && good > completed) return cited({ excellent, good, completed }, line, builtIn);
  reading.note(line(excellent > good ? "completed" : "good"), "score", "builtIn");
  return base;
}
