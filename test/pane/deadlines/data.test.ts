import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import type { Plan } from "../../../src/law/plan";
import { planById } from "../../../src/law/plans";
import { deadlinesData, type Group } from "../../../src/pane/deadlines/data";
import { buildRoster } from "../../../src/roster/build";
import { address } from "../../../src/workbook/cell";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOn, WORKBOOKS } from "../../sheets/summary/reports";

const ROWS: readonly TestRow[] = [
  { unit: "Đảng ủy xã Suối Vàng", reviewedOn: "19/12/2023", dossierSentOn: "24/12/2023" },
  { unit: "Đảng ủy xã Suối Bạc", reviewedOn: "20/12/2023", dossierSentOn: "" },
  { unit: "Phòng Nội vụ", reviewedOn: "22/12/2023", dossierSentOn: "26/12/2023" },
  { unit: "Phòng Tư pháp", reviewedOn: "", dossierSentOn: "" },
  { unit: "Phòng Y tế", reviewedOn: "sớm", dossierSentOn: "" },
];

function dataOf(rows: readonly TestRow[], asOf: string, plan: Plan | null = planById("huyen-uy-128kh-2023")) {
  const report = check(buildRoster([tableOf("collectives", rows)], []), {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from(asOf),
    plan,
  });
  return deadlinesData(report, "vi");
}

function milestone(id: string, asOf: string) {
  const found = dataOf(ROWS, asOf).milestones.find((one) => one.id === id);
  if (!found) throw new Error(`the plan has ${id}`);
  return found;
}

function namesIn(id: string, asOf: string) {
  const { progress } = milestone(id, asOf);
  const groups: readonly Group[] = ["late", "due", "look", "open", "done"];
  return Object.fromEntries(
    groups
      .map((group) => [group, progress?.lists[group].map(({ name }) => name) ?? []] as const)
      .filter(([, names]) => names.length > 0),
  );
}

test("a milestone says its day as the plan prints it, the last good day, and the last working day", () => {
  expect(milestone("dossier", "2023-12-18")).toMatchObject({
    title: "Gửi hồ sơ về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
    kind: "collectives",
    day: "2023-12-25",
    term: "strict",
    lastDay: "2023-12-24",
    lastWorkingDay: "2023-12-22",
    daysLeft: 7,
    exception: null,
    column: "Ngày gửi hồ sơ",
  });
  expect(milestone("dossier", "2023-12-18").citation).toMatch(/^Kế hoạch 128-KH\/HU, mục III: “/);
  expect(milestone("dossier", "2023-12-18").who[0]).toBe("Tập thể");
});

test.each([
  [
    "before the week of the review",
    "2023-12-12",
    {
      look: ["Đảng ủy xã Suối Bạc", "Phòng Y tế"],
      late: ["Phòng Nội vụ"],
      open: ["Phòng Tư pháp"],
      done: ["Đảng ủy xã Suối Vàng"],
    },
  ],
  [
    "seven days, the last good day among them, are a week",
    "2023-12-13",
    {
      look: ["Đảng ủy xã Suối Bạc", "Phòng Y tế"],
      late: ["Phòng Nội vụ"],
      due: ["Phòng Tư pháp"],
      done: ["Đảng ủy xã Suối Vàng"],
    },
  ],
  [
    "on the last good day there is still time",
    "2023-12-19",
    {
      look: ["Đảng ủy xã Suối Bạc", "Phòng Y tế"],
      late: ["Phòng Nội vụ"],
      due: ["Phòng Tư pháp"],
      done: ["Đảng ủy xã Suối Vàng"],
    },
  ],
  [
    "on the day that the plan prints it is too late",
    "2023-12-20",
    {
      look: ["Đảng ủy xã Suối Bạc", "Phòng Y tế"],
      late: ["Phòng Nội vụ", "Phòng Tư pháp"],
      done: ["Đảng ủy xã Suối Vàng"],
    },
  ],
])("%s", (_, asOf, expected) => {
  expect(namesIn("review", asOf)).toEqual(expected);
});

test("who is late is late by the day that is written, or by today", () => {
  const late = milestone("review", "2023-12-26").progress?.lists.late ?? [];
  expect(late.map(({ name, standing, day, daysLate }) => [name, standing, day, daysLate])).toEqual([
    ["Phòng Nội vụ", "late", "2023-12-22", 3],
    ["Phòng Tư pháp", "overdue", null, 7],
  ]);
});

test("a day that cannot be read is shown as it is written, with its cell", () => {
  const unread = milestone("review", "2023-12-26").progress?.lists.look.at(-1);
  expect(unread).toMatchObject({ name: "Phòng Y tế", standing: "unread", written: "sớm", day: null });
  expect(unread && address(unread.cell)).toBe("collectives!B6");
});

test("milestones come by their last good day, also those that no column proves", () => {
  const { milestones } = dataOf(
    ROWS.map(({ unit, reviewedOn }) => ({ unit, reviewedOn })) as readonly TestRow[],
    "2023-12-18",
  );
  const days = milestones.map(({ lastDay }) => lastDay);
  expect(days).toEqual([...days].sort());
  expect(milestones.find(({ id }) => id === "dossier")?.progress).toBeNull();
  expect(milestones.find(({ id }) => id === "review-of-individuals")?.progress).toBeNull();
});

test("names beyond what a pane can show are counted all the same", () => {
  const many = Array.from({ length: 230 }, (_, index) => ({
    unit: `Đảng ủy xã số ${index}`,
    reviewedOn: "01/12/2023",
  }));
  const progress = dataOf(many, "2023-12-18").milestones.find(({ id }) => id === "review")?.progress;
  expect(progress?.counts.done).toBe(230);
  expect(progress?.lists.done).toHaveLength(200);
});

test("nothing is shown without a plan", () => {
  expect(dataOf(ROWS, "2023-12-18", null)).toEqual({
    plan: null,
    year: 2023,
    asOf: "2023-12-18",
    milestones: [],
  });
});

describe.each(WORKBOOKS)("the deadlines of %s", (file, plan) => {
  test.each(["2023-11-22", "2023-12-15", "2024-02-01"])(
    "name as of %s whom the rule finds, and cross unchanged",
    async (day) => {
      const report = await reportOn(file, plan, day);
      const data = deadlinesData(report, "vi");
      const shown = data.milestones.flatMap(({ title, progress }) =>
        Object.values(progress?.lists ?? {})
          .flat()
          .flatMap(({ cell, severity }) => (severity ? [`${address(cell)} ${title} ${severity}`] : [])),
      );
      const found = report.findings.flatMap(({ rule, cell, data: { what }, severity }) =>
        rule === "deadline" && cell ? [`${address(cell)} ${what} ${severity}`] : [],
      );
      expect(shown.sort()).toEqual(found.sort());
      expect(structuredClone(data)).toEqual(data);
    },
  );
});
