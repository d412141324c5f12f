import type { Language } from "../words";
import { fixesWords as fixesEn } from "./fixes.en";
import { fixesWords as fixesVi } from "./fixes.vi";
import { problems as problemsEn } from "./problems.en";
import { problems as problemsVi } from "./problems.vi";
import { quotaWords as quotaEn } from "./quota.en";
import { quotaWords as quotaVi } from "./quota.vi";
import { readingWords as readingEn } from "./reading.en";
import { readingWords as readingVi } from "./reading.vi";
import { ribbonWords as ribbonEn } from "./ribbon.en";
import { ribbonWords as ribbonVi } from "./ribbon.vi";
import { upwardWords as upwardEn } from "./upward.en";
import { upwardWords as upwardVi } from "./upward.vi";

const vi = {
  fixes: fixesVi,
  problems: problemsVi,
  quota: quotaVi,
  reading: readingVi,
  ribbon: ribbonVi,
  upward: upwardVi,
};

/** Everything that the pane says of its own, view by view. */
export type PaneWords = typeof vi;

const en: PaneWords = {
  fixes: fixesEn,
  problems: problemsEn,
  quota: quotaEn,
  reading: readingEn,
  ribbon: ribbonEn,
  upward: upwardEn,
};

const words: Readonly<Record<Language, PaneWords>> = { vi, en };

export function paneWords(language: Language): PaneWords {
  return words[language];
}
