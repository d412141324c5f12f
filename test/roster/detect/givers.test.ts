import { headingReader } from "../../../src/roster/detect/meaning";

const read = headingReader();

test.each([
  ["BTV Huyện ủy quyết định", "rating"],
  ["Chủ tịch UBND huyện xếp loại", "rating"],
  ["Đảng ủy công nhận", "rating"],
  ["KQXL", "rating"],
  ["Cơ quan đề nghị xếp loại", "proposedRating"],
  ["Chi ủy đề nghị", "proposedRating"],
  ["Tập thể xếp loại", "proposedRating"],
  ["CN tự xếp loại", "selfRating"],
])("“%s” is the %s", (heading, field) => {
  expect(read.likely([heading])[0]?.of).toBe(field);
});

test.each([
  "Tờ trình đề nghị",
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
