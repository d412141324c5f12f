import fc from "fast-check";
import { buildRoster } from "../../../src/roster/build";
import { countedOnce } from "../../../src/sheets/summary/counts";
import { groupSummary } from "../../../src/sheets/summary/groups";
import { unitSummary } from "../../../src/sheets/summary/units";
import { anyRows } from "../../check/rosters";
import { tableOf } from "../../roster/table";
import { reportOn, reportOnTables, valuesIn, WORKBOOKS } from "./reports";

const PLAN = "huyen-uy-245kh-2023";
const DAY = "2023-12-26";

const PEOPLE = [
  { fullName: "Lê Thị Ánh", post: "Trưởng phòng", unit: "Phòng Nội vụ", rating: "HTXSNV" },
  { fullName: "Trần Văn Bình", post: "Phó Trưởng phòng", unit: "Phòng Nội vụ", rating: "HTTNV" },
  { fullName: "Vũ Thị Cúc", post: "Chuyên viên", unit: "Phòng Nội vụ", rating: "HTTNV" },
  { fullName: "Đỗ Văn Dũng", post: "Trưởng phòng", unit: "Phòng Tư pháp", rating: "HTTNV" },
  { fullName: "Bùi Thị Én", post: "Chuyên viên", unit: "phòng Tư pháp", rating: "" },
  { fullName: "Hồ Văn Gấm", post: "Chuyên viên", unit: "", rating: "HTSXNV" },
  { fullName: "Mai Thị Hạ", post: "Chuyên viên", unit: "Phòng Tư pháp", rating: "KXL" },
];
const COLLECTIVES = [
  { unit: "Phòng Nội vụ", rating: "HTXSNV" },
  { unit: "Phòng Tư pháp", rating: "HTTNV" },
  { unit: "Phòng Y tế", rating: "HTTNV" },
];
const report = () =>
  reportOnTables([tableOf("collectives", COLLECTIVES), tableOf("individuals", PEOPLE)], PLAN, DAY);

describe("Tổng hợp theo đơn vị", () => {
  test("counts every unit once, whatever its spelling, and those without one last", () => {
    expect(
      valuesIn(unitSummary(report())).map((line) => [
        line.unit,
        line.level,
        line.excellent,
        line.good,
        line.notRated,
        line.missing,
        line.unrecognised,
      ]),
    ).toEqual([
      ["Phòng Nội vụ", "Hoàn thành xuất sắc nhiệm vụ", 1, 2, 0, 0, 0],
      ["Phòng Tư pháp", "Hoàn thành tốt nhiệm vụ", 0, 1, 1, 1, 0],
      ["(không ghi đơn vị)", null, 0, 0, 0, 0, 1],
    ]);
  });

  test("all levels of collectives and individuals stand above, their shares adding up to 100", () => {
    const lines = valuesIn(unitSummary(report()), 0);
    expect(lines.map(({ level, collectives, individuals }) => [level, collectives, individuals])).toEqual([
      ["Hoàn thành xuất sắc nhiệm vụ", 1, 1],
      ["Hoàn thành tốt nhiệm vụ", 2, 3],
      ["Hoàn thành nhiệm vụ", 0, 0],
      ["Không hoàn thành nhiệm vụ", 0, 0],
      ["Cộng được xếp loại", 3, 4],
      ["Không xếp loại", 0, 1],
      ["Chưa ghi mức", 0, 1],
      ["Ghi không rõ mức", 0, 1],
      ["Tổng số", 3, 7],
    ]);
    expect(lines.slice(0, 5).map(({ collectivesShare }) => collectivesShare)).toEqual([
      0.333, 0.667, 0, 0, 1,
    ]);
  });

  test("a roster of collectives alone has no table of units", () => {
    const alone = unitSummary(reportOnTables([tableOf("collectives", COLLECTIVES)], PLAN, DAY));
    expect(alone?.blocks).toHaveLength(1);
    expect(alone?.charts?.heights).toEqual([]);
  });

  test("a roster without ratings has none", () => {
    const dates = tableOf("individuals", [{ fullName: "Lê Thị Ánh", reviewedOn: "20/11/2023" }]);
    expect(unitSummary(reportOnTables([dates], PLAN, DAY))).toBeNull();
  });
});

