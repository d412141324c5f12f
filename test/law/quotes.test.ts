import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Citation } from "../../src/law/citation";
import { DISTRICT_PLAN_UNDER_245, PROVINCIAL_OFFICE_PLAN_2023 } from "../../src/law/documents";
import { PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { distance } from "../../src/roster/distance";
import { fold } from "../../src/roster/fold";

/** The texts of the plans; the folder lies beside the project where there is one. */
const SEEDS = path.join(__dirname, "../../../shared/seeds");
const TEXTS: readonly (readonly [document: string, file: string])[] = [
  ["128-KH/HU", "001_8ded67acb9769da0.txt"],
  [PROVINCIAL_OFFICE_PLAN_2023, "003_f1fefdc0aa4ef445.txt"],
  [DISTRICT_PLAN_UNDER_245, "004_4e3de748afb4fb5a.txt"],
];
const SCAN = ["01-KH/ĐĐ", "002_cf78845af4321700.txt"] as const;

const ifThere = existsSync(SEEDS) ? test : test.skip;

test.each(TEXTS)("%s is quoted", (document) => {
  expect(quotesOf(document).length).toBeGreaterThan(0);
});

ifThere.each(TEXTS)(
  "every quote of %s stands in its text (skipped where ../shared/seeds is absent)",
  (document, file) => {
    const whole = plain(textOf(file));
    expect(quotesOf(document).filter((quote) => !whole.includes(plain(quote)))).toEqual([]);
  },
);

ifThere(
  "every quote of the scanned plan is read off the scan, whose letters have lost their accents (skipped where ../shared/seeds is absent)",
  () => {
    const [document, file] = SCAN;
    const scan = fold(textOf(file)).split(" ");
    const quotes = quotesOf(document);
    expect(quotes.length).toBeGreaterThan(0);
    const words = quotes.map((quote) => fold(quote).split(" "));
    expect(words.filter((quote) => errorsWithin(scan, quote) > quote.length / 4)).toEqual([]);
  },
);

/** What rules and plans quote of a document, each once. */
function quotesOf(document: string): readonly string[] {
  const quotes = [...citationsIn(PLANS), ...RULES.flatMap(({ citations }) => citations)]
    .filter((citation) => citation.document === document)
    .flatMap(({ quote }) => quote ?? []);
  return [...new Set(quotes)];
}

/** Every citation anywhere in a value. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  if ("document" in value && "verified" in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

function textOf(file: string): string {
  return readFileSync(path.join(SEEDS, file), "utf8");
}

/** Without the marks of emphasis and the breaks of lines that are not the document's, and with one spelling of tones. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/[*^]/g, "").replace(/\s+/g, " ").trim();
}

/** The fewest words to change so that `wanted` stands somewhere in `scan`. */
function errorsWithin(scan: readonly string[], wanted: readonly string[]): number {
  // one column a word of the scan: how far each beginning of `wanted` is from what ends there
  let column = wanted.map((_, row) => row + 1);
  let least = wanted.length;
  for (const word of scan) {
    let [before, above] = [0, 0];
    column = column.map((left, row) => {
      const changed = before + Number(!isMisread(word, wanted[row] ?? ""));
      before = left;
      above = Math.min(changed, above + 1, left + 1);
      return above;
    });
    least = Math.min(least, above);
  }
  return least;
}

/** Whether a word of the scan may be that word: about a third of its letters wrong, as where "hoàn" is read "hoan". */
function isMisread(read: string, meant: string): boolean {
  const pair = `${read} ${meant}`;
  let misread = known.get(pair);
  if (misread === undefined) {
    const slips = Math.ceil(meant.length / 3);
    misread = read === meant || distance(read, meant, slips) <= slips;
    known.set(pair, misread);
  }
  return misread;
}
const known = new Map<string, boolean>();
