import fc from "fast-check";
import type { Finding, Report } from "../../src/check/report";
import { ruleTitle, wordFinding } from "../../src/check/wording";
import { RULES } from "../../src/law/rules/registry.generated";
import { anyNotRated, anyRows, placeOf, type Rows, reportOf } from "./rosters";

const PLANS = ["huyen-uy-245kh-2023", "mac-dinh-2023"];
const anyPlan = fc.constantFrom(...PLANS);

/** Findings with the rows that they are about in place of cells, in an order of their own. */
function found(report: Report, findings: readonly Finding[] = report.findings): string[] {
  return findings
    .map(({ cell: _, cells, because, ...rest }) =>
      JSON.stringify({
        ...rest,
        because: because.map((step) => JSON.stringify(step)).sort(),
        places: cells.map((cell) => placeOf(cell, report)).sort(),
      }),
    )
    .sort();
}

function figures({ quotas }: Report): string[] {
  return quotas.map(({ cells: _, ...rest }) => JSON.stringify(rest)).sort();
}

const anyShuffled = anyRows.chain((rows) =>
  fc
    .tuple(
      fc.shuffledSubarray([...rows.collectives], { minLength: rows.collectives.length }),
      fc.shuffledSubarray([...rows.individuals], { minLength: rows.individuals.length }),
    )
    .map(([collectives, individuals]) => ({ before: rows, after: { collectives, individuals } as Rows })),
);

test("permuting rows changes no finding but its cell", () => {
  fc.assert(
    fc.property(anyShuffled, anyPlan, ({ before, after }, plan) => {
      const reports = [reportOf(before, plan), reportOf(after, plan)] as const;
      expect(found(reports[1])).toEqual(found(reports[0]));
      expect(reports[1].ratings).toEqual(reports[0].ratings);
      expect(figures(reports[1])).toEqual(figures(reports[0]));
    }),
  );
});

test("a person who is not rated changes no quota and creates no quota breach", () => {
  fc.assert(
    fc.property(anyRows, anyNotRated, anyPlan, (rows, person, plan) => {
      const before = reportOf(rows, plan);
      const after = reportOf({ ...rows, individuals: [...rows.individuals, person] }, plan);
      const breaches = (report: Report) =>
        found(
          report,
          report.findings.filter(({ rule }) => rule === "quota-excellent"),
        );
      expect(figures(after)).toEqual(figures(before));
      expect(breaches(after)).toEqual(breaches(before));
      expect(after.ratings.individuals.notRated).toBe(before.ratings.individuals.notRated + 1);
    }),
  );
});

test("there is a quota finding for every group over its quota, and for no other", () => {
  fc.assert(
    fc.property(anyRows, anyPlan, (rows, plan) => {
      const { quotas, findings } = reportOf(rows, plan);
      const over = quotas.filter(({ excess }) => excess > 0).map(({ name, scope }) => `${scope} ${name}`);
      const told = findings
        .filter(({ rule }) => rule === "quota-excellent")
        .map(({ data }) => `${data.scope} ${data.group}`);
      expect(told.sort()).toEqual(over.sort());
    }),
  );
});

test("every row is counted once", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { individuals, collectives } = reportOf(rows).ratings;
      const sum = ({ stage: _, ...counts }: typeof individuals) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum(individuals)).toBe(rows.individuals.length);
      expect(sum(collectives)).toBe(rows.collectives.length);
    }),
  );
});

test("findings stand in the order of the workbook, each with its first cell first", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { findings, roster } = reportOf(rows);
      const sheets = roster.tables.map(({ sheet }) => sheet.name);
      const keys = findings.map(({ cell }) =>
        cell ? sheets.indexOf(cell.sheet) * 1e6 + cell.row * 1e3 + cell.column : -1,
      );
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
      for (const { cell, cells } of findings) expect(cells[0] ?? null).toEqual(cell);
    }),
  );
});

test("every finding has its sentences in both languages, without a hole", () => {
  fc.assert(
    fc.property(anyRows, anyPlan, (rows, plan) => {
      for (const finding of reportOf(rows, plan).findings) {
        for (const language of ["vi", "en"] as const) {
          const { message, because } = wordFinding(finding, language);
          for (const sentence of [message, ...because]) {
            expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|^$/);
            expect(sentence).toBe(sentence.normalize("NFC"));
          }
        }
      }
    }),
  );
});

test("a finding is plain data: what JSON brings back words the same", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const finding of reportOf(rows).findings) {
        expect(wordFinding(JSON.parse(JSON.stringify(finding)), "vi")).toEqual(wordFinding(finding, "vi"));
      }
    }),
  );
});

test("every rule has a title in both languages", () => {
  for (const { id } of RULES) {
    expect(ruleTitle(id, "vi")).not.toBe("");
    expect(ruleTitle(id, "en")).not.toBe("");
  }
  expect(() => ruleTitle("no-such-rule", "vi")).toThrow("no-such-rule");
});
