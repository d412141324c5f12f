import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import type { Finding } from "../../src/check/report";
import { wordFinding } from "../../src/check/wording";
import type { Plan } from "../../src/law/plan";
import type { UnreadPlanCell } from "../../src/law/plan/planCell";
import { PLANS, planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";

function findings(plan: Plan | null, year: number, unreadPlanCells: readonly UnreadPlanCell[] = []) {
  const asOf = Temporal.PlainDate.from("2023-12-26");
  const report = check(buildRoster([], []), {
    workbook: "danh-sach.xlsx",
    year,
    asOf,
    plan,
    unreadPlanCells,
  });
  return report.findings.filter(({ rule }) => rule === "plan-inconsistent");
}

test.each([
  ["huyen-uy-128kh-2023", ["order 2024-01-06 > 2024-01-04"]],
  ["dang-doan-ldld-01kh-2023", ["two-numbers 01-HD/ĐĐ, 27-HD/ĐĐ"]],
  ["van-phong-ubnd-tinh-2023", ["order 2023-12-15 > 2023-12-14", "unnamed 48/2023/NĐ-CP"]],
  ["huyen-uy-245kh-2023", ["misprint 48/2013/NĐ-CP > 48/2023/NĐ-CP"]],
])("the text of %s contradicts itself just there", (id, expected) => {
  const found = findings(planById(id), 2023).map(({ message, data }) => {
    if (message === "order") return `order ${data.last} > ${data.intoLast}`;
    if (message === "unnamed") return `unnamed ${data.number}`;
    const printed = (data.printed as string[]).join(", ");
    return message === "misprint" ? `misprint ${printed} > ${data.meant}` : `${message} ${printed}`;
  });
  expect(found).toEqual(expected);
});

test("what holds in general does not contradict itself, in any year", () => {
  const general = PLANS.filter(({ id }) => id.startsWith("mac-dinh"));
  expect(general.length).toBe(3);
  for (const plan of general) {
    const last = plan.years.to ?? plan.years.from + 5;
    for (let year = plan.years.from; year <= last; year++) expect(findings(plan, year)).toEqual([]);
  }
});

test("a contradiction is told with the clauses that contradict each other, and no other office's", () => {
  const [order] = findings(planById("van-phong-ubnd-tinh-2023"), 2023);
  expect(order?.citations.map(({ part }) => part)).toEqual(["IV", "II.2.3"]);
  const { message } = wordFinding(order as Finding, "vi");
  expect(message).toMatch(
    /khen thưởng.* đến hết ngày 15\/12\/2023.*Hội nghị cán bộ chủ chốt.*ngày 14\/12\/2023/,
  );
});

describe("a cell of the sheet “Kế hoạch” that nobody can read", () => {
  const unread: UnreadPlanCell = {
    cell: { sheet: "Kế hoạch", row: 20, column: 3 },
    label: "Ngày",
    text: "giữa tháng 12",
    expected: "date",
    instead: "rowLeftOut",
  };

  test.each([
    ["under a plan", planById("mac-dinh-2023")],
    ["where no plan covers the year", null],
  ])("is to be looked at, in its own place, %s", (_, plan) => {
    const [finding, ...others] = findings(plan, 2023, [unread]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ outcome: "needsReview", severity: "warning", cell: unread.cell });
    expect(finding && wordFinding(finding, "vi").message).toContain("giữa tháng 12");
    expect(finding && wordFinding(finding, "en").message).toContain("giữa tháng 12");
  });
});
