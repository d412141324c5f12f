import { formerNames } from "../../src/roster/names/formerNames";
import { placeOf } from "../../src/roster/names/places";
import { organisationKey, unitKey } from "../../src/roster/units";

describe("the names of units", () => {
  test.each([
    ["UBND xã Sơn Trà", "Ủy ban nhân dân xã Sơn Trà"],
    ["UBND xã Sơn Trà", "Uỷ ban nhân dân xã Sơn Trà"],
    ["UBND xã Sơn Trà", "UBND  XÃ SƠN TRÀ".normalize("NFD")],
    ["HĐND huyện", "Hội đồng nhân dân huyện"],
    ["Ủy ban MTTQ Việt Nam xã A", "Ủy ban Mặt trận Tổ quốc Việt Nam xã A"],
    ["MTTQ xã A", "UBMTTQVN xã A"],
    ["Đoàn TNCS Hồ Chí Minh xã A", "Đoàn Thanh niên xã A"],
    ["Đoàn xã A", "Đoàn TNCS HCM xã A"],
    ["LĐLĐ huyện", "Liên đoàn Lao động huyện"],
    ["Hội LHPN xã", "Hội Liên hiệp Phụ nữ Việt Nam xã"],
    ["VP HĐND-UBND", "Văn phòng HĐND và UBND"],
    ["Phòng GD&ĐT", "Phòng Giáo dục và Đào tạo"],
    ["Phòng LĐ-TB&XH", "Phòng Lao động - Thương binh và Xã hội"],
    ["P. Nội vụ", "Phòng Nội vụ"],
    ["UBND P. 5", "UBND phường 5"],
    ["Công an x. Sơn Trà", "Công an xã Sơn Trà"],
    ["BCH Quân sự xã", "Ban Chỉ huy Quân sự xã"],
    ["BTV Huyện ủy", "Ban Thường vụ Huyện ủy"],
    ["ĐU xã Sơn Trà", "Đảng ủy xã Sơn Trà"],
    ["UBND TT. Hà Lam", "UBND thị trấn Hà Lam"],
    ["TT. Y tế", "Trung tâm Y tế"],
    ["TT GDNN-GDTX", "Trung tâm GDNN-GDTX"],
    ["TT.HĐND xã", "Thường trực HĐND xã"],
    ["TT Huyện ủy", "Thường trực Huyện ủy"],
    ["CB Trường THCS A", "Chi bộ Trường THCS A"],
    ["CB thôn 3", "Chi bộ thôn 3"],
    ["ĐB xã Sơn Trà", "Đảng bộ xã Sơn Trà"],
    ["Xã Sơn Trà (trước đây là xã Sơn Hà)", "Xã Sơn Trà"],
    ["Xã Sơn Trà (sáp nhập từ xã Sơn Hà và xã Sơn Lâm)", "Xã Sơn Trà"],
    ["Xã Sơn Hà (nay là xã Sơn Trà)", "Xã Sơn Trà"],
    ["Phòng Kinh tế (Phòng Công Thương cũ)", "Phòng Kinh tế"],
    ["CA xã Sơn Trà", "Công an xã Sơn Trà"],
    ["II. Phòng Nội vụ (05 người)", "Phòng Nội vụ"],
    ["3) Phòng Nội vụ: 5 đồng chí", "Phòng Nội vụ"],
    ["Trường THCS Hoà Bình", "Trường THCS Hòa Bình"],
  ])("%s is %s", (one, other) => {
    expect(unitKey(other)).toBe(unitKey(one));
  });

  test.each([
    ["UBND xã Sơn Trà", "UBND xã Sơn Trá"],
    ["UBND xã Sơn Trà", "HĐND xã Sơn Trà"],
    ["P. 5", "Phòng 5"],
    ["TT. Hà Lam", "Trung tâm Hà Lam"],
    ["TT. Hà Lam", "Thị trấn Hà Lam"],
    ["CB Nội vụ", "Chi bộ Nội vụ"],
    ["ĐB Quốc hội", "Đảng bộ Quốc hội"],
    ["Chi bộ 1 (thôn A)", "Chi bộ 1 (thôn B)"],
    ["Phòng Kinh tế (khối Đảng)", "Phòng Kinh tế"],
    ["Chi bộ 1", "Chi bộ 2"],
    ["Trường THCS Lê Lợi - 1", "Trường THCS Lê Lợi - 2"],
    ["Đảng ủy xã A", "Đảng bộ xã A"],
  ])("%s is not %s", (one, other) => {
    expect(unitKey(other)).not.toBe(unitKey(one));
  });

  test.each([
    ["Tập thể lãnh đạo Phòng Nội vụ", "Phòng Nội vụ"],
    ["Tập thể lãnh đạo, quản lý Phòng Nội vụ", "Phòng Nội vụ"],
    ["Ban Thường vụ Đảng ủy xã A", "Đảng bộ xã A"],
    ["Ban Chấp hành Đảng bộ xã A", "Đảng ủy xã A"],
    ["Thường trực HĐND huyện", "HĐND huyện"],
    ["Chi ủy Chi bộ 1", "Chi ủy Chi bộ 1"],
    ["Ban Quản lý dự án", "Ban QLDA"],
  ])("%s leads or is %s", (leading, body) => {
    expect(organisationKey(unitKey(leading))).toBe(organisationKey(unitKey(body)));
  });

  test.each([
    ["UBND xã Sơn Trà", "xã sơn trà"],
    ["Đảng ủy thị trấn Hà Lam", "thị trấn hà lam"],
    ["Xã Sơn Trà", "xã sơn trà"],
    ["Huyện ủy Bình An", null],
    ["Phòng Lao động - Thương binh và Xã hội", null],
    ["Phòng Nội vụ", null],
  ])("the place of %s is %s", (name, place) => {
    expect(placeOf(unitKey(name))).toBe(place);
  });
});

test.each([
  ["Xã Sơn Trà (trước đây là xã Sơn Hà)", ["xã Sơn Hà"]],
  ["Xã Sơn Hà (nay là xã Sơn Trà)", ["Xã Sơn Hà"]],
  ["Phòng Kinh tế (Phòng Công Thương cũ)", ["Phòng Công Thương"]],
  [
    "Xã Sơn Trà (sáp nhập từ xã Sơn Hà và xã Sơn Lâm)",
    ["xã Sơn Hà và xã Sơn Lâm", "xã Sơn Hà", "xã Sơn Lâm"],
  ],
  [
    "Phòng Lao động (trước đây là Phòng Lao động - Thương binh và Xã hội)",
    ["Phòng Lao động - Thương binh và Xã hội"],
  ],
  ["Chi bộ 1 (thôn A)", []],
  ["Phòng Nội vụ (05 người)", []],
  ["Phòng Nội vụ", []],
])("the names that %s had: %j", (name, former) => {
  expect(formerNames(name)).toEqual(former);
});
