import { buildRoster } from "../../../src/roster/build";
import { type TestRow, tableOf } from "../table";

const DISTRICT = [
  "UBND huyện Bình An",
  "Phòng Nội vụ",
  "Tập thể lãnh đạo Phòng Nội vụ",
  "Văn phòng HĐND-UBND",
  "Huyện ủy",
  "Ban Thường vụ Đảng ủy xã Sơn Trà",
  "Ủy ban nhân dân xã Sơn Trà",
  "HĐND xã Sơn Trà",
  "Chi bộ 1",
];

function headedBy(person: TestRow, collectives: readonly string[] = DISTRICT) {
  const roster = buildRoster(
    [
      tableOf(
        "collectives",
        collectives.map((unit) => ({ unit, rating: "HTTNV" })),
      ),
      tableOf("individuals", [{ fullName: "Lê Thị A", ...person }]),
    ],
    [],
  );
  const [first] = roster.individuals;
  if (!first) throw new Error("no person");
  return {
    heads: roster
      .collectivesHeadedBy(first)
      .map(({ collective, acting }) => collective.name + (acting ? " *" : "")),
    leads: first.leads?.name ?? null,
    listed: first.leads?.collective?.name ?? null,
  };
}

const ROOM = ["Phòng Nội vụ", "Tập thể lãnh đạo Phòng Nội vụ"];

