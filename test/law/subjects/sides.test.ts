import { sideOf } from "../../../src/law/subjects/sides";
import { buildRoster } from "../../../src/roster/build";
import { tableOf } from "../../roster/table";

const sided = (unit: string, beside: { section?: string; block?: string } = {}) => {
  const [collective] = buildRoster([tableOf("collectives", [{ unit, ...beside }])], []).collectives;
  const found = collective && sideOf(collective);
  return found && [found.side, found.place];
};

test.each([
  ["Đảng ủy xã Sơn Trà", "party", "xã sơn trà"],
  ["Ban Thường vụ Đảng uỷ xã Sơn Trà", "party", "xã sơn trà"],
  ["Đảng bộ xã Sơn Trà", "party", "xã sơn trà"],
  ["BTV Huyện ủy", "party", "huyện"],
  ["Huyện ủy Sơn Hà", "party", "huyện sơn hà"],
  ["Thành ủy Sơn Hà", "party", "thành phố sơn hà"],
  ["Đảng bộ huyện Sơn Hà", "party", "huyện sơn hà"],
  ["Chi bộ cơ sở Phòng Nội vụ", "party", "phòng nội vụ"],
  ["Chi ủy Trường Tiểu học Sơn Trà", "party", "trường tiểu học sơn trà"],
  ["Đảng đoàn LĐLĐ tỉnh", "party", "lđlđ tỉnh"],
  ["Ban cán sự đảng UBND tỉnh", "party", "ubnd tỉnh"],
  ["Đảng ủy", "party", ""],
  ["UBND xã Sơn Trà", "government", "xã sơn trà"],
  ["Thường trực HĐND thị trấn Sơn Trà", "government", "thị trấn sơn trà"],
  ["Huyện đoàn", "government", "huyện"],
  ["Xã Sơn Trà", "government", "xã sơn trà"],
  ["Phòng Nội vụ", "government", null],
  ["UBND", "government", ""],
])("%s stands on the side %s, of %s", (name, side, place) => {
  expect(sided(name)).toEqual([side, place]);
});

test.each(["Văn phòng Huyện ủy", "Ban Tổ chức Huyện ủy", "Ủy ban Kiểm tra Đảng ủy xã Sơn Trà"])(
  "%s is an office of the Party: on neither side",
  (name) => {
    expect(sided(name)).toBeNull();
  },
);

test("what the list puts in the Party's block is none of the government's", () => {
  expect(sided("Trung tâm Chính trị huyện", { block: "Khối Đảng" })).toBeNull();
  expect(sided("Trung tâm Chính trị huyện", { block: "Sự nghiệp" })).toEqual(["government", "huyện"]);
});

test("a name without a place is of the place that heads its section", () => {
  expect(sided("Đảng ủy", { section: "II. Xã Sơn Trà" })).toEqual(["party", "xã sơn trà"]);
  expect(sided("Hội Nông dân", { section: "II. Xã Sơn Trà" })).toEqual(["government", "xã sơn trà"]);
  expect(sided("Đảng ủy", { section: "Khối Đảng" })).toEqual(["party", ""]);
});
