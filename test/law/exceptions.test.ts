import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import type { Finding } from "../../src/check/report";
import { wordFinding } from "../../src/check/wording";
import { planById } from "../../src/law/plans";
import { serviceOf } from "../../src/law/subjects/service";
import { exceptionName } from "../../src/law/subjects/serviceWords";
import { buildRoster } from "../../src/roster/build";
import { type TestRow, tableOf } from "../roster/table";

/** The rules that the decree's exceptions are about. */
const RULES = ["service-length", "leave-cap"];

/** Which exceptions apply to somebody rated good, and what those rules find. */
function judged(row: TestRow) {
  const person = { fullName: "Lê Thị Ánh", staffKind: "Công chức", rating: "HTTNV", ...row };
  const roster = buildRoster([tableOf("individuals", [person])], []);
  const report = check(roster, {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById("mac-dinh-2023"),
  });
  const exceptions = roster.individuals.flatMap((individual) => serviceOf(individual).exceptions);
  return { exceptions, findings: report.findings.filter(({ rule }) => RULES.includes(rule)) };
}

function namesAll(finding: Finding, exceptions: readonly (keyof typeof exceptionName.vi)[]): boolean {
  return (["vi", "en"] as const).every((language) => {
    const { message } = wordFinding(finding, language);
    return exceptions.every((exception) => message.includes(exceptionName[language][exception]));
  });
}

test.each([
  [["shortService", "longLeave"], { monthsWorked: 5, leaveMonths: 4, leaveKind: "Nghỉ ốm" }],
  [["shortService", "maternity"], { monthsWorked: 5, leaveMonths: 6, leaveKind: "Thai sản" }],
  [["longLeave", "maternity"], { leaveMonths: 5, leaveKind: "Thai sản, nghỉ ốm" }],
] as const)("%j at once: to be looked at, and both are named", (both, row) => {
  const { exceptions, findings } = judged(row);
  expect(exceptions).toEqual(both);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding.outcome).toBe("needsReview");
    expect(namesAll(finding, both)).toBe(true);
  }
});

test("whoever falls under two exceptions is never found in breach, and is found to be looked at", () => {
  const months = fc.option(fc.integer({ min: 0, max: 12 }), { nil: "" });
  const kind = fc.constantFrom("", "Thai sản", "Nghỉ ốm", "Thai sản, nghỉ ốm", "Đi học", "Không lương");
  fc.assert(
    fc.property(months, months, kind, (monthsWorked, leaveMonths, leaveKind) => {
      const { exceptions, findings } = judged({ monthsWorked, leaveMonths, leaveKind });
      if (exceptions.length < 2) return;
      expect(findings.map(({ outcome }) => outcome)).not.toContain("violation");
      expect(findings.some((finding) => namesAll(finding, exceptions))).toBe(true);
    }),
  );
});