describe("whom a person heads, and where the person is counted among the leaders", () => {
  test.each<[post: string, unit: string | null, heads: string[], leads: string | null]>([
    ["Trưởng phòng", "Phòng Nội vụ", ROOM, "Tập thể lãnh đạo Phòng Nội vụ"],
    ["Trưởng phòng Nội vụ", "Phòng Nội vụ", ROOM, "Tập thể lãnh đạo Phòng Nội vụ"],
    ["Phó Trưởng phòng", "Phòng Nội vụ", [], "Tập thể lãnh đạo Phòng Nội vụ"],
    [
      "Phó Trưởng phòng phụ trách",
      "Phòng Nội vụ",
      ROOM.map((name) => `${name} *`),
      "Tập thể lãnh đạo Phòng Nội vụ",
    ],
    ["Q. Trưởng phòng", "Phòng nội vụ", ROOM.map((name) => `${name} *`), "Tập thể lãnh đạo Phòng Nội vụ"],
    ["Chuyên viên", "Phòng Nội vụ", [], null],
    ["Nguyên Trưởng phòng, Chuyên viên", "Phòng Nội vụ", [], null],
    ["Tổ trưởng", "Phòng Nội vụ", [], null],
    ["Bí thư Chi đoàn, Chuyên viên", "Phòng Nội vụ", [], null],
    ["Trưởng phòng", "UBND huyện Bình An", [], null],
    ["Trưởng phòng Nội vụ", "UBND huyện Bình An", ROOM, "Tập thể lãnh đạo Phòng Nội vụ"],
    ["Chánh Văn phòng", "VP HĐND-UBND", ["Văn phòng HĐND-UBND"], "Văn phòng HĐND-UBND"],
    ["Chủ tịch UBND xã", "Xã Sơn Trà", ["Ủy ban nhân dân xã Sơn Trà"], "Ủy ban nhân dân xã Sơn Trà"],
    ["Chủ tịch xã Sơn Trà", null, ["Ủy ban nhân dân xã Sơn Trà"], "Ủy ban nhân dân xã Sơn Trà"],
    [
      "Bí thư Đảng ủy",
      "Xã Sơn Trà",
      ["Ban Thường vụ Đảng ủy xã Sơn Trà"],
      "Ban Thường vụ Đảng ủy xã Sơn Trà",
    ],
    [
      "Bí thư Đảng ủy, Chủ tịch HĐND xã Sơn Trà",
      null,
      ["Ban Thường vụ Đảng ủy xã Sơn Trà", "HĐND xã Sơn Trà"],
      "Ban Thường vụ Đảng ủy xã Sơn Trà",
    ],
    [
      "Phó Bí thư Đảng ủy, Chủ tịch UBND xã",
      "Đảng ủy xã Sơn Trà",
      ["Ủy ban nhân dân xã Sơn Trà"],
      "Ban Thường vụ Đảng ủy xã Sơn Trà",
    ],
    [
      "Phó Bí thư Đảng ủy, Chủ tịch UBND xã",
      "UBND xã Sơn Trà",
      ["Ủy ban nhân dân xã Sơn Trà"],
      "Ủy ban nhân dân xã Sơn Trà",
    ],
    ["Trưởng ban", "HĐND xã Sơn Trà", [], null],
    ["Trưởng Ban Pháp chế HĐND xã", "HĐND xã Sơn Trà", [], "Ban Pháp chế HĐND xã Sơn Trà"],
    ["Bí thư Chi bộ, Chuyên viên", "Chi bộ 1", ["Chi bộ 1"], "Chi bộ 1"],
    ["Ủy viên Ban Thường vụ Đảng ủy", "Xã Sơn Trà", [], "Ban Thường vụ Đảng ủy xã Sơn Trà"],
    ["UVBTV Huyện ủy, Trưởng phòng", "Phòng Nội vụ", ROOM, "Tập thể lãnh đạo Phòng Nội vụ"],
    ["UVBTV Huyện ủy", "Huyện ủy", [], "Huyện ủy"],
    ["Ủy viên UBND xã", "UBND xã Sơn Trà", [], null],
    ["Cán bộ Đảng ủy xã Sơn Trà", null, [], null],
    ["Chủ tịch UBND xã", "Xã Sơn Trá", [], "UBND xã Sơn Trá"],
  ])("%s, %s", (post, unit, heads, leads) => {
    const found = headedBy({ post, ...(unit === null ? {} : { unit }) });
    expect(found.heads.sort()).toEqual([...heads].sort());
    expect(found.leads).toBe(leads);
  });

  test.each([
    ["Giám đốc", "Ban Quản lý dự án"],
    ["Trưởng ban", "Ban Quản lý chợ"],
    ["Chỉ huy trưởng", "Ban CHQS xã A"],
    ["Viện trưởng", "Viện Kiểm sát nhân dân huyện"],
    ["Giám đốc", "Bảo hiểm xã hội huyện"],
    ["Tổng Biên tập", "Báo Bình An"],
    ["Chánh Văn phòng", "Lãnh đạo Văn phòng"],
    ["Bí thư Chi bộ", "Chi bộ Trường THCS A"],
    ["Tổ trưởng", "Tổ Toán"],
  ])("%s heads %s", (post, unit) => {
    expect(headedBy({ post, unit }, [unit]).heads).toEqual([unit]);
  });

  test.each([
    ["Trưởng phòng", "Sở Nội vụ"],
    ["Trưởng phòng", "Văn phòng UBND tỉnh"],
    ["Trưởng khoa", "Trung tâm Y tế"],
    ["Trưởng phòng", "Chi bộ Phòng Nội vụ"],
    ["Bí thư", "Phòng Nội vụ"],
    ["Bí thư Chi bộ", "Phòng Nội vụ"],
    ["Tổ trưởng", "Nội vụ"],
    ["Trưởng nhóm", "Nội vụ"],
  ])("%s does not head %s", (post, unit) => {
    expect(headedBy({ post, unit }, [unit]).heads).toEqual([]);
  });

  test("a secretary of the cell heads the cell of the own unit, where it is listed", () => {
    const person = { post: "Bí thư Chi bộ, Hiệu trưởng", unit: "Trường THCS A" };
    const found = headedBy(person, ["Trường THCS A", "Chi bộ Trường THCS A"]);
    expect(found.heads.sort()).toEqual(["Chi bộ Trường THCS A", "Trường THCS A"]);
    expect(found.listed).toBe("Trường THCS A");
  });

  test("the party cell stands beside the unit, or for it", () => {
    const secretary = { post: "Bí thư Chi bộ, Trưởng phòng", partyCell: "Chi bộ 1" };
    expect(
      headedBy({ ...secretary, unit: "Phòng Tư pháp" }, ["Phòng Tư pháp", "Chi bộ 1"]).heads,
    ).toHaveLength(2);
    expect(headedBy(secretary, ["Chi bộ 1", "Chi bộ 2"]).heads).toEqual(["Chi bộ 1"]);
  });

  test("a body that names itself by its kind alone is that of the unit", () => {
    expect(headedBy({ post: "Bí thư Đảng ủy", unit: "Bệnh viện A" }, []).leads).toBe("Đảng ủy Bệnh viện A");
    expect(headedBy({ post: "Bí thư Huyện ủy", unit: "Lãnh đạo huyện" }, []).leads).toBe("Huyện ủy");
  });

  test("the district at the end of a name may be left out, but not changed", () => {
    const head = { post: "Trưởng phòng", unit: "Phòng Nội vụ" };
    expect(headedBy(head, ["Phòng Nội vụ huyện Bình An"]).heads).toHaveLength(1);
    expect(headedBy({ ...head, unit: "Phòng Nội vụ huyện Bình An" }, ["Phòng Nội vụ"]).heads).toHaveLength(1);
    expect(headedBy(head, ["Phòng Nội vụ huyện A", "Phòng Nội vụ huyện B"]).heads).toEqual([]);
    const elsewhere = { post: "Trưởng phòng", unit: "Phòng Nội vụ huyện A" };
    expect(headedBy(elsewhere, ["Phòng Nội vụ huyện B"]).heads).toEqual([]);
    expect(headedBy({ post: "Chủ tịch", unit: "UBND tỉnh" }, ["UBND huyện Bình An"]).heads).toEqual([]);
    expect(headedBy({ post: "Chủ tịch", unit: "UBND xã A" }, ["UBND xã B"]).heads).toEqual([]);
  });

  test("a list by communes means their administration", () => {
    expect(headedBy({ post: "Chủ tịch UBND xã", unit: "Xã Sơn Trà" }, ["Xã Sơn Trà"]).heads).toEqual([
      "Xã Sơn Trà",
    ]);
    expect(headedBy({ post: "Bí thư Đảng ủy", unit: "Xã Sơn Trà" }, ["Xã Sơn Trà"]).heads).toEqual([]);
  });
});