describe("Tổng hợp theo nhóm chức danh", () => {
  test("parts heads, deputies and staff by what their posts are called", () => {
    const lines = valuesIn(groupSummary(report()), 0);
    expect(
      lines.map(
        ({ section, group, excellent, good, missing, unrecognised, notRated }) =>
          section ?? [group, excellent, good, missing, unrecognised, notRated],
      ),
    ).toEqual([
      "Người đứng đầu",
      ["Trưởng phòng", 1, 1, 0, 0, 0],
      "Cấp phó của người đứng đầu",
      ["Phó Trưởng phòng", 0, 1, 0, 0, 0],
      "Không giữ chức vụ lãnh đạo, quản lý",
      ["Chuyên viên", 0, 1, 1, 1, 1],
    ]);
  });

  test("tells of every quota group its cap, how it was reached, and how many are too many", () => {
    const lines = valuesIn(groupSummary(report()));
    expect(
      lines.map(
        ({ section, name, excellent, allowed, how, excess }) =>
          section ?? [name, excellent, allowed, how, excess],
      ),
    ).toEqual([
      "Tập thể",
      ["collectives", 1, 0, "20% × 2 = 0,4", 1],
      "Lãnh đạo, quản lý",
      ["Phòng Nội vụ", 1, 1, "Tập thể từ 5 người trở xuống", 0],
      ["Phòng Tư pháp", 0, 1, "Tập thể từ 5 người trở xuống", 0],
      "Không giữ chức vụ",
      ["individuals", 0, 0, "20% × 1 = 0,2", 0],
    ]);
  });

  test("without a plan there are no caps, and the sheet says so", () => {
    const paper = groupSummary({ ...report(), plan: null, quotas: [] });
    expect(paper?.blocks).toHaveLength(1);
    expect(paper?.remarks).toContain("Không có kế hoạch nào áp dụng cho năm 2023 nên chưa tính giới hạn.");
  });
});

describe("who stands in several lists", () => {
  const twice = (rating: string) =>
    buildRoster(
      [
        tableOf("individuals", [{ fullName: "Lê Thị Ánh", unit: "Phòng Nội vụ", proposedRating: "HTXSNV" }], {
          sheet: "Đề xuất",
        }),
        tableOf("individuals", [{ fullName: "Lê Thị Ánh", unit: "Phòng Nội vụ", rating }], {
          sheet: "Quyết định",
        }),
      ],
      [],
    );

  test("is counted once, by what was decided, and that is said", () => {
    const { people, remarks } = countedOnce(twice("HTTNV"));
    expect(people.map(({ table }) => table.sheet.name)).toEqual(["Quyết định"]);
    expect(remarks).toContain("1 dòng ghi lại người đã có ở danh sách khác; mỗi người chỉ tính một lần.");
  });
});

const COUNTS = [
  "excellent",
  "good",
  "completed",
  "notCompleted",
  "notRated",
  "missing",
  "unrecognised",
] as const;
const totals = (lines: readonly Readonly<Record<string, unknown>>[]) =>
  COUNTS.map((count) => lines.reduce((sum, line) => sum + Number(line[count] ?? 0), 0));

test("whatever the roster, both summaries count the same people, and as many as the report", () => {
  fc.assert(
    fc.property(anyRows, ({ collectives, individuals }) => {
      const made = reportOnTables(
        [tableOf("collectives", collectives), tableOf("individuals", individuals)],
        PLAN,
        DAY,
      );
      const counted = COUNTS.map((count) => made.ratings.individuals[count]);
      expect(totals(valuesIn(unitSummary(made)))).toEqual(counted);
      expect(totals(valuesIn(groupSummary(made), 0))).toEqual(counted);
    }),
    { numRuns: 60 },
  );
});

test.each(WORKBOOKS)("the caps of %s are those of the report", async (file, plan) => {
  const made = await reportOn(file, plan, DAY);
  const lines = valuesIn(groupSummary(made)).filter(({ section }) => section === undefined);
  const told = made.quotas.map(({ rated, good, excellent, allowed, excess }) => [
    rated,
    good,
    excellent,
    allowed,
    excess,
  ]);
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(
    sorted(
      lines.map(({ rated, good, excellent, allowed, excess }) => [rated, good, excellent, allowed, excess]),
    ),
  ).toEqual(sorted(told));
});
