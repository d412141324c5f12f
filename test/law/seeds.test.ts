import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import * as v from "valibot";
import { parse } from "yaml";
import { check } from "../../src/check/check";
import type { Finding, Report } from "../../src/check/report";
import type { Citation } from "../../src/law/citation";
import { clausesOf, plansOf } from "../../src/law/clauses";
import { planById } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { readRoster } from "../../src/roster";
import { address } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { bytesOf } from "../fixtures/seeds/book";
import { SEEDS } from "../fixtures/seeds/seeds";

const FOLDER = join(__dirname, "../fixtures/seeds");

const Broken = v.strictObject({
  /** null for what the plan itself, and no cell, is told. */
  at: v.nullable(v.string()),
  who: v.string(),
  says: v.string(),
  severity: v.picklist(["error", "warning", "info"]),
});
/** A sentence of a plan: the rule that holds it, where the roster breaks it, and cells that keep it. */
const Sentence = v.strictObject({
  /** Absent where the finding rests on no sentence. */
  document: v.optional(v.string()),
  part: v.optional(v.string()),
  quote: v.optional(v.string()),
  rule: v.string(),
  broken: v.optional(v.array(Broken), []),
  kept: v.optional(v.array(v.string()), []),
});
const Seed = v.strictObject({
  /** The texts in the folder of seeds. */
  seeds: v.array(v.string()),
  document: v.string(),
  asOf: v.string(),
  sentences: v.array(Sentence),
  /** Sentences that no row breaks. */
  notBroken: v.optional(v.array(v.string()), []),
});
type Sentence = v.InferOutput<typeof Sentence>;

const seedOf = (plan: string) => v.parse(Seed, parse(readFileSync(join(FOLDER, `${plan}.yaml`), "utf8")));

const sheetsOf = (bytes: Uint8Array) => openWorkbook(bytes, { codec: nodeCodec }).read();

async function reportOn(plan: string, asOf: string): Promise<Report> {
  const roster = readRoster(await sheetsOf(readFileSync(join(FOLDER, `${plan}.xlsx`))));
  return check(roster, {
    workbook: `${plan}.xlsx`,
    year: 2023,
    asOf: Temporal.PlainDate.from(asOf),
    plan: planById(plan),
  });
}

const line = (rule: string, { at, who, says, severity }: v.InferOutput<typeof Broken>) =>
  `${rule} ${severity} ${says} ${at ?? "–"} ${who}`;

const found = ({ rule, severity, message, cell, subject }: Finding) =>
  line(rule, { at: cell && address(cell), who: subject.name, says: message, severity });

describe.each(Object.keys(SEEDS))("the roster under %s", (plan) => {
  const { document, asOf, sentences, notBroken } = seedOf(plan);
  const report = reportOn(plan, asOf);
  const rules = new Set(sentences.map(({ rule }) => rule));

  test("is the workbook that its script writes", async () => {
    const [kept, written] = await Promise.all([
      sheetsOf(readFileSync(join(FOLDER, `${plan}.xlsx`))),
      sheetsOf(bytesOf(SEEDS[plan] ?? [])),
    ]);
    expect(kept).toEqual(written);
  });

  test("breaks, and keeps, every rule that the plan states", () => {
    const stated = RULES.filter((rule) => clausesOf(rule).some((clause) => clause.document === document));
    const ids = stated.map(({ id }) => id);
    const ofCells = sentences.filter(({ broken }) => broken.every(({ at }) => at !== null));
    const aboutThePlan = ids.filter((id) => !ofCells.some(({ rule }) => rule === id));
    const shown = (what: "broken" | "kept") =>
      ids.filter((id) => sentences.some((one) => one.rule === id && one[what].length > 0));

    expect(shown("broken")).toEqual(ids);
    expect([...shown("kept"), ...aboutThePlan].sort()).toEqual(ids);
    expect(aboutThePlan).toEqual(["plan-inconsistent"]);
  });

  test("breaks every sentence from which a rule takes something, but those told", async () => {
    const worded = ({ part, quote }: Citation) => [part, quote].join(": ");
    const cited = (await report).findings.flatMap(({ citations }) => citations.map(worded));
    const taken = RULES.flatMap(
      (rule) => plansOf(rule).find((under) => under.plan.id === plan)?.clauses ?? [],
    ).filter((clause) => clause.document === document);
    const unbroken = new Set(taken.map(worded).filter((sentence) => !cited.includes(sentence)));
    expect([...unbroken]).toEqual(notBroken);
  });

  describe.each(sentences.map((one) => [titleOf(one), one] as const))("%s", (_, sentence) => {
    const of = async () => (await report).findings.filter(({ rule }) => rule === sentence.rule);

    for (const broken of sentence.broken) {
      test(`is broken in ${broken.at ?? "the plan itself"} by ${broken.who}`, async () => {
        const [finding, ...more] = (await of()).filter((one) => found(one) === line(sentence.rule, broken));
        expect(more).toEqual([]);
        const { document, part, quote } = sentence;
        const cited = document ? [{ document, ...(part && { part }), ...(quote && { quote }) }] : [];
        expect(finding?.citations).toEqual(
          expect.arrayContaining(cited.map((citation) => expect.objectContaining(citation))),
        );
      });
    }

    for (const at of sentence.kept) {
      test(`is kept in ${at}`, async () => {
        const cells = (await of()).flatMap(({ cell }) => (cell ? [address(cell)] : []));
        expect(cells).not.toContain(at);
      });
    }
  });

  test("has nothing against these rules but what is told, and no error against others", async () => {
    const { findings } = await report;
    const told = sentences.flatMap(({ rule, broken }) => broken.map((one) => line(rule, one)));
    expect(
      findings
        .filter(({ rule }) => rules.has(rule))
        .map(found)
        .sort(),
    ).toEqual(told.sort());
    expect(findings.filter(({ rule, severity }) => !rules.has(rule) && severity === "error")).toEqual([]);
  });

  test("the cells that keep a sentence stand in a row and a column that were understood", async () => {
    const { roster } = await report;
    const understood = new Set(
      roster.tables.flatMap(({ sheet, lines, columns }) =>
        lines.flatMap(({ row }) =>
          [...columns.values()]
            .flat()
            .map(({ index: column }) => address({ sheet: sheet.name, row, column })),
        ),
      ),
    );
    expect(sentences.flatMap(({ kept }) => kept).filter((at) => !understood.has(at))).toEqual([]);
  });
});

function titleOf({ document = "", part = "", quote = "", rule }: Sentence): string {
  return `${document} ${part} ${quote && `“${quote}”`} (${rule})`;
}
