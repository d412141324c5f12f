import { headingReader } from "../../../src/roster/detect/meaning";
import { detectTables } from "../../../src/roster/detect/tables";
import { sheet } from "./sheet";
import { lettersOf } from "./shown";

const read = headingReader();

test.each([
  ["BTV Huyện ủy quyết định", "rating"],
  ["Chủ tịch UBND huyện xếp loại", "rating"],
  ["Đảng ủy công nhận", "rating"],
  ["KQXL", "rating"],
  ["XL BV", "rating"],
  ["Điểm LĐLĐ chấm", "score"],
  ["Xếp loại chi bộ", "collectiveRating"],
  ["Cơ quan đề nghị xếp loại", "proposedRating"],
  ["Chi ủy đề nghị", "proposedRating"],
  ["Phòng đề nghị", "proposedRating"],
  ["Tập thể xếp loại", "proposedRating"],
  ["CN tự xếp loại", "selfRating"],
  ["Điểm TP duyệt", "score"],
  ["Điểm trưởng phòng chấm", "score"],
  ["Điểm tập thể chấm", "score"],
])("“%s” is the %s", (heading, field) => {
  expect(read.likely([heading])[0]?.of).toBe(field);
});

test.each([
  "Tờ trình đề nghị",
  "Xếp loại MTTQ xã",
  "Bản đề nghị",
  "Số lượng đề nghị",
  "Hội đồng sáng kiến công nhận",
  "Lãnh đạo duyệt hồ sơ",
  "Danh hiệu đơn vị đề nghị",
  "Ngày BTV quyết định",
])("“%s” is no rating", (heading) => {
  const ratings = read.likely([heading]).filter(({ of }) => /rating/i.test(of));
  expect(ratings).toEqual([]);
});

describe("a heading in which somebody assesses is a rating where its column holds levels", () => {
  /** The columns of a list whose last column is headed so. */
  const read = (heading: string, values: readonly string[]) => {
    const names = ["Lê Văn An", "Trần Thị Bích", "Hồ Văn Long", "Vi Thị Hoa", "Lò Văn Khang", "Cao Văn Phú"];
    const rows = names.map((name, index) => [index + 1, name, "HTTNV", values[index % values.length] ?? ""]);
    const list = sheet([["STT", "Họ và tên", "Mức xếp loại đảng viên", heading], ...rows]);
    return lettersOf(detectTables([list]).tables[0]);
  };

  test.each([
    ["Lãnh đạo đánh giá", "rating"],
    ["Thủ trưởng đánh giá", "rating"],
    ["Hội đồng đánh giá", "rating"],
    ["Cấp có thẩm quyền đánh giá", "rating"],
    ["Đơn vị đánh giá", "proposedRating"],
    ["Tập thể đánh giá", "proposedRating"],
    ["Chi bộ đánh giá", "proposedRating"],
    ["Cá nhân tự đánh giá", "selfRating"],
    ["Đánh giá công chức", "civilRating"],
  ])("“%s”: %s", (heading, field) => {
    expect(read(heading, ["HTTNV", "HTXSNV"])).toMatchObject({ [field]: "D" });
    const remarks = ["Tích cực trong công tác", "Có nhiều sáng kiến", "Chấp hành tốt nội quy"];
    expect(Object.values(read(heading, remarks))).not.toContain("D");
  });
});

test.each([
  [
    "the authority before the office, the office before oneself",
    "Điểm tự chấm",
    "Điểm TP duyệt",
    "Điểm Lãnh đạo",
    "E",
  ],
  ["the office before oneself", "Điểm tự chấm", "Điểm TP duyệt", "Điểm thưởng", "D"],
  ["oneself where nobody else gives any", "Điểm tự chấm", "Điểm thưởng", "Điểm trừ", "C"],
])("of several columns of points, %s", (_why, first, second, third, column) => {
  const list = sheet([
    ["STT", "Họ và tên", first, second, third, "Mức xếp loại"],
    [1, "Lê Văn An", 90, 88, 87, "HTTNV"],
    [2, "Trần Thị Bích", 95, 92, 93, "HTXSNV"],
  ]);
  expect(lettersOf(detectTables([list]).tables[0])).toMatchObject({ score: column });
});
