import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import { macDinh2023 } from "../../../src/law/plans/mac-dinh-2023";
import { isRoster, readRoster } from "../../../src/roster";
import { levelNamed } from "../../../src/roster/detect/levelNames";
import { sheet } from "./sheet";

describe("the level that a section or a sheet is named after", () => {
  test.each([
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["I. HOÀN THÀNH TỐT NHIỆM VỤ (12 đồng chí)", "good"],
    ["HTXSNV", "excellent"],
    ["Mức hoàn thành nhiệm vụ: 05 người", "completed"],
    ["Số đảng viên được xếp loại chất lượng hoàn thành tốt nhiệm vụ: 15/20 đồng chí, chiếm 75%", "good"],
    ["Không hoàn thành nhiệm vụ", "notCompleted"],
    ["Các cá nhân đề nghị xếp loại HTTNV năm 2023", "good"],
    ["Không xếp loại", "notRated"],
    ["Xếp loại A", "excellent"],
  ])("%s", (text, level) => {
    expect(levelNamed(text)?.level).toBe(level);
  });

  test.each([
    "Hoàn thành",
    "Tốt",
    "Phòng Nội vụ",
    "A",
    "Hoàn thành tốt nhiệm vụ trở lên",
    "Hoàn thành xuất sắc và hoàn thành tốt nhiệm vụ",
    "Hoàn thành khóa học",
    "1 ".repeat(50_000),
  ])("none: %.40s", (text) => {
    expect(levelNamed(text)).toBeNull();
  });
});

describe("the level that a title gives to everybody on a list", () => {
  const titled = (title: string) =>
    readRoster([
      sheet([[title], ["STT", "Họ và tên", "Chức vụ"], [1, "Lê Thị Mẫu", "Chuyên viên"]]),
    ]).individuals.map((person) => [person.table.governingStage, person.governingRating()]);
  const rated = (level: string) => expect.objectContaining({ state: "rated", level });

  test.each([
    ["DANH SÁCH CÔNG CHỨC ĐƯỢC XẾP LOẠI HOÀN THÀNH XUẤT SẮC NHIỆM VỤ", "rating", "excellent"],
    ["Danh sách cán bộ được đánh giá, xếp loại mức HTTNV năm 2023", "rating", "good"],
    ["DANH SÁCH ĐỀ NGHỊ XẾP LOẠI CHẤT LƯỢNG HOÀN THÀNH TỐT NHIỆM VỤ", "proposedRating", "good"],
    ["Danh sách cá nhân tự nhận xếp loại hoàn thành nhiệm vụ", "selfRating", "completed"],
    ["Danh sách đảng viên xếp loại không hoàn thành nhiệm vụ", "partyRating", "notCompleted"],
  ])("%s", (title, stage, level) => {
    expect(titled(title)).toEqual([[stage, rated(level)]]);
  });

  test.each([
    "DANH SÁCH KHEN THƯỞNG CÁN BỘ XẾP LOẠI HOÀN THÀNH XUẤT SẮC NHIỆM VỤ",
    "DANH SÁCH CÁN BỘ XẾP LOẠI HOÀN THÀNH TỐT NHIỆM VỤ TRỞ LÊN",
    "DANH SÁCH QUY HOẠCH CÁN BỘ ĐÃ XẾP LOẠI HOÀN THÀNH TỐT NHIỆM VỤ",
    "DANH SÁCH CÁN BỘ ĐÃ HOÀN THÀNH NHIỆM VỤ DIỄN TẬP",
  ])("nobody's: %s", (title) => {
    expect(titled(title)).toEqual([]);
  });
});

describe("lists without a column of ratings", () => {
  const list = (name: string, people: readonly string[]) =>
    sheet([["STT", "Họ và tên", "Đơn vị"], ...people.map((one, at) => [at + 1, one, "Phòng Nội vụ"])], {
      name,
    });
  const quotasOf = (sheets: Parameters<typeof readRoster>[0]) => {
    const asOf = Temporal.PlainDate.from("2023-12-26");
    return check(readRoster(sheets), { workbook: "", year: 2023, asOf, plan: macDinh2023 }).quotas;
  };
  const good = ["Lê Thị Mẫu", "Trần Văn Giả", "Phạm Thị Ví", "Đỗ Văn Dụ", "Vũ Thị Nháp"];

  test("a sheet for each level is one list, whose share is that of all its sheets", () => {
    const sheets = [list("HTXSNV", ["Nguyễn Văn Thử"]), list("HTTNV", good)];
    expect(quotasOf(sheets)).toEqual([expect.objectContaining({ excellent: 1, good: 5, rated: 6 })]);
  });

  test("of one level alone no share is told", () => {
    const sheets = [list("HTXSNV", ["Nguyễn Văn Thử", ...good])];
    expect(isRoster(readRoster(sheets))).toBe(true);
    expect(quotasOf(sheets)).toEqual([]);
  });

  test("a column of ratings is believed before what stands around it", () => {
    const both = sheet([
      ["STT", "Họ và tên", "Mức xếp loại"],
      ["I", "Hoàn thành xuất sắc nhiệm vụ"],
      [1, "Lê Thị Mẫu", "HTTNV"],
    ]);
    const [person] = readRoster([both]).individuals;
    expect(person?.governingRating()).toMatchObject({ state: "rated", level: "good" });
  });
});
