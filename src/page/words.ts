import { pageWords as en } from "../text/page.en";
import { pageWords as vi } from "../text/page.vi";
import type { Language } from "../text/words";

export type PageWords = typeof vi;

const words: Readonly<Record<Language, PageWords>> = { vi, en };

export function pageWords(language: Language): PageWords {
  return words[language];
}
