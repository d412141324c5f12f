import { cite } from "../documents";
import type { Bands } from "../plan";

/** 366-QĐ/TW, Điều 11; for the rating years from 2025. */
export const BANDS_OF_366: Bands = {
  excellent: 90,
  good: 70,
  completed: 50,
  citation: cite("366-QĐ/TW", { article: "11", verified: "paraphrased" }),
};

/** 335/2025/NĐ-CP, Điều 20; for the rating years from 2026. */
export const BANDS_OF_335: Bands = {
  excellent: 90,
  good: 70,
  completed: 50,
  citation: cite("335/2025/NĐ-CP", { article: "20", verified: "paraphrased" }),
};
