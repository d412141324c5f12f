import { titlesIn } from "../../../src/law/awards/titles";

test.each([
  ["Lao động tiên tiến", ["advanced"]],
  ["LĐTT", ["advanced"]],
  ["Chiến sĩ tiên tiến", ["advanced"]],
  ["Chiến sĩ thi đua cơ sở", ["fighter"]],
  ["CSTĐCS", ["fighter"]],
  ["CSTĐ cấp cơ sở, LĐTT", ["fighter", "advanced"]],
  ["Chiến sĩ thi đua cấp tỉnh; Lao động tiên tiến", ["higherFighter", "advanced"]],
  ["Chiến sĩ thi đua toàn quốc", ["higherFighter"]],
  ["Tập thể lao động tiên tiến", ["collective"]],
  ["TTLĐTT", ["collective"]],
  ["Tập thể lao động xuất sắc", ["collective"]],
  ["Giấy khen đảng viên hoàn thành xuất sắc nhiệm vụ", ["excellentMember"]],
  ["Giấy khen", []],
  ["Bằng khen của Chủ tịch UBND tỉnh", []],
])("“%s” names %j", (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});
