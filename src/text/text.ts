import { en } from "./en";
import { vi } from "./vi";
import type { Language } from "./words";

/** Everything that the product says beside the sentences of its rules, in one language. */
export type Text = typeof vi;

const texts: Readonly<Record<Language, Text>> = { vi, en };

export function textIn(language: Language): Text {
  return texts[language];
}
