import { awardSummary } from "../../../src/sheets/summary/awards";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

/** The plan of an office that asks for registration at the start of the year. */
const PLAN = "van-phong-ubnd-tinh-2023";
const paperOf = (rows: readonly TestRow[]) =>
  awardSummary(reportOnTables([tableOf("individuals", rows)], PLAN, "2023-12-26"));

const proposal = (fullName: string, awardProposed: string, rating: string, more: TestRow = {}): TestRow => ({
  fullName,
  unit: "Phòng Tổng hợp",
  rating,
  emulationRegistered: "x",
  awardProposed,
  ...more,
});

const lineOf = (name: string, rows: readonly TestRow[]) =>
  valuesIn(paperOf(rows)).find(({ who }) => who === name) ?? {};

describe("a proposal", () => {
  const rows = [
    proposal("Lê Thị Ánh", "Lao động tiên tiến", "HTTNV"),
    proposal("Trần Văn Bình", "Lao động tiên tiến", "HTNV"),
    proposal("Vũ Thị Cúc", "Lao động tiên tiến", "HTTNV", { emulationRegistered: "" }),
    proposal("Đỗ Văn Dũng", "không", "HTNV"),
  ];

  test("that nothing hinders says so", () => {
    expect(lineOf("Lê Thị Ánh", rows)).toMatchObject({
      rating: "Hoàn thành tốt nhiệm vụ",
      result: "Chưa thấy vướng mắc",
      hindrance: null,
    });
  });

  test("that does not fit the level, or was not registered, says why and on what ground", () => {
    expect(lineOf("Trần Văn Bình", rows)).toMatchObject({ result: "Chưa đúng" });
    expect(lineOf("Trần Văn Bình", rows).hindrance).toMatch(
      /chỉ xét cho người từ.*\[.*15\/2003\/QH11, Điều 24/,
    );
    expect(lineOf("Vũ Thị Cúc", rows).hindrance).toMatch(/không có đăng ký thi đua.*mục III\.1/);
  });

  test("of somebody disciplined in the year says what was written, and what the rating is held to", () => {
    const disciplined = proposal("Bùi Thị Én", "Lao động tiên tiến", "HTTNV", { discipline: "Khiển trách" });
    const line = lineOf("Bùi Thị Én", [...rows, disciplined]);
    expect(line).toMatchObject({ discipline: "Khiển trách", result: "Chưa đúng" });
    expect(line.hindrance).toMatch(/kỷ luật/);
    expect(lineOf("Lê Thị Ánh", [...rows, disciplined]).hindrance).toBeNull();
  });

  test("that is none is not listed", () => {
    expect(lineOf("Đỗ Văn Dũng", rows)).toEqual({});
    expect(paperOf([proposal("Đỗ Văn Dũng", "không", "HTNV")])).toBeNull();
  });
});

describe("the counts by title", () => {
  test("take each title of a cell, and say by which rules proposals are hindered", () => {
    const counts = valuesIn(
      paperOf([
        proposal("Lê Thị Ánh", "Lao động tiên tiến, Chiến sĩ thi đua cơ sở", "HTXSNV"),
        proposal("Trần Văn Bình", "Lao động tiên tiến", "HTNV"),
        proposal("Vũ Thị Cúc", "Bằng khen của Chủ tịch UBND tỉnh", "HTTNV"),
      ]),
      0,
    );
    expect(counts.map(({ title, individuals, hindered }) => [title, individuals, hindered])).toEqual([
      ["Lao động tiên tiến, Chiến sĩ tiên tiến", 2, 2],
      ["Chiến sĩ thi đua cơ sở", 1, 1],
      ["Danh hiệu, hình thức khác", 1, 0],
    ]);
    expect(counts[0]?.hindrances).toContain("Danh hiệu đề nghị phù hợp với mức xếp loại: 1");
  });

  test("set fighters against the advanced, and tell the list as a whole where they are too many", () => {
    const paper = paperOf([
      proposal("Lê Thị Ánh", "Chiến sĩ thi đua cơ sở", "HTXSNV"),
      ...["Một", "Hai", "Ba"].map((name) => proposal(`Trần Văn ${name}`, "Lao động tiên tiến", "HTTNV")),
    ]);
    const remarks = paper?.blocks[0]?.remarks ?? [];
    expect(remarks).toContainEqual(
      expect.stringMatching(
        /^Chiến sĩ thi đua cơ sở: 1 trên 4 lao động tiên tiến .*không quá 15% \(Nghị định 91\/2017/,
      ),
    );
    expect(remarks.filter((remark) => remark.startsWith("Đề nghị 1 chiến sĩ thi đua cơ sở"))).toHaveLength(1);
    expect(valuesIn(paper).find(({ who }) => who === "Lê Thị Ánh")?.hindrance).toMatch(/xem mục I\.$/);
  });
});

test("what the roster keeps no column for is said", () => {
  const rows = [{ fullName: "Lê Thị Ánh", unit: "Phòng Tổng hợp", rating: "HTTNV", awardProposed: "LĐTT" }];
  expect(paperOf(rows)?.remarks).toEqual([
    "Danh sách không có cột: Đăng ký thi đua, Kỷ luật; nội dung ấy chưa xét được.",
  ]);
});
