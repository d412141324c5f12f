import { progressSummary } from "../../../src/sheets/summary/progress";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

/** Under the plan that carries out 245-KH/TU: the report before 05/12/2023, those of the committee before 25/11. */
const PLAN = "huyen-uy-245kh-2023";
const OF_UNITS = "Gửi báo cáo kết quả kiểm điểm về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)";

const paperOf = (collectives: readonly TestRow[], asOf: string, individuals: readonly TestRow[] = []) =>
  progressSummary(
    reportOnTables(
      [
        ...(collectives.length > 0 ? [tableOf("collectives", collectives)] : []),
        ...(individuals.length > 0 ? [tableOf("individuals", individuals)] : []),
      ],
      PLAN,
      asOf,
    ),
  );

const unit = (name: string, dossierSentOn: string): TestRow => ({
  unit: name,
  rating: "HTTNV",
  dossierSentOn,
});

const UNITS = [
  unit("Phòng Nội vụ", "01/12/2023"),
  unit("Phòng Tư pháp", "04/12/2023"),
  unit("Phòng Y tế", "05/12/2023"),
  unit("Phòng Văn hóa", "08/12/2023"),
  unit("Thanh tra huyện", ""),
  unit("Hội Nông dân huyện", "tuần sau"),
];

/** What the sheet says of the units, as of a day: who, result, days late, days left. */
const shown = (asOf: string) =>
  valuesIn(paperOf(UNITS, asOf)).flatMap(({ who, standing, daysLate, daysLeft }) =>
    who === undefined ? [] : [[who, standing, daysLate, daysLeft]],
  );

describe("each row of a milestone", () => {
  test("is in time up to the day before, then on the day, then late by days", () => {
    expect(shown("2023-12-10").slice(0, 4)).toEqual([
      ["Phòng Nội vụ", "Đúng hạn", null, null],
      ["Phòng Tư pháp", "Đúng hạn", null, null],
      ["Phòng Y tế", "Đúng ngày hạn", null, null],
      ["Phòng Văn hóa", "Chậm", 4, null],
    ]);
  });

  test.each([
    ["2023-11-20", ["Thanh tra huyện", "Còn hạn", null, 15]],
    ["2023-11-28", ["Thanh tra huyện", "Sắp đến hạn", null, 7]],
    ["2023-12-04", ["Thanh tra huyện", "Sắp đến hạn", null, 1]],
    ["2023-12-05", ["Thanh tra huyện", "Quá hạn, chưa làm", 1, null]],
    ["2023-12-10", ["Thanh tra huyện", "Quá hạn, chưa làm", 6, null]],
  ])("not done yet, as of %s, says how long is left or since when it is over", (asOf, expected) => {
    expect(shown(asOf)[4]).toEqual(expected);
  });

  test("keeps what is written where it is no day", () => {
    const rows = valuesIn(paperOf(UNITS, "2023-12-10"));
    expect(rows.find(({ who }) => who === "Hội Nông dân huyện")).toMatchObject({
      metOn: "tuần sau",
      standing: "Không đọc được ngày",
    });
  });
});

describe("a milestone", () => {
  const counts = (asOf: string) =>
    valuesIn(paperOf(UNITS, asOf), 0).find(({ milestone }) => milestone === OF_UNITS) ?? {};

  test("counts those whom it binds, each under one heading", () => {
    expect(counts("2023-12-10")).toMatchObject({
      term: "trước ngày 05/12/2023",
      bound: 6,
      inTime: 2,
      look: 2,
      late: 1,
      overdue: 1,
      due: 0,
      open: 0,
    });
    expect(counts("2023-11-20")).toMatchObject({ bound: 6, open: 1, overdue: 0 });
  });

  test("that no column proves is there, and says which column is wanting", () => {
    const [prompting] = valuesIn(paperOf(UNITS, "2023-12-10"), 0);
    expect(prompting?.milestone).toMatch(/không có cột “Ngày gợi ý kiểm điểm”/);
    expect(prompting?.bound).toBeUndefined();
  });

  test("that binds people lists them with their units", () => {
    const people: TestRow[] = [
      { fullName: "Lê Thị Ánh", post: "Trưởng phòng", unit: "Phòng Nội vụ", dossierSentOn: "06/12/2023" },
      {
        fullName: "Trần Văn Bình",
        post: "Ủy viên Ban Thường vụ Huyện ủy",
        unit: "Ban Dân vận Huyện ủy",
        dossierSentOn: "24/11/2023",
      },
    ];
    const rows = valuesIn(paperOf([], "2023-12-10", people));
    expect(rows.map(({ section, who, unit, standing }) => section ?? [who, unit, standing])).toEqual([
      "Gửi hồ sơ kiểm điểm của Ủy viên Ban Thường vụ đến Ban Tổ chức Huyện ủy",
      ["Trần Văn Bình", "Ban Dân vận Huyện ủy", "Đúng hạn"],
      "Gửi báo cáo kết quả kiểm điểm của cá nhân về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
      ["Lê Thị Ánh", "Phòng Nội vụ", "Chậm"],
    ]);
  });
});

describe("a very long roster", () => {
  const rows = [...UNITS, unit("Phòng Kinh tế", "09/12/2023")];
  const report = reportOnTables([tableOf("collectives", rows)], PLAN, "2023-12-10");
  const listed = (most: { all: number; open: number }) =>
    valuesIn(progressSummary(report, most)).flatMap(({ who }) => who ?? []);

  test("lists only those whom somebody must look at, and counts all", () => {
    expect(listed({ all: 7, open: 9 })).toHaveLength(7);
    expect(listed({ all: 6, open: 9 })).toEqual([
      "Phòng Y tế",
      "Phòng Văn hóa",
      "Thanh tra huyện",
      "Hội Nông dân huyện",
      "Phòng Kinh tế",
    ]);
    const paper = progressSummary(report, { all: 6, open: 9 });
    expect(valuesIn(paper, 0).find(({ milestone }) => milestone === OF_UNITS)).toMatchObject({
      bound: 7,
      inTime: 2,
    });
    expect(paper?.remarks).toContainEqual(expect.stringMatching(/^Có 7 trường hợp.*phần II chỉ ghi/));
  });

  test("of too many even of these only counts, and says so", () => {
    const paper = progressSummary(report, { all: 6, open: 4 });
    expect(paper?.blocks).toHaveLength(1);
    expect(paper?.remarks).toContainEqual(expect.stringMatching(/^Có 7 trường hợp.*chỉ có phần tổng hợp/));
  });
});

test("a roster without any of the dates has no such sheet", () => {
  expect(paperOf([{ unit: "Phòng Nội vụ", rating: "HTTNV" }], "2023-12-10")).toBeNull();
});
