import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Finding } from "../../../src/check/report";
import { planById } from "../../../src/law/plans";
import { readRoster } from "../../../src/roster";
import type { Roster } from "../../../src/roster/model";
import type { Consolidation } from "../../../src/sheets/reconciliation/model";
import { textIn } from "../../../src/text/text";
import { conclude, prepare } from "../../../src/upward/consolidate/consolidate";
import { type Gathered, totalsOf } from "../../../src/upward/consolidate/gather";
import { snapshotOf } from "../../../src/upward/consolidate/lists";
import { reducedLists, Texts } from "../../../src/upward/consolidate/reduce";
import { senderOf } from "../../../src/upward/consolidate/sender";
import { anyRows, reportOf } from "../../check/rosters";
import { collectives, consolidated, incoming, LIST, people } from "./files";

const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

test("the head of an office is not held to the office of the same name in another file", async () => {
  const office = (level: string, head: string, of: string) => [
    collectives(LIST, [1, "Văn phòng", level]),
    people(LIST, [1, of, "12/03/1985", "Chánh Văn phòng", "Văn phòng", head]),
  ];
  const outcome = await consolidated(
    incoming({
      "a.xlsx": office("HTNV", "HTNV", "Lê Thị Ánh"),
      "b.xlsx": office("HTXSNV", "HTXSNV", "Trần Văn Bình"),
    }),
  );
  expect(rules(outcome.report.findings)).not.toContain("head-above-collective");
  expect(outcome.report.quotas.filter(({ scope }) => scope === "leaders")).toHaveLength(2);
});

test("a head is held to a collective that another file lists, where it can be but one", async () => {
  const outcome = await consolidated(
    incoming({
      "tap-the.xlsx": [collectives(LIST, [1, "Phòng Nội vụ", "HTTNV"], [2, "Phòng Tư pháp", "HTTNV"])],
      "ca-nhan.xlsx": [
        people(LIST, [1, "Lê Thị Ánh", "12/03/1985", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"]),
      ],
    }),
  );
  expect(rules(outcome.report.findings)).toContain("head-above-collective");
});

test("nobody is held to a collective that might be any of several", async () => {
  const head = (name: string) => [
    people(LIST, [1, name, "12/03/1985", "Chánh Văn phòng", "Văn phòng", "HTXSNV"]),
  ];
  const outcome = await consolidated(
    incoming({
      "tap-the.xlsx": [collectives(LIST, [1, "Văn phòng", "HTTNV"])],
      "b.xlsx": head("Lê Thị Ánh"),
      "c.xlsx": head("Trần Văn Bình"),
    }),
  );
  expect(rules(outcome.report.findings)).not.toContain("head-above-collective");
});

test("collectives sent one by one are counted together against the quota", async () => {
  const one = (name: string, level: string) => [collectives(LIST, [1, name, level])];
  const names = ["Suối Vàng", "Đồi Mơ", "Bến Lau", "Nà Lim", "Khê Hạ", "Khê Thượng"];
  const outcome = await consolidated(
    incoming(
      Object.fromEntries(
        names.map((name, index) => [`${index}.xlsx`, one(`UBND xã ${name}`, index < 3 ? "HTXSNV" : "HTTNV")]),
      ),
    ),
  );
  expect(outcome.report.quotas).toMatchObject([
    { scope: "collectives", name: "Danh sách tập thể", excellent: 3, good: 3, allowed: 0 },
  ]);
  expect(rules(outcome.report.findings)).toContain("quota-excellent");
});

/** Rules that see more in several files than in each: who stands twice, and what is counted over all. */
const OVER_FILES = new Set(["duplicate-person", "quota-excellent", "quota-threshold", "unknown-unit"]);

/** Files that list all their collectives themselves, so that nothing is looked for in another. */
const complete = anyRows.map(({ collectives: listed, individuals }) => ({
  individuals,
  collectives: ["Phòng Nội vụ", "Phòng Tư pháp", "UBND xã Suối Vàng"].map(
    (unit, ordinal) => listed[ordinal] ?? { unit, ordinal, unitKind: "", rating: "HTTNV", reviewedOn: "" },
  ),
}));

test("of each file the whole finds what the file alone does", () => {
  fc.assert(
    fc.property(complete, complete, (one, other) => {
      const alone = [one, other].map((rows) => reportOf(rows));
      const whole = mergedOf(alone.map(({ roster }) => roster));
      const told = (findings: readonly Finding[]) =>
        findings
          .filter(({ rule, cell }) => !OVER_FILES.has(rule) && cell !== null)
          .map(({ rule, message, severity, subject: { kind, name } }) =>
            // the whole calls a list by its file too
            [rule, message, severity, kind, name.replace(/ \(\d\.xlsx\)$/, "")].join(" | "),
          )
          .sort();
      expect(told(whole.report.findings)).toEqual(told(alone.flatMap(({ findings }) => findings)));
      expect(whole.notices.map(({ id }) => id)).not.toContain("totals-differ");
    }),
    { numRuns: 100 },
  );
});

/** Rosters merged as if each had been read from a file. */
function mergedOf(rosters: readonly Roster[]): Consolidation {
  const texts = new Texts();
  const gathered = rosters.map((roster, index): Gathered => {
    const name = `${index}.xlsx`;
    return {
      name,
      lists: reducedLists(name, roster, texts),
      sender: senderOf(name, roster),
      totals: totalsOf(roster),
      collectives: roster.collectives.length,
      individuals: roster.individuals.length,
      unread: 0,
      corrections: null,
      notMerged: [],
      year: null,
      partsOfYear: [],
      plan: null,
      seal: {
        state: "missing",
        code: null,
        product: null,
        rules: null,
        plan: null,
        year: null,
        breaks: [],
        breakCount: 0,
      },
      sealed: null,
    };
  });
  const prepared = prepare(
    gathered,
    {
      workbook: "tong-hop.xlsx",
      year: 2023,
      plan: planById("huyen-uy-245kh-2023"),
      asOf: Temporal.PlainDate.from("2023-12-26"),
      units: null,
    },
    textIn("vi").consolidate,
  );
  if (!prepared) throw new Error("nothing was read");
  return conclude(prepared, prepared.merged.sheets.map(snapshotOf));
}

test("read again, the master is of the year that it names, of whatever years its files are", async () => {
  const of = (year: number) => [
    people(`DANH SÁCH XẾP LOẠI NĂM ${year}`, [
      1,
      "Lê Thị Ánh",
      null,
      "Trưởng phòng",
      "Phòng Nội vụ",
      "HTTNV",
    ]),
  ];
  const { snapshots } = await consolidated(incoming({ "a.xlsx": of(2024), "b.xlsx": of(2025) }), {
    year: 2023,
  });
  expect(readRoster(snapshots).year).toBe(2023);
});
