import type { Binding, Conditions } from "../../../src/law/plan";
import { boundBy } from "../../../src/law/plan/bindings";
import { buildRoster } from "../../../src/roster/build";
import { type TestRow, tableOf } from "../../roster/table";

/** Those of the rows, counted from 1, whom a milestone binds. */
function bound(who: Binding, rows: readonly TestRow[]): readonly number[] {
  const { individuals, collectives } = buildRoster(
    [tableOf(who.kind === "collective" ? "collectives" : "individuals", rows)],
    [],
  );
  const binds = boundBy(who);
  return [...collectives, ...individuals].flatMap((entry, index) => (binds(entry) ? [index + 1] : []));
}

test("a milestone of collectives binds no individual", () => {
  const { individuals } = buildRoster([tableOf("individuals", [{ fullName: "Lê Thị A" }])], []);
  expect(individuals.filter(boundBy({ kind: "collective" }))).toEqual([]);
});

test.each<[string, Conditions, TestRow[], number[]]>([
  [
    "kinds are compared as a whole",
    { unitKind: ["xã"] },
    [{ unitKind: "Xã" }, { unitKind: "Thị xã" }, { unitKind: null }],
    [1],
  ],
  [
    "names by their first words, however they are written",
    { unit: ["Ban Thường vụ Huyện ủy"] },
    [
      { unit: "BTV Huyện uỷ" },
      { unit: "Ban Thường vụ Huyện ủy Sơn Hà" },
      { unit: "Văn phòng Ban Thường vụ Huyện ủy" },
    ],
    [1, 2],
  ],
  [
    "a name that only begins alike is another",
    { unit: ["Đảng bộ huyện"] },
    [{ unit: "Đảng bộ huyện Sơn Hà" }, { unit: "Đảng bộ Huyện đoàn" }],
    [1],
  ],
  [
    "prompted by mark or by date",
    { prompted: true },
    [
      { prompted: "x", promptedOn: null },
      { prompted: null, promptedOn: "08/11/2023" },
      { prompted: "không", promptedOn: null },
      { prompted: null, promptedOn: null },
    ],
    [1, 2],
  ],
])("of collectives: %s", (_, conditions, rows, expected) => {
  const named = rows.map((row, index) => ({ unit: `Phòng ${index}`, ...row }));
  expect(bound({ kind: "collective", ...conditions }, named)).toEqual(expected);
});

test.each<[string, Conditions, TestRow[], number[]]>([
  [
    "one of several posts is enough, and a former one is none",
    { post: ["Ủy viên Ban Thường vụ Huyện ủy"] },
    [
      { post: "Chủ tịch UBND xã, Ủy viên BTV Huyện ủy" },
      { post: "Ủy viên Ban Thường vụ Đảng ủy xã" },
      { post: "Nguyên Ủy viên Ban Thường vụ Huyện ủy" },
    ],
    [1],
  ],
  [
    "a post in full, whose body or place the unit tells",
    { post: ["Chủ tịch UBND xã", "Phó Chủ tịch HĐND xã"] },
    [
      { post: "CT", unit: "UBND xã Suối Vàng" },
      { post: "PCT.HĐND", unit: "Xã Suối Vàng" },
      { post: "Q. Chủ tịch UBND", unit: "Đảng ủy xã Suối Vàng" },
      { post: "Chủ tịch", unit: "Hội Nông dân xã Suối Vàng" },
      { post: "Chủ tịch UBND huyện", unit: "UBND xã Suối Vàng" },
    ],
    [1, 2, 3],
  ],
  [
    "who manages, with or without the words of it",
    { managedBy: ["Ban Thường vụ Huyện ủy"] },
    [
      { managedBy: "Diện BTV Huyện uỷ quản lý" },
      { managedBy: "Cán bộ thuộc diện Ban Thường vụ Huyện ủy" },
      { managedBy: "Ban Thường vụ Tỉnh ủy" },
      { managedBy: null },
    ],
    [1, 2],
  ],
  [
    "proposed for an award by name, or by the date of the dossier",
    { awardProposed: true },
    [
      { awardProposed: "Lao động tiên tiến", awardSentOn: null },
      { awardProposed: null, awardSentOn: "15/12/2023" },
      { awardProposed: null, awardSentOn: null },
      { awardProposed: "Không", awardSentOn: null },
    ],
    [1, 2],
  ],
  [
    "the unit is that of the person",
    { unit: ["Trường"] },
    [{ unit: "Trường Mầm non Hoa Mai" }, { unit: "Phòng Giáo dục và Đào tạo" }],
    [1],
  ],
  [
    "staff of the State by their kind, else by their civil rating",
    { isCivilServant: true },
    [
      { staffKind: "CBCC", civilRating: null },
      { staffKind: "Hợp đồng", civilRating: "HTTNV" },
      { staffKind: null, civilRating: "HTTNV" },
      { staffKind: null, civilRating: null },
    ],
    [1, 3],
  ],
  [
    "party members by their tick",
    { isPartyMember: false },
    [{ isPartyMember: "x" }, { isPartyMember: "không" }, { isPartyMember: null }],
    [2],
  ],
  ["leaders by post", { isLeader: true }, [{ post: "Phó Trưởng phòng" }, { post: "Chuyên viên" }], [1]],
  [
    "every condition must hold",
    { staffKind: ["công chức"], block: ["Chính quyền"] },
    [
      { staffKind: "Công chức", block: "Chính quyền" },
      { staffKind: "Công chức", block: "Đảng" },
    ],
    [1],
  ],
])("of individuals: %s", (_, conditions, rows, expected) => {
  const named = rows.map((row, index) => ({ fullName: `Lê Thị ${index}`, unit: "Phòng Nội vụ", ...row }));
  expect(bound({ kind: "individual", ...conditions }, named)).toEqual(expected);
});

test("whoever another date applies to is not bound", () => {
  const who: Binding = {
    kind: "collective",
    except: [{ unit: ["Ban Thường vụ"] }, { unitKind: ["Trường"] }],
  };
  const rows = [
    { unit: "Phòng Nội vụ", unitKind: "Phòng" },
    { unit: "BTV Huyện ủy", unitKind: null },
    { unit: "Tiểu học Sơn Trà", unitKind: "Trường" },
  ];
  expect(bound(who, rows)).toEqual([1]);
});
