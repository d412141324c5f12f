import { distance } from "../distance";
import { DATE_FIELDS, type Field } from "../fields";
import { fold } from "../fold";
import { givenBy } from "./givers";
import { LEXICON } from "./lexicon";
import { COUNT_HEADINGS, OTHER_HEADINGS } from "./lexicon/others";
import { plainWording, withoutYear } from "./synonyms";

/** What a heading may mean: a field, a number of people ("count"), or something that is none of ours ("other"). */
export interface Meaning {
  readonly of: Field | "count" | "other";
  /** 1 for the very words of the lexicon, less for words like them. */
  readonly score: number;
}

const SCORE = {
  exact: 1,
  withoutNote: 0.98,
  sameWording: 0.97,
  nearest: 0.9,
  given: 0.85,
  inner: 0.7,
  weak: 0.45,
};

/**
 * Whether a text is, word for word, a heading of the lexicon, a note in brackets aside: "STT (No.)". Cheap: asked of
 * every cell near the top of a sheet.
 */
export function isKnownHeading(text: string): boolean {
  if (text === "" || text.length >= LONGEST_CELL) return false;
  const isKnown = (words: string) => BY_WORDS.has(withoutYear(fold(words)));
  return isKnown(text) || (text.includes("(") && isKnown(withoutNotes(text)));
}
const LONGEST_CELL = 200;

interface Entry {
  readonly of: Meaning["of"];
  readonly weak: boolean;
}

const BY_WORDS = new Map<string, Entry[]>();
const BY_WORDING = new Map<string, Entry[]>();
for (const [field, { canonical, known, weak }] of Object.entries(LEXICON) as [Field, Lexical][]) {
  for (const heading of [canonical, ...known]) learn(heading, { of: field, weak: false });
  for (const heading of weak ?? []) learn(heading, { of: field, weak: true });
}
for (const heading of COUNT_HEADINGS) learn(heading, { of: "count", weak: false });
for (const heading of OTHER_HEADINGS) learn(heading, { of: "other", weak: false });
type Lexical = (typeof LEXICON)[Field];

function learn(heading: string, entry: Entry): void {
  const words = fold(heading);
  for (const [index, key] of [
    [BY_WORDS, words],
    [BY_WORDING, plainWording(words)],
  ] as const) {
    if (key === "") continue;
    const entries = index.get(key) ?? [];
    if (!entries.some(({ of }) => of === entry.of)) entries.push(entry);
    index.set(key, entries);
  }
}

/** What a phrase means by the words of the lexicon, its notes in brackets and its synonyms aside. */
export function knownMeanings(text: string): readonly Meaning[] {
  const words = withoutYear(fold(text));
  if (words === "") return /^\s*%\s*$/.test(text) ? [{ of: "count", score: SCORE.exact }] : [];
  const bare = fold(withoutNotes(text));
  return (
    meanings(BY_WORDS.get(words), SCORE.exact) ??
    meanings(BY_WORDS.get(withoutYear(bare)), SCORE.withoutNote) ??
    meanings(BY_WORDING.get(plainWording(words)), SCORE.sameWording) ??
    meanings(BY_WORDING.get(plainWording(bare)), SCORE.sameWording) ??
    []
  );
}

/** What a phrase means that the lexicon does not have: a slip of the finger, or a longer heading. Slow. */
export function likelyMeanings(text: string): readonly Meaning[] {
  const words = withoutYear(fold(withoutNotes(text)));
  const wording = plainWording(words);
  return (
    namedWithUnit(text) ??
    nearest(words, BY_WORDS) ??
    nearest(wording, BY_WORDING) ??
    given(wording) ??
    beginning(wording) ??
    []
  );
}

/** "Chi bộ / Họ tên đảng viên": units stand among the names, as sections. */
function namedWithUnit(text: string): readonly Meaning[] | null {
  const parts = text.split("/");
  const isNames = (part: string) =>
    knownMeanings(part).some(({ of, score }) => of === "fullName" && score === 1);
  return parts.length > 1 && isNames(parts.at(-1) ?? "") ? [{ of: "fullName", score: SCORE.nearest }] : null;
}

function given(wording: string): readonly Meaning[] | null {
  const found = givenBy(wording);
  return found && [{ of: found.of, score: SCORE[found.as] }];
}

function withoutNotes(text: string): string {
  const bare = text.replace(/\([^)]*\)?/g, " ");
  return bare.trim() === "" ? text : bare;
}

function meanings(entries: readonly Entry[] | undefined, score: number): readonly Meaning[] | null {
  return entries ? entries.map(({ of, weak }) => ({ of, score: weak ? SCORE.weak : score })) : null;
}

/** One slip in eight letters, three at most; short headings have too many neighbours. */
function nearest(text: string, headings: ReadonlyMap<string, readonly Entry[]>): readonly Meaning[] | null {
  if (text.length > LONGEST_CELL) return null;
  let limit = Math.min(3, Math.floor(text.length / 8));
  let found: readonly Meaning[] | null = null;
  for (const [key, entries] of headings) {
    if (limit < 1) break;
    const slips = distance(text, key, limit);
    if (slips > limit || (slips > 0 && isOtherShortWord(text, key))) continue;
    found = meanings(entries, SCORE.nearest - slips / (2 * text.length));
    limit = slips - 1;
  }
  return found;
}

/** Another short word is another word, and no slip: "XL BV" is of the hospital, "XL ĐV" of party members. */
function isOtherShortWord(text: string, key: string): boolean {
  const [words, known] = [text.split(" "), key.split(" ")];
  if (words.length !== known.length) return false;
  return words.some(
    (word, at) => word !== known[at] && word.length < SHORT && (known[at] ?? "").length < SHORT,
  );
}
const SHORT = 3;

/**
 * "Họ và tên cán bộ chủ chốt": begins with a heading we know; worth more, the more of it we know. What follows a date
 * says of what it is the date, so of such a heading most must be known.
 */
function beginning(wording: string): readonly Meaning[] | null {
  if (OF_ANOTHER.test(wording)) return [{ of: "other", score: SCORE.given }];
  for (
    let end = wording.lastIndexOf(" ");
    end >= SHORTEST_BEGINNING;
    end = wording.lastIndexOf(" ", end - 1)
  ) {
    const share = end / wording.length;
    const entries =
      BY_WORDING.get(wording.slice(0, end))?.filter(({ weak, of }) => !weak && !TICKS.has(of)) ?? [];
    if (share < MOST_OF_A_DATE && entries.some(({ of }) => DATES.has(of))) continue;
    if (entries.length > 0) return meanings(entries, 0.35 + 0.4 * share);
  }
  return null;
}
const SHORTEST_BEGINNING = 6;
/** Of a heading over ticks every word counts: "Đảng viên HTXSNV tiêu biểu" ticks a few of the members. */
export const TICKS: ReadonlySet<Meaning["of"]> = new Set<Meaning["of"]>([
  "isPartyMember",
  "isHead",
  "isLeader",
]);
/** "Xếp loại người đứng đầu", "Xếp loại MTTQ": of another than the row is about. */
const OF_ANOTHER =
  /^xep loai (?:nguoi dung dau|cap pho|bi thu|chu tich|thu truong|mttq|mat tran|doan|hoi|cong doan|hdnd)\b/;
const MOST_OF_A_DATE = 0.7;
const DATES: ReadonlySet<Meaning["of"]> = new Set(DATE_FIELDS);
