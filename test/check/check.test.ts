import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import { planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";
import type { Table } from "../../src/roster/model";
import { type TestRow, tableOf } from "../roster/table";

interface Options {
  readonly plan?: string;
  readonly year?: number;
}

function report(tables: readonly Table[], { plan = "mac-dinh-2023", year = 2023 }: Options = {}) {
  return check(buildRoster(tables, []), {
    workbook: "danh-sach.xlsx",
    year,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById(plan),
  });
}

const rated = (rating: string, more: TestRow = {}): TestRow => ({
  fullName: "Lê Thị Ánh",
  post: "Phó Trưởng phòng",
  unit: "Phòng Nội vụ",
  rating,
  ...more,
});

describe("a plan that does not cover the rating year", () => {
  const { plan, quotas, ratings, findings, notRun } = report(
    [tableOf("individuals", [rated("HTXSNV"), rated("HTXSNV")])],
    { year: 2019 },
  );

  test("is not applied: there is no plan, and no quota", () => {
    expect(plan).toBeNull();
    expect(quotas).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("no-plan");
  });

  test("leaves the counting as it is", () => {
    expect(ratings.individuals).toMatchObject({ stage: "rating", excellent: 2 });
  });

  test("leaves out the rules that take something from it", () => {
    expect(notRun).toContainEqual({ rule: "quota-excellent", reason: "no-plan", needs: [] });
    expect(notRun).toContainEqual({ rule: "deadline", reason: "no-plan", needs: [] });
  });
});

test("a rule whose columns are absent says which it needs", () => {
  const { notRun } = report([tableOf("individuals", [{ fullName: "Lê Thị Ánh", post: "Chuyên viên" }])]);
  expect(notRun).toContainEqual({ rule: "rating-missing", reason: "missing-column", needs: ["rating"] });
  expect(notRun).toContainEqual({ rule: "unknown-unit", reason: "missing-column", needs: ["unit"] });
});

test("a collective's rating may stand in a list of collectives or beside the person", () => {
  const leader = rated("HTTNV", { post: "Trưởng phòng" });
  const needsOf = (...tables: Table[]) =>
    report(tables).notRun.find(({ rule }) => rule === "head-above-collective")?.needs;
  expect(needsOf(tableOf("individuals", [leader]))).toEqual(["collectiveRating"]);
  expect(needsOf(tableOf("individuals", [{ ...leader, collectiveRating: "HTTNV" }]))).toBeUndefined();
  const list = tableOf("collectives", [{ unit: "Phòng Nội vụ", rating: "HTTNV" }]);
  expect(needsOf(list, tableOf("individuals", [leader]))).toBeUndefined();
});

test("a section row stands for a column of units, and any stage for the rating", () => {
  const row: TestRow = { section: "Phòng Nội vụ", fullName: "Lê Thị Ánh", selfRating: "HTTNV" };
  const { notRun } = report([
    tableOf("collectives", [{ unit: "Phòng Nội vụ", proposedRating: "HTTNV" }]),
    tableOf("individuals", [row]),
  ]);
  const absent = notRun.filter(({ reason }) => reason === "missing-column").map(({ rule }) => rule);
  expect(absent).not.toContain("unknown-unit");
  expect(absent).not.toContain("rating-missing");
  expect(absent).not.toContain("head-above-collective");
});

test("a rule runs over the tables that have its columns, and passes over the others", () => {
  const { findings, notRun } = report([
    tableOf("individuals", [rated("")], { sheet: "Có mức" }),
    tableOf("individuals", [{ fullName: "Trần Văn Bình", post: "Chuyên viên" }], { sheet: "Không mức" }),
  ]);
  const missing = findings.filter(({ rule }) => rule === "rating-missing");
  expect(missing.map(({ cell }) => cell?.sheet)).toEqual(["Có mức"]);
  expect(notRun.map(({ rule }) => rule)).not.toContain("rating-missing");
});

describe("ratings are counted", () => {
  test("in the governing stage, with a conflict among the unread", () => {
    const levels = ["excellent", "good", "completed", "notCompleted"] as const;
    const marks = (...cells: string[]): TestRow => ({ fullName: "Lê Thị Ánh", rating: cells });
    const rows = [marks("x"), marks("", "x"), marks("x", "x"), marks(), marks("?")];
    const { ratings } = report([tableOf("individuals", rows, { marks: { rating: levels } })]);
    expect(ratings.individuals).toEqual({
      stage: "rating",
      excellent: 1,
      good: 1,
      completed: 0,
      notCompleted: 0,
      notRated: 0,
      missing: 1,
      unrecognised: 2,
    });
    expect(ratings.collectives).toMatchObject({ stage: null, excellent: 0, missing: 0 });
  });

  test("as a mixture, where the lists of one kind keep different stages", () => {
    const { ratings } = report([
      tableOf("individuals", [rated("HTTNV")], { sheet: "Kết quả" }),
      tableOf("individuals", [{ fullName: "Trần Văn Bình", selfRating: "HTTNV" }], { sheet: "Tự xếp loại" }),
      tableOf("individuals", [{ fullName: "Vũ Thị Cúc" }], { sheet: "Không mức" }),
    ]);
    expect(ratings.individuals).toMatchObject({ stage: "mixed", good: 2 });
  });
});

describe("a finding cites what binds this office in this year", () => {
  const headAbove = [
    tableOf("collectives", [{ unit: "Phòng Nội vụ", rating: "HTNV" }]),
    tableOf("individuals", [rated("HTTNV", { post: "Trưởng phòng" })]),
  ];
  const cited = (options: Options) =>
    report(headAbove, options)
      .findings.find(({ rule }) => rule === "head-above-collective")
      ?.citations.map(({ document }) => document);

  test.each([
    [{ plan: "huyen-uy-245kh-2023" }, ["KH của BTV Huyện ủy thực hiện 245-KH/TU", "124-QĐ/TW"]],
    [{ plan: "mac-dinh-2023" }, ["124-QĐ/TW"]],
    [{ plan: "mac-dinh-2026", year: 2026 }, ["366-QĐ/TW"]],
    [{ plan: "mac-dinh-2023", year: 2025 }, ["366-QĐ/TW"]],
    [{ plan: "mac-dinh-2023", year: 2019 }, ["21-HD/BTCTW"]],
  ])("under %j: %j", (options, documents) => {
    expect(cited(options)).toEqual(documents);
  });

  test("each instrument once, with the clause of the plan before the rule's own", () => {
    const rows = [rated("HTXSNV"), rated("HTXSNV"), rated("HTTNV")];
    const [finding] = report([tableOf("individuals", rows)], { plan: "huyen-uy-245kh-2023" }).findings.filter(
      ({ rule }) => rule === "quota-excellent",
    );
    const documents = finding?.citations.map(({ document }) => document) ?? [];
    expect(documents[0]).toBe("KH của BTV Huyện ủy thực hiện 245-KH/TU");
    expect(new Set(documents).size).toBe(documents.length);
  });
});

test("whom a finding is about: a person with the unit, a collective, a list, the workbook", () => {
  const { findings } = report(
    [
      tableOf("collectives", [{ unit: "Phòng Nội vụ", rating: "HTXSNV" }], { title: ["DANH SÁCH TẬP THỂ"] }),
      tableOf("individuals", [rated("HTSXNV")]),
    ],
    { year: 2023 },
  );
  const subject = (rule: string) => findings.find((finding) => finding.rule === rule)?.subject;
  expect(subject("rating-unrecognised")).toEqual({
    kind: "individual",
    name: "Lê Thị Ánh",
    unit: "Phòng Nội vụ",
  });
  expect(subject("quota-excellent")).toEqual({ kind: "list", name: "DANH SÁCH TẬP THỂ" });
  expect(subject("head-missing")).toEqual({ kind: "workbook", name: "danh-sach.xlsx" });
});