test.each([
  ["UVBTV Huyện ủy, Trưởng Ban Dân vận", "Ban Dân vận Huyện ủy"],
  ["Trưởng Ban Tổ chức", "Ban Tổ chức Tỉnh ủy"],
  ["Chánh Văn phòng", "Văn phòng Huyện ủy"],
  ["Chủ nhiệm UBKT", "Ủy ban Kiểm tra Huyện ủy"],
])("%s heads %s, whose post leaves out the committee that the board works for", (post, unit) => {
  expect(headedBy({ post, unit }, [unit]).heads).toEqual([unit]);
});

describe("a unit that the list says was renamed or merged", () => {
  const headed = (unit: string, collectives: readonly string[]) =>
    headedBy({ post: "Chủ tịch UBND xã", unit }, collectives).heads;
  const renamed = ["UBND xã Sơn Trà (trước đây là UBND xã Sơn Hà)"];

  test("is found by its name of today and by the former one", () => {
    expect(headed("Xã Sơn Trà", renamed)).toEqual(renamed);
    expect(headed("UBND xã Sơn Hà", renamed)).toEqual(renamed);
    expect(headed("Xã Sơn Hà (nay là xã Sơn Trà)", ["UBND xã Sơn Trà"])).toEqual(["UBND xã Sơn Trà"]);
  });

  test("is found by each of the units that it was made of", () => {
    const merged = ["UBND xã Sơn Trà (sáp nhập từ UBND xã Sơn Hà và UBND xã Sơn Lâm)"];
    expect(["UBND xã Sơn Hà", "UBND xã Sơn Lâm"].map((unit) => headed(unit, merged))).toEqual([
      merged,
      merged,
    ]);
  });

  test("gives way to a unit that bears the name today, and to doubt where it was divided", () => {
    const both = [...renamed, "UBND xã Sơn Hà"];
    expect(headed("UBND xã Sơn Hà", both)).toEqual(["UBND xã Sơn Hà"]);
    const divided = [
      "UBND xã Sơn Trà (trước đây là UBND xã Sơn Hà)",
      "UBND xã Sơn Lâm (trước đây là UBND xã Sơn Hà)",
    ];
    expect(headed("UBND xã Sơn Hà", divided)).toEqual([]);
  });
});
