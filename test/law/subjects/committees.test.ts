import { committeeSeat, sitsOnCommittee } from "../../../src/law/subjects/committees";
import { buildRoster } from "../../../src/roster/build";
import type { Individual } from "../../../src/roster/model";
import { tableOf } from "../../roster/table";

function holding(post: string): Individual {
  const [person] = buildRoster([tableOf("individuals", [{ fullName: "Lê Thị An", post }])], []).individuals;
  if (!person) throw new Error("the table has one line");
  return person;
}

test.each([
  ["Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức Huyện ủy", "standing"],
  ["UVBTV Tỉnh ủy", "standing"],
  ["Bí thư Huyện ủy", "standing"],
  ["Phó Bí thư Thường trực Huyện uỷ Sơn Hà", "standing"],
  ["Huyện ủy viên, Trưởng phòng Nội vụ", "committee"],
  ["Ủy viên BCH Đảng bộ huyện", "committee"],
  ["Ủy viên Ban Thường vụ", "otherStanding"],
  ["Ủy viên Ban Thường vụ Huyện đoàn", null],
  ["Ủy viên Ban Thường vụ Đảng ủy xã Sơn Trà", "otherStanding"],
  ["Bí thư Đảng ủy xã Sơn Trà", null],
  ["Chánh Văn phòng Huyện ủy", null],
  ["Chuyên viên Ban Tổ chức Huyện ủy", null],
])("%s: the seat on the committee of the district or province is %s", (post, seat) => {
  expect(committeeSeat(holding(post))).toBe(seat);
});

test.each([
  ["Huyện ủy viên", true],
  ["Ủy viên Ban Thường vụ Đảng ủy xã Sơn Trà", true],
  ["Ủy viên Đảng đoàn LĐLĐ tỉnh", true],
  ["Chuyên viên", false],
])("%s sits on a committee: %s", (post, sits) => {
  expect(sitsOnCommittee(holding(post))).toBe(sits);
});
