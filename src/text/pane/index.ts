import type { Language } from "../words";
import { deadlinesWords as deadlinesEn } from "./deadlines.en";
import { deadlinesWords as deadlinesVi } from "./deadlines.vi";
import { findingsWords as findingsEn } from "./findings.en";
import { findingsWords as findingsVi } from "./findings.vi";
import { fixesWords as fixesEn } from "./fixes.en";
import { fixesWords as fixesVi } from "./fixes.vi";
import { overviewWords as overviewEn } from "./overview.en";
import { overviewWords as overviewVi } from "./overview.vi";
import { problems as problemsEn } from "./problems.en";
import { problems as problemsVi } from "./problems.vi";
import { quotaWords as quotaEn } from "./quota.en";
import { quotaWords as quotaVi } from "./quota.vi";
import { readingWords as readingEn } from "./reading.en";
import { readingWords as readingVi } from "./reading.vi";
import { ribbonWords as ribbonEn } from "./ribbon.en";
import { ribbonWords as ribbonVi } from "./ribbon.vi";
import { settingsWords as settingsEn } from "./settings.en";
import { settingsWords as settingsVi } from "./settings.vi";
import { shellWords as shellEn } from "./shell.en";
import { shellWords as shellVi } from "./shell.vi";
import { upwardWords as upwardEn } from "./upward.en";
import { upwardWords as upwardVi } from "./upward.vi";

const vi = {
  deadlines: deadlinesVi,
  findings: findingsVi,
  fixes: fixesVi,
  overview: overviewVi,
  problems: problemsVi,
  quota: quotaVi,
  reading: readingVi,
  ribbon: ribbonVi,
  settings: settingsVi,
  shell: shellVi,
  upward: upwardVi,
};

/** Everything that the pane says of its own, view by view. */
export type PaneWords = typeof vi;

const en: PaneWords = {
  deadlines: deadlinesEn,
  findings: findingsEn,
  fixes: fixesEn,
  overview: overviewEn,
  problems: problemsEn,
  quota: quotaEn,
  reading: readingEn,
  ribbon: ribbonEn,
  settings: settingsEn,
  shell: shellEn,
  upward: upwardEn,
};

const words: Readonly<Record<Language, PaneWords>> = { vi, en };

export function paneWords(language: Language): PaneWords {
  return words[language];
}
