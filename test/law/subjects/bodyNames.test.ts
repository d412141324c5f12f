import { beginningWith, bodyKey, namesIn } from "../../../src/law/subjects/bodyNames";

test.each([
  ["BTV Huyện uỷ", "Ban Thường vụ Huyện ủy"],
  ["Uỷ ban nhân dân xã Suối Vàng", "UBND xã Suối Vàng"],
  ["VP HĐND và UBND", "Văn phòng HĐND-UBND"],
])("%s is %s", (written, known) => {
  expect(bodyKey(written)).toBe(bodyKey(known));
});

test.each([
  ["Ban Thường vụ Huyện ủy Bình An", true],
  ["BTV Huyện uỷ", true],
  ["Ban Thường vụ", false],
  ["Văn phòng Ban Thường vụ Huyện ủy", false],
  ["Ban Thường vụ Huyện ủyy", false],
  ["", false],
])("%s begins as the standing committee of a district: %s", (name, begins) => {
  expect(beginningWith(["Ban Thường vụ Huyện ủy"])(name)).toBe(begins);
});

test.each([
  ["UBND huyện (qua Phòng Nội vụ)", ["UBND huyện", "Phòng Nội vụ"]],
  ["Ban Tổ chức Huyện ủy; đồng thời UBND huyện", ["Ban Tổ chức Huyện ủy", "UBND huyện"]],
  ["T/M BTV Tỉnh ủy", ["BTV Tỉnh ủy"]],
  ["các cấp ủy, các tổ chức đoàn thể", ["cấp ủy", "tổ chức đoàn thể"]],
  ["Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]],
  ["", []],
  [" ; -", []],
])("“%s” names %j", (cell, names) => {
  expect(namesIn(cell)).toEqual(names);
});
