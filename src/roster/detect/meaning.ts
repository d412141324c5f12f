import type { Field } from "../fields";
import { LEXICON, LIST_FIELDS } from "./lexicon";
import { knownMeanings, likelyMeanings, type Meaning, TICKS } from "./phrases";

export type { Meaning };

/** Asks what a heading, a path through merged header rows, may mean. Best first; a tie in the order of fields. */
export interface HeadingReader {
  /** By the words of the lexicon alone: quick, for looking about. */
  known(path: readonly string[]): readonly Meaning[];
  /** Also by words like them: for the headings of a table. */
  likely(path: readonly string[]): readonly Meaning[];
}

/** What is left of a score when only part of the path told. */
const SHARE = { leaf: 0.92, listAbove: 0.85, above: 0.5 };
/** A phrase put together from a path must be known as a whole. */
const WHOLE = 0.97;

/** A reader for one workbook: it keeps the meaning of every phrase it has met. */
export function headingReader(): HeadingReader {
  const known = remembered(knownMeanings);
  const likely = remembered((text) => {
    const found = known(text);
    return found.length > 0 ? found : likelyMeanings(text);
  });
  return {
    known: (path) => meaningsOf(path, known, known),
    likely: (path) => meaningsOf(path, known, likely),
  };
}

type PhraseReader = (text: string) => readonly Meaning[];

function remembered(read: PhraseReader): PhraseReader {
  const phrases = new Map<string, readonly Meaning[]>();
  return (text) => {
    const found = phrases.get(text) ?? read(text);
    phrases.set(text, found);
    return found;
  };
}

/**
 * The whole path and its ends are tried as one phrase ("Đảng" under "Chức vụ" is "Chức vụ Đảng"; "Mức xếp loại" under
 * "Đảng viên" is "Mức xếp loại Đảng viên"), then the last heading by itself, then what stands above it.
 */
function meaningsOf(path: readonly string[], known: PhraseReader, read: PhraseReader): readonly Meaning[] {
  const leaf = path.at(-1);
  if (leaf === undefined) return [];
  if (path.length === 1) return read(leaf);

  const best = new Map<Meaning["of"], number>();
  const add = (found: readonly Meaning[], share: number) => {
    for (const { of, score } of found) best.set(of, Math.max(best.get(of) ?? 0, score * share));
  };
  const addWhole = (phrase: string) =>
    add(
      known(phrase).filter(({ score }) => score >= WHOLE),
      1,
    );

  const above = path.slice(0, -1);
  for (const from of above.keys()) addWhole(path.slice(from).join(" "));
  for (const parent of above) {
    addWhole(`${leaf} ${parent}`);
    const found = read(parent);
    add(found.filter(isList), SHARE.listAbove);
    add(
      found.filter(({ of }) => !TICKS.has(of)),
      SHARE.above,
    );
  }
  add(read(leaf), SHARE.leaf);
  return [...best]
    .map(([of, score]) => ({ of, score }))
    .sort((a, b) => b.score - a.score || ORDER.indexOf(a.of) - ORDER.indexOf(b.of));
}

const ORDER: readonly Meaning["of"][] = [...(Object.keys(LEXICON) as Field[]), "count", "other"];

/** What stands above several columns and means each of them: a list of items, ballots, numbers of people. */
function isList({ of }: Meaning): boolean {
  return of === "count" || LIST_FIELDS.has(of as Field);
}
