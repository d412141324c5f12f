import type { Citation } from "../../citation";
import type { Dated } from "../../dated";
import { cite } from "../../documents";

interface Law {
  /** "Lao động tiên tiến" is for those who did their work well, or better. */
  readonly advanced: Citation;
  /** Whether "excellent" is by itself enough for "Chiến sĩ thi đua cơ sở", so that others need a recognised initiative. */
  readonly excellentIsEnough: boolean;
}

/** The laws on emulation and commendation, by rating year. */
export const LAW: readonly Dated<Law>[] = [
  {
    from: 2005,
    to: 2023,
    value: {
      advanced: cite("15/2003/QH11", { article: "24", verified: "paraphrased" }),
      excellentIsEnough: false,
    },
  },
  {
    from: 2024,
    to: null,
    value: {
      advanced: cite("06/2022/QH15", { article: "24", verified: "paraphrased" }),
      excellentIsEnough: true,
    },
  },
];

/** A commendation for "excellent" presupposes it: the guidance until 2022; later texts have not been read. */
export const OF_MEMBERS = cite("21-HD/BTCTW", { verified: "paraphrased" });
