import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HELD } from "../../src/check/held";
import type { Finding } from "../../src/check/report";
import { wordFinding } from "../../src/check/wording";
import { RULES } from "../../src/law/rules/registry.generated";
import { casesOf, reportOf } from "./cases";

/** What a sentence must not show: a hole that nothing filled, a value that is no words. */
const HOLE = /undefined|null|NaN|Infinity|\[object|“”| {2}/;

/** Messages about two lists of one kind, which no case holds; a test of the rule's own shows them. */
const OF_TWO_LISTS: Readonly<Record<string, readonly string[]>> = {
  "award-level": ["several", "unlisted"],
  "party-above-civil": ["namesake-below"],
};

describe.each(RULES.map((rule) => [rule.id, rule.text] as const))("%s", (id, { vi, en }) => {
  const findings: readonly Finding[] = casesOf(id)
    .flatMap((given) => reportOf(given).findings)
    .filter(({ rule }) => rule === id);

  test("its cases show every message and every step that leads to one", () => {
    const shown = new Set(findings.map(({ message }) => message));
    const led = new Set(findings.flatMap(({ because }) => because.map((step) => step.id)));
    // said of any finding whose rule gives no figures, not a step of the rule
    led.delete(HELD);
    const elsewhere = OF_TWO_LISTS[id] ?? [];
    expect([...shown, ...elsewhere].sort()).toEqual(Object.keys(vi.messages).sort());
    expect([...led].sort()).toEqual(Object.keys(vi.steps).sort());
  });

  test("each is a whole sentence, in Vietnamese and in English, of the data that the cases give", () => {
    for (const finding of findings) {
      const [vietnamese, english] = [wordFinding(finding, "vi"), wordFinding(finding, "en")];
      const sentences = [vietnamese, english].flatMap(({ message, because }) => [message, ...because]);
      expect(sentences.filter((sentence) => HOLE.test(sentence) || sentence.trim() === "")).toEqual([]);
      expect(sentences.filter((sentence) => sentence !== sentence.normalize("NFC"))).toEqual([]);
      expect(english.message).not.toBe(vietnamese.message);
    }
    expect(findings.length).toBeGreaterThan(0);
  });

  test("its title is there in both languages", () => {
    expect(vi.title.trim()).not.toBe("");
    expect(en.title.trim()).not.toBe("");
    expect(en.title).not.toBe(vi.title);
  });
});

test.each(Object.entries(OF_TWO_LISTS))(
  "%s: what needs two lists is shown by a test of its own",
  (id, messages) => {
    const test = readFileSync(join(__dirname, "rules", `${id}.test.ts`), "utf8");
    for (const message of messages) expect(test).toContain(`"${message}"`);
  },
);
