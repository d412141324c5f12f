import { fold } from "../../roster/fold";
import type { Dossier, DossierItem } from "../plan";

/** An item of a list. */
export interface ListedItem {
  readonly dossier: Dossier;
  readonly item: DossierItem;
}

/** Finds the items of dossiers by the words that rosters use for them. */
export interface ItemNames {
  /** The item that a heading is about: the first that it names, of each list that knows it by the same words. */
  first(text: string): readonly ListedItem[];
  /** Every item that a text names. */
  all(text: string): readonly ListedItem[];
}

/** The reader of names for some dossiers. A name is met in whole words, the longer before the shorter. */
export function itemNames(dossiers: readonly Dossier[]): ItemNames {
  const byWords = new Map<string, ListedItem[]>();
  for (const dossier of dossiers) {
    for (const item of dossier.items) {
      for (const words of new Set([item.title, ...(item.known ?? [])].map(writtenOut))) {
        if (words !== "") byWords.set(words, [...(byWords.get(words) ?? []), { dossier, item }]);
      }
    }
  }
  const phrases = [...byWords.keys()].sort((a, b) => b.length - a.length);
  const pattern = phrases.length > 0 ? phrases.join("|") : "$.";
  const any = new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`, "g");
  const matches = (text: string) => writtenOut(text).match(any) ?? [];
  const listed = (words: string) => byWords.get(words) ?? [];
  return {
    first: (text) => matches(text).slice(0, 1).flatMap(listed),
    all: (text) => matches(text).flatMap(listed),
  };
}

/** Abbreviations in narrow headings. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["vb", "van ban"],
  ["bb", "bien ban"],
  ["bc", "bao cao"],
  ["nx", "nhan xet"],
  ["kd", "kiem diem"],
  ["kkts", "ke khai tai san"],
  ["bsll", "bo sung ly lich"],
]);

function writtenOut(text: string): string {
  return fold(text).replace(/\S+/g, (word) => SHORT.get(word) ?? word);
}
