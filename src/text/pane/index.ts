import type { Language } from "../words";
import { problems as problemsEn } from "./problems.en";
import { problems as problemsVi } from "./problems.vi";

const vi = {
  problems: problemsVi,
};

/** Everything that the pane says of its own, view by view. */
export type PaneWords = typeof vi;

const en: PaneWords = {
  problems: problemsEn,
};

const words: Readonly<Record<Language, PaneWords>> = { vi, en };

export function paneWords(language: Language): PaneWords {
  return words[language];
}
