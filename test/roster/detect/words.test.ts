import { numberingOf, splitSection } from "../../../src/roster/detect/numbering";
import { endsTable, isNote, isSigner, isTotal } from "../../../src/roster/detect/rowWords";
import { isBodyName, isGathering, isPersonName } from "../../../src/roster/detect/words";

test.each([
  "Phòng Nội vụ",
  "PHÒNG NỘI VỤ",
  "Uỷ ban nhân dân xã Sơn Trà",
  "UBND xã Sơn Trà",
  "Đoàn TNCS Hồ Chí Minh",
  "Tập thể lãnh đạo Phòng Tư pháp",
  "Lãnh đạo UBND huyện",
  "Cấp ủy xã Sơn Trà",
  "Tổng công ty Sơn Trà",
  "Ban Tổ chức",
  "Trường THCS Sơn Trà",
])("%s is a body", (text) => {
  expect([isBodyName(text), isGathering(text), isPersonName(text)]).toEqual([true, false, false]);
});

test.each([
  "Khối Đảng",
  "CÁ NHÂN",
  "Tập thể",
  "Lãnh đạo",
  "Lãnh đạo, quản lý",
  "Cấp huyện",
  "Các xã, thị trấn",
  "Trưởng phòng",
  "CHỦ TỊCH",
  "Phó Trưởng phòng",
  "Lãnh đạo các phòng, ban",
  "Không xếp loại",
  "Hoàn thành tốt nhiệm vụ",
  "Hợp đồng lao động",
])("%s gathers, and is no body", (text) => {
  expect(isGathering(text)).toBe(true);
});

test.each([
  "Nguyễn Văn An",
  "NGUYỄN VĂN AN",
  "Đ/c Lê Thị Mai",
  "Đoàn Văn Hậu",
  "Bàn Thị Mai",
  "Trương Thị Hạnh",
  "H'Hen Niê",
  "Tống Văn Sơn",
  "Phó Đức Minh",
])("%s is a person", (text) => {
  expect([isPersonName(text), isBodyName(text), isGathering(text), isTotal(text)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each(["Lãnh đạo văn phòng", "theo biên bản", "HTTNV", "12 người", "Nguyễn"])(
  "%s is no person",
  (text) => {
    expect(isPersonName(text)).toBe(false);
  },
);

test.each([
  ["Tổng cộng: 12 người", true],
  ["TỔNG SỐ", true],
  ["Tổng", true],
  ["Cộng", true],
  ["Cộng Phòng Nội vụ:", true],
  ["Tỷ lệ %", true],
  ["Tỉ lệ", true],
  ["Tong cong", true],
  ["Tổng công ty Sơn Trà", false],
  ["Tổng cục Thuế", false],
  ["Cộng hòa xã hội chủ nghĩa Việt Nam", false],
  ["Công Văn Cường", false],
  ["Tống Thị Bích", false],
])("%s as a total: %s", (text, expected) => {
  expect(isTotal(text)).toBe(expected);
});

test.each([
  ["Nơi nhận:", true],
  ["T/M BAN THƯỜNG VỤ", true],
  ["TM. ỦY BAN NHÂN DÂN", true],
  ["KT. CHỦ TỊCH", true],
  ["XÁC NHẬN CỦA CHI BỘ", true],
  ["Người lập biểu", true],
  ["Sơn Trà, ngày 20 tháng 12 năm 2023", true],
  ["Thành phố Sơn Trà, ngày … tháng … năm 2023", true],
  ["KTV Phòng Tư pháp", false],
  ["Người đứng đầu", false],
  ["Tmư", false],
])("%s as the end of a table: %s", (text, expected) => {
  expect(endsTable(text)).toBe(expected);
});

test("only capitals sign", () => {
  expect(["CHỦ TỊCH", "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Chủ tịch", "PHÒNG NỘI VỤ"].map(isSigner)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("a note is told by how it begins", () => {
  expect(["Ghi chú: …", "* Lưu ý", "(Danh sách này có 12 người)", "Lê Ghi"].map(isNote)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ["I", "roman"],
  ["IV.", "roman"],
  ["A", "letter"],
  ["1", "figure"],
  ["2)", "figure"],
  ["", "none"],
  ["I.1", null],
  ["Phòng", null],
])("%j numbers as %s", (text, numbering) => {
  expect(numberingOf(text)).toBe(numbering);
});

test.each([
  ["I. Phòng Nội vụ (12 người)", "roman", "Phòng Nội vụ"],
  ["A - KHỐI ĐẢNG:", "letter", "KHỐI ĐẢNG"],
  ["2/ UBND xã Sơn Trà: 05 đồng chí", "figure", "UBND xã Sơn Trà"],
  ["Phòng Nội vụ", "none", "Phòng Nội vụ"],
])("the section %j", (text, numbering, name) => {
  expect(splitSection(text)).toEqual({ numbering, name });
});
