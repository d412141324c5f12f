import type { legacyWords as vi } from "./legacy.vi";
import { englishCount } from "./words";

export const legacyWords = {
  nothing: "No cell is in TCVN3 or VNI; nothing was converted.",
  converted: ({ sheet, encoding, cells }) =>
    `Sheet “${sheet}”: ${englishCount(cells, "cell")} converted from ${encoding} to Unicode in the copy.`,
  left: {
    doubtful: ({ cells, shown }) =>
      `${englishCount(cells, "cell")} left as they are, for they do not read for sure: ${shown}`,
    more: ({ cells, shown }) =>
      `${englishCount(cells, "cell")} left as they are, with a formula, several fonts in one cell, or heading a table: ${shown}`,
  },
} satisfies typeof vi;
