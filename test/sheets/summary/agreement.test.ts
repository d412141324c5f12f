import type { Finding, Report } from "../../../src/check/report";
import type { Row } from "../../../src/law/plan/bindings";
import { awardsOf } from "../../../src/sheets/summary/awardRows";
import { dossiersOf, severityOf } from "../../../src/sheets/summary/dossierRows";
import { progressOf } from "../../../src/sheets/summary/progressRows";
import { routingOf } from "../../../src/sheets/summary/routingRows";
import { SEVERITIES } from "../../../src/sheets/wording";
import { address, type CellRef } from "../../../src/workbook/cell";
import type { Severity } from "../../../src/workbook/port";
import { reportOn, WORKBOOKS } from "./reports";

/** Before anything is due, when some is, and after all is over. */
const DAYS = ["2023-11-06", "2023-11-22", "2023-12-04", "2023-12-15", "2024-02-01"];
const CASES = WORKBOOKS.flatMap(([file, plan]) => DAYS.map((day) => [file, day, plan] as const));

describe.each(CASES)("the lists of %s as of %s", (file, day, plan) => {
  const report = reportOn(file, plan, day);

  test("name as late, due or to be looked at what the rule on deadlines finds", async () => {
    const shown = progressOf(await report).flatMap(({ milestone, rows }) =>
      (rows ?? []).flatMap(({ row, severity }) =>
        severity ? [[at(row.date(milestone.column)?.cell), milestone.title, severity]] : [],
      ),
    );
    const found = of("deadline", await report).map(({ cell, data, severity }) => [
      at(cell),
      data.what,
      severity,
    ]);
    expect(sorted(shown)).toEqual(sorted(found));
  });

  test("miss in dossiers what the rule on dossiers finds", async () => {
    const shown = dossiersOf(await report).flatMap(({ dossier, rows }) =>
      rows.flatMap(({ row, isDue, items, unclear }) => {
        const severities = [...items].flatMap(([item, is]) => severityOf(is, item) ?? []);
        const worst = unclear && isDue ? "warning" : SEVERITIES.find((one) => severities.includes(one));
        return worst ? [[row.name, dossier.title, worst]] : [];
      }),
    );
    const found = of("dossier", await report).map(({ data, severity }) => [data.who, data.title, severity]);
    expect(sorted(shown)).toEqual(sorted(found));
  });

  test("send elsewhere whom the rule on routing finds sent elsewhere", async () => {
    const lists = routingOf(await report);
    const marked = (lists?.byBody ?? []).flatMap(({ rows }) =>
      rows.filter(({ severity }) => severity !== null),
    );
    const shown = new Set(marked.map(({ row, severity }) => told(row, severity)));
    const found = of("routing", await report);
    const elsewhere = found.filter(({ message }) => message === "elsewhere");
    expect(sorted([...shown])).toEqual(
      sorted(elsewhere.map(({ cell, severity }) => `${at(cell)} ${severity}`)),
    );

    const unclear = new Set(
      (lists?.unclear ?? []).flatMap(({ rows }) => rows.map(({ row }) => at(row.cell("sentTo")))),
    );
    const inTwo = found.filter(({ message }) => message === "two-groups").map(({ cell }) => at(cell));
    expect(inTwo.filter((cell) => !unclear.has(cell))).toEqual([]);
  });

  test("hold every finding on awards against whom it is about", async () => {
    const rows = awardsOf(await report)?.rows ?? [];
    const shown = new Set(rows.flatMap(({ findings }) => findings));
    const found = (await report).findings.filter(({ rule }) => rule.startsWith("award-"));
    expect(found.filter((finding) => !shown.has(finding))).toEqual([]);
    for (const { row, findings } of rows) {
      const own = new Set(
        findings.filter(({ subject }) => subject.kind !== "workbook").map(({ subject }) => subject.name),
      );
      expect([...own].filter((name) => name !== row.name)).toEqual([]);
    }
  });
});

test("these workbooks break each of the rules, so that there is something to agree on", async () => {
  const reports = await Promise.all(WORKBOOKS.map(([file, plan]) => reportOn(file, plan, "2023-12-04")));
  const broken = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const rules = ["deadline", "dossier", "routing", "award-registration"];
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

test("members of the standing committee are in no list for comment", async () => {
  const [, , , , sample] = WORKBOOKS;
  const lists = routingOf(await reportOn(sample?.[0] ?? "", "huyen-uy-245kh-2023", "2023-12-04"));
  const listed = lists?.byBody.flatMap(({ rows }) => rows.map(({ row }) => row)) ?? [];
  expect(listed.length).toBeGreaterThan(0);
  const posts = listed.flatMap((row) => (row.kind === "individual" ? row.posts.map(({ text }) => text) : []));
  expect(posts.filter((post) => /Ban Thường vụ Huyện ủy|^(?:Phó )?Bí thư Huyện ủy/u.test(post))).toEqual([]);
});

function of(rule: string, { findings }: Report): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function told(row: Row, severity: Severity | null): string {
  return `${at(row.cell("sentTo"))} ${severity}`;
}

function at(cell: CellRef | null | undefined): string {
  return cell ? address(cell) : "–";
}

function sorted<T>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => String(a).localeCompare(String(b)));
}
