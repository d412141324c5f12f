import { routingSummary } from "../../../src/sheets/summary/routing";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

const PLAN = "huyen-uy-245kh-2023";
const paperOf = (...lists: readonly (readonly TestRow[])[]) =>
  routingSummary(
    reportOnTables(
      lists.map((rows, at) => tableOf("individuals", rows, { sheet: `Danh sách ${at + 1}` })),
      PLAN,
      "2023-12-10",
    ),
  );

const person = (fullName: string, post: string, unit: string, sentTo?: string): TestRow => ({
  fullName,
  post,
  unit,
  rating: "HTTNV",
  ...(sentTo === undefined ? {} : { sentTo }),
});

const shown = (...lists: readonly (readonly TestRow[])[]) =>
  valuesIn(paperOf(...lists)).map(
    ({ section, who, result }) => section?.toString().split(": ")[0] ?? [who, result],
  );

describe("the list for comment", () => {
  test("gathers people under the body of their group, with the one it goes through", () => {
    expect(
      shown([
        person("Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ", "UBND huyện (qua Phòng Nội vụ)"),
        person("Trần Văn Bình", "Chủ tịch HĐND xã", "HĐND xã Suối Vàng", "Ban Tổ chức Huyện ủy"),
        person("Vũ Thị Cúc", "Phó Trưởng phòng", "Phòng Y tế", ""),
      ]),
    ).toEqual([
      "Gửi Thường trực HĐND huyện (qua Văn phòng HĐND-UBND huyện)",
      ["Trần Văn Bình", "Chưa ghi nơi này"],
      "Gửi UBND huyện (qua Phòng Nội vụ)",
      ["Lê Thị Ánh", "Đã ghi"],
      ["Vũ Thị Cúc", "Chưa ghi"],
    ]);
  });

  test("is drawn up before anything was sent, from the plan alone", () => {
    expect(shown([person("Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ")])).toEqual([
      "Gửi UBND huyện (qua Phòng Nội vụ)",
      ["Lê Thị Ánh", "Chưa ghi"],
    ]);
  });

  test("lists apart those who hold posts in two groups, with where each would go", () => {
    const rows = [person("Lê Thị Ánh", "Bí thư Đảng ủy xã, Chủ tịch HĐND xã", "Đảng ủy xã Suối Vàng")];
    const [section, line] = valuesIn(paperOf(rows));
    expect(section?.section).toMatch(
      /^CẦN XEM LẠI.*gửi Thường trực HĐND huyện \| .*gửi Ban Tổ chức Huyện ủy$/,
    );
    expect(line).toMatchObject({ who: "Lê Thị Ánh", result: "Cần xem lại" });
  });

  test("never has a member of the standing committee, and counts them", () => {
    const paper = paperOf([
      person("Lê Thị Ánh", "Ủy viên Ban Thường vụ Huyện ủy, Trưởng phòng", "Phòng Nội vụ"),
      person("Trần Văn Bình", "Phó Trưởng phòng", "Phòng Nội vụ"),
    ]);
    expect(valuesIn(paper).map(({ who }) => who)).toEqual([undefined, "Trần Văn Bình"]);
    expect(paper?.remarks).toContainEqual(expect.stringMatching(/^1 hồ sơ chỉ gửi Ban Tổ chức Huyện ủy/));
  });

  test("names those of whom the plan says nothing", () => {
    const paper = paperOf([
      person("Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ"),
      person("Trần Văn Bình", "Giám đốc", "Công ty Suối Mơ"),
    ]);
    expect(paper?.remarks).toContain(
      "1 trường hợp không thuộc nhóm nào mà kế hoạch nêu nơi gửi: Trần Văn Bình.",
    );
  });

  test("has somebody who stands in two lists once", () => {
    const row = person("Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ");
    expect(shown([row], [row])).toHaveLength(2);
    expect(shown([row, row])).toHaveLength(3);
  });
});

test("a plan that sends nothing for comment has no such sheet", () => {
  const rows = [person("Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ")];
  expect(
    routingSummary(reportOnTables([tableOf("individuals", rows)], "mac-dinh-2023", "2023-12-10")),
  ).toBeNull();
});
