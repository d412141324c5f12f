import { leads, servesTheState, staffKinds } from "../../../src/law/subjects/staff";
import { buildRoster } from "../../../src/roster/build";
import type { Individual } from "../../../src/roster/model";
import { type TestRow, tableOf } from "../../roster/table";

const one = (row: TestRow): Individual => {
  const [person] = buildRoster([tableOf("individuals", [{ fullName: "Lê Thị A", ...row }])], []).individuals;
  if (!person) throw new Error("no person");
  return person;
};

test.each<[string, boolean | null, readonly string[]]>([
  ["Công chức", true, ["official"]],
  ["Viên chức quản lý", true, ["employee"]],
  ["CBCCVC", true, ["cadre", "official", "employee"]],
  ["Cán bộ, công chức", true, ["cadre", "official"]],
  ["NLĐ", false, ["worker"]],
  ["Hợp đồng 111", false, ["worker"]],
  ["Cán bộ không chuyên trách", false, ["worker"]],
  ["Công chức, người lao động", null, ["official", "worker"]],
  ["Nhóm 1", null, []],
  ["", null, []],
])("“%s” serves the State: %s", (staffKind, serves, kinds) => {
  const person = one({ staffKind });
  expect(servesTheState(person)).toBe(serves);
  expect(staffKinds(person)).toEqual(kinds);
});

test("who has a civil rating, or a day of it, serves the State", () => {
  expect(servesTheState(one({ civilRating: "HTTNV" }))).toBe(true);
  expect(servesTheState(one({ civilRatedOn: "05/12/2023" }))).toBe(true);
});

test.each(["Lái xe", "Nhân viên bảo vệ", "Tạp vụ", "Nhân viên hợp đồng"])(
  "of “%s” a rating beside those of civil servants tells nothing",
  (post) => {
    expect(servesTheState(one({ post, civilRating: "HTTNV" }))).toBeNull();
    expect(servesTheState(one({ post, staffKind: "Viên chức", civilRating: "HTTNV" }))).toBe(true);
  },
);

test.each(["Bảo vệ thực vật", "Trưởng phòng Bảo vệ môi trường", "Nhân viên y tế"])("%s serves", (post) => {
  expect(servesTheState(one({ post, civilRating: "HTTNV" }))).toBe(true);
});

test.each<[string, boolean | null, TestRow]>([
  ["a head", true, { post: "Trưởng phòng", unit: "Phòng Nội vụ" }],
  ["a member of the staff", false, { post: "Chuyên viên", unit: "Phòng Nội vụ" }],
  ["ticked as a leader", true, { post: "Tổ trưởng", isLeader: "x", unit: "Phòng Nội vụ" }],
  ["ticked as a leader, of a post that tells nothing", true, { post: "Chuyên viên", isLeader: "x" }],
  ["ticked as the head, of a post that tells nothing", true, { post: "Phụ trách", isHead: "x" }],
  ["no post is written", null, { post: "", unit: "Phòng Nội vụ" }],
  [
    "leads a party cell only",
    null,
    { post: "Bí thư Chi bộ Văn phòng, Chuyên viên", unit: "Chi bộ Văn phòng" },
  ],
  ["leads a cell that no list names", null, { post: "Bí thư Chi bộ 2, Chuyên viên", unit: "Phòng Nội vụ" }],
  ["leads a party cell, and a room", true, { post: "Bí thư Chi bộ, Trưởng phòng", unit: "Phòng Nội vụ" }],
  ["a secretary under the name of a cell", null, { post: "Phó Bí thư", unit: "Chi bộ 2" }],
  ["a secretary beside the name of a cell", null, { post: "Bí thư", partyCell: "Chi bộ 2" }],
  ["a secretary under the name of a committee", true, { post: "Bí thư", unit: "Đảng ủy xã Suối Vàng" }],
  ["leads a party committee", true, { post: "Bí thư Đảng ủy", unit: "Đảng ủy xã Suối Vàng" }],
])("%s leads: %s", (_, expected, row) => {
  expect(leads(one(row))).toBe(expected);
});
